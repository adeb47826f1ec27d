import type { AnnouncedEvent } from './announced-event.js';
import { TRACKED, type TrackedField } from './opportunity.js';

/** What an opportunity shows, and what of it people wrote. */
export interface Saying {
  readonly event: Pick<AnnouncedEvent, TrackedField>;
  readonly byHand: Partial<AnnouncedEvent>;
}

/** What an opportunity said before another one was made part of it, and right after. */
export interface MergeTrace {
  readonly before: Saying;
  readonly after: Saying;
}

type Fields = { [Field in TrackedField]?: AnnouncedEvent[Field] };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Does a value of an event say something? */
export function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0) && !same(value, { precision: 'none' });
}

/** The tracked fields of what holds more. */
export function sayingOf({ byHand, ...event }: AnnouncedEvent & { readonly byHand: Partial<AnnouncedEvent> }): Saying {
  return { event: Object.fromEntries(TRACKED.map((field) => [field, event[field]])) as unknown as Saying['event'], byHand };
}

/** What people wrote, without what came along with the other one. What was written otherwise since then stays. */
export function byHandApart(now: Partial<AnnouncedEvent>, { before, after }: MergeTrace): Partial<AnnouncedEvent> {
  const kept = TRACKED.map((field) => [field, same(now[field], after.byHand[field]) ? before.byHand[field] : now[field]] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as Partial<AnnouncedEvent>;
}

/**
 * What is shown after two were taken apart: what lists and people `said` of it, and where none of them says anything and nothing changed since, what it showed
 * before. An end that no longer lies behind the first day is none.
 */
export function eventApart(said: AnnouncedEvent, now: Saying['event'], { before, after }: MergeTrace): AnnouncedEvent {
  const fields: Fields = Object.fromEntries(TRACKED.map((field) => [field, !isSaid(said[field]) && same(now[field], after.event[field]) ? before.event[field] : said[field]]));
  const event = { ...said, ...fields };
  const isEndPossible = event.endsOn !== null && event.startsOn !== null && event.endsOn > event.startsOn;
  return isEndPossible ? event : { ...event, endsOn: null };
}
