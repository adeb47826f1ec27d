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
  /** Keys of what is to come and the source names no more. Their opportunities stay. What is over is not called off by being named no more. */
  readonly gone: readonly string[];
}

/** Farther apart two events of one name are two editions, not one that moved. */
const MOVED_DAYS_MAX = 150;

/**
 * Brings the rows of a reading together and recognises events that moved: by what the source calls them, and where it has no such name, the only one of its
 * name that is gone and the only one of its name that is new, at most 150 days apart or without a day on either side. What is over doesn't move.
 */
export function planImport(rows: readonly AnnouncedEvent[], known: readonly KnownAnnouncement[], today: CalendarDate): ImportPlan {
  const events = mergeEvents(rows).map((event) => ({ event, key: eventKey(event) }));
  const keys = new Set(events.map(({ key }) => key));
  const knownKeys = new Set(known.map((one) => one.eventKey));
  const missing = known.filter((one) => !one.isGone && !keys.has(one.eventKey));
  const fresh = events.filter(({ key }) => !knownKeys.has(key));
  const former = movedByKey(fresh, missing, today);
  for (const { event, key } of fresh) {
    const from = missing.filter((one) => nameOf(one.eventKey) === nameOf(key));
    const to = fresh.filter((one) => nameOf(one.key) === nameOf(key));
    const isNamelessMove = event.sourceKey === undefined || from[0]?.announced.sourceKey === undefined;
    if (isNamelessMove && from.length === 1 && to.length === 1 && mayHaveMoved(from[0]!.announced.startsOn, event.startsOn, today)) former.set(key, from[0]!.eventKey);
  }
  const moved = new Set(former.values());
  return {
    seen: events.map(({ event, key }) => ({ eventKey: key, event, formerKey: former.get(key) ?? null })),
    gone: missing.filter(({ announced, eventKey: key }) => !moved.has(key) && !isOver(announced, today)).map((one) => one.eventKey),
  };
}

/** What has another name or day now and is called the same by its source. */
function movedByKey(fresh: readonly { readonly event: AnnouncedEvent; readonly key: string }[], missing: readonly KnownAnnouncement[], today: CalendarDate): Map<string, string> {
  const before = new Map(missing.filter(({ announced }) => announced.sourceKey !== undefined && !isOver(announced, today)).map((one) => [one.announced.sourceKey!, one.eventKey]));
  return new Map(fresh.flatMap(({ event, key }) => {
    const from = event.sourceKey === undefined ? undefined : before.get(event.sourceKey);
    return from === undefined ? [] : [[key, from] as const];
  }));
}

function isOver({ startsOn, endsOn }: AnnouncedEvent, today: CalendarDate): boolean {
  return startsOn !== null && (endsOn ?? startsOn) < today;
}

function nameOf(key: string): string {
  return key.slice(0, key.lastIndexOf('|'));
}

function mayHaveMoved(before: CalendarDate | null, after: CalendarDate | null, today: CalendarDate): boolean {
  if (before === null || after === null) return before === null || before >= today;
  return before >= today && Math.abs(daysBetween(before, after)) <= MOVED_DAYS_MAX;
}
