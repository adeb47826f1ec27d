import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';

/** The practice is off, or not open to the team of who asks. */
export interface ReadingGroupsAreOff {
  readonly kind: 'off';
}
export const readingGroupsAreOff: ReadingGroupsAreOff = { kind: 'off' };

/** What something can't be done with now. */
export type NotNowSubject = 'group' | 'session' | 'place' | 'membership';

/** It is not in a state for this, or no longer; `allowed` is what can be done now. */
export interface NotNow {
  readonly kind: 'not-now';
  readonly subject: NotNowSubject;
  readonly state: string;
  readonly allowed: readonly string[];
  /** Why, where the state alone would allow it. */
  readonly why: 'state' | 'too-early' | 'too-late' | 'not-a-member' | 'has-a-leader';
}

export function notNow(subject: NotNowSubject, state: string, allowed: readonly string[], why: NotNow['why'] = 'state'): NotNow {
  return { kind: 'not-now', subject, state, allowed, why };
}

export type ReadingError = NothingThere | InvalidValues | ReadingGroupsAreOff | NotNow;
