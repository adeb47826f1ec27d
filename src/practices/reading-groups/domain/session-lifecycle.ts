import type { TransitionTable } from '../../../kernel/transition-table.js';

export const SESSION_STATES = ['planned', 'held', 'skipped'] as const;
export type SessionState = (typeof SESSION_STATES)[number];
export type SessionAction = 'hold' | 'skip';

/** Days after its end on which it can still be said that a session did not take place. */
export const CORRECTION_DAYS = 7;

/** What may happen to a session of a reading group. */
export const SESSION_LIFECYCLE: TransitionTable<SessionState, SessionAction> = [
  { from: 'planned', action: 'hold', to: 'held', when: 'its time is over and nobody skipped it; who leads or presents says so earlier, once it has begun' },
  { from: 'planned', action: 'skip', to: 'skipped', when: 'its leader or an admin, with a reason' },
  { from: 'held', action: 'skip', to: 'skipped', when: `its leader or an admin, within ${CORRECTION_DAYS} days: it did not take place after all; with a reason` },
];
