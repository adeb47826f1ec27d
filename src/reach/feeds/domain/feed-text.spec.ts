import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import type { CommitmentId, PersonId } from '../../../kernel/ids.js';
import type { Commitment } from '../../../practices/calendar/domain/commitment.js';
import { feedText, type FeedContent } from './feed-text.js';

const ZONES = [
  'Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Santiago', 'Africa/Casablanca', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC',
];
const WINDOW = { from: new Date('2025-12-01T00:00:00Z'), to: new Date('2027-03-03T00:00:00Z') };
const HOUR = 3_600_000;

function commitment(changes: Partial<Commitment> = {}): Commitment {
  return {
    id: '11111111-1111-4111-8111-111111111111' as CommitmentId, kind: 'shift', ownerKey: 'x', personId: 'p' as PersonId, teamId: null, role: 'primary',
    from: new Date('2026-03-27T08:00:00Z'), to: new Date('2026-03-30T07:00:00Z'), day: null, zone: null, title: { en: 'On call', de: 'Bereitschaft' }, path: '/on-call', isBlocking: true,
    sequence: 2, createdAt: new Date('2026-03-01T08:00:00Z'), changedAt: new Date('2026-03-02T08:00:00Z'), cancelledAt: null, ...changes,
  };
}

function text(commitments: readonly Commitment[], changes: Partial<FeedContent> = {}): string {
  return feedText({
    name: 'Barograph: On call', locale: 'en', zone: 'Europe/Berlin', window: WINDOW, commitments, names: null, alarmMinutes: null, idSuffix: 'acme', siteUrl: 'https://barograph.example', ...changes,
  });
}

/** As a program with its own table of time zones reads it, such as Google's. */
function byName(feed: string): VEvent[] {
  return Object.values(nodeIcal.sync.parseICS(feed)).filter((one): one is VEvent => one?.type === 'VEVENT');
}

/** As a program that believes the VTIMEZONE reads it. */
function byDefinition(feed: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(feed) as string).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('a subscribed calendar', () => {
  it('has what Outlook, Apple and Google ask of one', () => {
    const feed = text([commitment()]);
    expect(feed.split('\r\n').slice(0, 10)).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Barograph//Calendar//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'NAME:Barograph: On call', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-WR-CALNAME:Barograph: On call', 'X-WR-TIMEZONE:Europe/Berlin', 'X-PUBLISHED-TTL:PT1H',
    ]);
    expect(feed.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    for (const line of [
      'UID:shift-11111111-1111-4111-8111-111111111111@acme', 'DTSTAMP:20260302T080000Z', 'DTSTART;TZID=Europe/Berlin:20260327T090000', 'DTEND;TZID=Europe/Berlin:20260330T090000', 'SUMMARY:On call',
      'SEQUENCE:2', 'CREATED:20260301T080000Z', 'LAST-MODIFIED:20260302T080000Z', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'URL:https://barograph.example/on-call',
    ]) expect(feed.split('\r\n')).toContain(line);
    expect(feed.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(feed).not.toContain('VALARM');
  });

  it('is an empty calendar when nothing is promised, and the same bytes when nothing is new', () => {
    expect(byName(text([]))).toEqual([]);
    expect(new ICAL.Component(ICAL.parse(text([])) as string).getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(text([commitment()])).toBe(text([commitment()]));
  });

  it('takes days as days, which no time zone moves', () => {
    const feed = text([commitment({ kind: 'code-t', day: '2026-03-29', zone: 'Pacific/Auckland', from: new Date('2026-03-28T20:00:00Z'), to: new Date('2026-03-29T04:00:00Z') })]);
    expect(feed).toContain('DTSTART;VALUE=DATE:20260329\r\nDTEND;VALUE=DATE:20260330\r\n');
    expect(feed).toContain('TRANSP:OPAQUE');
    expect(feed).not.toContain('TZID=');
    const [event] = byName(feed);
    expect([event!.datetype, event!.start.getFullYear(), event!.start.getMonth(), event!.start.getDate(), event!.end!.getDate()]).toEqual(['date', 2026, 2, 29, 30]);
    expect(byDefinition(feed)[0]!.startDate.isDate).toBe(true);
  });

  it('tells what was cancelled, in its state, its title and by leaving the time free', () => {
    const feed = text([commitment({ kind: 'code-t', day: '2026-03-10', zone: 'Europe/Berlin', cancelledAt: new Date('2026-03-05T08:00:00Z'), sequence: 3 })], { locale: 'de', alarmMinutes: 15 });
    expect(byName(feed)[0]).toMatchObject({ status: 'CANCELLED', summary: 'Abgesagt: Bereitschaft', sequence: 3, transparency: 'TRANSPARENT' });
    expect(feed).not.toContain('VALARM');
  });

  it('puts the name before what a team’s people promised, and a reminder where one is asked for', () => {
    const [event] = byName(text([commitment()], { names: new Map([['p', 'Anna, of SRE; "B"']]), alarmMinutes: 90 }));
    expect([event!.summary, (event as unknown as { alarms: { trigger: string }[] }).alarms[0]!.trigger]).toEqual(['Anna, of SRE; "B": On call', '-PT1H30M']);
  });

  it.each(ZONES)('says the instants themselves in %s, to programs that know the zone and to those that read its definition', (zone) => {
    // Every quarter of an hour of the year is a case; the changes of clocks are tried one by one below.
    const instant = fc.integer({ min: WINDOW.from.getTime() / (HOUR / 4), max: WINDOW.to.getTime() / (HOUR / 4) - 1000 }).map((quarter) => new Date(quarter * (HOUR / 4)));
    const span = fc.tuple(instant, fc.integer({ min: 1, max: 800 })).map(([from, quarters]) => ({ from, to: new Date(from.getTime() + quarters * (HOUR / 4)) }));
    fc.assert(fc.property(fc.array(span, { minLength: 30, maxLength: 60 }), (spans) => expectInstants(zone, spans)), { numRuns: 3 });
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T01:00:00Z'], ['Europe/Berlin', '2026-10-25T01:00:00Z'], ['America/New_York', '2026-03-08T07:00:00Z'], ['America/New_York', '2026-11-01T06:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'], ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'], ['America/Santiago', '2026-04-05T03:00:00Z'], ['America/Santiago', '2026-09-06T04:00:00Z'],
    ['Africa/Casablanca', '2026-02-15T02:00:00Z'], ['Africa/Casablanca', '2026-03-22T02:00:00Z'], ['Pacific/Auckland', '2026-04-04T14:00:00Z'], ['Pacific/Auckland', '2026-09-26T14:00:00Z'],
  ])('keeps to the instant around the change of clocks in %s at %s', (zone, change) => {
    const around = Array.from({ length: 25 }, (_, index) => new Date(new Date(change).getTime() + (index - 12) * (HOUR / 4)));
    expectInstants(zone, around.flatMap((from) => [HOUR / 4, 26 * HOUR].map((length) => ({ from, to: new Date(from.getTime() + length) }))));
  });

  it('knows zones whose clocks follow no rule', () => {
    const feed = text([commitment()], { zone: 'Africa/Casablanca' });
    expect(feed.match(/BEGIN:(STANDARD|DAYLIGHT)/g)!.length).toBeGreaterThanOrEqual(4);
  });

  it('carries any text whole, in lines of at most 75 octets', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (title, name) => {
      const feed = text([commitment({ title: { en: title, de: '' }, day: '2026-03-10', zone: 'Europe/Berlin' })], { name, names: new Map([['p', name]]), alarmMinutes: 5 });
      expect(feed).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
      for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const clean = (dirty: string): string => dirty.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
      const calendar = new ICAL.Component(ICAL.parse(feed) as string);
      expect(calendar.getFirstPropertyValue('name')).toBe(clean(name));
      expect(byDefinition(feed)[0]!.summary).toBe(clean(`${name}: ${title}`));
      expect(byName(feed)).toHaveLength(1);
    }), { numRuns: 60 });
  });
});

function expectInstants(zone: string, spans: readonly { readonly from: Date; readonly to: Date }[]): void {
  const feed = text(spans.map((span, index) => commitment({ ...span, id: `event-${index}` as CommitmentId })), { zone });
  const uid = (index: number): string => `shift-event-${index}@acme`;
  const known = new Map(byName(feed).map((event) => [event.uid, { from: new Date(event.start), to: new Date(event.end!) }]));
  const defined = new Map(byDefinition(feed).map((event) => [event.uid, { from: event.startDate.toJSDate(), to: event.endDate.toJSDate() }]));
  expect(spans.map((_, index) => known.get(uid(index)))).toEqual(spans);
  expect(spans.map((_, index) => defined.get(uid(index)))).toEqual(spans);
}
