import type { RosterError } from './roster.errors.js';

/** The source was asked and gave no roster. */
export interface RosterNotRead {
  readonly kind: 'not-read';
  readonly error: RosterError;
}

/** What was to be accepted isn't held any more, or another reading is. */
export interface NothingHeld {
  readonly kind: 'nothing-held';
}
