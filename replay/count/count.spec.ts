import { keyOf, ROOT, seatFor, type Scenario, type Seat } from '../scenario/scenario.js';
import type { SurveyRow } from '../survey/survey-row.js';
import { countComments } from './comment-count.js';
import { expectRound } from './expected.js';
import { countRound, itemFate, withoutChance } from './sealing.js';

const A = [ROOT, 'P', 'A'];
const B = [ROOT, 'P', 'B'];
const C = [ROOT, 'P', 'C'];
const P = [ROOT, 'P'];
const TOP = [ROOT];
let made = 0;

/** `people` of a team, of whom `answering` answer in the wave; every one with the same buttons. */
function team(path: readonly string[], people: number, answering: number, wave = 0, row: Partial<SurveyRow> = {}): Seat[] {
  return Array.from({ length: people }, (_, at) => {
    made += 1;
    const full: SurveyRow = { number: made, companySize: '', worksRemotely: false, answers: { leave: 4, supervisor: 5, coworkers: 1 }, comment: null, commentWasCut: false, ...row };
    return seatFor(full, path, null, at < answering ? wave : null);
  });
}

function scenario(seats: readonly Seat[], tickAfter: readonly boolean[] = [false]): Scenario {
  return { name: 'test', title: '', seats, tickAfter, mustOccur: [] };
}

function sizes(seats: readonly Seat[], tickAfter?: readonly boolean[]): Record<string, number[]> {
  const { nodes } = countRound(scenario(seats, tickAfter));
  return Object.fromEntries(nodes.map(({ node, batches }) => [node.path.at(-1)!, batches.map(({ size }) => size)]));
}

/** The specification's example: root of 2, P of 2 above A of 8, B of 3 and C of 4. */
const example = (a: number, b: number, c: number): Seat[] => [...team(TOP, 2, 0), ...team(P, 2, 0), ...team(A, 8, a), ...team(B, 3, b), ...team(C, 4, c)];

describe('the replay’s own count', () => {
  it('pools teams as the specification’s example says', () => {
    const { teams } = countRound(scenario(example(0, 0, 0)));
    const units = teams.postOrder.filter(({ isUnit }) => isUnit).map(({ path, pool }) => [path.at(-1), pool.length]);
    expect(units).toEqual([['A', 8], ['P', 9]]);
    expect(teams.root.pool).toHaveLength(3);
  });

  it('lets leads answer above what they lead', () => {
    const seats = team(A, 8, 8).map((seat, at) => (at === 0 ? { ...seat, leads: A } : seat));
    const { teams } = countRound(scenario([...seats, ...team(P, 6, 0)]));
    expect(teams.unitOf.get(seats[0]!.email)?.key).toBe(keyOf(P));
    expect(teams.byKey.get(keyOf(A))?.pool).toHaveLength(7);
  });

  it('closes as the specification’s vectors say', () => {
    const first = countRound(scenario(example(7, 2, 2)));
    expect(sizes(example(7, 2, 2))).toEqual({ A: [7], P: [], [ROOT]: [] });
    expect(first.destroyed).toHaveLength(4);
    const second = countRound(scenario(example(4, 2, 2)));
    expect(sizes(example(4, 2, 2))).toEqual({ A: [], P: [8], [ROOT]: [] });
    expect(second.destroyed).toHaveLength(0);
    expect(second.nodes.find(({ node }) => node.key === keyOf(P))?.content).toHaveLength(8);
  });

  it('seals at ticks as the specification’s vectors say', () => {
    const of12 = (first: number, later: number): Seat[] => [...team(A, first, first, 0), ...team(A, later, later, 1), ...team(A, 12 - first - later, 0)];
    expect(sizes(of12(9, 2), [true, false])['A']).toEqual([11]);
    expect(sizes(of12(10, 1), [true, false])['A']).toEqual([5, 6]);
    expect(sizes(team(A, 8, 8), [true])['A']).toEqual([8]);
    expect(sizes(team(A, 8, 7), [true])['A']).toEqual([7]);
    expect(sizes(team(A, 300, 40), [true])['A']).toEqual([35, 5]);
  });

  it('knows when too few of a batch answered a question, and when a draw decides it', () => {
    const skipping = (people: number, wave: number): Seat[] => team(A, people, people, wave, { answers: { leave: null, supervisor: 1, coworkers: 1 } });
    const fate = (seats: readonly Seat[], tickAfter: readonly boolean[]) => itemFate(countRound(scenario(seats, tickAfter)).nodes[0]!, 'leave');
    expect(fate([...team(A, 4, 4), ...skipping(4, 0)], [false])).toBe('discarded');
    expect(fate([...team(A, 5, 5), ...skipping(4, 0)], [false])).toBe('kept');
    const uncertain = scenario([...team(A, 6, 6), ...skipping(6, 0), ...team(A, 1, 0)], [true, false]);
    expect(fate(uncertain.seats, uncertain.tickAfter)).toBe('by-chance');
    const certain = withoutChance(uncertain);
    expect(certain.moved).toBe(12);
    expect(fate(certain.scenario.seats, certain.scenario.tickAfter)).toBe('kept');
  });

  it('withholds a detail that would tell about a small rest', () => {
    const round = countRound(scenario([...team(A, 12, 12), ...team(B, 6, 6), ...team(P, 6, 0)]));
    const { nodes, shown } = expectRound(round, ({ key }) => key);
    const levels = Object.fromEntries([...nodes.values()].map(({ node, level }) => [node.path.at(-1), level]));
    expect(levels).toEqual({ A: 5, B: 5, P: 10, [ROOT]: 10 });
    expect(shown.withheld.filter(({ level }) => level === 10).map(({ node, item }) => [node.path.at(-1), item])).toEqual(['leave', 'supervisor', 'coworkers'].map((item) => ['A', item]));
  });

  it('turns the reversed question round, and its bins', () => {
    const round = countRound(scenario([...team(A, 20, 20)]));
    const node = [...expectRound(round, ({ key }) => key).nodes.values()].find((one) => one.node.key === keyOf(A))!;
    expect(node.items.get('leave')).toMatchObject({ headline: 75, favourable: 100, bins: [0, 0, 20], low: 75, high: 75 });
    expect(node.items.get('coworkers')).toMatchObject({ headline: 100, favourable: 100, bins: [0, 0, 20], distribution: null });
    expect(node.participation).toEqual({ answered: 20, eligible: 20 });
  });

  it('releases comments where ten may have written one of three, and lets people and comments pass up together', () => {
    const seats = [...team(A, 8, 8, 0, { comment: 'a' }), ...team(B, 8, 8, 0, { comment: 'b' }), ...team(P, 6, 0)];
    const comments = countComments(countRound(scenario(seats)));
    expect([...comments.releasedAt].map(([{ key }, released]) => [key, released.length])).toEqual([[keyOf(P), 16]]);
    expect(comments.passedUp.size).toBe(2);
    expect(countComments(countRound(scenario(team(A, 8, 2, 0, { comment: 'c' })))).destroyed).toBe(2);
  });
});
