import type { Result } from '../../../kernel/result.js';
import type { CancelReason } from './round-lifecycle.js';
import { allowedActions, follow, type TransitionRefused, type TransitionTable } from '../../../kernel/transition-table.js';

export const PULSE_STATES = ['draft', 'active', 'paused', 'ended'] as const;
export type PulseState = (typeof PULSE_STATES)[number];
export type PulseAction = 'launch' | 'pause' | 'resume' | 'end';

/**
 * A pulse's life. Pausing and ending call off the round that is announced and unopened; an open round runs to its close, for what its
 * manifest promised holds. A draft has asked nobody anything: it is edited or deleted, not ended.
 */
export const PULSE_TRANSITIONS: TransitionTable<PulseState, PulseAction> = [
  { from: 'draft', action: 'launch', to: 'active', when: 'its settings are valid and its audience has a unit' },
  { from: 'active', action: 'pause', to: 'paused', when: 'at any time' },
  { from: 'active', action: 'end', to: 'ended', when: 'at any time' },
  { from: 'paused', action: 'resume', to: 'active', when: 'its audience has a unit' },
  { from: 'paused', action: 'end', to: 'ended', when: 'at any time' },
];

/** The state after `action`, or the typed refusal. */
export function pulseTransition(from: PulseState, action: PulseAction): Result<PulseState, TransitionRefused<PulseState, PulseAction>> {
  return follow(PULSE_TRANSITIONS, from, action);
}

/** The action that leads from one state to another, null when there is none: for callers that name the wished state. */
export function actionTowards(from: PulseState, to: PulseState): PulseAction | null {
  return PULSE_TRANSITIONS.find((arrow) => arrow.from === from && arrow.to === to)?.action ?? null;
}

/** What can be done with a pulse: which buttons are there. `start-round` isn't a change of state. */
export function pulseActions(state: PulseState): readonly (PulseAction | 'start-round')[] {
  return [...allowedActions(PULSE_TRANSITIONS, state), ...(state === 'active' ? (['start-round'] as const) : [])];
}

/** Settings can be edited until the end; what a round was announced with stays with that round. */
export function isEditable(state: PulseState): boolean {
  return state !== 'ended';
}

/** Only a draft is deleted: it has asked nobody anything. Whatever had a round is ended, and its results stay. */
export function isDeletable(state: PulseState): boolean {
  return state === 'draft';
}

/** Why an announced round falls with a change of the pulse's state; null when it stays. */
export function cancelsAnnounced(action: PulseAction): CancelReason | null {
  return action === 'pause' ? 'pulse-paused' : action === 'end' ? 'pulse-ended' : null;
}
