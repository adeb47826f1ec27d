import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedReading } from './announced-event.js';
import { readIcalendar } from './icalendar-feed.js';
import { planImport } from './plan-import.js';
import { eventKey } from './merge-events.js';
import type { CalendarMeaning } from './opportunity-source.js';

const FILES = join(import.meta.dirname, '../../../../test/data/calendars');
const now = new Date('2026-03-02T09:00:00Z');
const text = (name: string): string => readFileSync(join(FILES, name), 'utf8');
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

function reading(content: string, at = now, meaning: CalendarMeaning = 'events'): FeedReading {
  const read = readIcalendar(bytes(content), meaning, at);
  if (!read.ok) throw new Error(read.error.why);
  return read.value;
}

const days = ({ events }: FeedReading): readonly (string | null)[] => events.map(({ startsOn }) => startsOn);

describe('a calendar with a series', () => {
  const series = text('user-group.ics');

  it('is followed for a year: without what is excluded or cancelled, with what was moved, each time by a name of its own', () => {
    const read = reading(series);
    expect(read.skipped).toEqual([]);
    expect(days(read)).toEqual(['2026-03-12', '2026-04-09', '2026-05-19', '2026-06-11', '2026-09-10', '2026-10-08', '2026-11-12', '2026-12-10', '2027-01-14', '2027-02-11', '2027-10-02']);
    expect(read.events[0]).toEqual({
      sourceKey: '5lq0meetup@google.com/2026-03-12T18:00:00.000Z', name: 'DevOps Leipzig', startsOn: '2026-03-12', endsOn: null, url: 'https://meet.example/devops-leipzig', callUrl: null, call: { precision: 'none' },
      city: 'Leipzig', country: 'Germany', isOnline: null, languages: [], topics: ['devops', 'meetup'], codeOfConductUrl: null, hasSignLanguageOrCaptions: null,
    });
    expect(read.events[2]).toMatchObject({ sourceKey: '5lq0meetup@google.com/2026-05-14T17:00:00.000Z', name: 'DevOps Leipzig (holiday edition)', isOnline: true });
    // What happens once is read however far ahead it is.
    expect(read.events.at(-1)).toMatchObject({ sourceKey: '7k3camp@google.com', name: 'DevOps Camp', startsOn: '2027-10-02', endsOn: '2027-10-03', city: 'Nürnberg' });
    expect(new Set(read.events.map(({ sourceKey }) => sourceKey)).size).toBe(11);
  });

  it('says the same whatever the order of its entries and the minute it is read in', () => {
    const [head, ...entries] = series.replace('END:VCALENDAR\n', '').split('BEGIN:VEVENT');
    const turned = `${[head, ...entries.toReversed()].join('BEGIN:VEVENT')}END:VCALENDAR\n`;
    expect(reading(turned)).toEqual(reading(series));
    expect(reading(series, new Date('2026-03-02T17:59:00Z'))).toEqual(reading(series));
  });

  it('keeps the name of a time that moves, so that what was handed in goes along; what is cancelled is gone; what is over is neither', () => {
    const today = '2026-03-02';
    const known = reading(series).events.map((event) => ({ eventKey: eventKey(event), opportunityId: event.sourceKey!, announced: event, isGone: false }));
    const plan = (content: string, at = now, day = today): { moved: unknown[]; fresh: number; gone: readonly string[] } => {
      const { seen, gone } = planImport(reading(content, at).events, known, day);
      return { moved: seen.flatMap(({ eventKey: key, formerKey }) => (formerKey === null ? [] : [[formerKey, key]])), fresh: seen.filter(({ eventKey: key, formerKey }) => formerKey === null && !known.some((one) => one.eventKey === key)).length, gone };
    };
    expect(plan(series)).toEqual({ moved: [], fresh: 0, gone: [] });
    const override = (slot: string, lines: string): string => `BEGIN:VEVENT\nUID:5lq0meetup@google.com\nRECURRENCE-ID;TZID=Europe/Berlin:${slot}\nSEQUENCE:4\n${lines}\nEND:VEVENT\n`;
    const april = override('20260409T190000', 'DTSTART;TZID=Europe/Berlin:20260416T190000\nDTEND;TZID=Europe/Berlin:20260416T210000\nSUMMARY:DevOps Leipzig');
    const june = override('20260611T190000', 'DTSTART;TZID=Europe/Berlin:20260618T190000\nDTEND;TZID=Europe/Berlin:20260618T210000\nSUMMARY:DevOps Leipzig');
    const noOctober = override('20261008T190000', 'DTSTART;TZID=Europe/Berlin:20261008T190000\nSTATUS:CANCELLED\nSUMMARY:DevOps Leipzig');
    const changed = series.replace('END:VCALENDAR', `${april}${june}${noOctober}END:VCALENDAR`);
    expect(plan(changed)).toEqual({ moved: [['devops leipzig|2026-04-09', 'devops leipzig|2026-04-16'], ['devops leipzig|2026-06-11', 'devops leipzig|2026-06-18']], fresh: 0, gone: ['devops leipzig|2026-10-08'] });
    // A month later the year reaches a month farther, and March is past.
    expect(plan(series, new Date('2026-04-01T09:00:00Z'), '2026-04-01')).toEqual({ moved: [], fresh: 1, gone: [] });
    // One is called off while another comes into sight: that is no move.
    expect(plan(series.replace('EXDATE;', 'EXDATE;TZID=Europe/Berlin:20270211T190000\nEXDATE;'), new Date('2026-03-12T09:00:00Z'), '2026-03-12')).toEqual({ moved: [], fresh: 1, gone: ['devops leipzig|2027-02-11'] });
  });

  it('is as long as its days say where its zone has the name that Windows gives it; what can’t be read costs itself alone and says why', () => {
    const read = reading(text('academy.ics'));
    expect(read.events.map(({ name, startsOn, endsOn }) => [name, startsOn, endsOn])).toEqual([
      ['Night talks', '2026-03-06', '2026-03-07'], ['Night talks', '2026-03-20', '2026-03-21'], ['When the hall is free', null, null],
    ]);
    expect(read.skipped).toEqual([
      { position: 37, label: 'odd-rule', why: 'It repeats by a rule that makes no sense: RRULE:FREQ=YEARLY;BYDAY=MO;BYSETPOS=2' }, { position: 43, label: 'odd-zone', why: 'Nobody knows the time zone Mars/Olympus.' },
      { position: 49, label: 'turned', why: 'The event ends before it begins.' }, { position: 59, label: 'nameless', why: 'The entry has no title.' },
    ]);
  });
});

describe('a calendar of deadlines', () => {
  const call = (lines: string): string => `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:c\nSUMMARY:CFP closes: Some Conf\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;

  it('says until when, and of a series each time', () => {
    expect(reading(call('DTSTART;VALUE=DATE:20260401\nURL:https://c.example'), now, 'deadlines').events).toEqual([expect.objectContaining({ name: 'Some Conf', startsOn: null, callUrl: 'https://c.example', call: { precision: 'day', day: '2026-04-01', zone: null } })]);
    expect(reading(call('DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=MONTHLY'), now, 'deadlines').events.slice(0, 2).map(({ call: { precision, ...rest } }) => [precision, rest])).toEqual([['day', { day: '2026-03-01', zone: null }], ['day', { day: '2026-04-01', zone: null }]]);
    // Anywhere on Earth the first of March ends at noon of the second.
    expect(reading(call('DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=MONTHLY'), new Date('2026-03-02T12:00:00Z'), 'deadlines').events[0]).toMatchObject({ call: { day: '2026-04-01' } });
    expect(reading(call('X-NO-DAY:1')).events).toMatchObject([{ startsOn: null }]);
    expect(readIcalendar(bytes(call('X-NO-DAY:1')), 'deadlines', now)).toMatchObject({ ok: false });
    expect(reading(call('DTSTART;VALUE=DATE:20260401\nEND:VEVENT\nBEGIN:VEVENT\nUID:d\nSUMMARY:CFP: Other'), now, 'deadlines')).toMatchObject({ events: [{ name: 'Some Conf' }], skipped: [{ label: 'd', why: 'The entry has no day.' }] });
  });
});

describe('what is no good calendar', () => {
  it.each([['', 'The file is empty.'], ['<html>', 'The file is a page and no calendar.'], ['{}', 'The file is no calendar.'], ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n', 'The file ends in the middle.'], ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n', 'None of its entries can be read.']])('%j is unreadable', (content, why) => {
    expect(readIcalendar(bytes(content), 'events', now)).toEqual({ ok: false, error: { kind: 'feed-unreadable', why } });
  });

  it('never throws, never takes for ever, and gives real days alone', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('RRULE:FREQ=SECONDLY', 'RRULE:FREQ=DAILY;BYMONTHDAY=30;BYMONTH=2', 'RRULE:FREQ=YEARLY;INTERVAL=9999', 'EXDATE:20260309T100000Z', 'DTEND:20990101T000000Z', 'RECURRENCE-ID:20260309T100000Z', 'STATUS:CANCELLED', 'BEGIN:VEVENT'));
    fc.assert(fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const read = readIcalendar(bytes(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART:20260302T100000Z\n${lines.join('\n')}\nEND:VEVENT\nEND:VCALENDAR\n`), 'events', now);
      for (const { startsOn } of read.ok ? read.value.events : []) expect(startsOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }), { numRuns: 60 });
  });
});
