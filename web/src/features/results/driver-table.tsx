import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { TrendPoint } from '../../lib/trends.js';

interface DriverTableProps {
  points: readonly TrendPoint[];
  k: number;
  caption: string;
}

/** The chart's twin: every number that it draws, newest first. */
export function DriverTable({ points, k, caption }: DriverTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="twin">
      <summary>{t('results.asTable')}</summary>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr><th scope="col">{t('results.closes')}</th><th scope="col" className="cell-number">{t('results.headline')}</th><th scope="col" className="cell-number">{t('results.interval')}</th><th scope="col" className="cell-number">{t('results.n')}</th></tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ round, state, headline, low, high, n }) => (
              <tr key={round.roundId}>
                <td>{format.date(round.closesAt)}{state === 'INTERIM' && <span className="soft"> ({t('results.state.INTERIM')})</span>}</td>
                {headline === null
                  ? <td colSpan={3} className="soft">{state === 'SUPPRESSED' ? t('results.fewer', { count: k }) : t(`results.state.${state}`)}</td>
                  : (
                    <>
                      <td className="cell-number strong">{format.score(headline)}</td>
                      <td className="cell-number">{low !== null && high !== null ? `${format.score(low)} – ${format.score(high)}` : '–'}</td>
                      <td className="cell-number">{n === null ? '–' : format.number(n)}</td>
                    </>
                  )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
