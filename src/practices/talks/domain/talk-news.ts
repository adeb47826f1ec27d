import type { CalendarDate } from '../../../kernel/calendar-date.js';

/** A talk that was accepted, as everybody may know it. What is its speakers' alone (travel, advice, what was declined elsewhere) has no place here. */
export interface TalkNewsItem {
  readonly submissionId: string;
  readonly title: string;
  readonly abstract: string;
  readonly event: string;
  readonly city: string | null;
  readonly country: string | null;
  readonly startsOn: CalendarDate | null;
  readonly deliveredOn: CalendarDate | null;
  /** Names. */
  readonly speakers: readonly string[];
  readonly slidesUrl: string | null;
  readonly recordingUrl: string | null;
  readonly acceptedAt: Date;
  readonly changedAt: Date;
}
