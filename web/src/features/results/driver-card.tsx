import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TrendChart } from '../../components/trend-chart.js';
import { useFormat } from '../../lib/format.js';
import { latestFinal, pointsOf, type TrendPoint, type TrendRound, type TrendSeries } from '../../lib/trends.js';
import { DriverTable } from './driver-table.js';

interface DriverCardProps {
  series: TrendSeries;
  rounds: readonly TrendRound[];
  k: number;
}

function Headline({ point }: { point: TrendPoint | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!point || point.headline === null) return <p className="driver-facts">{t('results.noFinal')}</p>;
  return (
    <div>
      <p className="driver-headline number">{format.score(point.headline)}</p>
      <p className="driver-facts number">
        {point.low !== null && point.high !== null && (point.low === point.high ? t('results.exact') : t('results.between', { low: format.score(point.low), high: format.score(point.high) }))}
        {point.n !== null && ` · ${t('results.fromN', { count: point.n })}`}
      </p>
    </div>
  );
}

/** One driver of one team: the last closed round in numbers, the rounds as a line, and the same as a table. */
export function DriverCard({ series, rounds, k }: DriverCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = useMemo(() => pointsOf(series, rounds), [series, rounds]);
  const latest = latestFinal(points);
  const newest = points.at(-1);
  const hasNumbers = points.some(({ headline }) => headline !== null);
  const { driver } = series;
  return (
    <section className="driver" aria-label={driver.name}>
      <div className="driver-head">
        <div>
          <h2>{driver.name}</h2>
          <p className="driver-facts">{driver.higherIsWorse ? t('results.higherIsWorse') : driver.description}</p>
        </div>
        {newest?.state === 'INTERIM' && <span className="chip chip-wait">{t('results.interimNow', { count: newest.n ?? 0 })}</span>}
        {newest?.state === 'SUPPRESSED' && <span className="chip">{t('results.fewer', { count: k })}</span>}
        {newest?.state === 'WAITING' && <span className="chip">{t('results.waitingChip')}</span>}
      </div>
      <Headline point={latest} />
      {hasNumbers
        ? <TrendChart points={points} label={t('results.chart', { driver: driver.name, count: points.length, headline: latest?.headline != null ? format.score(latest.headline) : '–' })} />
        : <div className="driver-quiet">{t(newest?.state === 'SUPPRESSED' ? 'results.allSuppressed' : 'results.nothingSealed', { count: k })}</div>}
      {points.length > 0 && <DriverTable points={points} k={k} caption={driver.name} />}
    </section>
  );
}
