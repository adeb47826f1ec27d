import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import type { HackWeekOff } from '../../hack-week/domain/hack-week.errors.js';
import type { EntryState } from '../../hack-week/domain/entry-lifecycle.js';
import type { Check } from './checklist.js';
import type { DemoField } from './demo.js';

/** Demos can't be changed any more, or not yet. */
export interface Frozen {
  readonly kind: 'frozen';
  /** When they froze; null: they are not open yet. */
  readonly frozeAt: Date | null;
}

/** Somebody else saved the same fields in the meantime. Both texts are there: theirs here, one's own where it was typed. */
export interface DemoChangedMeanwhile {
  readonly kind: 'demo-changed';
  readonly fields: readonly DemoField[];
}

/** The checklist isn't met. */
export interface NotSubmittable {
  readonly kind: 'not-submittable';
  readonly checks: readonly Check[];
}

/** The project is in no state for it. */
export interface NotInThatState {
  readonly kind: 'not-in-that-state';
  readonly state: EntryState;
}

/** No more pictures fit. */
export interface TooManyPictures {
  readonly kind: 'too-many-pictures';
  readonly limit: number;
}

export type DemoError = Frozen | DemoChangedMeanwhile | NotSubmittable | NotInThatState | HackWeekOff | NothingThere | InvalidValues;
