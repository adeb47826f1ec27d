import { useTranslation } from 'react-i18next';
import type { PulseState, RoundState } from '../../lib/graphql/generated.js';

const pulseTones: Record<PulseState, string> = { DRAFT: 'chip', ACTIVE: 'chip chip-open', PAUSED: 'chip chip-wait', ENDED: 'chip' };
const roundTones: Record<RoundState, string> = { ANNOUNCED: 'chip chip-wait', OPEN: 'chip chip-open', CLOSED: 'chip', CANCELLED: 'chip chip-bad' };

export function PulseStateChip({ state }: { state: PulseState }) {
  const { t } = useTranslation();
  return <span className={pulseTones[state]}>{t(`pulses.state.${state}`)}</span>;
}

export function RoundStateChip({ state }: { state: RoundState }) {
  const { t } = useTranslation();
  return <span className={roundTones[state]}>{t(`pulses.roundState.${state}`)}</span>;
}
