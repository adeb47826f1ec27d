import fc from 'fast-check';
import { effectOf, type OutcomeResult, type StudiedEvent } from './event-effect.js';
import { effectWords } from './event-effect.words.js';

const DAY = 86_400_000;
const day = (number: number): string => new Date(Date.UTC(2026, 0, 5) + number * DAY).toISOString().slice(0, 10);
const WEEKS = 24;
const EVENT_WEEK = 17;
const others = Array.from({ length: 12 }, (_, index) => `other ${index}`);

/** Rounds of three days, one a week; each team's headline by week. Wobbles by a point or two. */
function history(teams: readonly string[], headline: (team: string, week: number) => number): OutcomeResult[] {
  return Array.from({ length: WEEKS }, (_, week) => teams.map((teamId, index): OutcomeResult => ({
    teamId, roundId: `round ${week}`, pooledAtTeamId: 'root', opensOn: day(week * 7), closesOn: day(week * 7 + 3), headline: headline(teamId, week) + ((week * 5 + index * 3) % 7) / 3,
  }))).flat();
}

const event = (more: Partial<StudiedEvent> = {}): StudiedEvent => ({ from: day(EVENT_WEEK * 7), to: day(EVENT_WEEK * 7 + 4), touchedEverybody: false, touched: new Set(['ours']), here: new Set(['ours']), ...more });
const rose = (by: number) => (team: string, week: number): number => (team === 'ours' && week > EVENT_WEEK ? 60 + by : 60);

describe('what changed with an event', () => {
  it('is found at its size, the round of the event left out, and said with its interval', () => {
    const effect = effectOf(history(['ours', ...others], (team, week) => (team === 'ours' && week === EVENT_WEEK ? 0 : rose(8)(team, week))), event());
    expect(effect).toMatchObject({ outcome: { kind: 'effect', verdict: 'up' }, roundsBefore: EVENT_WEEK, roundsAfter: WEEKS - EVENT_WEEK - 1 });
    const { estimate, low, high } = (effect.outcome as Extract<typeof effect.outcome, { kind: 'effect' }>).effect;
    expect(estimate).toBeGreaterThan(7);
    expect(estimate).toBeLessThan(9);
    expect(low).toBeGreaterThan(0);
    const words = effectWords(effect, 'Engagement', 'en');
    expect(words).toContain(`Engagement changed by +${estimate.toFixed(1)} points against the 12 units that this didn’t touch (95 % interval +${low.toFixed(1)} to +${high.toFixed(1)})`);
    expect(words).toContain('this does not prove');
    expect(effectWords(effect, 'Engagement', 'de')).toContain(`+${estimate.toFixed(1).replace('.', ',')} Punkte gegenüber den 12 Gruppen`);
  });

  it('is none where everybody moved alike, and then it says what would have stood out', () => {
    const effect = effectOf(history(['ours', ...others], (_, week) => (week > EVENT_WEEK ? 80 : 50)), event());
    expect(effect.outcome).toMatchObject({ verdict: 'cannot-tell' });
    expect(effectWords(effect, 'Engagement', 'en')).toMatch(/^Can’t tell: .* would have stood out\.$/u);
  });

  it('is doubtful where the team moved against the others before anything had happened', () => {
    const effect = effectOf(history(['ours', ...others], (team, week) => (team === 'ours' ? 40 + 2 * week : 60)), event());
    expect(effect.outcome).toMatchObject({ verdict: 'doubtful' });
    expect(effectWords(effect, 'Engagement', 'en')).toContain('Doubtful: at a date before the event');
  });

  it('compares with units that it did not touch, never with nodes above or units that it touched elsewhere', () => {
    const touchedElsewhere = ['far 0', 'far 1', 'far 2'];
    const touched = new Set(['ours', ...touchedElsewhere]);
    const moved = (team: string, week: number): number => (touchedElsewhere.includes(team) ? 60 - 30 * Number(week > EVENT_WEEK) : rose(8)(team, week));
    const without = effectOf(history(['ours', ...others], moved), event({ touched }));
    const everything = history(['ours', ...others, ...touchedElsewhere], moved);
    const roots = history(['root'], (_, week) => 10 * (week % 2)).map((result) => ({ ...result, pooledAtTeamId: null }));
    const merged = [...everything, ...roots].toSorted((a, b) => a.opensOn.localeCompare(b.opensOn));
    expect(effectOf(merged, event({ touched })).outcome).toMatchObject({ verdict: 'up', effect: { adopters: 1, donors: 12, estimate: (without.outcome as { effect: { estimate: number } }).effect.estimate } });
  });

  it('says why nothing can be said', () => {
    const said = (results: readonly OutcomeResult[], more: Partial<StudiedEvent> = {}): string => effectWords(effectOf(results, event(more)), 'Engagement', 'en');
    const flat = history(['ours', ...others], () => 60);
    expect(said(history(['ours', ...others.slice(0, 4)], () => 60))).toContain('4 of the 10 units');
    expect(said(flat, { from: day(22 * 7), to: day(22 * 7 + 3) })).toContain('22 before it (8 are needed), 1 after it (6 are needed)');
    expect(said(flat, { touchedEverybody: true })).toContain('It touched everybody');
    expect(said(flat, { touched: new Set(['ours', ...others]) })).toContain('It touched everybody');
    expect(said(flat, { here: new Set(['pooled team']) })).toContain('nobody here');
    expect(said([])).toContain('nobody here');
  });

  it('leaves out every round that a long event overlaps, and none for a day between two rounds', () => {
    const results = history(['ours', ...others], rose(0));
    expect(effectOf(results, event({ from: day(10 * 7), to: day(14 * 7) }))).toMatchObject({ roundsBefore: 10, roundsAfter: WEEKS - 15 });
    expect(effectOf(results, event({ from: day(10 * 7 - 2), to: day(10 * 7 - 2) }))).toMatchObject({ roundsBefore: 10, roundsAfter: WEEKS - 10 });
  });

  it('does not depend on what units it touched elsewhere answered', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: WEEKS, maxLength: WEEKS }), (values) => {
      const at = (foreign: readonly number[]) => effectOf(history(['ours', 'far', ...others], (team, week) => (team === 'far' ? foreign[week]! : rose(3)(team, week))), event({ touched: new Set(['ours', 'far']) }));
      expect(at(values)).toEqual(at(values.map(() => 50)));
    }), { numRuns: 30 });
  });
});
