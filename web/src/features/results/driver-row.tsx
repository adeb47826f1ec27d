import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SignalChip } from '../../components/signal-chip.js';
import { SignalMark } from '../../components/signal-mark.js';
import { Sparkline } from '../../components/sparkline.js';
import { useFormat } from '../../lib/format.js';
import { levelLook, lookOf } from '../../lib/signals.js';
import { latestFinal, newestClosed, pointsOf, type TrendPoint, type TrendRound } from '../../lib/trends.js';
import { DriverDetail } from './driver-detail.js';
import type { DriverSeries } from './driver-series.js';
import type { NumberedEvent } from './numbered-events.js';

interface DriverRowProps {
  series: DriverSeries;
  rounds: readonly TrendRound[];
  events: readonly NumberedEvent[];
  k: number;
  isOpen: boolean;
  onToggle: () => void;
}

interface LastValueProps {
  point: TrendPoint | null;
  newest: TrendPoint | undefined;
  closed: TrendRound | null;
  k: number;
}

/** The last closed result in numbers: value, interval, answers, and its date where the driver was not asked in the last closed round; or why there is none. */
function LastValue({ point, newest, closed, k }: LastValueProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (point?.headline == null) return <span className="driver-facts">{newest?.state === 'SUPPRESSED' ? t('results.fewer', { count: k }) : t('results.noFinal')}</span>;
  const { low, high, n, headline } = point;
  return (
    <>
      <span className="driver-headline number">{format.score(headline)}</span>
      <span className="driver-facts number">
        {low !== null && high !== null && (low === high ? t('results.exact') : t('results.between', { low: format.score(low), high: format.score(high) }))}
        {n !== null && ` · ${t('results.fromN', { count: n })}`}
        {point.round.roundId !== closed?.roundId && ` · ${t('results.closedOn', { date: format.shortDay(point.round.closesAt) })}`}
      </span>
    </>
  );
}

/** What the open round says of this driver so far, if anything. */
function OpenRoundChip({ newest, k }: { newest: TrendPoint | undefined; k: number }) {
  const { t } = useTranslation();
  if (newest?.state === 'INTERIM') return <span className="chip chip-wait">{t('results.interimNow', { count: newest.n ?? 0 })}</span>;
  if (newest?.state === 'SUPPRESSED') return <span className="chip">{t('results.fewer', { count: k })}</span>;
  if (newest?.state === 'WAITING') return <span className="chip">{t('results.waitingChip')}</span>;
  return null;
}

/** That calm means calm at a level which is not the one of before. */
function NewLevelChip({ signal, higherIsWorse }: { signal: DriverSeries['signal']; higherIsWorse: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const level = signal?.newLevel;
  return level && <span className={`signal tone-${levelLook(level, higherIsWorse).tone}`}><SignalMark look={levelLook(level, higherIsWorse)} />{t(`results.newLevel_${level.direction}`, { date: format.shortDay(level.since) })}</span>;
}

/** One driver of one team in a line: trace, state, last value. Opens to its control chart. */
export function DriverRow({ series, rounds, events, k, isOpen, onToggle }: DriverRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const points = useMemo(() => pointsOf(series, rounds), [series, rounds]);
  const { driver, signal } = series;
  const newest = points.at(-1);
  return (
    <section className="driver" aria-label={driver.name} data-driver={driver.id}>
      <h2 className="driver-line">
        <UnstyledButton className="driver-toggle" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span className="driver-name">
            <span>{driver.name}</span>
            {driver.higherIsWorse && <span className="driver-facts">{t('results.higherIsWorse')}</span>}
          </span>
          <Sparkline points={points} tone={signal ? lookOf(signal.state, signal.direction, driver.higherIsWorse).tone : undefined} width={180} height={40} />
          <span className="driver-state">
            {signal && <SignalChip signal={signal} higherIsWorse={driver.higherIsWorse} />}
            <NewLevelChip signal={signal} higherIsWorse={driver.higherIsWorse} />
            <OpenRoundChip newest={newest} k={k} />
          </span>
          <span className="driver-value"><LastValue point={latestFinal(points)} newest={newest} closed={newestClosed(rounds)} k={k} /></span>
          <IconChevronDown className="driver-chevron" size={18} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && <DriverDetail series={series} points={points} events={events} k={k} />}
      </div>
    </section>
  );
}
