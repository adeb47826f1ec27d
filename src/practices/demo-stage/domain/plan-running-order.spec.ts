import fc from 'fast-check';
import type { PersonId } from '../../../kernel/ids.js';
import { MARGIN_MS, planRunningOrder, type Busy, type DemoToPlace, type OpenSession, type PlanWish, type RunningOrder } from './plan-running-order.js';
import type { StageId, StageSessionId } from './stage.js';

const START = Date.parse('2026-11-13T12:00:00Z');
const MINUTE = 60_000;
const at = (minutes: number): Date => new Date(START + minutes * MINUTE);
const session = (id: string, stage: string, from: number, to: number | null, breaks: OpenSession['breaks'] = []): OpenSession => ({ sessionId: id as StageSessionId, stageId: stage as StageId, startsAt: at(from), endsAt: to === null ? null : at(to), breaks, busyUntil: null });
const demo = (number: number, people: readonly string[], changes: Partial<DemoToPlace> & { remote?: boolean } = {}): DemoToPlace => ({
  entryId: `entry-${String(number).padStart(3, '0')}`, number, lengthMs: 3 * MINUTE, presenters: people.map((personId) => ({ personId: personId as PersonId, isRemote: changes.remote ?? false })), ...changes,
});
const plan = (demos: readonly DemoToPlace[], sessions: readonly OpenSession[], busy: Record<string, readonly Busy[]> = {}): RunningOrder =>
  planRunningOrder({ demos, sessions, busy: new Map(Object.entries(busy)), changeoverMs: 30_000, now: at(-1000) });
const order = ({ slots }: RunningOrder): string => slots.map(({ entryId }) => Number(entryId.slice(6))).join(' ');

it('79 demos of three minutes fill two afternoons with breaks, in the order of their numbers', () => {
  const demos = Array.from({ length: 79 }, (_, index) => demo(index + 1, [`person-${index}`]));
  const breaks = (from: number) => [{ at: at(from + 70), minutes: 15, title: 'Coffee' }];
  const planned = plan(demos, [session('a', 'hall', 0, 180, breaks(0)), session('b', 'hall', 1440, 1620, breaks(1440))]);
  expect(planned.unplaced).toEqual([]);
  expect(order(planned)).toBe(Array.from({ length: 79 }, (_, index) => index + 1).join(' '));
  expect(planned.slots.filter(({ sessionId }) => sessionId === 'a')).toHaveLength(47);
});

it('says that there is no room where there is none', () => {
  const planned = plan(Array.from({ length: 10 }, (_, index) => demo(index + 1, [`p${index}`])), [session('a', 'hall', 0, 20)]);
  expect(order(planned)).toBe('1 2 3 4 5');
  expect(planned.unplaced.map(({ why }) => why)).toEqual(['no-room', 'no-room', 'no-room', 'no-room', 'no-room']);
});

it('puts who is on call later before the shift, and who can’t at all nowhere, with their names', () => {
  const busy = { late: [{ from: at(20), to: at(3000) }], never: [{ from: at(-60), to: at(3000) }] };
  const planned = plan([demo(1, ['a']), demo(2, ['b']), demo(3, ['late']), demo(4, ['never', 'a'])], [session('a', 'hall', 0, 60), session('b', 'hall', 120, 180)], busy);
  expect(order(planned)).toBe('3 1 2');
  expect(planned.unplaced).toEqual([{ entryId: 'entry-004', why: 'busy', personIds: ['never'] }]);
});

it('puts another demo between two of one person, also when that has to be found afterwards', () => {
  expect(order(plan([demo(1, ['x']), demo(2, ['x']), demo(3, ['y'])], [session('a', 'hall', 0, 60)]))).toBe('1 3 2');
  expect(order(plan([demo(1, ['y']), demo(2, ['x']), demo(3, ['x'])], [session('a', 'hall', 0, 60)]))).toBe('3 1 2');
});

it('has nobody on two stages at once', () => {
  const planned = plan([demo(1, ['x']), demo(2, ['x']), demo(3, ['y']), demo(4, ['z'])], [session('a', 'hall', 0, 15), session('b', 'foyer', 0, 15)]);
  const of = (entryId: string) => planned.slots.find((slot) => slot.entryId === entryId);
  expect(planned.unplaced).toEqual([]);
  expect(of('entry-001')!.stageId).toBe(of('entry-002')!.stageId);
});

it('spreads remote presenters evenly', () => {
  const demos = Array.from({ length: 12 }, (_, index) => demo(index + 1, [`p${index}`], { remote: index >= 8 }));
  const remote = plan(demos, [session('a', 'hall', 0, null)]).slots.map(({ entryId }) => (Number(entryId.slice(6)) > 8 ? 'r' : '.')).join('');
  expect(remote).toMatch(/^(?!.*rr)(?!.*\.{4})[r.]{12}$/);
});

const minutes = fc.integer({ min: -60, max: 400 });
const wishes = fc.record({
  demos: fc.array(fc.record({ people: fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 3 }), length: fc.integer({ min: 1, max: 10 }), remote: fc.boolean() }), { maxLength: 25 }),
  sessions: fc.array(fc.record({ stage: fc.constantFrom('hall', 'foyer'), slot: fc.integer({ min: 0, max: 3 }), length: fc.option(fc.integer({ min: 5, max: 80 })), breakAfter: fc.option(fc.integer({ min: 1, max: 40 })) }), { maxLength: 5 }),
  busy: fc.array(fc.record({ person: fc.integer({ min: 0, max: 15 }), from: minutes, length: fc.integer({ min: 1, max: 200 }) }), { maxLength: 8 }),
}).map(({ demos, sessions, busy }): PlanWish => {
  const unique = sessions.filter((one, index) => sessions.findIndex(({ stage, slot }) => stage === one.stage && slot === one.slot) === index);
  const times = new Map<string, Busy[]>();
  for (const { person, from, length } of busy) times.set(`p${person}`, [...(times.get(`p${person}`) ?? []), { from: at(from), to: at(from + length) }]);
  return {
    demos: demos.map(({ people, length, remote }, index) => demo(index + 1, people.map((person) => `p${person}`), { lengthMs: length * MINUTE, remote })),
    sessions: unique.map(({ stage, slot, length, breakAfter }) => session(`${stage}-${slot}`, stage, slot * 100, length === null ? null : slot * 100 + length, breakAfter === null ? [] : [{ at: at(slot * 100 + breakAfter), minutes: 10, title: '' }])),
    busy: times, changeoverMs: 30_000, now: at(-1000),
  };
});

it('whatever is wanted: each demo once or with a reason, nobody busy, nobody twice at once or in a row, all within sessions and around breaks', () => {
  fc.assert(fc.property(wishes, (wish) => {
    const { slots, unplaced } = planRunningOrder(wish);
    expect([...slots, ...unplaced].map(({ entryId }) => entryId).sort()).toEqual(wish.demos.map(({ entryId }) => entryId).sort());
    const people = new Map(wish.demos.map(({ entryId, presenters }) => [entryId, presenters.map(({ personId }): string => personId)]));
    const spans = slots.map((slot) => ({ ...slot, from: slot.plannedAt.getTime(), to: slot.plannedAt.getTime() + slot.budgetMs }));
    for (const slot of spans) {
      const home = wish.sessions.find(({ sessionId }) => sessionId === slot.sessionId)!;
      expect(slot.from).toBeGreaterThanOrEqual(home.startsAt.getTime());
      if (home.endsAt) expect(slot.to).toBeLessThanOrEqual(home.endsAt.getTime());
      for (const pause of home.breaks) expect(slot.to <= pause.at.getTime() || slot.from >= pause.at.getTime() + pause.minutes * MINUTE).toBe(true);
      for (const person of people.get(slot.entryId)!) for (const { from, to } of wish.busy.get(person) ?? []) expect(from.getTime() < slot.to + MARGIN_MS && to.getTime() > slot.from - MARGIN_MS).toBe(false);
    }
    for (const [index, a] of spans.entries()) {
      for (const [other, b] of spans.entries()) {
        if (index >= other || !people.get(a.entryId)!.some((person) => people.get(b.entryId)!.includes(person))) continue;
        if (a.sessionId === b.sessionId) expect(other - index).toBeGreaterThan(1);
        else expect(a.from < b.to + MARGIN_MS && b.from < a.to + MARGIN_MS).toBe(false);
      }
      const next = spans[index + 1];
      if (next?.sessionId === a.sessionId) expect(next.from - a.to).toBeGreaterThanOrEqual(30_000);
    }
    expect(planRunningOrder(wish)).toEqual({ slots, unplaced });
  }), { numRuns: 200 });
});

it('with nobody busy, everybody once and time enough, all have a place', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 3 }), (count, stages) => {
    const demos = Array.from({ length: count }, (_, index) => demo(index + 1, [`p${index}`]));
    const sessions = Array.from({ length: stages }, (_, index) => session(`s${index}`, `stage${index}`, 0, Math.ceil(count / stages) * 3.5));
    expect(plan(demos, sessions).unplaced).toEqual([]);
  }), { numRuns: 40 });
});
