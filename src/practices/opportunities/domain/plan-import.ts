import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { AnnouncedEvent } from './announced-event.js';
import { eventKey, mergeEvents } from './merge-events.js';

/** What a source said of an event at its last good reading. */
export interface KnownAnnouncement {
  readonly eventKey: string;
  readonly opportunityId: string;
  readonly announced: AnnouncedEvent;
  readonly isGone: boolean;
}

/** One event of a reading. */
export interface SeenEvent {
  readonly eventKey: string;
  readonly event: AnnouncedEvent;
  /** What the source called it before: the same event on another day. */
  readonly formerKey: string | null;
}

/** What a reading says in comparison with the one before. */
export interface ImportPlan {
  readonly seen: readonly SeenEvent[];
  /** Keys that the source names no more. Their opportunities stay. */
  readonly gone: readonly string[];
}

/** Farther apart two events of one name are two editions, not one that moved. */
const MOVED_DAYS_MAX = 150;

/**
 * Brings the rows of a reading together and recognises events that moved: the only one of its name that is gone, and the only one of its name that is new,
 * at most 150 days apart or without a day on either side. What is over doesn't move.
 */
export function planImport(rows: readonly AnnouncedEvent[], known: readonly KnownAnnouncement[], today: CalendarDate): ImportPlan {
  const events = mergeEvents(rows).map((event) => ({ event, key: eventKey(event) }));
  const keys = new Set(events.map(({ key }) => key));
  const knownKeys = new Set(known.map((one) => one.eventKey));
  const missing = known.filter((one) => !one.isGone && !keys.has(one.eventKey));
  const fresh = events.filter(({ key }) => !knownKeys.has(key));
  const former = new Map<string, string>();
  for (const { event, key } of fresh) {
    const from = missing.filter((one) => nameOf(one.eventKey) === nameOf(key));
    const to = fresh.filter((one) => nameOf(one.key) === nameOf(key));
    if (from.length === 1 && to.length === 1 && mayHaveMoved(from[0]!.announced.startsOn, event.startsOn, today)) former.set(key, from[0]!.eventKey);
  }
  const moved = new Set(former.values());
  return {
    seen: events.map(({ event, key }) => ({ eventKey: key, event, formerKey: former.get(key) ?? null })),
    gone: missing.map((one) => one.eventKey).filter((key) => !moved.has(key)),
  };
}

function nameOf(key: string): string {
  return key.slice(0, key.lastIndexOf('|'));
}

function mayHaveMoved(before: CalendarDate | null, after: CalendarDate | null, today: CalendarDate): boolean {
  if (before === null || after === null) return before === null || before >= today;
  return before >= today && Math.abs(daysBetween(before, after)) <= MOVED_DAYS_MAX;
}
