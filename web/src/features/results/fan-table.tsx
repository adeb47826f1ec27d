import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { DriverSeries } from './driver-series.js';

/** The fan's twin: where 80 of 100 paths lie, week by week. */
export function FanTable({ fan, caption }: { fan: NonNullable<DriverSeries['fan']>; caption: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="twin">
      <summary>{t('results.fanTable')}</summary>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={`${caption}: ${t('results.fanTable')}`}>
        <table className="table">
          <caption className="visually-hidden">{caption}: {t('results.fanTable')}</caption>
          <thead><tr><th scope="col">{t('results.week')}</th><th scope="col" className="cell-number">{t('results.fanMiddle')}</th><th scope="col" className="cell-number">{t('results.fanRange')}</th></tr></thead>
          <tbody>
            {fan.dates.map((date, index) => (
              <tr key={date}>
                <td>{format.date(date)}</td>
                <td className="cell-number strong">{format.score(fan.middle[index] ?? 0)}</td>
                <td className="cell-number">{format.score(fan.low[index] ?? 0)} – {format.score(fan.high[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
