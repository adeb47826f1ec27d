import fc from 'fast-check';
import { addDays, daysBetween } from '../../../kernel/calendar-date.js';
import { closingTime, instantOfLocal, localOf, nextOpening } from './cadence.js';
import { askBudget, ASKS_PER_WEEK, askDue, isWorkingTime, mailTimes, nextWorkingTime, type AskRecipient, type RoundAsk } from './mail-schedule.js';

const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Asia/Tokyo', 'Pacific/Auckland', 'Pacific/Kiritimati', 'America/Santiago'];
const zones = fc.constantFrom(...ZONES);
const instants = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2029-12-31T00:00:00Z'), noInvalidDate: true });
const tuesday = { opensAt: new Date('2026-11-24T08:00:00Z'), closesAt: new Date('2026-11-27T08:00:00Z') };

describe('mail times', () => {
  it('are the opening and the day before the end, for people of the pulse\'s own zone', () => {
    expect(mailTimes(tuesday, 'Europe/Berlin')).toEqual({ invitation: tuesday.opensAt, reminder: new Date('2026-11-26T08:00:00Z') });
  });

  it('wait for the recipient\'s own morning', () => {
    // 09:00 in Berlin is midnight in Los Angeles; its morning is 17:00 UTC.
    expect(mailTimes(tuesday, 'America/Los_Angeles')).toEqual({ invitation: new Date('2026-11-24T17:00:00Z'), reminder: new Date('2026-11-26T17:00:00Z') });
  });

  it('move a reminder of a weekend to the Friday before', () => {
    const overWeekend = { opensAt: instantOfLocal('2026-11-26', 9, 'Europe/Berlin'), closesAt: instantOfLocal('2026-11-29', 9, 'Europe/Berlin') };
    expect(mailTimes(overWeekend, 'Europe/Berlin').reminder).toEqual(instantOfLocal('2026-11-27', 16, 'Europe/Berlin'));
  });

  it('invite on Monday for a round that opens on a Saturday', () => {
    const saturday = { opensAt: instantOfLocal('2026-11-28', 9, 'Europe/Berlin'), closesAt: instantOfLocal('2026-12-01', 9, 'Europe/Berlin') };
    expect(mailTimes(saturday, 'Europe/Berlin').invitation).toEqual(instantOfLocal('2026-11-30', 9, 'Europe/Berlin'));
  });

  it('are none for a round that lies inside a weekend', () => {
    const weekend = { opensAt: instantOfLocal('2026-11-27', 18, 'Europe/Berlin'), closesAt: instantOfLocal('2026-11-29', 18, 'Europe/Berlin') };
    expect(mailTimes(weekend, 'Europe/Berlin')).toEqual({ invitation: null, reminder: null });
  });

  it('lie in working hours and in the round, the reminder on a later day than the invitation', () => {
    fc.assert(fc.property(instants, fc.integer({ min: 24, max: 336 }), zones, (opensAt, hours, zone) => {
      const closesAt = closingTime(opensAt, hours);
      const { invitation, reminder } = mailTimes({ opensAt, closesAt }, zone);
      for (const at of [invitation, reminder]) {
        if (!at) continue;
        expect(isWorkingTime(at, zone)).toBe(true);
        expect(at >= opensAt && at < closesAt).toBe(true);
      }
      if (reminder) {
        expect(daysBetween(localOf(invitation!, zone).day, localOf(reminder, zone).day)).toBeGreaterThanOrEqual(1);
        expect(closesAt.getTime() - reminder.getTime()).toBeGreaterThanOrEqual(3 * 3_600_000);
      }
      // Five days always hold two working days with mail hours.
      if (hours >= 144) expect(reminder).not.toBeNull();
    }), { numRuns: 300 });
  });

  it('find the next working hour and skip none', () => {
    fc.assert(fc.property(instants, zones, (at, zone) => {
      const next = nextWorkingTime(at, zone);
      expect(next >= at).toBe(true);
      for (let between = at.getTime(); between < next.getTime(); between += 1_800_000) expect(isWorkingTime(new Date(between), zone)).toBe(false);
    }), { numRuns: 50 });
  });
});

describe('the fatigue budget', () => {
  const days = fc.array(fc.integer({ min: -20, max: 20 }).map((offset) => addDays('2026-11-24', offset)), { maxLength: 10 });

  it('allows two asks in any seven days', () => {
    expect(askBudget([], '2026-11-24')).toEqual({ allowed: true, left: 2 });
    expect(askBudget(['2026-11-18'], '2026-11-24')).toEqual({ allowed: true, left: 1 });
    expect(askBudget(['2026-11-18', '2026-11-20'], '2026-11-24')).toEqual({ allowed: false, nextOn: '2026-11-25' });
    expect(askBudget(['2026-11-17', '2026-11-20'], '2026-11-24')).toEqual({ allowed: true, left: 1 });
  });

  it('names the first day on which one more fits', () => {
    fc.assert(fc.property(days, (asks) => {
      const budget = askBudget(asks, '2026-11-24');
      if (budget.allowed) return;
      expect(askBudget(asks, budget.nextOn).allowed).toBe(true);
      for (let day = '2026-11-24'; day < budget.nextOn; day = addDays(day, 1)) expect(askBudget(asks, day).allowed).toBe(false);
    }));
  });

  it('is never broken by asking whenever it allows', () => {
    const asks: string[] = [];
    for (let day = '2026-01-01'; day < '2026-12-31'; day = addDays(day, 1)) if (askBudget(asks, day).allowed) asks.push(day);
    for (let day = '2026-01-01'; day < '2026-12-31'; day = addDays(day, 1)) {
      expect(asks.filter((ask) => ask >= day && ask < addDays(day, 7)).length).toBeLessThanOrEqual(ASKS_PER_WEEK);
    }
    expect(asks.length).toBeGreaterThanOrEqual(100);
  });
});

describe('the mail that is due', () => {
  const ask = (change: Partial<RoundAsk> = {}): RoundAsk => ({ roundId: 'one', ...tuesday, isUnitComplete: false, sent: [], ...change });
  const recipient = (change: Partial<AskRecipient> = {}): AskRecipient => ({ timeZone: 'Europe/Berlin', mutesReminders: false, pastAsks: [], ...change });
  const opening = new Date('2026-11-24T08:00:00Z');
  const dayBefore = new Date('2026-11-26T08:00:00Z');

  it('is one mail for all open pulses', () => {
    const other = ask({ roundId: 'two', closesAt: new Date('2026-11-26T08:00:00Z') });
    expect(askDue([ask(), other], recipient(), opening)).toEqual({ invitations: ['two', 'one'], reminders: [] });
  });

  it('is a reminder a day before the end, once', () => {
    const invited = recipient({ pastAsks: ['2026-11-24'] });
    expect(askDue([ask({ sent: ['invitation'] })], invited, new Date('2026-11-25T10:00:00Z'))).toBeNull();
    expect(askDue([ask({ sent: ['invitation'] })], invited, dayBefore)).toEqual({ invitations: [], reminders: ['one'] });
    expect(askDue([ask({ sent: ['invitation', 'reminder'] })], invited, dayBefore)).toBeNull();
  });

  it.each<[string, RoundAsk, AskRecipient, Date]>([
    ['before the opening', ask(), recipient(), new Date(opening.getTime() - 1)],
    ['after the close', ask(), recipient(), new Date('2026-11-27T08:00:00Z')],
    ['out of working hours', ask(), recipient(), new Date('2026-11-24T16:00:00Z')],
    ['in a unit that is complete', ask({ isUnitComplete: true }), recipient(), opening],
    ['over the budget', ask(), recipient({ pastAsks: ['2026-11-20', '2026-11-23'] }), opening],
    ['twice in a day', ask(), recipient({ pastAsks: ['2026-11-24'] }), opening],
    ['a reminder when reminders are muted', ask({ sent: ['invitation'] }), recipient({ mutesReminders: true }), dayBefore],
  ])('is none %s', (_, round, person, now) => {
    expect(askDue([round], person, now)).toBeNull();
  });

  it('still invites who mutes reminders, and invites late rather than reminding of the unknown', () => {
    expect(askDue([ask()], recipient({ mutesReminders: true }), opening)).toEqual({ invitations: ['one'], reminders: [] });
    expect(askDue([ask()], recipient(), dayBefore)).toEqual({ invitations: ['one'], reminders: [] });
  });

  it('invites and reminds once in every weekly round, asked hourly for a year', () => {
    for (const timeZone of ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      const schedule = { cadence: 'weekly', weekday: 2, hour: 9, timeZone: 'Europe/Berlin' } as const;
      const pastAsks: string[] = [];
      const sentOf = new Map<string, ('invitation' | 'reminder')[]>();
      let now = new Date('2026-01-01T00:00:00Z');
      for (let opensAt = nextOpening(schedule, now)!; opensAt < new Date('2026-12-01'); opensAt = nextOpening(schedule, opensAt)!) {
        const closesAt = closingTime(opensAt, 72);
        const roundId = opensAt.toISOString();
        const sent: ('invitation' | 'reminder')[] = [];
        sentOf.set(roundId, sent);
        for (now = opensAt; now < closesAt; now = new Date(now.getTime() + 3_600_000)) {
          const mail = askDue([ask({ roundId, opensAt, closesAt, sent })], recipient({ timeZone, pastAsks }), now);
          if (!mail) continue;
          pastAsks.push(now.toISOString().slice(0, 10));
          sent.push(...mail.invitations.map(() => 'invitation' as const), ...mail.reminders.map(() => 'reminder' as const));
        }
      }
      for (const sent of sentOf.values()) expect(sent).toEqual(['invitation', 'reminder']);
    }
  });
});
