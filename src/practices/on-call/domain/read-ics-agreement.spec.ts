import fc from 'fast-check';
import { DateTime } from 'luxon';
import nodeIcal from 'node-ical';
import { readIcs } from './read-ics.js';

/** Long enough for two changes of the clocks. */
const window = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-12-31T00:00:00Z') };
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Sao_Paulo', 'Africa/Casablanca', 'Pacific/Chatham', 'Europe/Dublin', 'UTC'];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Draft {
  readonly zone: string;
  /** As luxon has it. */
  readonly start: DateTime;
  readonly hours: number;
  readonly rule: string | null;
  readonly who: string;
}

const startArbitrary = fc.record({ day: fc.integer({ min: -700, max: 330 }), hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 30) });
const ruleArbitrary = fc.oneof(
  fc.record({ interval: fc.integer({ min: 1, max: 4 }), days: fc.uniqueArray(fc.constantFrom(...DAYS), { maxLength: 4 }), ending: fc.constantFrom('', ';COUNT=7', ';UNTIL=20260801T000000Z') })
    .map(({ interval, days, ending }) => `FREQ=WEEKLY;INTERVAL=${interval}${days.length > 0 ? `;BYDAY=${days.join()}` : ''}${ending}`),
  fc.record({ interval: fc.integer({ min: 1, max: 10 }), ending: fc.constantFrom('', ';COUNT=30', ';UNTIL=20260801T000000Z') }).map(({ interval, ending }) => `FREQ=DAILY;INTERVAL=${interval}${ending}`),
  fc.record({ day: fc.integer({ min: 1, max: 28 }) }).map(({ day }) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc.record({ day: fc.constantFrom(...DAYS), position: fc.constantFrom(1, 2, 3, 4, -1) }).map(({ day, position }) => `FREQ=MONTHLY;BYDAY=${position}${day}`),
);
const draftArbitrary: fc.Arbitrary<Draft> = fc.record({
  zone: fc.constantFrom(...ZONES), start: startArbitrary, hours: fc.integer({ min: 1, max: 200 }), rule: fc.option(ruleArbitrary), who: fc.constantFrom('jane', '[L2] bob', 'eve@example.com'),
}).map(({ zone, start, rule, ...rest }) => {
  const at = DateTime.fromObject({ year: 2026, month: 1, day: 1, hour: start.hour, minute: start.minute }, { zone }).plus({ days: start.day });
  // What a weekly rule means whose first day it doesn't meet, the standard leaves open.
  return { ...rest, zone, start: at, rule: rule?.replace('BYDAY=', /WEEKLY/.test(rule) ? `BYDAY=${DAYS[at.weekday - 1]!},` : 'BYDAY=') ?? null };
});

const stamp = (at: DateTime): string => at.toFormat("yyyyMMdd'T'HHmmss");
const eventText = ({ zone, start, hours, rule, who }: Draft, uid: string): string => [
  'BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260101T000000Z', `SUMMARY:${who}`, `DTSTART;TZID=${zone}:${stamp(start)}`, `DTEND;TZID=${zone}:${stamp(localPlus(start, hours))}`, ...(rule ? [`RRULE:${rule}`] : []), 'END:VEVENT',
].join('\r\n');
/** The same digits `hours` later, whatever the clocks do. */
const localPlus = (at: DateTime, hours: number): DateTime => at.setZone('UTC', { keepLocalTime: true }).plus({ hours }).setZone(at.zone, { keepLocalTime: true });
const calendar = (...events: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
const read = (text: string): ReturnType<typeof readIcs> => readIcs(new TextEncoder().encode(text), window, { zone: 'UTC', role: 'primary' });
const shifts = (text: string): { shiftKey: string; from: Date; to: Date }[] => {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return [...result.value.shifts];
};
/** On the day of a change of the clocks both parsers have rules of their own for times that are skipped or come twice; read-ics.spec.ts has ours. */
const isPlain = (at: DateTime): boolean => at.minus({ hours: 24 }).offset === at.plus({ hours: 24 }).offset;

describe('shifts of random events', () => {
  it('start when a second parser says', () => {
    fc.assert(fc.property(draftArbitrary, (draft) => {
      // Once the clocks have jumped over a time of day, the other parser keeps a series an hour late for good.
      fc.pre(draft.start.hour >= 4);
      const text = calendar(eventText(draft, 'e1'));
      const event = Object.values(nodeIcal.sync.parseICS(text)).find((part) => part?.type === 'VEVENT');
      if (event?.type !== 'VEVENT') throw new Error('no event');
      const theirs = nodeIcal.expandRecurringEvent(event, { from: window.from, to: window.to }).map(({ start }) => start.getTime());
      const ours = shifts(text).map(({ from }) => from.getTime());
      const comparable = (times: readonly number[]): number[] => times.filter((time) => time >= window.from.getTime() && time < window.to.getTime() && time !== draft.start.toMillis() && isPlain(DateTime.fromMillis(time, { zone: draft.zone }))).sort((a, b) => a - b);
      expect(comparable(ours)).toEqual(comparable(theirs));
    }), { numRuns: 30 });
  });

  it('begin and end at the hours that were written, in the event\'s own zone', () => {
    fc.assert(fc.property(draftArbitrary, (draft) => {
      for (const { from, to } of shifts(calendar(eventText(draft, 'e1')))) {
        const start = DateTime.fromJSDate(from, { zone: draft.zone });
        const end = DateTime.fromJSDate(to, { zone: draft.zone });
        const wanted = localPlus(start, draft.hours);
        if (isPlain(start) && isPlain(wanted)) expect([start.toFormat('HH:mm'), end.toFormat('yyyy-MM-dd HH:mm')]).toEqual([draft.start.toFormat('HH:mm'), wanted.toFormat('yyyy-MM-dd HH:mm')]);
      }
    }), { numRuns: 20 });
  });

  it('touch the window, end after they start and have a name of their own', () => {
    fc.assert(fc.property(fc.array(draftArbitrary, { maxLength: 6 }), (drafts) => {
      const all = shifts(calendar(...drafts.map((draft, index) => eventText(draft, `e${index}`))));
      expect(new Set(all.map(({ shiftKey }) => shiftKey)).size).toBe(all.length);
      for (const { from, to } of all) expect(from < to && from < window.to && to > window.from).toBe(true);
    }), { numRuns: 20 });
  });

  it('are the same in any order of the file', () => {
    fc.assert(fc.property(fc.array(fc.tuple(draftArbitrary, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 8 }).chain((drafts) => {
      const events = drafts.map(([draft, uid]) => eventText(draft, `e${uid}`));
      return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }));
    }), ([events, shuffled]) => {
      expect(shifts(calendar(...shuffled))).toEqual(shifts(calendar(...events)));
    }), { numRuns: 10 });
  });

  it('are the same when a file is split', () => {
    fc.assert(fc.property(fc.array(draftArbitrary, { minLength: 2, maxLength: 6 }), fc.nat(), (drafts, cut) => {
      const events = drafts.map((draft, index) => eventText(draft, `e${index}`));
      const at = cut % events.length;
      const parts = [...shifts(calendar(...events.slice(0, at))), ...shifts(calendar(...events.slice(at)))];
      expect(new Set(parts.map((shift) => JSON.stringify(shift)))).toEqual(new Set(shifts(calendar(...events)).map((shift) => JSON.stringify(shift))));
    }), { numRuns: 10 });
  });

  it('never sink the reading, whatever is cut out of the text', () => {
    fc.assert(fc.property(fc.array(draftArbitrary, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat({ max: 60 }), (drafts, at, length) => {
      const text = calendar(...drafts.map((draft, index) => eventText(draft, `e${index}`)));
      const from = at % text.length;
      const result = read(text.slice(0, from) + text.slice(from + length));
      expect(result.ok ? result.value.shifts.every((shift) => shift.from < shift.to) : result.error.kind).toBeTruthy();
    }), { numRuns: 30 });
  });
});
