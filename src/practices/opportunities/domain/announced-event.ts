import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Call } from './call.js';

/** What a source says of one event. Everything that a source may leave out can be null: an event is never dropped for lacking a date. */
export interface AnnouncedEvent {
  readonly name: string;
  readonly startsOn: CalendarDate | null;
  /** Included. Null: unknown, or the same day. */
  readonly endsOn: CalendarDate | null;
  readonly url: string | null;
  readonly callUrl: string | null;
  readonly call: Call;
  readonly city: string | null;
  readonly country: string | null;
  /** Null: not said. A place and online together is a hybrid event. */
  readonly isOnline: boolean | null;
  /** ISO 639-1, lower case; empty: not said. */
  readonly languages: readonly string[];
  /** Lower case, sorted. */
  readonly topics: readonly string[];
  readonly codeOfConductUrl: string | null;
  /** Null: not said. */
  readonly hasSignLanguageOrCaptions: boolean | null;
  /** What its source calls it, where that holds when name and day change: of a calendar its UID, with the planned time of a series. */
  readonly sourceKey?: string;
}

/** A row that could not be read: where it stands in the file, what it calls itself, and why. */
export interface SkippedRow {
  readonly position: number;
  readonly label: string | null;
  readonly why: string;
}

/** A whole file, read. `unreadable` is for what is no such file at all; damaged rows only lose themselves. */
export interface FeedReading {
  readonly events: readonly AnnouncedEvent[];
  readonly skipped: readonly SkippedRow[];
}

export interface FeedUnreadable {
  readonly kind: 'feed-unreadable';
  readonly why: string;
}
