import fc from 'fast-check';
import { mondayOf } from '../../../kernel/calendar-date.js';
import { refusalWords, type WordsContext } from './booking-words.js';
import { sayCommitment, sayWeekdays } from './code-t-words.js';
import { coverageOf, isBelowFloor } from './coverage.js';
import { protectionFigures, type StateCount } from './figures.js';
import { offSince, policyOn, withPolicy, type PolicyTimeline } from './code-t-policy.js';
import { readNote, readProject } from './project-draft.js';
import { isRosterStale, sayRosterAge } from './roster-trust.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { quarterStart, weekTitle } from './week-words.js';
import { displacedMail, dayOverMail } from './code-t.mail.js';

const context: WordsContext = { locale: 'en', day: '2026-12-03', today: '2026-11-30', zone: 'Europe/Berlin', rosterAge: '3 hours ago' };
const shift = { kind: 'shift', role: 'primary', teamName: 'Payments', title: { en: 'On call', de: 'Bereitschaft' }, from: new Date('2026-12-03T08:00:00Z'), to: new Date('2026-12-10T08:00:00Z') };

describe('words of a refusal', () => {
  it('say exactly why, and the way out', () => {
    const refusal = { kind: 'on-call', commitments: [shift], nextDays: ['2026-12-08', '2026-12-15', '2026-12-17'], isPresentationDue: false } as const;
    expect(refusalWords(refusal, context)).toBe('On Thursday 3 December you are on call from 09:00 (primary, Payments). Next free days: Tuesday 8 December, Tuesday 15 December and Thursday 17 December.');
    expect(refusalWords(refusal, { ...context, locale: 'de' })).toBe('Am Donnerstag, 3. Dezember hast du ab 09:00 Bereitschaft (primary, Payments). Nächste freie Tage: Dienstag, 8. Dezember; Dienstag, 15. Dezember und Donnerstag, 17. Dezember.');
  });

  it('promise no free day that a presentation is missing for, and say when it goes on', () => {
    expect(refusalWords({ kind: 'on-call', commitments: [shift], nextDays: ['2026-12-15'], isPresentationDue: true }, context)).toContain('Once a presentation is scheduled, you can book again: Tuesday 15 December.');
    expect(refusalWords({ kind: 'code-t-off', why: 'off', sinceWhen: '2026-12-01', onFrom: '2027-01-11' }, context)).toBe('Code T is switched off from Tuesday 1 December on. It is on from Monday 11 January 2027.');
    expect(refusalWords({ kind: 'over' }, { ...context, day: context.today })).toBe('Today’s working time is over. Code T days are booked before it ends, or for a day to come.');
  });

  it('name the part of the day that is taken', () => {
    const say = (from: string, to: string): string => sayCommitment({ ...shift, teamName: null, from: new Date(from), to: new Date(to) }, '2026-12-03', 'Europe/Berlin', 'en');
    expect(say('2026-12-02T08:00:00Z', '2026-12-03T11:00:00Z')).toBe('you are on call until 12:00 (primary)');
    expect(say('2026-12-02T08:00:00Z', '2026-12-03T23:00:00Z')).toBe('you are on call all day (primary)');
    expect(say('2026-12-03T08:30:00Z', '2026-12-03T11:00:00Z')).toBe('you are on call from 09:30 to 12:00 (primary)');
    expect(sayCommitment({ ...shift, kind: 'talk', title: { en: 'Talk: Maps', de: 'Vortrag: Maps' } }, '2026-12-04', 'Europe/Berlin', 'de')).toBe('hast du den ganzen Tag „Vortrag: Maps“');
    expect(sayWeekdays(['thursday', 'tuesday'], 'de')).toBe('dienstags und donnerstags');
  });

  it('exist in both languages for every refusal, as whole sentences', () => {
    const day = { day: '2026-12-03', projectId: 'a', state: 'booked' } as const;
    const refusals = [
      { kind: 'over' }, { kind: 'too-far' }, { kind: 'code-t-off', why: 'off', sinceWhen: null, onFrom: null }, { kind: 'code-t-off', why: 'off', sinceWhen: '2026-12-01', onFrom: '2027-01-11' }, { kind: 'code-t-off', why: 'not-in-audience', sinceWhen: null, onFrom: null },
      { kind: 'not-a-code-t-day', weekdays: ['tuesday'], nextDays: [], isPresentationDue: false }, { kind: 'already-booked', day }, { kind: 'already-booked', day: { ...day, state: 'taken' } }, { kind: 'roster-stale' },
      { kind: 'on-call', commitments: [shift], nextDays: ['2026-12-08'], isPresentationDue: false }, { kind: 'on-call', commitments: [shift], nextDays: ['2026-12-08'], isPresentationDue: true }, { kind: 'presentation-due', counted: [day], limit: 1, pending: [] },
      { kind: 'presentation-due', counted: [day, day], limit: 1, pending: [{ day: '2026-12-09', projectId: 'a', state: 'scheduled' }] },
    ] as const;
    for (const refusal of refusals) {
      const [en, de] = [refusalWords(refusal, context), refusalWords(refusal, { ...context, locale: 'de' })];
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(de).toMatch(/^[A-ZÄÖÜ].*\.$/);
      expect(en).not.toBe(de);
      expect(`${en}${de}`).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });
});

describe('mails', () => {
  const reader = { name: 'Ada', locale: 'en' as const, today: '2026-11-30', pageUrl: 'https://barograph.example/code-t' };
  it('of a displaced day say what took it and offer each of the next days by a link', () => {
    const { subject, text } = displacedMail(reader, '2026-12-03', { by: 'roster', shifts: 'you are on call from 09:00 (primary)' }, ['2026-12-08', '2026-12-10']);
    expect(subject).toBe('Your Code T day on Thursday 3 December can’t be kept');
    expect(text).toContain('on Thursday 3 December you are on call from 09:00 (primary)');
    expect(text).toContain('https://barograph.example/code-t?book=2026-12-08');
    expect(text).toContain('https://barograph.example/code-t?book=2026-12-10');
  });
  it('of a day that is over ask once, without asking what was done', () => {
    const { text } = dayOverMail({ ...reader, locale: 'de' }, '2026-12-03', 'id', { counted: 3 });
    expect(text).toContain('https://barograph.example/code-t?answer=id');
    expect(text).toContain('3 Tage');
  });
});

describe('figures', () => {
  const count = (state: StateCount['state'], reason: StateCount['reason'], days: number): StateCount => ({ state, reason, days });
  it('hold taken days against all that work took; unknown and one’s own reasons stand beside', () => {
    const figures = protectionFigures([
      count('taken', null, 6), count('partly', null, 2), count('lost', 'incident', 1), count('displaced', 'roster', 1), count('displaced', 'policy', 4), count('cancelled', 'deadline', 2),
      count('cancelled', 'personal', 5), count('unknown', null, 3), count('released', 'presentation', 2),
    ]);
    expect(figures).toMatchObject({ taken: 6, partly: 2, lost: 1, displaced: 1, cancelledForWork: 2, unknown: 3, protection: 7 / 12 });
    expect(figures.reasons).toEqual([{ reason: 'deadline', days: 2 }, { reason: 'incident', days: 1 }, { reason: 'roster', days: 1 }]);
    expect(protectionFigures([count('unknown', null, 3)]).protection).toBeNull();
  });

  it('stay between nothing and all', () => {
    const any = fc.record({ state: fc.constantFrom<StateCount['state']>('taken', 'partly', 'lost', 'unknown', 'cancelled', 'displaced'), reason: fc.constantFrom<StateCount['reason']>('incident', 'personal', 'roster', null), days: fc.nat(50) });
    fc.assert(fc.property(fc.array(any), (counts) => {
      const { protection } = protectionFigures(counts);
      expect(protection === null || (protection >= 0 && protection <= 1)).toBe(true);
    }));
  });

  it('of a week fit on a time line and name nobody', () => {
    expect(weekTitle({ ...protectionFigures([count('taken', null, 1), count('lost', 'incident', 2)]) })).toEqual({ en: 'Code T: 1 day taken, 2 not had', de: 'Code T: 1 Tag genommen, 2 nicht gehabt' });
    expect(weekTitle(protectionFigures([]))).toBeUndefined();
    expect([mondayOf('2026-03-01'), mondayOf('2026-03-02'), mondayOf('2023-12-31'), quarterStart('2026-12-31')]).toEqual(['2026-02-23', '2026-03-02', '2023-12-25', '2026-10-01']);
  });
});

describe('coverage', () => {
  it('counts people, so that a share of three fifths is three of five', () => {
    expect(isBelowFloor({ people: 5, away: 2 }, { share: 0.6 })).toBe(false);
    expect(isBelowFloor({ people: 5, away: 3 }, { share: 0.6 })).toBe(true);
    expect(isBelowFloor({ people: 5, away: 5 }, null)).toBe(false);
    expect(coverageOf({ people: 0, away: 0 })).toBe(1);
  });
});

describe('policies over time', () => {
  const policy = (isOn: boolean): PolicyTimeline[number]['policy'] => ({ ...CODE_T_PRACTICE.defaults, isOn });
  const timeline: PolicyTimeline = [{ from: '2026-01-01', policy: policy(true) }, { from: '2026-02-01', policy: policy(false) }, { from: '2026-03-01', policy: policy(false) }];
  it('hold from their day on, and say since when it is off', () => {
    expect(policyOn(timeline, '2025-12-31')).toBeUndefined();
    expect(policyOn(timeline, '2026-01-31')?.policy.isOn).toBe(true);
    expect([offSince(timeline, '2026-03-05'), offSince(timeline, '2025-12-31')]).toEqual(['2026-02-01', null]);
    expect(withPolicy(timeline, { from: '2026-02-01', policy: policy(true) }).map(({ from, policy: { isOn } }) => [from, isOn])).toEqual([['2026-01-01', true], ['2026-03-01', false], ['2026-02-01', true]].sort());
  });
});

describe('rosters', () => {
  const health = { lastGoodAt: new Date('2026-03-01T00:00:00Z'), problem: null, unmatched: 0 };
  const now = new Date('2026-03-02T01:00:00Z');
  it('are trusted while fresh, and not once stale, held, or failing for too long', () => {
    expect((['none', 'fresh', 'stale', 'held', 'failing'] as const).map((state) => isRosterStale({ ...health, state }, 26, now))).toEqual([false, false, true, true, false]);
    expect(isRosterStale({ ...health, state: 'failing' }, 24, now)).toBe(true);
    expect(isRosterStale({ ...health, state: 'failing', lastGoodAt: null }, 24, now)).toBe(true);
    expect([sayRosterAge({ ...health, state: 'stale' }, now, 'en'), sayRosterAge({ ...health, state: 'stale' }, now, 'de')]).toEqual(['25 hours ago', 'vor 25 Stunden']);
  });
});

describe('what people type', () => {
  it('is trimmed and checked', () => {
    expect(readProject({ title: ' Search ', summary: '', url: '' })).toEqual({ ok: true, value: { title: 'Search', summary: '', url: null } });
    expect(readProject({ title: '  ', summary: 'x'.repeat(1001), url: 'javascript:alert(1)' })).toMatchObject({ ok: false, error: [{ path: 'title' }, { path: 'summary' }, { path: 'url' }] });
    expect(readNote({ url: 'https://example.org/x', note: ' seen ' })).toEqual({ ok: true, value: { url: 'https://example.org/x', note: 'seen' } });
  });
});
