import type { IcsBlock } from './ics-blocks.js';
import { BrokenLine, icsProperties, type IcsProperty } from './ics-lines.js';
import { timeOf } from './ics-value.js';
import { UTC_ZONE, type OffsetZone } from './offset-zone.js';
import { BadRule, repeat, TooManySteps, type Effort, type RuleData } from './repeating.js';

/** From this instant on the clocks are `offset` ahead of UTC. Milliseconds. */
interface Change {
  readonly at: number;
  readonly before: number;
  readonly offset: number;
}

export interface FileZone {
  readonly tzid: string;
  /** X-LIC-LOCATION: the IANA name, where the writer gave one. */
  readonly location: string | null;
  /** Worked out when first asked for: files may define hundreds that nothing refers to. Undefined when the definition can't be read. */
  readonly zone: () => OffsetZone | undefined;
}

/** A rule for clocks that is still in force is followed this long past the last time anybody asks about. */
const YEAR = 366 * 86_400_000;

/** A zone as the file itself defines it (RFC 5545, 3.6.5), good until `until`. Undefined when it has no name. */
export function fileZone(block: IcsBlock, until: number, effort: Effort): FileZone | undefined {
  const [head, ...observances] = sections(block.lines);
  const own = icsProperties('VTIMEZONE', head ?? []);
  const tzid = own.find(({ name }) => name === 'tzid')?.values[0];
  const location = own.find(({ name }) => name === 'x-lic-location')?.values[0];
  if (typeof tzid !== 'string') return undefined;
  return { tzid, location: typeof location === 'string' ? location : null, zone: () => defined(observances, until, effort) };
}

function defined(observances: readonly string[][], until: number, effort: Effort): OffsetZone | undefined {
  try {
    const changes = observances.flatMap((lines) => changesOf(icsProperties('STANDARD', lines), until + YEAR, effort)).sort((a, b) => a.at - b.at);
    return changes.length > 0 ? { offsetAt: (instant) => offsetAt(changes, instant) } : undefined;
  } catch (error) {
    if (error instanceof BadObservance || error instanceof BrokenLine || error instanceof BadRule || error instanceof TooManySteps) return undefined;
    throw error;
  }
}

class BadObservance extends Error {}

/** The zone's own lines, then those of each STANDARD and DAYLIGHT. */
function sections(lines: readonly string[]): string[][] {
  const own: string[] = [];
  const observances: string[][] = [];
  let into = own;
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) observances.push(into = []);
    else if (line.startsWith('END:')) into = own;
    else into.push(line);
  }
  return [own, ...observances];
}

function changesOf(properties: readonly IcsProperty[], until: number, effort: Effort): Change[] {
  const value = (name: string): unknown => properties.find((property) => property.name === name)?.values[0];
  const before = offset(value('tzoffsetfrom'));
  const after = offset(value('tzoffsetto'));
  const start = timeOf(value('dtstart'), UTC_ZONE) ?? antiquity(value('dtstart'));
  if (before === undefined || after === undefined || !start) throw new BadObservance();
  const walls = new Set([start.wall]);
  for (const { name, values } of properties) {
    if (name === 'rdate') for (const at of values) walls.add(timeOf(Array.isArray(at) ? at[0] : at, UTC_ZONE)?.wall ?? start.wall);
    if (name === 'rrule') for (const wall of following(values[0] as RuleData, start.wall, before, until, effort)) walls.add(wall);
  }
  return [...walls].map((wall) => ({ at: wall - before, before, offset: after }));
}

function* following(rule: RuleData, start: number, before: number, until: number, effort: Effort): Generator<number> {
  const end = rule['until'] === undefined ? undefined : timeOf(rule['until'], UTC_ZONE);
  // UNTIL of a zone's rule is in UTC.
  for (const wall of repeat(rule, start, end ? end.wall + before : null, start, effort)) {
    if (wall > until) return;
    yield wall;
  }
}

/** Zones often begin in 1601 or 1970; before 1970 nothing here happens, so they begin then, on the same day. */
function antiquity(value: unknown): { readonly wall: number } | undefined {
  const match = typeof value === 'string' ? /^\d{4}(-\d{2}-\d{2}T.*)$/.exec(value) : null;
  return match ? timeOf(`1970${match[1]}`, UTC_ZONE) : undefined;
}

function offset(value: unknown): number | undefined {
  const match = typeof value === 'string' ? /^([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(value) : null;
  return match ? (match[1] === '-' ? -1 : 1) * ((Number(match[2]) * 60 + Number(match[3])) * 60 + Number(match[4] ?? 0)) * 1000 : undefined;
}

function offsetAt(changes: readonly Change[], instant: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.at <= instant) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? changes[0]!.before : changes[low - 1]!.offset;
}
