import type { EntryProblem } from '../../../engines/icalendar/calendar-problems.js';

/** Roles that every provider's own word is brought to where it means one of them; any other word is kept as it is. */
export const USUAL_ROLES = ['primary', 'secondary', 'shadow', 'manager'] as const;

/**
 * One stretch of one person's on-call time, as a roster outside tells it. Invariants: `from` < `to` (half-open, `to` is no longer on call),
 * `shiftKey` is unique within one reading and the same in every later reading of the same shift.
 */
export interface OnCallShift {
  /** The shift's name at its source: for calendars the UID, with the instant of the occurrence where the event repeats. At most 255 characters. */
  readonly shiftKey: string;
  /** 'primary', 'secondary', 'shadow', 'manager' or the provider's own word, lower-case, at most 60 characters. */
  readonly role: string;
  /**
   * Under what names the person may be known, the surest first: `email:jane@example.com`, `username:jane`, `pagerduty:PABC123`,
   * `grafana:UABC`. All lower-case but the provider ids. Never empty.
   */
  readonly personKeys: readonly string[];
  /** What to show while nobody knows who that is. At most 200 characters. */
  readonly personLabel: string;
  readonly from: Date;
  readonly to: Date;
  /** The roster named days, not hours. */
  readonly isAllDay: boolean;
  /** Rises when the source changes the shift; 0 where a source counts nothing. */
  readonly sequence: number;
}

/** The part of time a roster is read for: shifts that overlap [from, to) are kept whole. */
export interface RosterWindow {
  readonly from: Date;
  readonly to: Date;
}

/** Why an entry of a roster is no shift. */
export type SkipReason = Exclude<EntryProblem, { readonly kind: 'says-nothing' }> | { readonly kind: 'nobody-named' };

/** An entry that was not read, and how to find it. */
export interface SkippedEntry {
  readonly uid: string | null;
  /** The line of the file where the entry begins, from 1; null where a roster has no lines. */
  readonly line: number | null;
  readonly why: SkipReason;
}

/** A whole roster in its window: what was read, in the order of time, and what was not. */
export interface RosterReading {
  readonly shifts: readonly OnCallShift[];
  readonly skipped: readonly SkippedEntry[];
}

/** Kinds of source that have an adapter. */
export const SOURCE_KINDS = ['ics-url', 'ics-file', 'pagerduty', 'grafana', 'linkedin'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
