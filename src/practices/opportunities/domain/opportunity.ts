import type { Id, PersonId } from '../../../kernel/ids.js';
import type { AnnouncedEvent } from './announced-event.js';
import type { Call } from './call.js';
import { mergeEvents } from './merge-events.js';

export type OpportunityId = Id<'opportunity'>;
export type OpportunitySourceId = Id<'opportunity-source'>;

export const OPPORTUNITY_KINDS = ['conference', 'brown-bag', 'code-t-presentation', 'guild', 'reading-group', 'other-internal'] as const;
/** A conference lies outside; all others are slots of one's own stage. */
export type OpportunityKind = (typeof OPPORTUNITY_KINDS)[number];

export function isInternal(kind: OpportunityKind): boolean {
  return kind !== 'conference';
}

/** Of one's own stage: when it begins, where, and how many talks there is room for (null: any number). */
export interface StageSlot {
  readonly startsAt: Date | null;
  readonly place: string | null;
  readonly slots: number | null;
}

/** Where and when a talk can be given: what feeds and people say of it together. */
export interface Opportunity extends AnnouncedEvent, StageSlot {
  readonly opportunityId: OpportunityId;
  readonly kind: OpportunityKind;
  readonly summary: string;
  /** The first instant at which the call is closed; null when no deadline is known. */
  readonly closesAt: Date | null;
  /** Null for what came from a feed alone. */
  readonly createdBy: PersonId | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** Rises with every change that somebody can see. */
  readonly version: number;
  /** What people wrote: it holds whatever feeds say. */
  readonly byHand: Partial<AnnouncedEvent>;
}

/** Fields of an event whose changes are kept. */
export const TRACKED = ['name', 'startsOn', 'endsOn', 'url', 'callUrl', 'call', 'city', 'country', 'isOnline', 'languages', 'topics', 'codeOfConductUrl', 'hasSignLanguageOrCaptions'] as const satisfies readonly (keyof AnnouncedEvent)[];
export type TrackedField = (typeof TRACKED)[number];

const NOTHING: Omit<AnnouncedEvent, 'name'> = {
  startsOn: null, endsOn: null, url: null, callUrl: null, call: { precision: 'none' }, city: null, country: null, isOnline: null, languages: [], topics: [], codeOfConductUrl: null, hasSignLanguageOrCaptions: null,
};

/**
 * What is shown of an event: first what people wrote, then what its sources announce, the first of them first. `isStartFixed` keeps the day it begins on:
 * a talk was given there.
 */
export function effectiveEvent(name: string, byHand: Partial<AnnouncedEvent>, announced: readonly AnnouncedEvent[], fixedStart: string | null = null): AnnouncedEvent {
  const [first] = announced;
  // Sources that call one event differently were brought together by hand: the first one names it, the first that knows the day says when.
  const startsOn = announced.find((event) => event.startsOn !== null)?.startsOn ?? null;
  const merged = first ? mergeEvents(announced.map((event) => ({ ...event, name: first.name, startsOn })))[0]! : { ...NOTHING, name };
  const event = { ...merged, ...byHand, ...(fixedStart === null ? {} : { startsOn: fixedStart }) };
  const isEndPossible = event.endsOn !== null && event.startsOn !== null && event.endsOn > event.startsOn;
  return isEndPossible ? event : { ...event, endsOn: null };
}

/** One field that is another now. */
export interface FieldChange {
  readonly field: TrackedField;
  readonly before: unknown;
  readonly after: unknown;
}

/** What of an event is another now, in the order of its fields. */
export function changesBetween(before: AnnouncedEvent, after: AnnouncedEvent): readonly FieldChange[] {
  return TRACKED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => ({ field, before: before[field], after: after[field] }));
}

/** An event as it lies in JSON: instants are texts there. */
export function eventFromJson(stored: unknown): AnnouncedEvent {
  return partFromJson(stored) as AnnouncedEvent;
}

/** Some fields of an event as they lie in JSON. */
export function partFromJson(stored: unknown): Partial<AnnouncedEvent> {
  const event = stored as Partial<AnnouncedEvent>;
  return event.call ? { ...event, call: callFromJson(event.call) } : event;
}

/** Built anew, since a database keeps the fields of JSON in an order of its own. */
function callFromJson(call: Call): Call {
  switch (call.precision) {
    case 'none': return { precision: 'none' };
    case 'day': return { precision: 'day', day: call.day, zone: call.zone };
    case 'instant': return { precision: 'instant', at: new Date(call.at) };
  }
}
