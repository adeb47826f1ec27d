import fc from 'fast-check';
import { allowedActions, follow, reachableStates, toMermaid } from '../../kernel/transition-table.js';
import { readFileSync } from 'node:fs';
import { beginLearning, readSignal, SIGNAL_STATES, SIGNAL_TRANSITIONS, type SignalMemory, type SignalReading } from './signal-state.js';

const steadyAt = (index: number): boolean => index % 3 !== 0;
/** A result as the chart would read it: the limit is 2.962 and every difference large enough. */
const readingOf = (z: number | null, index: number): SignalReading => ({ week: index, results: index + 1, z, isBeyondLimit: Math.abs(z ?? 0) > 2.962, isSteady: steadyAt(index) });
const someZ = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(2.5, 3.5, -3.5) }, fc.constant(0), fc.double({ min: -1.6, max: 1.6, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true }), fc.constantFrom(-2, 2, 1.5, -1.5, -3.2, 3.2, -2.5, 2.5));

/** The state after each result, told as a story instead of as a table. */
function naive(zs: readonly number[]): string[] {
  const told: string[] = [];
  let state = 'learning';
  let sign = 0;
  let [inAlert, inRecovering, results] = [0, 0, 0];
  for (const [index, z] of zs.entries()) {
    results += 1;
    const before = zs[index - 1] ?? 0;
    const beyond = Math.abs(z) > 2.962;
    const twice = Math.abs(z) >= 2 && Math.abs(before) >= 2 && index > 0 && Math.sign(z) === Math.sign(before);
    const quiet = Math.abs(z) < 1.5;
    if (results >= 9 && beyond && !((state === 'alert' || state === 'recovering') && Math.sign(z) === sign)) {
      [state, sign, inAlert, inRecovering] = ['alert', Math.sign(z), 1, 0];
    } else if (state === 'learning' || state === 'calm' || state === 'watch') {
      if (results >= 9) state = twice ? 'watch' : state === 'watch' && !quiet ? 'watch' : 'calm';
    } else if (state === 'alert') {
      if (!quiet) inAlert += 1;
      if (quiet) [state, inRecovering] = ['recovering', 1];
      else if (inAlert >= 8 && steadyAt(index)) state = 'calm';
    } else if (beyond) {
      [state, inAlert] = ['alert', inAlert + 1];
    } else {
      inRecovering += 1;
      if ((quiet && Math.abs(before) < 1.5) || (inRecovering >= 8 && steadyAt(index))) state = 'calm';
    }
    told.push(state);
  }
  return told;
}

function walk(zs: readonly (number | null)[]): { states: string[]; actions: (string | null)[]; memories: SignalMemory[] } {
  let memory = beginLearning(0);
  const steps = zs.map((z, index) => {
    const step = readSignal(memory, readingOf(z, index));
    memory = step.memory;
    return step;
  });
  return { states: steps.map((step) => step.memory.state), actions: steps.map(({ action }) => action), memories: steps.map((step) => step.memory) };
}

describe('the table of signal states', () => {
  it('reaches every state from learning, never learning again, and calm from everywhere', () => {
    expect([...reachableStates(SIGNAL_TRANSITIONS, 'learning')].sort()).toEqual([...SIGNAL_STATES].sort());
    expect(SIGNAL_TRANSITIONS.every(({ to }) => (to as string) !== 'learning')).toBe(true);
    for (const state of SIGNAL_STATES) expect(reachableStates(SIGNAL_TRANSITIONS, state).has('calm')).toBe(true);
  });

  it('has one arrow for a state and an action, and an alarm from every state', () => {
    const arrows = SIGNAL_TRANSITIONS.map(({ from, action }) => `${from} ${action}`);
    expect(new Set(arrows).size).toBe(arrows.length);
    for (const state of SIGNAL_STATES) expect(allowedActions(SIGNAL_TRANSITIONS, state)).toContain('alarm');
  });

  it('is drawn in the docs as it is', () => {
    expect(readFileSync('docs/statistics.md', 'utf8')).toContain(toMermaid(SIGNAL_TRANSITIONS, 'learning'));
  });
});

describe('reading results', () => {
  it('takes only arrows of the table, ends where they point, and walks all of them', () => {
    const taken = new Set<string>();
    fc.assert(fc.property(fc.array(someZ, { minLength: 40, maxLength: 120 }), (zs) => {
      const { states, actions } = walk(zs);
      for (const [index, action] of actions.entries()) {
        const from = index === 0 ? 'learning' : states[index - 1]!;
        if (action === null) expect(states[index]).toBe(from);
        else {
          expect(follow(SIGNAL_TRANSITIONS, from as SignalMemory['state'], action as 'alarm')).toEqual({ ok: true, value: states[index] });
          taken.add(`${from} ${action}`);
        }
      }
    }), { numRuns: 400, seed: 7 });
    expect([...taken].sort()).toEqual(SIGNAL_TRANSITIONS.map(({ from, action }) => `${from} ${action}`).sort());
  });

  it('agrees with the story told naively', () => {
    fc.assert(fc.property(fc.array(someZ, { minLength: 1, maxLength: 60, size: 'max' }), (zs) => {
      expect(walk(zs).states).toEqual(naive(zs));
    }), { numRuns: 600 });
  });

  it('is learning up to the 8th result, however far out, and alarms at the 9th', () => {
    expect(walk([null, null, null, ...Array<number>(6).fill(5)]).states).toEqual([...Array<string>(8).fill('learning'), 'alert']);
    expect(walk(Array<number>(9).fill(2.5)).states.at(-1)).toBe('watch');
    expect(walk(Array<number>(9).fill(0)).states.at(-1)).toBe('calm');
  });

  it('watches only when both results point the same way, and remembers which', () => {
    const calm = Array<number>(9).fill(0);
    expect(walk([...calm, 2.2, -2.2]).states.at(-1)).toBe('calm');
    expect(walk([...calm, -2.2, -2.2]).memories.at(-1)).toMatchObject({ state: 'watch', direction: 'fall', since: 10 });
    expect(walk([...calm, -2.2, -2.2, -1.7, -1.4]).states.slice(-2)).toEqual(['watch', 'calm']);
  });

  it('holds an alert together over a relapse, and begins a new one on the other side', () => {
    const alert = [...Array<number>(9).fill(0), -3.5, -1, -3.5];
    expect(walk(alert).actions.slice(-3)).toEqual(['alarm', 'ease', 'relapse']);
    expect(walk(alert).memories.at(-1)).toMatchObject({ direction: 'fall', inAlert: 2 });
    expect(walk([...alert, 3.5]).actions.at(-1)).toBe('alarm');
    expect(walk([...alert, 3.5]).memories.at(-1)).toMatchObject({ direction: 'rise', inAlert: 1 });
  });
});
