import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Id, PersonId } from '../../../kernel/ids.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { GroupState } from './group-lifecycle.js';
import type { PresenterSlot } from './presenter-slot.js';
import type { SessionState } from './session-lifecycle.js';

export type ReadingGroupId = Id<'reading-group'>;
export type ReadingSessionId = Id<'reading-session'>;
export type ReadingTakeawayId = Id<'reading-takeaway'>;

export const READING_KINDS = ['book', 'paper', 'talk', 'post-mortem'] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** Members come, are reminded and have the sessions in their calendar; followers hear of it when it is over. */
export type ReadingRole = 'member' | 'follower';

/** How much of the chapters somebody had read: told to themself only. */
export const READ_LEVELS = ['none', 'some', 'all'] as const;
export type ReadLevel = (typeof READ_LEVELS)[number];

/** What is read, as the group says it. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly title: string;
  readonly authors: string;
  /** Thirteen digits; of books only. */
  readonly isbn: string | null;
  readonly url: string | null;
  /** Why it is worth it and what to expect. */
  readonly about: string;
}

/** A group as it is kept. Dates and counts are facts of its sessions and members. */
export interface StoredGroup extends Reading {
  readonly groupId: ReadingGroupId;
  readonly state: GroupState;
  /** Null where who led it stepped down or left: it asks for somebody. */
  readonly leaderId: PersonId | null;
  readonly zone: TimeZone;
  /** Local wall-clock time of its sessions, `HH:MM`. */
  readonly time: string;
  readonly minutes: number;
  readonly capWeeks: number;
  /** Names of the chapters in their order; empty for what has none. */
  readonly chapters: readonly string[];
  readonly createdAt: Date;
  readonly isInCalendar: boolean;
  readonly earlyWordAt: Date | null;
  readonly members: number;
  readonly followers: number;
  readonly takeaways: number;
  /** Of sessions that weren't skipped; null where there is none. */
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  /** The next one that is planned. */
  readonly nextAt: Date | null;
}

/** A session as it is kept. */
export interface StoredSession extends PresenterSlot {
  readonly sessionId: ReadingSessionId;
  readonly groupId: ReadingGroupId;
  readonly from: Date;
  readonly to: Date;
  /** Of the group's chapters, counted from 1; both or neither. */
  readonly chapterFrom: number | null;
  readonly chapterTo: number | null;
  /** What it is about, in words; may be empty. */
  readonly topic: string;
  readonly state: SessionState;
  readonly skipReason: string | null;
  /** What was said, for those who come next time. */
  readonly notes: string;
}

export interface StoredMember {
  readonly groupId: ReadingGroupId;
  readonly personId: PersonId;
  readonly role: ReadingRole;
}

export interface StoredTakeaway {
  readonly takeawayId: ReadingTakeawayId;
  readonly sessionId: ReadingSessionId;
  readonly personId: PersonId;
  readonly text: string;
  readonly writtenOn: CalendarDate;
}

/** What somebody said of themself. */
export interface OwnAttendance {
  readonly sessionId: ReadingSessionId;
  readonly attended: boolean;
  readonly readLevel: ReadLevel | null;
}
