import type { IcsProperty } from './ics-lines.js';
import type { OffsetZone } from './offset-zone.js';
import { UTC_ZONE } from './offset-zone.js';

/** A date or time of an entry as it is written, and the zone it is meant in. */
export interface IcsTime {
  /** What the clocks show, as milliseconds (offset-zone.ts); midnight for a date. */
  readonly wall: number;
  readonly zone: OffsetZone;
  readonly isDate: boolean;
}

/** A length as RFC 5545, 3.3.6 has it: days by the calendar, the rest by the clock. */
export interface IcsLength {
  readonly days: number;
  readonly milliseconds: number;
}

/** Thrown when an entry names a zone that nobody knows. */
export class UnknownZone extends Error {}

/** Finds the zone that a TZID means; undefined when it means none. */
export type ZoneOf = (tzid: string) => OffsetZone | undefined;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(Z?)$/;

/** All times of a property (EXDATE and RDATE hold lists). Undefined when one of them is no time (a period isn't read); throws UnknownZone. */
export function timesOf(property: IcsProperty, zoneOf: ZoneOf, floating: OffsetZone): readonly IcsTime[] | undefined {
  const tzid = property.parameters['tzid'];
  const zone = typeof tzid === 'string' ? zoneOf(tzid) : floating;
  if (!zone) throw new UnknownZone(String(tzid).slice(0, 80));
  const times = property.values.map((value) => timeOf(value, zone));
  return times.every((time) => time !== undefined) ? times : undefined;
}

/** One written time; a `Z` at its end wins over the zone. */
export function timeOf(value: unknown, zone: OffsetZone): IcsTime | undefined {
  if (typeof value !== 'string') return undefined;
  const match = DATE.exec(value) ?? TIME.exec(value);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number?, number?, number?];
  const wall = Date.UTC(year, month - 1, day, hour ?? 0, minute ?? 0, second ?? 0);
  const at = new Date(wall);
  // A leap second (60) is allowed and means the next minute; a 30 February is not.
  if (at.getUTCMonth() !== month - 1 && !(second === 60)) return undefined;
  if (year < 1970 || year > 2200 || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 60) return undefined;
  return { wall, zone: match[7] === 'Z' ? UTC_ZONE : zone, isDate: hour === undefined };
}

const LENGTH = /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** `PT12H`, `P7D`, `P1W`; undefined for what is no length or a negative one. */
export function lengthOf(value: unknown): IcsLength | undefined {
  const match = typeof value === 'string' ? LENGTH.exec(value) : null;
  if (!match || match[1] === '-') return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  return { days: weeks * 7 + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
