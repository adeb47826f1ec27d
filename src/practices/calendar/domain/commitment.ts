import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { CommitmentId, PersonId, TeamId } from '../../../kernel/ids.js';
import type { LocalizedText } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { Span } from './working-day.js';

/** What somebody's time can be promised to. Shifts come from outside and win over the others. */
export const COMMITMENT_KINDS = ['shift', 'code-t', 'demo-slot', 'talk', 'visit', 'debrief', 'reading'] as const;

export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** A promise as its feature makes it. */
export interface NewCommitment extends Span {
  readonly kind: CommitmentKind;
  /** What its feature calls it, unique among what is active of the kind. */
  readonly ownerKey: string;
  readonly personId: PersonId;
  /** The team it is done for; null where it concerns the person alone. */
  readonly teamId: TeamId | null;
  /** Of shifts: what somebody is on call as. */
  readonly role?: string | null;
  /** Of things that take a day: which one, and where the person is. Both or neither. */
  readonly day?: CalendarDate | null;
  readonly zone?: TimeZone | null;
  readonly title: LocalizedText;
  /** Where it is looked at, from the root of the site. */
  readonly path: string | null;
  /** Nothing of another kind may stand beside it. */
  readonly isBlocking: boolean;
}

/** A promise in the calendar, or its tombstone. */
export interface Commitment extends Required<NewCommitment> {
  readonly id: CommitmentId;
  /** Rises with every change that somebody can see, as the SEQUENCE of iCalendar does (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** Null while it stands. */
  readonly cancelledAt: Date | null;
}

/** Why time can't be promised: what stands there already, the earliest first. */
export interface CommitmentConflict {
  readonly kind: 'conflict';
  readonly with: readonly Commitment[];
}

/** How long a cancelled commitment is told to subscribed calendars, which look in now and then only. */
export const TOMBSTONE_DAYS = 90;
