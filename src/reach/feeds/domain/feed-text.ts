import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { addDays } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { Commitment } from '../../../practices/calendar/domain/commitment.js';
import { vtimezone } from './vtimezone.js';

/** What a feed holds: time that is promised, or something else that has a time, such as a deadline. */
export type FeedEntry = Omit<Commitment, 'kind'> & { readonly kind: string };

/** Everything that a feed's bytes follow from; the clock is not among it, so nothing new means the same bytes. */
export interface FeedContent {
  readonly name: string;
  readonly locale: Locale;
  /** The zone in which the subscriber's times are written. */
  readonly zone: TimeZone;
  readonly window: { readonly from: Date; readonly to: Date };
  readonly commitments: readonly FeedEntry[];
  /** Names to put before what is promised; of a team's feed. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly alarmMinutes: number | null;
  /** What makes ids of events ours alone and stays when the address of the site changes. */
  readonly idSuffix: string;
  readonly siteUrl: string;
}

const CANCELLED: Readonly<Record<Locale, string>> = { en: 'Cancelled', de: 'Abgesagt' };
const REFRESH = 'PT1H';

/**
 * A feed as iCalendar (RFC 5545). METHOD and DTSTAMP because Outlook reads nothing without them; what is cancelled says so in its title as well, since
 * some programs show it like the rest; Google fetches when it likes, whatever REFRESH-INTERVAL says.
 */
export function feedText(content: FeedContent): string {
  const { name, zone, locale, commitments } = content;
  const calendar = new ICAL.Component('vcalendar');
  const facts = { version: '2.0', prodid: `-//Barograph//Calendar//${locale.toUpperCase()}`, calscale: 'GREGORIAN', method: 'PUBLISH', name: printable(name) };
  for (const [property, value] of Object.entries(facts)) calendar.updatePropertyWithValue(property, value);
  calendar.updatePropertyWithValue('refresh-interval', ICAL.Duration.fromString(REFRESH));
  for (const [property, value] of Object.entries({ 'x-wr-calname': name, 'x-wr-timezone': zone, 'x-published-ttl': REFRESH })) addOwn(calendar, property, value);
  // Also where nothing uses it: a calendar has at least one component (RFC 5545, 3.6), and some programs refuse one without.
  calendar.addSubcomponent(vtimezone(zone, ...covered(content)));
  for (const commitment of commitments) calendar.addSubcomponent(eventOf(commitment, content));
  return `${calendar.toString()}\r\n`;
}

function eventOf(commitment: FeedEntry, content: FeedContent): ICAL.Component {
  const { id, kind, sequence, createdAt, changedAt, cancelledAt, path } = commitment;
  const event = new ICAL.Component('vevent');
  const set = (property: string, value: unknown): void => void event.updatePropertyWithValue(property, value as string);
  set('uid', `${kind}-${id}@${content.idSuffix}`);
  set('dtstamp', utc(changedAt));
  addTimes(event, commitment, content.zone);
  set('summary', titleOf(commitment, content));
  set('sequence', sequence);
  set('created', utc(createdAt));
  set('last-modified', utc(changedAt));
  set('status', cancelledAt === null ? 'CONFIRMED' : 'CANCELLED');
  // Being on call is no appointment, nor is a deadline: they must not make somebody look busy.
  const isBusy = cancelledAt === null && kind !== 'shift' && kind !== 'call';
  set('transp', isBusy ? 'OPAQUE' : 'TRANSPARENT');
  addOwn(event, 'x-microsoft-cdo-busystatus', isBusy ? 'BUSY' : 'FREE');
  if (path !== null) set('url', `${content.siteUrl}${path}`);
  if (content.alarmMinutes !== null && cancelledAt === null) event.addSubcomponent(alarm(content.alarmMinutes, titleOf(commitment, content)));
  return event;
}

/** A day of the calendar is no instant: it stays that day wherever it is looked at. Ends are exclusive in both forms. */
function addTimes(event: ICAL.Component, { day, from, to }: FeedEntry, zone: TimeZone): void {
  if (day !== null) {
    event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
    event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(day, 1)));
    addOwn(event, 'x-microsoft-cdo-alldayevent', 'TRUE');
    return;
  }
  for (const [name, at] of [['dtstart', from], ['dtend', to]] as const) {
    const local = DateTime.fromJSDate(at, { zone });
    // In the hour that clocks go through twice, a local time says two instants.
    if (local.getPossibleOffsets().length > 1) event.updatePropertyWithValue(name, utc(at));
    else event.updatePropertyWithValue(name, ICAL.Time.fromDateTimeString(local.toFormat("yyyy-MM-dd'T'HH:mm:ss"))).setParameter('tzid', zone);
  }
}

function alarm(minutes: number, text: string): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.updatePropertyWithValue('action', 'DISPLAY');
  component.updatePropertyWithValue('trigger', ICAL.Duration.fromSeconds(-60 * minutes));
  component.updatePropertyWithValue('description', text);
  return component;
}

/** A property that no standard knows has no type, so nobody escapes its text for us (RFC 5545, 3.3.11). */
function addOwn(component: ICAL.Component, property: string, value: string): void {
  component.updatePropertyWithValue(property, printable(value).replace(/[\\;,]/g, '\\$&'));
}

function titleOf({ title, personId, cancelledAt }: FeedEntry, { locale, names }: FeedContent): string {
  const name = names?.get(personId);
  const what = name === undefined ? title[locale] : `${name}: ${title[locale]}`;
  return printable(cancelledAt === null ? what : `${CANCELLED[locale]}: ${what}`);
}

/** Names come from rosters of others: control characters and halves of characters have no place in a line of iCalendar (RFC 5545, 3.1). */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
}

function utc(at: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(at, true);
}

/** From the window, or from before it where something reaches out of it. */
function covered({ window, commitments }: FeedContent): readonly [Date, Date] {
  const from = Math.min(window.from.getTime(), ...commitments.map((commitment) => commitment.from.getTime()));
  const to = Math.max(window.to.getTime(), ...commitments.map((commitment) => commitment.to.getTime()));
  return [new Date(from), new Date(to)];
}
