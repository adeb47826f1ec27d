import type { OnCallShift, RosterReading } from './on-call-shift.js';
import { readIcs } from './read-ics.js';

const window = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-12-31T00:00:00Z') };
const defaults = { zone: 'Europe/Berlin', role: 'primary' };
const EOL = '\r\n';

const calendar = (...parts: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...parts, 'END:VCALENDAR', ''].join(EOL);
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:e1']), ...(lines.some((line) => /^(SUMMARY|ATTENDEE|DESCRIPTION)/.test(line)) ? [] : ['SUMMARY:jane']), ...lines, 'END:VEVENT'].join(EOL);
const read = (text: string | Uint8Array, within = window): ReturnType<typeof readIcs> => readIcs(typeof text === 'string' ? new TextEncoder().encode(text) : text, within, defaults);
const reading = (text: string, within = window): RosterReading => {
  const result = read(text, within);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const shiftsOf = (...events: readonly string[]): readonly OnCallShift[] => reading(calendar(...events)).shifts;
/** Spans as `2026-03-02T08:00Z/2026-03-09T08:00Z`. */
const spans = (...events: readonly string[]): string[] => shiftsOf(...events).map(({ from, to }) => `${minute(from)}/${minute(to)}`);
const minute = (at: Date): string => at.toISOString().replace(':00.000Z', 'Z');
const why = (...events: readonly string[]): unknown => reading(calendar(...events)).skipped.map((skipped) => skipped.why);
const inUtc = ['DTSTART:20260302T080000Z', 'DTEND:20260309T080000Z'];

describe('a calendar', () => {
  it('is read into shifts with all they have', () => {
    expect(shiftsOf(event('UID:abc', 'SEQUENCE:3', 'SUMMARY:[L2] Jane@Example.com', ...inUtc))).toEqual([{
      shiftKey: 'abc', role: 'secondary', personKeys: ['email:jane@example.com'], personLabel: 'jane@example.com',
      from: new Date('2026-03-02T08:00:00Z'), to: new Date('2026-03-09T08:00:00Z'), isAllDay: false, sequence: 3,
    }]);
  });

  it('may have any line ends, folds, a byte order mark, spaces before it, small letters, and be UTF-16', () => {
    const text = calendar(event('SUMMARY:jane@exam', ' ple.com', ...inUtc));
    const expected = reading(text);
    expect(expected.shifts[0]!.personKeys).toEqual(['email:jane@example.com']);
    for (const other of [text.replaceAll('\r\n', '\n'), text.replaceAll('\r\n', '\r'), `\uFEFF${text}`, `\n\n${text}`, text.replaceAll('BEGIN:V', 'begin:v').replaceAll('END:V', 'end:v').replace('DTSTART', 'dtstart'), text.trimEnd()]) {
      expect(reading(other)).toEqual({ ...expected, skipped: [] });
    }
    expect(read(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['', 'empty'], ['  \r\n', 'empty'], ['<!DOCTYPE html><html><title>Sign in</title>BEGIN:VCALENDAR', 'web-page'], ['<?xml version="1.0"?>', 'web-page'], ['{"error":"no"}', 'no-calendar'],
    ['BEGIN:VCARD\r\nEND:VCARD', 'no-calendar'], [calendar(event(...inUtc)).slice(0, -20), 'cut-off'], [calendar(event(...inUtc)).replace('END:VCALENDAR', ''), 'cut-off'],
    [calendar(event('DTSTART:garbage')), 'all-broken'],
  ])('is refused when it is %j: %s', (text, kind) => {
    expect(read(text)).toMatchObject({ ok: false, error: { kind } });
  });

  it('without entries is an empty roster', () => {
    expect(reading(calendar())).toEqual({ shifts: [], skipped: [] });
  });

  it('may mention web pages in its texts', () => {
    expect(shiftsOf(event('X-ALT-DESC;FMTTYPE=text/html:<html><body>x</body></html>', ...inUtc))).toHaveLength(1);
  });

  it('that calls everything off (METHOD:CANCEL) has no shifts', () => {
    expect(shiftsOf('METHOD:CANCEL', event(...inUtc))).toEqual([]);
  });

  it('loses one entry to a broken entry, no more', () => {
    const text = calendar(
      event('UID:good1', ...inUtc), event('UID:bad', 'DTSTART:March 2nd', 'DTEND:20260309T080000Z'), event('UID:noend', 'DTSTART:20260302T080000Z'),
      event('UID:backwards', 'DTSTART:20260309T080000Z', 'DTEND:20260302T080000Z'), event('UID:nostart'), event('UID:nobody', 'SUMMARY:', ...inUtc),
      event('UID:february', 'DTSTART:20260230T080000Z', 'DURATION:PT1H'), 'BEGIN:VEVENT\r\nUID:unended', event('UID:good2', ...inUtc),
    );
    const { shifts, skipped } = reading(text);
    expect(shifts.map(({ shiftKey }) => shiftKey)).toEqual(['good1', 'good2']);
    expect(skipped.map(({ uid, why: { kind } }) => [uid, kind])).toEqual([
      ['bad', 'broken'], ['noend', 'no-length'], ['backwards', 'no-length'], ['nostart', 'no-start'], ['nobody', 'nobody-named'], ['february', 'broken'], ['unended', 'broken'],
    ]);
    expect(text.split(EOL)[skipped[0]!.line! - 1]).toBe('BEGIN:VEVENT');
  });

  it('keeps an entry whose broken lines decide nothing', () => {
    expect(spans(event('this is no line', 'X-THING;BAD=:x', 'DESCRIPTION;LANGUAGE=:x', 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'DTSTART:20200101T000000Z', 'END:VALARM', ...inUtc))).toEqual(['2026-03-02T08:00Z/2026-03-09T08:00Z']);
  });

  it('counts events that are marked free, and leaves out to-dos', () => {
    expect(shiftsOf(event('TRANSP:TRANSPARENT', ...inUtc), 'BEGIN:VTODO\r\nUID:todo\r\nDTSTART:20260302T080000Z\r\nEND:VTODO')).toHaveLength(1);
  });
});

describe('a person', () => {
  const named = (...lines: readonly string[]): unknown => shiftsOf(event(...lines, ...inUtc)).map(({ personKeys, personLabel, role }) => [personKeys, personLabel, role]);
  it.each([
    [['SUMMARY:jane'], [[['username:jane'], 'jane', 'primary']]],
    [['SUMMARY:Jane Doe'], [[['username:jane doe'], 'Jane Doe', 'primary']]],
    [['SUMMARY:[L1] jane'], [[['username:jane'], 'jane', 'primary']]],
    [['SUMMARY:[l2]  Jane'], [[['username:jane'], 'Jane', 'secondary']]],
    [['SUMMARY:[L7] jane'], [[['username:jane'], 'jane', 'l7']]],
    [['SUMMARY:Secondary: jane'], [[['username:jane'], 'jane', 'secondary']]],
    [['SUMMARY:Jane Doe (shadow)'], [[['username:jane doe'], 'Jane Doe', 'shadow']]],
    [['SUMMARY:On-call: jane@example.com'], [[['email:jane@example.com'], 'jane@example.com', 'primary']]],
    [['SUMMARY:On Call - Jane Doe - Shop\\, nights', 'ATTENDEE:jane@example.com'], [[['email:jane@example.com', 'username:jane doe', 'username:on call - jane doe - shop, nights'], 'Jane Doe', 'primary']]],
    [['SUMMARY:Shop', 'ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:mailto:Jane@Example.com'], [[['email:jane@example.com', 'username:shop'], 'Jane Doe', 'primary']]],
    [['SUMMARY:jane', 'ATTENDEE:mailto:a@example.com', 'ATTENDEE:mailto:b@example.com'], [[['username:jane'], 'jane', 'primary']]],
    [['SUMMARY:', 'DESCRIPTION:[L2] jane'], [[['username:jane'], 'jane', 'secondary']]],
    [['DESCRIPTION:Ask jane@example.com\\nor call'], [[['email:jane@example.com'], 'jane@example.com', 'primary']]],
    [['SUMMARY:a@example.com, b@example.com'], [[['email:a@example.com'], 'a@example.com', 'primary'], [['email:b@example.com'], 'b@example.com', 'primary']]],
  ])('is found in %j', (lines, expected) => {
    expect(named(...lines)).toEqual(expected);
  });

  it('is nobody in a description of prose', () => {
    expect(why(event('UID:x', ...inUtc), event('UID:y', 'DESCRIPTION:see the wiki', ...inUtc))).toEqual([{ kind: 'nobody-named' }]);
  });

  it('has a shift each when several are named, with names that stay', () => {
    expect(shiftsOf(event('SUMMARY:a@example.com / b@example.com', ...inUtc)).map(({ shiftKey }) => shiftKey)).toEqual(['e1#a@example.com', 'e1#b@example.com']);
  });
});

describe('times', () => {
  it.each([
    ['in UTC', inUtc, '2026-03-02T08:00Z/2026-03-09T08:00Z'],
    ['in an IANA zone without a definition', ['DTSTART;TZID=America/New_York:20260302T090000', 'DTEND;TZID=America/New_York:20260302T170000'], '2026-03-02T14:00Z/2026-03-02T22:00Z'],
    ['in a zone of Windows', ['DTSTART;TZID=W. Europe Standard Time:20260702T090000', 'DTEND;TZID=W. Europe Standard Time:20260702T170000'], '2026-07-02T07:00Z/2026-07-02T15:00Z'],
    ['in a quoted zone', ['DTSTART;TZID="Asia/Kolkata":20260702T090000', 'DURATION:PT8H'], '2026-07-02T03:30Z/2026-07-02T11:30Z'],
    ['in a zone with a long name', ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Helsinki:20260702T090000', 'DURATION:PT8H'], '2026-07-02T06:00Z/2026-07-02T14:00Z'],
    ['in UTC by name', ['DTSTART;TZID=UTC:20260702T090000', 'DURATION:PT8H'], '2026-07-02T09:00Z/2026-07-02T17:00Z'],
    ['that float, in the source\'s zone', ['DTSTART:20260702T090000', 'DTEND:20260702T170000'], '2026-07-02T07:00Z/2026-07-02T15:00Z'],
    ['of a length', ['DTSTART:20260302T080000Z', 'DURATION:P1W'], '2026-03-02T08:00Z/2026-03-09T08:00Z'],
    ['of a whole day', ['DTSTART;VALUE=DATE:20260302'], '2026-03-01T23:00Z/2026-03-02T23:00Z'],
    ['of whole days, whose end is the day after', ['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260309'], '2026-03-01T23:00Z/2026-03-08T23:00Z'],
    ['that start and end in different zones', ['DTSTART;TZID=Europe/Berlin:20260302T090000', 'DTEND;TZID=America/New_York:20260302T090000'], '2026-03-02T08:00Z/2026-03-02T14:00Z'],
    ['over the night that is short', ['DTSTART;TZID=Europe/Berlin:20260328T220000', 'DTEND;TZID=Europe/Berlin:20260329T060000'], '2026-03-28T21:00Z/2026-03-29T04:00Z'],
    ['over the night that is long', ['DTSTART;TZID=Europe/Berlin:20261024T220000', 'DTEND;TZID=Europe/Berlin:20261025T060000'], '2026-10-24T20:00Z/2026-10-25T05:00Z'],
    ['that the clocks jump over', ['DTSTART;TZID=Europe/Berlin:20260329T023000', 'DURATION:PT8H'], '2026-03-29T01:30Z/2026-03-29T09:30Z'],
    ['that come twice', ['DTSTART;TZID=Europe/Berlin:20261025T023000', 'DURATION:PT8H'], '2026-10-25T00:30Z/2026-10-25T08:30Z'],
    ['of a day by the calendar that has 23 hours', ['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:P1D'], '2026-03-28T11:00Z/2026-03-29T10:00Z'],
    ['of 24 hours by the clock', ['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:PT24H'], '2026-03-28T11:00Z/2026-03-29T11:00Z'],
  ])('%s', (_name, lines, span) => {
    expect(spans(event(...lines))).toEqual([span]);
  });

  it('of days are marked as days', () => {
    expect(shiftsOf(event('DTSTART;VALUE=DATE:20260302')).map(({ isAllDay }) => isAllDay)).toEqual([true]);
  });

  it('in a zone nobody knows are reported with its name', () => {
    expect(why(event('UID:x', ...inUtc), event('UID:y', 'DTSTART;TZID=Middle-earth/Shire:20260302T080000', 'DURATION:PT8H'))).toEqual([{ kind: 'unknown-zone', zone: 'Middle-earth/Shire' }]);
  });

  it('that touch the window are whole, others are left out', () => {
    const within = { from: new Date('2026-03-05T00:00:00Z'), to: new Date('2026-03-06T00:00:00Z') };
    const text = calendar(event('UID:over', ...inUtc), event('UID:before', 'DTSTART:20260304T000000Z', 'DTEND:20260305T000000Z'), event('UID:after', 'DTSTART:20260306T000000Z', 'DTEND:20260307T000000Z'));
    expect(reading(text, within).shifts.map(({ shiftKey }) => shiftKey)).toEqual(['over']);
  });

  describe('in a zone that the file defines', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Customized Time Zone',
      'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD',
      'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'].join(EOL);
    it('follow its rules', () => {
      const at = (day: string): string => event(`UID:${day}`, `DTSTART;TZID=Customized Time Zone:${day}T090000`, 'DURATION:PT1H');
      expect(spans(zone, at('20260328'), at('20260329'), at('20261024'), at('20261025'))).toEqual([
        '2026-03-28T08:00Z/2026-03-28T09:00Z', '2026-03-29T07:00Z/2026-03-29T08:00Z', '2026-10-24T07:00Z/2026-10-24T08:00Z', '2026-10-25T08:00Z/2026-10-25T09:00Z',
      ]);
    });

    it('wherever in the file it stands', () => {
      expect(spans(event('DTSTART;TZID=Customized Time Zone:20260702T090000', 'DURATION:PT1H'), zone)).toEqual(['2026-07-02T07:00Z/2026-07-02T08:00Z']);
    });

    it('with a location mean that location', () => {
      const located = zone.replace('BEGIN:STANDARD', `X-LIC-LOCATION:America/New_York${EOL}BEGIN:STANDARD`);
      expect(spans(located, event('DTSTART;TZID=Customized Time Zone:20260702T090000', 'DURATION:PT1H'))).toEqual(['2026-07-02T13:00Z/2026-07-02T14:00Z']);
    });

    it('are reported when the definition never ends or is broken', () => {
      for (const rule of ['FREQ=SECONDLY', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=SOMETIMES']) {
        const bad = zone.replace('FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10', rule);
        expect(why(bad, event('UID:ok', ...inUtc), event('UID:x', 'DTSTART;TZID=Customized Time Zone:20260702T090000', 'DURATION:PT1H'))).toEqual([{ kind: 'unknown-zone', zone: 'Customized Time Zone' }]);
      }
    });
  });
});

describe('a repeated event', () => {
  const weekly = ['DTSTART;TZID=Europe/Berlin:20260316T090000', 'DTEND;TZID=Europe/Berlin:20260323T090000', 'RRULE:FREQ=WEEKLY;COUNT=3'];
  const planned = ['2026-03-16T08:00Z/2026-03-23T08:00Z', '2026-03-23T08:00Z/2026-03-30T07:00Z', '2026-03-30T07:00Z/2026-04-06T07:00Z'];

  it('hands over at the same hour when the clocks change', () => {
    expect(spans(event(...weekly))).toEqual(planned);
  });

  it('gives each occurrence a name that stays', () => {
    expect(shiftsOf(event(...weekly)).map(({ shiftKey }) => shiftKey)).toEqual(['e1/2026-03-16T08:00:00.000Z', 'e1/2026-03-23T08:00:00.000Z', 'e1/2026-03-30T07:00:00.000Z']);
    expect(shiftsOf(event('DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=DAILY;COUNT=2')).map(({ shiftKey }) => shiftKey)).toEqual(['e1/2026-03-02', 'e1/2026-03-03']);
    const [shift] = shiftsOf(event(`UID:${'u'.repeat(400)}`, ...inUtc));
    expect(shift!.shiftKey).toHaveLength(255);
  });

  it.each([
    ['an EXDATE', ['EXDATE;TZID=Europe/Berlin:20260323T090000'], [0, 2]],
    ['an EXDATE in UTC', ['EXDATE:20260323T080000Z,20260330T070000Z'], [0]],
    ['an EXDATE of a day', ['EXDATE;VALUE=DATE:20260323'], [0, 2]],
    ['an EXDATE of the first', ['EXDATE;TZID=Europe/Berlin:20260316T090000'], [1, 2]],
    ['an EXDATE that meets nothing', ['EXDATE:20260324T080000Z'], [0, 1, 2]],
  ])('leaves out what %s names', (_name, lines, kept) => {
    expect(spans(event(...weekly, ...lines))).toEqual(kept.map((index) => planned[index]));
  });

  it('takes further dates, and none twice', () => {
    expect(spans(event(...weekly, 'RDATE:20260323T080000Z,20260501T070000Z'))).toEqual([...planned, '2026-05-01T07:00Z/2026-05-08T07:00Z']);
  });

  it.each([
    ['in UTC, at the last occurrence', 'UNTIL=20260323T080000Z', 2], ['in UTC, just before it', 'UNTIL=20260323T075959Z', 1], ['as a day', 'UNTIL=20260323', 2], ['in local time', 'UNTIL=20260323T090000', 2],
  ])('ends %s', (_name, until, count) => {
    expect(spans(event(...weekly.slice(0, 2), `RRULE:FREQ=WEEKLY;${until}`))).toEqual(planned.slice(0, count));
  });

  it('of days ends on its day, whatever hour the rule says', () => {
    for (const until of ['20260304', '20260304T000000Z']) expect(spans(event('DTSTART;VALUE=DATE:20260302', `RRULE:FREQ=DAILY;UNTIL=${until}`))).toHaveLength(3);
  });

  it('has its first time even where the rule doesn\'t meet it', () => {
    expect(spans(event('DTSTART:20260304T080000Z', 'DURATION:PT8H', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260310T000000Z'))).toEqual(['2026-03-04T08:00Z/2026-03-04T16:00Z', '2026-03-09T08:00Z/2026-03-09T16:00Z']);
  });

  describe('with a changed occurrence', () => {
    const change = (...lines: readonly string[]): string => event('RECURRENCE-ID;TZID=Europe/Berlin:20260323T090000', ...lines);
    const moved = ['DTSTART;TZID=Europe/Berlin:20260324T090000', 'DTEND;TZID=Europe/Berlin:20260330T090000'];

    it('moved and given to somebody else keeps its name', () => {
      const shifts = shiftsOf(event(...weekly), change('SUMMARY:bob', 'SEQUENCE:2', ...moved));
      expect(shifts.map(({ shiftKey, personLabel }) => [shiftKey, personLabel])).toEqual([
        ['e1/2026-03-16T08:00:00.000Z', 'jane'], ['e1/2026-03-23T08:00:00.000Z', 'bob'], ['e1/2026-03-30T07:00:00.000Z', 'jane'],
      ]);
      expect(minute(shifts[1]!.from)).toBe('2026-03-24T08:00Z');
    });

    it('named by UTC or by day is the same', () => {
      for (const id of ['RECURRENCE-ID:20260323T080000Z', 'RECURRENCE-ID;VALUE=DATE:20260323']) expect(spans(event(...weekly), event(id, ...moved))).toEqual([planned[0], '2026-03-24T08:00Z/2026-03-30T07:00Z', planned[2]]);
    });

    it('cancelled is gone', () => {
      expect(spans(event(...weekly), change('STATUS:CANCELLED', ...moved))).toEqual([planned[0], planned[2]]);
      expect(spans(event(...weekly), 'BEGIN:VEVENT\r\nUID:e1\r\nSTATUS:CANCELLED\r\nRECURRENCE-ID:20260323T080000Z\r\nDTSTART:20260323T080000Z\r\nEND:VEVENT')).toEqual([planned[0], planned[2]]);
    });

    it('moved out of the window is gone, moved in is there', () => {
      const within = { from: new Date('2026-03-20T00:00:00Z'), to: new Date('2026-03-29T00:00:00Z') };
      const out = calendar(event(...weekly), change('DTSTART:20260601T080000Z', 'DURATION:PT8H'));
      const into = calendar(event(...weekly), event('RECURRENCE-ID:20260330T070000Z', 'DTSTART:20260325T080000Z', 'DURATION:PT8H'));
      expect(reading(out, within).shifts.map(({ from }) => minute(from))).toEqual(['2026-03-16T08:00Z']);
      expect(reading(into, within).shifts.map(({ from }) => minute(from))).toEqual(['2026-03-16T08:00Z', '2026-03-23T08:00Z', '2026-03-25T08:00Z']);
    });

    it('in two versions counts once, the later', () => {
      const versions = [change('SEQUENCE:1', 'SUMMARY:old', ...moved), change('SEQUENCE:2', 'SUMMARY:new', ...moved)];
      for (const order of [versions, versions.toReversed()]) expect(shiftsOf(event(...weekly), ...order).map(({ personLabel }) => personLabel)).toEqual(['jane', 'new', 'jane']);
    });

    it('of an event that the file doesn\'t hold is a shift', () => {
      expect(shiftsOf(change(...moved)).map(({ shiftKey }) => shiftKey)).toEqual(['e1/2026-03-23T08:00:00.000Z']);
    });

    it('that means all later ones as well is said to be misread', () => {
      expect(why(event(...weekly), event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260323T080000Z', ...moved))).toEqual([{ kind: 'changes-all-later' }]);
    });
  });

  it('cancelled as a whole is gone with its changes', () => {
    expect(spans(event('STATUS:CANCELLED', ...weekly), event('RECURRENCE-ID:20260323T080000Z', ...inUtc))).toEqual([]);
  });

  it.each([
    'FREQ=SECONDLY', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO;BYMONTH=2',
    'FREQ=WEEKLY;INTERVAL=999;BYMONTH=2;BYDAY=MO;BYHOUR=1;BYMINUTE=1;BYSECOND=1;COUNT=99999',
  ])('that would never end (%s) ends', (rule) => {
    const { shifts, skipped } = reading(calendar(event('UID:ok', ...inUtc), event('UID:bad', 'DTSTART:20250201T080000Z', 'DURATION:PT8H', `RRULE:${rule}`)));
    expect(shifts.some(({ shiftKey }) => shiftKey === 'ok')).toBe(true);
    expect(shifts.length + skipped.length).toBeLessThan(100);
  });

  it('of many years costs no more than one of this year', () => {
    expect(spans(event('DTSTART:19710104T080000Z', 'DURATION:PT8H', 'RRULE:FREQ=HOURLY;INTERVAL=168;UNTIL=20260113T000000Z'))).toEqual(['2026-01-05T08:00Z/2026-01-05T16:00Z', '2026-01-12T08:00Z/2026-01-12T16:00Z']);
  });

  it('that repeats too often is said to', () => {
    expect(why(event('UID:ok', ...inUtc), event('UID:bad', 'DTSTART:20250201T080000Z', 'DURATION:PT8H', 'RRULE:FREQ=SECONDLY'))).toEqual([{ kind: 'repeats-too-often', rule: 'RRULE:FREQ=SECONDLY' }]);
  });

  it('doesn\'t starve the others of a file, and many such end as well', () => {
    const bad = Array.from({ length: 8 }, (_, index) => event(`UID:bad${index}`, 'DTSTART:20250201T080000Z', 'DURATION:PT8H', 'RRULE:FREQ=SECONDLY'));
    const { shifts, skipped } = reading(calendar(...bad, event('UID:aa', ...weekly)));
    expect([shifts.length, skipped.length]).toEqual([3, 8]);
  });

  it.each(['FREQ=WEEKLY;BYSETPOS=1;BYDAY=MO,TU', 'FREQ=SOMETIMES', 'FREQ=DAILY;INTERVAL=2147483647', 'INTERVAL=1', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=DAILY;ITERATOR=1'])('with a rule that isn\'t understood (%s) is reported', (rule) => {
    const { shifts, skipped } = reading(calendar(event('UID:ok', ...inUtc), event('UID:bad', 'DTSTART:20260201T080000Z', 'DURATION:PT8H', `RRULE:${rule}`)));
    expect(shifts.map(({ shiftKey }) => shiftKey)).toEqual(['ok']);
    expect(skipped).toMatchObject([{ uid: 'bad', why: { kind: expect.stringMatching(/^(bad-rule|broken)$/) } }]);
  });
});

describe('an entry that is there twice', () => {
  it('counts once, in its last version', () => {
    const versions = [event('SUMMARY:old', 'SEQUENCE:1', ...inUtc), event('SUMMARY:new', 'SEQUENCE:2', ...inUtc), event('SUMMARY:older', ...inUtc)];
    for (const order of [versions, versions.toReversed()]) {
      expect(reading(calendar(...order))).toMatchObject({ shifts: [{ personLabel: 'new', sequence: 2 }], skipped: [] });
    }
  });

  it('with equal versions is the one touched last', () => {
    const versions = [event('SUMMARY:old', 'LAST-MODIFIED:20260101T000000Z', ...inUtc), event('SUMMARY:new', 'LAST-MODIFIED:20260102T000000Z', ...inUtc)];
    for (const order of [versions, versions.toReversed()]) expect(shiftsOf(...order).map(({ personLabel }) => personLabel)).toEqual(['new']);
  });

  it('in the same version at another time is reported', () => {
    expect(why(event(...inUtc), event('DTSTART:20260402T080000Z', 'DURATION:PT8H'))).toEqual([{ kind: 'same-uid-twice' }]);
  });

  it('with the same words, twice, is one', () => {
    expect(reading(calendar(event(...inUtc), event(...inUtc)))).toMatchObject({ shifts: [{}], skipped: [] });
  });

  it('without a UID has a name of its own', () => {
    const [first, second] = shiftsOf('BEGIN:VEVENT\r\nSUMMARY:a\r\nDTSTART:20260302T080000Z\r\nDURATION:PT1H\r\nEND:VEVENT', 'BEGIN:VEVENT\r\nSUMMARY:b\r\nDTSTART:20260302T080000Z\r\nDURATION:PT1H\r\nEND:VEVENT');
    expect(first!.shiftKey).not.toBe(second!.shiftKey);
  });
});
