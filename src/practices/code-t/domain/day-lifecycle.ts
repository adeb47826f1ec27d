import type { TransitionTable } from '../../../kernel/transition-table.js';

export const DAY_STATES = ['booked', 'cancelled', 'displaced', 'released', 'unknown', 'taken', 'partly', 'lost'] as const;
export type DayState = (typeof DAY_STATES)[number];
export type DayAction = 'cancel' | 'displace' | 'release' | 'end' | 'answer-taken' | 'answer-partly' | 'answer-lost';

/** Days after its own on which an answer given may still be corrected. */
export const CORRECTION_DAYS = 7;
/** Days after its own on which a day without an answer may still get its first one. */
export const ANSWER_DAYS = 28;

/** What may happen to a Code T day. A new one starts as `booked`; no arrow is anybody's approval. */
export const DAY_LIFECYCLE: TransitionTable<DayState, DayAction> = [
  { from: 'booked', action: 'cancel', to: 'cancelled', when: 'its owner, before the working day ends; with a reason' },
  { from: 'booked', action: 'displace', to: 'displaced', when: 'a blocking shift or a new policy takes the day; a lead only where the policy lets leads, with a reason' },
  { from: 'booked', action: 'release', to: 'released', when: 'the presentation that made room for it lapsed, was moved or was cancelled' },
  { from: 'booked', action: 'end', to: 'unknown', when: 'its working day is over in its own time zone; the owner is asked once' },
  { from: 'unknown', action: 'answer-taken', to: 'taken', when: `its owner, within ${ANSWER_DAYS} days` },
  { from: 'unknown', action: 'answer-partly', to: 'partly', when: `its owner, within ${ANSWER_DAYS} days` },
  { from: 'unknown', action: 'answer-lost', to: 'lost', when: `its owner, within ${ANSWER_DAYS} days; with a reason` },
  { from: 'taken', action: 'answer-partly', to: 'partly', when: `its owner, a correction within ${CORRECTION_DAYS} days` },
  { from: 'taken', action: 'answer-lost', to: 'lost', when: `its owner, a correction within ${CORRECTION_DAYS} days; with a reason` },
  { from: 'partly', action: 'answer-taken', to: 'taken', when: `its owner, a correction within ${CORRECTION_DAYS} days` },
  { from: 'partly', action: 'answer-lost', to: 'lost', when: `its owner, a correction within ${CORRECTION_DAYS} days; with a reason` },
  { from: 'lost', action: 'answer-taken', to: 'taken', when: `its owner, a correction within ${CORRECTION_DAYS} days; not if it would be one day too many before a presentation` },
  { from: 'lost', action: 'answer-partly', to: 'partly', when: `its owner, a correction within ${CORRECTION_DAYS} days; not if it would be one day too many before a presentation` },
];

/** A day in one of these states takes its calendar day: no second one of the same person stands beside it. */
export const STANDING: ReadonlySet<DayState> = new Set(['booked', 'unknown', 'taken', 'partly', 'lost']);
/** A day in one of these states counts towards the next presentation. Unknown counts: silence makes no room. */
export const COUNTED: ReadonlySet<DayState> = new Set(['booked', 'unknown', 'taken', 'partly']);

export const DAY_REASONS = ['on-call', 'incident', 'coverage', 'deadline', 'personal', 'none-given'] as const;
/** Why a day was cancelled or lost, in its owner's words; never asked for more. */
export type DayReason = (typeof DAY_REASONS)[number];
/** Why a day was displaced or released; nothing that its owner did. */
export type DisplacedBy = 'roster' | 'policy' | 'lead' | 'presentation' | 'departure';
/** Reasons for which a cancelled day counts as time that work took: the others are the owner's own. */
export const WORK_REASONS: ReadonlySet<DayReason> = new Set(['on-call', 'incident', 'coverage', 'deadline']);

export type DayOutcome = 'taken' | 'partly' | 'lost';

/** The arrow that an answer follows. */
export function answerAction(outcome: DayOutcome): DayAction {
  return `answer-${outcome}`;
}
