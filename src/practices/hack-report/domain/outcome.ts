import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date.js';

/** So many days after the demos its owner is asked what became of a project: once each. */
export const OUTCOME_DAYS = [30, 90] as const;
export type OutcomeDay = (typeof OUTCOME_DAYS)[number];

/** How long after a day the question stands on the page; the mail is sent as early in it as the person may be asked for something. */
const OPEN_DAYS: Readonly<Record<OutcomeDay, number>> = { 30: 60, 90: 90 };

/**
 * Where one of the questions stands. `due`: nobody was asked by mail yet. Unanswered until its time is over, the outcome stays unknown: nobody is
 * asked again, and unknown is never read as ended.
 */
export type OutcomeState = 'not-due' | 'due' | 'asked' | 'answered' | 'lapsed';

export interface OutcomeFacts {
  /** The day of the demos, where the edition is. */
  readonly demosOn: CalendarDate;
  readonly isAsked: boolean;
  readonly isAnswered: boolean;
}

/** Where the question of this day stands on `today`. */
export function outcomeState(at: OutcomeDay, { demosOn, isAsked, isAnswered }: OutcomeFacts, today: CalendarDate): OutcomeState {
  if (isAnswered) return 'answered';
  const passed = daysBetween(demosOn, today);
  if (passed < at) return 'not-due';
  if (passed >= at + OPEN_DAYS[at]) return 'lapsed';
  return isAsked ? 'asked' : 'due';
}

/** Can it be answered, or an answer be changed, on `today`? */
export function isAnswerable(at: OutcomeDay, demosOn: CalendarDate, today: CalendarDate): boolean {
  const passed = daysBetween(demosOn, today);
  return passed >= at && passed < at + OPEN_DAYS[at];
}

/** First and last day of demos whose question of this day is open on `today`: what a job looks for. */
export function daysSinceOpen(at: OutcomeDay): { readonly least: number; readonly most: number } {
  return { least: at, most: at + OPEN_DAYS[at] - 1 };
}
