import { useTranslation } from 'react-i18next';
import { SignalMark } from '../../components/signal-mark.js';
import { countStates, lookOf } from '../../lib/signals.js';
import type { DriverSeries } from './driver-series.js';

/** How many drivers are in each state, most urgent first. */
export function StateSummary({ series }: { series: readonly DriverSeries[] }) {
  const { t } = useTranslation();
  const counts = countStates(series.map(({ signal }) => signal?.state));
  if (counts.length === 0) return null;
  return (
    <ul className="state-summary" aria-label={t('results.states.label')}>
      {counts.map(({ state, count }) => {
        const first = series.find(({ signal }) => signal?.state === state);
        const look = lookOf(state, first?.signal?.direction ?? null, first?.driver.higherIsWorse ?? false);
        return <li key={state} className={`signal tone-${look.tone}`}><SignalMark look={look} progress={0.35} />{t(`results.states.${state}`, { count })}</li>;
      })}
    </ul>
  );
}
