import fc from 'fast-check';
import { dueReminder, type ReminderFacts } from './reminders.js';

const draft: ReminderFacts = {
  company: 'draft', conference: 'not-sent', delivery: 'open', call: { precision: 'day', day: '2026-06-30', zone: null }, startsOn: '2026-09-10', endsOn: '2026-09-11', createdAt: new Date('2026-05-01T08:00:00Z'),
  acceptedAt: null, deliveredOn: null, hasSlides: false, hasRecording: false,
};
const at = (now: string, facts: ReminderFacts = draft, zone = 'Europe/Berlin'): string | null => {
  const due = dueReminder(facts, zone, new Date(now), [14, 3, 1]);
  return due && `${due.kind} ${due.key}`;
};

describe('reminders of a call', () => {
  // A bare deadline of 30 June lasts until noon UTC on 1 July; days are counted to the one that is stated.
  it.each([
    ['2026-06-15T12:00:00Z', null], ['2026-06-16T06:59:00Z', null], ['2026-06-16T07:00:00Z', 'call-closing call:2026-06-30:14'], ['2026-06-20T12:00:00Z', 'call-closing call:2026-06-30:14'],
    ['2026-06-27T12:00:00Z', 'call-closing call:2026-06-30:3'], ['2026-06-29T12:00:00Z', 'call-closing call:2026-06-30:1'], ['2026-07-01T11:59:00Z', 'call-closing call:2026-06-30:1'],
    ['2026-07-01T12:00:00Z', 'call-missed missed:2026-06-30'], ['2026-07-07T12:00:00Z', 'call-missed missed:2026-06-30'], ['2026-07-08T12:00:00Z', null],
  ])('at %s: %s', (now, due) => expect(at(now)).toBe(due));

  it('follow the reader’s own clock', () => {
    expect(at('2026-06-15T20:59:00Z', draft, 'Pacific/Auckland')).toBeNull();
    expect(at('2026-06-15T21:00:00Z', draft, 'Pacific/Auckland')).toBe('call-closing call:2026-06-30:14');
    expect(at('2026-06-15T19:00:00Z', draft, 'Pacific/Honolulu')).toBeNull();
    expect(at('2026-06-16T19:00:00Z', draft, 'Pacific/Honolulu')).toBe('call-closing call:2026-06-30:14');
  });

  it('leave out what was past when the draft was made', () => {
    const late = { ...draft, createdAt: new Date('2026-06-25T08:00:00Z') };
    expect(at('2026-06-26T12:00:00Z', late)).toBeNull();
    expect(at('2026-06-28T12:00:00Z', late)).toBe('call-closing call:2026-06-30:3');
  });

  it('end once it is sent, and know no deadline that nobody knows', () => {
    expect(at('2026-06-28T12:00:00Z', { ...draft, company: 'approved', conference: 'sent' })).toBeNull();
    expect(at('2026-06-28T12:00:00Z', { ...draft, call: { precision: 'none' } })).toBeNull();
  });
});

describe('reminders afterwards', () => {
  const accepted: ReminderFacts = { ...draft, company: 'approved', conference: 'accepted', acceptedAt: new Date('2026-07-10T10:00:00Z') };
  it.each([
    ['2026-07-12T12:00:00Z', accepted, null], ['2026-07-13T12:00:00Z', accepted, 'confirm confirm:2026-07-10:3'], ['2026-07-18T12:00:00Z', accepted, 'confirm confirm:2026-07-10:7'],
    ['2026-09-12T12:00:00Z', accepted, null], ['2026-09-11T12:00:00Z', { ...accepted, delivery: 'confirmed' as const }, null],
    ['2026-09-12T12:00:00Z', { ...accepted, delivery: 'confirmed' as const }, 'was-it-given given:2026-09-11'],
    ['2026-09-12T12:00:00Z', { ...accepted, delivery: 'delivered' as const, deliveredOn: '2026-09-11' }, null],
    ['2026-09-13T12:00:00Z', { ...accepted, delivery: 'delivered' as const, deliveredOn: '2026-09-11' }, 'add-slides slides:2'],
    ['2026-09-26T12:00:00Z', { ...accepted, delivery: 'delivered' as const, deliveredOn: '2026-09-11', hasSlides: true }, 'add-slides slides:14'],
    ['2026-09-26T12:00:00Z', { ...accepted, delivery: 'delivered' as const, deliveredOn: '2026-09-11', hasSlides: true, hasRecording: true }, null],
  ])('at %s of %j: %s', (now, facts, due) => expect(at(now, facts)).toBe(due));
});

it('each is given in the morning or later, at most once a day, and never before its day', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati');
  fc.assert(fc.property(zones, fc.integer({ min: 0, max: 70 * 24 }), (zone, hour) => {
    const now = new Date(Date.parse('2026-05-01T00:00:00Z') + hour * 3_600_000);
    const due = dueReminder(draft, zone, now, [14, 3, 1]);
    if (due?.kind !== 'call-closing') return;
    const [, , threshold] = due.key.split(':');
    expect(due.daysLeft).toBeLessThanOrEqual(Number(threshold));
    expect(Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now))).toBeGreaterThanOrEqual(9);
  }));
});
