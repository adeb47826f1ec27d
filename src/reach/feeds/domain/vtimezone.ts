import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { TimeZone } from '../../../kernel/time-zone.js';

/** Clocks never change twice within so few days; the two changes around a Ramadan, the nearest there are, lie a month apart. */
const STEP_MS = 4 * 86_400_000;

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) for the instants from `from` to `to`: one observance for what holds at the beginning and one for each change after
 * it, as the runtime's own zone data says. Rules ("the last Sunday in March") would be shorter and are wrong for zones such as Casablanca or
 * Santiago, whose changes follow no such rule.
 */
export function vtimezone(zone: TimeZone, from: Date, to: Date): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.updatePropertyWithValue('tzid', zone);
  component.updatePropertyWithValue('x-lic-location', zone);
  const start = DateTime.fromJSDate(from, { zone });
  component.addSubcomponent(observance(start, start.offset));
  for (const change of changes(zone, from, to)) component.addSubcomponent(observance(change.at, change.before));
  return component;
}

interface Change {
  readonly at: DateTime;
  /** Minutes ahead of UTC before it. */
  readonly before: number;
}

/** DTSTART is the wall-clock time at the change as it was before it. */
function observance(at: DateTime, before: number): ICAL.Component {
  const component = new ICAL.Component(at.isInDST ? 'daylight' : 'standard');
  component.updatePropertyWithValue('tzname', at.offsetNameShort ?? at.toFormat('ZZ'));
  component.updatePropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(before * 60));
  component.updatePropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(at.offset * 60));
  component.updatePropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(at.setZone('utc').plus({ minutes: before }).toFormat("yyyy-MM-dd'T'HH:mm:ss")));
  return component;
}

function changes(zone: TimeZone, from: Date, to: Date): Change[] {
  const found: Change[] = [];
  const offsetAt = (ms: number): number => DateTime.fromMillis(ms, { zone }).offset;
  for (let ms = from.getTime(); ms < to.getTime(); ms += STEP_MS) {
    const before = offsetAt(ms);
    if (offsetAt(ms + STEP_MS) !== before) found.push({ at: DateTime.fromMillis(firstWithout(before, ms, ms + STEP_MS, offsetAt), { zone }), before });
  }
  return found;
}

/** The first whole second of (`low`, `high`] with another offset, by halving. */
function firstWithout(offset: number, low: number, high: number, offsetAt: (ms: number) => number): number {
  let [same, other] = [low, high];
  while (other - same > 1000) {
    const middle = Math.floor((same + other) / 2000) * 1000;
    if (offsetAt(middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}
