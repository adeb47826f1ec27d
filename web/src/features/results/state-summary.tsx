import { useTranslation } from 'react-i18next';
import { SignalMark } from '../../components/signal-mark.js';
import { countStates, isForTheWorse, levelLook, lookOf } from '../../lib/signals.js';
import type { DriverSeries } from './driver-series.js';

/** How many drivers are in each state, most urgent first. */
export function StateSummary({ series }: { series: readonly DriverSeries[] }) {
  const { t } = useTranslation();
  const counts = countStates(series.map(({ signal }) => signal?.state));
  if (counts.length === 0) return null;
  const moved = series.flatMap(({ signal, driver }) => (signal?.newLevel ? [{ level: signal.newLevel, higherIsWorse: driver.higherIsWorse }] : []));
  const shown = moved.find(({ level, higherIsWorse }) => isForTheWorse(level.direction, higherIsWorse)) ?? moved[0];
  const levelSign = shown && levelLook(shown.level, shown.higherIsWorse);
  return (
    <ul className="state-summary" aria-label={t('results.states.label')}>
      {counts.map(({ state, count }) => {
        const first = series.find(({ signal }) => signal?.state === state);
        const look = lookOf(state, first?.signal?.direction ?? null, first?.driver.higherIsWorse ?? false);
        return <li key={state} className={`signal tone-${look.tone}`}><SignalMark look={look} progress={0.35} />{t(`results.states.${state}`, { count })}</li>;
      })}
      {levelSign && <li className={`signal tone-${levelSign.tone}`}><SignalMark look={levelSign} />{t('results.settled', { count: moved.length })}</li>}
    </ul>
  );
}
