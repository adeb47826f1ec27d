import fc from 'fast-check';
import type { PersonId } from '../../../kernel/ids.js';
import type { OnCallShift } from './on-call-shift.js';
import { peopleByKey, type RosterPerson } from './person-matching.js';
import { applyRosterPlan, isEmptyPlan, isOver, planRematch, planRosterImport, visibleChanges, type KnownShift } from './plan-roster-import.js';

const HOUR = 3_600_000;
const NOW = new Date('2026-03-02T09:00:00Z');
const at = (hours: number, now = NOW): Date => new Date(now.getTime() + hours * HOUR);
const shift = (shiftKey: string, from: number, to: number, changes: Partial<OnCallShift> = {}): OnCallShift =>
  ({ shiftKey, role: 'primary', personKeys: ['username:ada'], personLabel: 'ada', from: at(from), to: at(to), isAllDay: false, sequence: 0, ...changes });
const person = (name: string, workedUntil: Date | null = null): RosterPerson => ({ personId: name as PersonId, keys: [`username:${name}`, `email:${name}@example.org`], workedUntil });
const EVERYBODY = peopleByKey([person('ada'), person('bob')]);

let made = 0;
const newId = (): string => `id-${(made += 1)}`;
const import_ = (current: readonly KnownShift[], reading: readonly OnCallShift[], people = EVERYBODY, now = NOW): readonly KnownShift[] =>
  applyRosterPlan(current, planRosterImport(current, reading, people, now), newId);
const spans = (shifts: readonly OnCallShift[]): string[] => shifts.map(({ personLabel, from, to }) => `${personLabel} ${(from.getTime() - NOW.getTime()) / HOUR}..${(to.getTime() - NOW.getTime()) / HOUR}`).sort();

describe('a reading of a roster', () => {
  it('adds what is new, changes what moved, removes what lies ahead and is gone', () => {
    const before = import_([], [shift('a', 24, 48), shift('b', 48, 72), shift('c', 72, 96), shift('d', 96, 120)]);
    const plan = planRosterImport(before, [shift('a', 24, 48), shift('b', 50, 72), shift('c', 72, 96), shift('e', 120, 144)], EVERYBODY, NOW);
    expect(plan.added.map(({ shiftKey }) => shiftKey)).toEqual(['e']);
    expect(plan.changed.map(({ after }) => after.shiftKey)).toEqual(['b']);
    expect(plan.removed.map(({ shiftKey }) => shiftKey)).toEqual(['d']);
    expect(plan.isShrinking).toBe(false);
  });

  it('keeps what is over although it is no longer listed, and ends what runs', () => {
    const before = import_([], [shift('over', -48, -24), shift('runs', -24, 24), shift('ahead', 24, 48)]);
    expect(spans(import_(before, [shift('new', 0, 24, { personLabel: 'bob' }), shift('ahead', 24, 48)]))).toEqual(['ada -24..0', 'ada -48..-24', 'ada 24..48', 'bob 0..24']);
  });

  it('takes corrections of what is over while it is listed', () => {
    const before = import_([], [shift('over', -48, -24)]);
    expect(import_(before, [shift('over', -48, -24, { personKeys: ['username:bob'], personLabel: 'bob' })])[0]).toMatchObject({ personId: 'bob' });
  });

  it('keeps what was done when a shift that has begun is moved ahead', () => {
    const before = import_([], [shift('over', -48, -24), shift('runs', -24, 24)]);
    expect(spans(import_(before, [shift('over', 48, 72), shift('runs', 72, 96)]))).toEqual(['ada -24..0', 'ada -48..-24', 'ada 48..72', 'ada 72..96']);
  });

  it('knows a calendar that is written anew with new keys for everything', () => {
    const before = import_([], [shift('a', -48, -24), shift('b', 24, 48), shift('c', 48, 72)]);
    const plan = planRosterImport(before, [shift('x', -48, -24), shift('y', 24, 48), shift('z', 48, 72)], EVERYBODY, NOW);
    expect([plan.added, plan.removed, visibleChanges(plan)]).toEqual([[], [], []]);
    expect(applyRosterPlan(before, plan, newId).map(({ shiftId, shiftKey }) => [shiftId, shiftKey])).toEqual([[before[0]!.shiftId, 'x'], [before[1]!.shiftId, 'y'], [before[2]!.shiftId, 'z']]);
  });

  it('counts the highest sequence of a key that comes twice, and the newest reading whatever its sequence', () => {
    const first = import_([], [shift('a', 24, 48, { sequence: 3 }), shift('a', 30, 48, { sequence: 5 }), shift('a', 36, 48, { sequence: 4 })]);
    expect(spans(first)).toEqual(['ada 30..48']);
    expect(spans(import_(first, [shift('a', 26, 48, { sequence: 0 })]))).toEqual(['ada 26..48']);
  });

  const weeks = (count: number): OnCallShift[] => Array.from({ length: count }, (_, week) => shift(`w${week}`, 24 + week * 168, 192 + week * 168));
  it.each<[string, number, number, boolean]>([
    ['more than half and four go', 8, 3, true], ['half go', 8, 4, false], ['three of five go', 5, 2, false], ['four of six go', 6, 2, true],
    ['both go', 2, 0, true], ['the only one goes, the roster is empty', 1, 0, true], ['it grows', 3, 20, false], ['it was empty', 0, 0, false],
  ])('is held when too much would vanish: %s', (_, before, after, isShrinking) => {
    expect(planRosterImport(import_([], weeks(before)), weeks(after), EVERYBODY, NOW)).toMatchObject({ aheadBefore: before, aheadAfter: after, isShrinking });
  });

  it('is not held because time passes', () => {
    const before = import_([], weeks(10));
    expect(planRosterImport(before, weeks(10), EVERYBODY, at(168 * 9))).toMatchObject({ aheadBefore: 2, aheadAfter: 2, isShrinking: false });
  });
});

describe('whose a shift is', () => {
  const first = (people: readonly RosterPerson[], keys: string[], from = 24, to = 48): string | null => import_([], [shift('a', from, to, { personKeys: keys })], peopleByKey(people))[0]!.personId;

  it('is found by the surest name that anybody is known by, whatever its capitals', () => {
    expect(first([person('ada'), person('bob')], ['email:nobody@example.org', 'email:BOB@Example.org', 'username:ada'])).toBe('bob');
  });

  it('is never guessed: a name of two people is nobody’s, the next name counts', () => {
    const twins = [person('ada'), { ...person('bob'), keys: ['username:Ada', 'email:bob@example.org'] }];
    expect(first(twins, ['username:ada'])).toBeNull();
    expect(first(twins, ['username:ada', 'email:bob@example.org'])).toBe('bob');
  });

  it('is not somebody’s who left, from then on; what they did before stays theirs', () => {
    const left = [person('ada', at(-12))];
    expect(first(left, ['username:ada'], 24, 48)).toBeNull();
    expect(first(left, ['username:ada'], -24, 24)).toBeNull();
    expect(first(left, ['username:ada'], -48, -24)).toBe('ada');
    expect(first([person('ada', at(30))], ['username:ada'], 24, 48)).toBe('ada');
    expect(first([person('ada', at(20))], ['username:ada'], 24, 48)).toBeNull();
  });

  it('is looked for again without a reading when people come and go; history keeps its people', () => {
    const before = import_([], [shift('over', -48, -24), shift('runs', -24, 24), shift('ahead', 24, 48)]);
    const gone = planRematch(before, peopleByKey([]), NOW);
    expect(gone.changed.map(({ after }) => [after.shiftKey, after.personId])).toEqual([['runs', null], ['ahead', null]]);
    expect(gone.removed).toEqual([]);
    expect(planRematch(applyRosterPlan(before, gone, newId), EVERYBODY, NOW).changed).toHaveLength(2);
  });

  it('stays erased once it is over', () => {
    const erased = import_([], [shift('over', -48, -24)]).map((known) => ({ ...known, personKeys: [], personLabel: '', isErased: true }));
    expect(isEmptyPlan(planRosterImport(erased, [shift('over', -48, -24)], EVERYBODY, NOW))).toBe(true);
  });
});

// Random rosters: some shifts, some people known and some not, keys that move, sequences that jump.
const anyShift = fc.record({ key: fc.integer({ min: 0, max: 12 }), start: fc.integer({ min: -400, max: 900 }), hours: fc.integer({ min: 1, max: 200 }), who: fc.constantFrom('ada', 'bob', 'zoe', 'eve'), role: fc.constantFrom('primary', 'secondary'), sequence: fc.integer({ min: 0, max: 3 }) });
const anyReading = fc.uniqueArray(anyShift, { maxLength: 10, selector: ({ key }) => key }).map((list) =>
  list.map(({ key, start, hours, who, role, sequence }) => shift(`k${key}`, start, start + hours, { role, sequence, personKeys: [`username:${who}`], personLabel: who })));
const contents = (shifts: readonly OnCallShift[], isWanted: (one: OnCallShift) => boolean): string[] => shifts.filter(isWanted).map(({ shiftKey, role, personLabel, from, to }) => `${shiftKey} ${role} ${personLabel} ${from.getTime()} ${to.getTime()}`).sort();

describe('whatever a source says, time after time', () => {
  const feeds = fc.array(fc.record({ reading: anyReading, hoursLater: fc.integer({ min: 0, max: 200 }) }), { minLength: 1, maxLength: 8 });

  it('what lies ahead is exactly the last accepted reading; what is over was never removed; nothing stands twice', () => {
    fc.assert(fc.property(feeds, (steps) => {
      let now = NOW;
      let kept: readonly KnownShift[] = [];
      let accepted: readonly OnCallShift[] = [];
      for (const { reading, hoursLater } of steps) {
        now = at(hoursLater, now);
        // What is over is corrected by a reading that lists it as over or running, and by nothing else.
        const corrected = new Set(reading.filter(({ from }) => from < now).map(({ shiftKey }) => shiftKey));
        const over = kept.filter((one) => isOver(one, now) && !corrected.has(one.shiftKey));
        const plan = planRosterImport(kept, reading, EVERYBODY, now);
        if (!plan.isShrinking) {
          kept = applyRosterPlan(kept, plan, newId);
          accepted = reading;
        }
        const isAhead = (one: OnCallShift): boolean => one.to > now;
        expect(contents(kept, isAhead)).toEqual(contents(accepted, isAhead));
        expect(contents(accepted, (one) => !isAhead(one) && !plan.isShrinking).filter((one) => !contents(kept, () => true).includes(one))).toEqual([]);
        const told = (one: KnownShift): string => `${one.shiftId} ${one.role} ${one.personId} ${one.from.getTime()} ${one.to.getTime()}`;
        expect(over.map(told).filter((one) => !kept.map(told).includes(one))).toEqual([]);
        expect(new Set(kept.map(({ shiftKey }) => shiftKey)).size).toBe(kept.length);
        expect(new Set(kept.map(({ shiftId }) => shiftId)).size).toBe(kept.length);
        for (const one of kept) expect(one.from < one.to).toBe(true);
      }
    }), { numRuns: 150 });
  });

  it('the same reading again changes nothing', () => {
    fc.assert(fc.property(anyReading, anyReading, fc.integer({ min: 0, max: 300 }), (before, reading, later) => {
      const now = at(later);
      const once = import_(import_([], before), reading, EVERYBODY, now);
      const again = planRosterImport(once, reading, EVERYBODY, now);
      expect(isEmptyPlan(again)).toBe(true);
      expect(again.isShrinking).toBe(false);
      expect(isEmptyPlan(planRematch(once, EVERYBODY, now))).toBe(true);
    }), { numRuns: 300 });
  });

  it('the order of the entries doesn’t matter', () => {
    fc.assert(fc.property(anyReading.chain((reading) => fc.tuple(fc.constant(reading), fc.shuffledSubarray(reading, { minLength: reading.length }))), anyReading, ([reading, shuffled], before) => {
      const known = import_([], before);
      expect(contents(import_(known, shuffled), () => true)).toEqual(contents(import_(known, reading), () => true));
    }), { numRuns: 200 });
  });
});
