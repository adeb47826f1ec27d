import type { EntryProblem } from './calendar-problems.js';
import type { IcsBlock } from './ics-blocks.js';
import { BrokenLine, icsProperties, type IcsProperty } from './ics-lines.js';
import { lengthOf, timesOf, UnknownZone, type IcsLength, type IcsTime, type ZoneOf } from './ics-value.js';
import type { OffsetZone } from './offset-zone.js';
import type { RuleData } from './repeating.js';

/** What a reader finds in an entry, and what it is called by where it has no UID; null: nothing that is looked for. */
export type Describe<Detail> = (properties: readonly IcsProperty[]) => { readonly label: string; readonly detail: Detail } | null;

/** What an entry is read by. */
export interface EntryWish<Detail> {
  readonly zoneOf: ZoneOf;
  /** The zone of times that name none. */
  readonly floating: OffsetZone;
  /** Milliseconds of an entry that begins at a time and has no end; null: there must be one. */
  readonly usualLength: number | null;
  readonly describe: Describe<Detail>;
}

/** One VEVENT, understood. */
export interface IcsEntry<Detail> {
  readonly uid: string;
  readonly line: number;
  readonly sequence: number;
  /** When it was last touched, as text that sorts; '' where it doesn't say. */
  readonly touched: string;
  /** The whole text: breaks ties, so that the order in a file means nothing. */
  readonly text: string;
  readonly start: IcsTime;
  readonly length: EntryLength;
  readonly rules: readonly RuleData[];
  readonly moreStarts: readonly IcsTime[];
  readonly exceptions: readonly IcsTime[];
  /** Which occurrence this replaces; null for a whole event. */
  readonly replaces: IcsTime | null;
  readonly changesAllLater: boolean;
  readonly isCancelled: boolean;
  /** Null where it is cancelled and says nothing. */
  readonly detail: Detail | null;
}

/**
 * How an occurrence finds its end. `wall`: at the same time of day as the first one's, whatever the clocks do in between, so that a handover
 * at nine stays at nine (RFC 5545, 3.8.5.3 would have the exact length and leave an hour without anybody twice a year). `exact`: after that
 * many milliseconds.
 */
export type EntryLength = { readonly kind: 'wall'; readonly milliseconds: number } | { readonly kind: 'exact'; readonly length: IcsLength };

/** `detail` is what an entry without a beginning says all the same. */
export interface UnreadEntry<Detail> {
  readonly uid: string | null;
  readonly why: EntryProblem;
  readonly detail?: Detail;
}

export type EntryReading<Detail> = { readonly entry: IcsEntry<Detail> } | UnreadEntry<Detail>;

/** Understands one VEVENT. */
export function icsEntry<Detail>(block: IcsBlock, wish: EntryWish<Detail>): EntryReading<Detail> {
  let uid = uidLine(block);
  try {
    const properties = icsProperties('VEVENT', block.lines);
    uid = text(properties, 'uid') || null;
    if (!block.isWhole) return { uid, why: { kind: 'broken', detail: 'END:VEVENT' } };
    return understand(block, properties, uid, wish);
  } catch (error) {
    if (error instanceof UnknownZone) return { uid, why: { kind: 'unknown-zone', zone: error.message } };
    if (error instanceof BrokenLine) return { uid, why: { kind: 'broken', detail: error.message } };
    throw error;
  }
}

/** For the report about an entry that can't be read any further. */
function uidLine({ lines }: IcsBlock): string | null {
  return lines.find((line) => /^UID[:;]/i.test(line))?.replace(/^UID[^:]*:/i, '').trim() || null;
}

function understand<Detail>(block: IcsBlock, properties: readonly IcsProperty[], uid: string | null, { zoneOf, floating, usualLength, describe }: EntryWish<Detail>): EntryReading<Detail> {
  const times = (name: string): readonly IcsTime[] => properties.filter((property) => property.name === name).flatMap((property) => {
    const read = timesOf(property, zoneOf, floating);
    if (!read) throw new BrokenLine(`${name.toUpperCase()}:${String(property.values[0]).slice(0, 40)}`);
    return read;
  });
  const [start] = times('dtstart');
  const [replaces = null] = times('recurrence-id');
  const isCancelled = text(properties, 'status').toUpperCase() === 'CANCELLED';
  const described = describe(properties);
  if (!start) return { uid, why: { kind: 'no-start' }, ...(described && !isCancelled ? { detail: described.detail } : {}) };
  const length = lengthFrom(start, times('dtend')[0], properties, usualLength);
  if (!length && !isCancelled) return { uid, why: { kind: 'no-length' } };
  if (!described && !isCancelled) return { uid, why: { kind: 'says-nothing' } };
  const range = properties.find(({ name }) => name === 'recurrence-id')?.parameters['range'];
  return {
    entry: {
      uid: uid ?? `no-uid:${start.wall}:${described?.label ?? ''}`,
      line: block.line,
      sequence: Math.max(0, Number.parseInt(text(properties, 'sequence'), 10) || 0),
      touched: text(properties, 'last-modified') || text(properties, 'dtstamp'),
      text: block.lines.join('\n'),
      start,
      length: length ?? { kind: 'wall', milliseconds: 0 },
      rules: rulesOf(properties),
      moreStarts: times('rdate'),
      exceptions: times('exdate'),
      replaces,
      changesAllLater: range === 'THISANDFUTURE',
      isCancelled,
      detail: described?.detail ?? null,
    },
  };
}

function lengthFrom(start: IcsTime, end: IcsTime | undefined, properties: readonly IcsProperty[], usual: number | null): EntryLength | undefined {
  const usually: EntryLength | undefined = usual === null ? undefined : { kind: 'wall', milliseconds: usual };
  if (end) {
    const isSameZone = end.zone === start.zone;
    const milliseconds = isSameZone ? end.wall - start.wall : end.wall - end.zone.offsetAt(end.wall) - (start.wall - start.zone.offsetAt(start.wall));
    if (milliseconds <= 0) return milliseconds === 0 ? usually : undefined;
    return isSameZone ? { kind: 'wall', milliseconds } : { kind: 'exact', length: { days: 0, milliseconds } };
  }
  const written = properties.find(({ name }) => name === 'duration')?.values[0];
  if (written === undefined) return start.isDate ? { kind: 'wall', milliseconds: 86_400_000 } : usually;
  const length = lengthOf(written);
  return length && length.days + length.milliseconds > 0 ? { kind: 'exact', length } : undefined;
}

/** EXRULE was taken out of the standard; an entry that has one is not guessed at. */
function rulesOf(properties: readonly IcsProperty[]): RuleData[] {
  return properties.filter(({ name }) => name === 'rrule' || name === 'exrule').map(({ name, values }) => (name === 'exrule' ? { exrule: true } : values[0] as RuleData));
}

function text(properties: readonly IcsProperty[], name: string): string {
  return String(properties.find((property) => property.name === name)?.values[0] ?? '').trim();
}
