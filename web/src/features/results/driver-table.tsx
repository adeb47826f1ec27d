import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { directionOf, lookOf } from '../../lib/signals.js';
import type { TrendPoint } from '../../lib/trends.js';
import { useIntervalText } from '../../lib/use-interval-text.js';
import { useSignalWords } from '../../lib/use-signal-words.js';

interface DriverTableProps {
  points: readonly TrendPoint[];
  k: number;
  caption: string;
  higherIsWorse: boolean;
}

function Row({ point, k, higherIsWorse }: { point: TrendPoint; k: number; higherIsWorse: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSignalWords();
  const interval = useIntervalText();
  const { round, state, headline, low, high, n, fast, slow, limitLow, limitHigh, signal, z } = point;
  const range = (from: number | null, to: number | null): string => (from === null || to === null ? '–' : `${format.score(from)} – ${format.score(to)}`);
  const day = <td className="cell-day">{format.date(round.closesAt)}{state === 'INTERIM' && <span className="soft"> ({t('results.state.INTERIM')})</span>}</td>;
  if (headline === null) return <tr>{day}<td colSpan={7} className="soft">{state === 'SUPPRESSED' ? t('results.fewer', { count: k }) : t(`results.state.${state}`)}</td></tr>;
  return (
    <tr>
      {day}
      <td className="cell-number strong">{format.score(headline)}</td>
      <td className="cell-number">{interval(low, high)}</td>
      <td className="cell-number">{n === null ? '–' : format.number(n)}</td>
      <td className="cell-number">{fast === null ? '–' : format.score(fast)}</td>
      <td className="cell-number">{slow === null ? '–' : format.score(slow)}</td>
      <td className="cell-number">{range(limitLow, limitHigh)}</td>
      <td>{signal ? words(lookOf(signal, directionOf(z), higherIsWorse)) : '–'}</td>
    </tr>
  );
}

/** The chart's twin: every number that it draws, newest first. */
export function DriverTable({ points, k, caption, higherIsWorse }: DriverTableProps) {
  const { t } = useTranslation();
  return (
    <details className="twin">
      <summary>{t('results.asTable')}</summary>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('results.closes')}</th>
              {(['headline', 'interval', 'n', 'fast', 'slow', 'limits'] as const).map((name) => <th key={name} scope="col" className="cell-number">{t(`results.${name}`)}</th>)}
              <th scope="col">{t('results.signal')}</th>
            </tr>
          </thead>
          <tbody>{points.toReversed().map((point) => <Row key={point.round.roundId} point={point} k={k} higherIsWorse={higherIsWorse} />)}</tbody>
        </table>
      </div>
    </details>
  );
}
