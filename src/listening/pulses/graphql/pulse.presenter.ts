import type { Actor } from '../../../kernel/actor.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { Cadence as DomainCadence } from '../domain/cadence.js';
import type { PulseState as DomainPulseState } from '../domain/pulse-lifecycle.js';
import { mayOnPulse, type PulseAction } from '../domain/pulses.policy.js';
import type { RoundState as DomainRoundState } from '../domain/round-lifecycle.js';
import { Cadence, Pulse, PulsePermissions, PulseState, Round, RoundState } from './pulse.types.js';

const CADENCE: Readonly<Record<DomainCadence, Cadence>> = {
  weekly: Cadence.WEEKLY, 'every-two-weeks': Cadence.EVERY_TWO_WEEKS, monthly: Cadence.MONTHLY, quarterly: Cadence.QUARTERLY, 'by-hand': Cadence.BY_HAND,
};
const PULSE_STATE: Readonly<Record<DomainPulseState, PulseState>> = { draft: PulseState.DRAFT, active: PulseState.ACTIVE, paused: PulseState.PAUSED, ended: PulseState.ENDED };
const ROUND_STATE: Readonly<Record<DomainRoundState, RoundState>> = {
  announced: RoundState.ANNOUNCED, open: RoundState.OPEN, closed: RoundState.CLOSED, cancelled: RoundState.CANCELLED,
};

/** A pulse by id alone; its fields come through the loader. */
export function pulseStub(id: string): Pulse {
  return outcome(Pulse, { id } as Pulse);
}

/** A round by id alone; its fields come through the loader. */
export function roundStub(id: string): Round {
  return outcome(Round, { id } as Round);
}

/** A team by id alone; the directory resolves its fields. */
export function teamStub(id: string): Team {
  return outcome(Team, { id } as Team);
}

export function presentCadence(cadence: DomainCadence): Cadence {
  return CADENCE[cadence];
}

/** The cadence behind the API's word. */
export function cadenceOf(cadence: Cadence): DomainCadence {
  return (Object.keys(CADENCE) as DomainCadence[]).find((key) => CADENCE[key] === cadence)!;
}

export function presentPulseState(state: DomainPulseState): PulseState {
  return PULSE_STATE[state];
}

/** The state behind the API's word. */
export function pulseStateOf(state: PulseState): DomainPulseState {
  return (Object.keys(PULSE_STATE) as DomainPulseState[]).find((key) => PULSE_STATE[key] === state)!;
}

export function presentRoundState(state: DomainRoundState): RoundState {
  return ROUND_STATE[state];
}

/** What the actor may do with a pulse in a state: the same rule as the use cases ask. */
export function presentPulsePermissions(actor: Actor, state: DomainPulseState): PulsePermissions {
  const may = (action: PulseAction): boolean => mayOnPulse(actor, action, { state }).allow;
  return outcome(PulsePermissions, { edit: may('edit'), launch: may('launch'), startRound: may('start-round'), pause: may('pause'), resume: may('resume'), end: may('end'), delete: may('delete') });
}
