import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ControlChart } from '../../components/control-chart.js';
import { useFormat } from '../../lib/format.js';
import { latestFinal, rebasedAt, type TrendPoint } from '../../lib/trends.js';
import { ChartLegend } from './chart-legend.js';
import type { DriverSeries } from './driver-series.js';
import { DriverTable } from './driver-table.js';
import { FanTable } from './fan-table.js';
import { eventsSince, type NumberedEvent } from './numbered-events.js';

interface DriverDetailProps {
  series: DriverSeries;
  points: readonly TrendPoint[];
  events: readonly NumberedEvent[];
  k: number;
}

function Events({ events }: { events: readonly NumberedEvent[] }) {
  const format = useFormat();
  if (events.length === 0) return null;
  return (
    <ol className="chart-events">
      {events.map(({ number, event }) => <li key={event.id}><span className="key key-event" aria-hidden="true">{number}</span><span className="soft number">{format.shortDay(event.on)}</span> {event.title}</li>)}
    </ol>
  );
}

/** A driver over time: the state in words, the control chart with its events, what the forecast says, and the same as a table. */
export function DriverDetail({ series, points, events, k }: DriverDetailProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { driver, signal, fan } = series;
  const shown = useMemo(() => eventsSince(events, points[0]?.round.closesAt), [events, points]);
  const data = useMemo(() => ({
    points, fan, higherIsWorse: driver.higherIsWorse, events: shown.map(({ number, event }) => ({ number, on: event.on, until: event.until })),
  }), [points, fan, driver.higherIsWorse, shown]);
  const latest = latestFinal(points);
  const newest = points.at(-1);
  const hasNumbers = points.some(({ headline }) => headline !== null);
  return (
    <div className="driver-detail">
      {driver.description && <p className="driver-about">{driver.description}</p>}
      {signal && <p className="driver-words">{signal.text}</p>}
      {signal?.newLevel && <p className="driver-words">{signal.newLevel.text}</p>}
      {hasNumbers
        ? (
          <>
            <ControlChart data={data} label={t('results.chart', { driver: driver.name, count: points.length, headline: latest?.headline != null ? format.score(latest.headline) : '–' })} />
            <ChartLegend hasFan={fan !== null} hasEvents={shown.length > 0} isRebased={rebasedAt(points).length > 0} />
            <Events events={shown} />
          </>
        )
        : <div className="driver-quiet">{t(newest?.state === 'SUPPRESSED' ? 'results.allSuppressed' : 'results.nothingSealed', { count: k })}</div>}
      {fan && (
        <p className="driver-forecast">
          <span className="strong">{t('results.forecast')}</span> {fan.text}{' '}
          <span className="soft">{fan.brierScore === null ? t('results.brierNotYet', { count: fan.loggedForecasts }) : t('results.brier', { score: format.number(Math.round(fan.brierScore * 100) / 100), count: fan.loggedForecasts })}</span>
        </p>
      )}
      {points.length > 0 && <DriverTable points={points} k={k} caption={driver.name} higherIsWorse={driver.higherIsWorse} />}
      {fan && <FanTable fan={fan} caption={driver.name} />}
    </div>
  );
}
