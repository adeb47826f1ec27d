import fc from 'fast-check';
import { naiveLiveMean, naiveTree, naiveUnits, type NaiveAnswer, type NaiveResult } from '../../../test/attacks/naive/naive-results.js';
import { close, tick, type Batch, type PendingAnswer } from './batch.js';
import type { PublishedValue } from './published-value.js';
import type { Question } from './question.js';
import { releaseAtClose, releaseWhileOpen } from './release.js';
import { partition, type Partition, type RosterPerson } from './units.js';

const K = 5;
const QUESTION: Question = { driver: 'd', item: 'q', scale: 'AGREE_5', reversed: false };
type Random = (length: number) => Uint8Array;

/** Repeatable randomness (xorshift32), so that two worlds can be played with the same draws. */
function seeded(seed: number): Random {
  let state = seed | 1;
  const word = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return (length) => Uint8Array.from({ length }, () => word() & 255);
}
const pick = (random: Random, bound: number) => (random(1)[0]! * 256 + random(1)[0]!) % bound;
/** Answers as they really come: most agree, some don't. */
const opinion = (random: Random) => [1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5][pick(random, 11)]!;

interface Look {
  readonly n: number;
  readonly mean: number;
}

/** Which answers the newest person can have given, when `fresh` new answers moved the published mean from one look to the next. */
function consistent(before: Look | null, after: Look, halfStep: number): readonly number[] {
  const fresh = after.n - (before?.n ?? 0);
  const sum = (look: Look | null, error: number) => (look === null ? 0 : look.n * (1 + (look.mean + error) / 25));
  const least = sum(after, -halfStep) - sum(before, halfStep);
  const most = sum(after, halfStep) - sum(before, -halfStep);
  return [1, 2, 3, 4, 5].filter((value) => {
    const [low, high] = [value + (fresh - 1), value + 5 * (fresh - 1)];
    return Math.ceil(Math.max(low, least - 1e-9)) <= Math.floor(Math.min(high, most + 1e-9));
  });
}

/** One round of one unit: somebody looks after every single arrival, and a tick runs before each look. */
function playRound(values: readonly number[], eligible: number, random: Random) {
  const looks: (Look | null)[] = [];
  const batches: Batch[] = [];
  const members: (readonly string[])[] = [];
  let pending: PendingAnswer[] = [];
  const tree = [{ id: 'u', parent: null, isUnit: true, eligible }];
  const state = () => ({ round: 'r', k: K, questions: [QUESTION], tree, batches });
  const look = () => {
    const seen = releaseWhileOpen(state())[0]?.value;
    looks.push(seen ? { n: seen.n, mean: seen.mean } : null);
  };
  for (const [index, value] of values.entries()) {
    pending = [...pending, { id: String(index), values: [value] }];
    const { sealing } = tick({ unit: 'u', eligible, answered: index + 1, pending }, [QUESTION], K, random);
    if (sealing) {
      batches.push(sealing.batch);
      members.push(sealing.answers);
      pending = pending.filter(({ id }) => !sealing.answers.includes(id));
    }
    look();
  }
  const outcome = close(tree, new Map([['u', pending]]), [QUESTION], K);
  batches.push(...outcome.sealings.map(({ batch }) => batch));
  members.push(...outcome.sealings.map(({ answers }) => answers));
  look();
  return { looks, batches, members };
}

describe('attack 1: differencing over time', () => {
  it('two looks around one new answer give it away in every case where means are live', () => {
    let guessed = 0;
    for (let run = 0; run < 300; run++) {
      const random = seeded(run + 1);
      const answers: NaiveAnswer[] = Array.from({ length: 8 }, (_, index) => ({ person: String(index), team: 'u', value: opinion(random) }));
      const [before, after] = [naiveLiveMean(answers.slice(0, 7), K)!, naiveLiveMean(answers, K)!];
      const candidates = consistent(before, after, 0.5);
      if (candidates.length === 1 && candidates[0] === answers[7]!.value) guessed += 1;
    }
    expect(guessed).toBe(300);
  });

  it.each([6, 8, 12, 20, 45])('of the engine, looking after every arrival in a unit of %i leaves the newest answer open, unless a whole batch answered alike', (eligible) => {
    let examined = 0;
    for (let run = 0; run < 120; run++) {
      const random = seeded(run * 97 + eligible);
      const answering = Math.max(1, eligible - pick(random, 3));
      const values = Array.from({ length: answering }, () => opinion(random));
      const { looks, batches } = playRound(values, eligible, random);
      let before: Look | null = null;
      for (const after of looks) {
        if (after === null || after.n === before?.n) {
          expect(after?.mean).toBe(before?.mean);
          continue;
        }
        expect(after.n - (before?.n ?? 0)).toBeGreaterThanOrEqual(K);
        const isUnanimous = ({ cells }: Batch) => cells[0]!.filter((count) => count > 0).length === 1;
        if (!batches.some(isUnanimous)) {
          expect(consistent(before, after, 0.05).length).toBeGreaterThan(1);
          examined += 1;
        }
        before = after;
      }
    }
    expect(examined).toBeGreaterThan(60);
  });

  it('everything the engine ever publishes of a round stays the same when two people of one batch had answered the other way round', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 6, max: 40 }), fc.nat(), fc.nat(), fc.nat(), (seed, eligible, which, a, b) => {
      const random = seeded(seed);
      const values = Array.from({ length: eligible - (seed % 2) }, () => opinion(random));
      const world = playRound(values, eligible, seeded(seed));
      const together = world.members[which % world.members.length]!.map(Number);
      const [one, other] = [together[a % together.length]!, together[b % together.length]!];
      const swapped = values.map((value, index) => (index === one ? values[other]! : index === other ? values[one]! : value));
      expect(playRound(swapped, eligible, seeded(seed))).toEqual(world);
    }), { numRuns: 200 });
  });
});

interface Tree {
  readonly teams: { readonly id: string; readonly name: string; readonly parent: string | null }[];
  readonly people: RosterPerson[];
}

/** A small organization as they really are: a top, two or three departments, teams of 1 to 14. */
function organization(random: Random): Tree {
  const teams: Tree['teams'] = [{ id: 'top', name: 'top', parent: null }];
  for (let department = 0; department < 2 + pick(random, 2); department++) {
    teams.push({ id: `d${department}`, name: '', parent: 'top' });
    for (let index = 0; index < 2 + pick(random, 3); index++) teams.push({ id: `d${department}t${index}`, name: '', parent: `d${department}` });
  }
  const people = teams.flatMap(({ id }) => Array.from({ length: id.length === 4 ? 1 + pick(random, 14) : 1 + pick(random, 3) }, (_, index) => ({ id: `${id}-${index}`, team: id, leads: [], membershipChangedAt: 0 })));
  return { teams, people };
}

/** The smallest group of people that some shown node minus disjoint shown nodes below it isolates; Infinity if none. */
function smallestIsolated(shown: readonly { readonly node: string; readonly n: number }[], parentOf: (node: string) => string | null): number {
  const below = (low: string, high: string): boolean => {
    for (let at = parentOf(low); at !== null; at = parentOf(at)) if (at === high) return true;
    return false;
  };
  let smallest = Infinity;
  for (const high of shown) {
    const lower = shown.filter(({ node }) => below(node, high.node));
    const topmost = lower.filter(({ node }) => !lower.some((other) => below(node, other.node)));
    for (const subset of [topmost, ...topmost.map((one) => [one]), ...topmost.map((one) => topmost.filter((other) => other !== one))]) {
      const rest = high.n - subset.reduce((sum, { n }) => sum + n, 0);
      if (rest > 0) smallest = Math.min(smallest, rest);
    }
  }
  return smallest;
}

function publish(tree: Tree, random: Random, share: number): { readonly made: Partition; readonly values: readonly PublishedValue[]; readonly answers: readonly NaiveAnswer[] } | null {
  const made = partition({ ...tree, audience: 'top', kElig: K + 1, now: 1, announcements: [] });
  if (!made.ok) return null;
  const pending = new Map<string, PendingAnswer[]>();
  const answered = new Map<string, number>();
  const answers: NaiveAnswer[] = [];
  for (const { id, team } of tree.people) {
    if (pick(random, 100) >= share) continue;
    const value = pick(random, 10) === 0 ? null : opinion(random);
    answers.push({ person: id, team, value });
    const unit = made.value.unitOf.get(id);
    if (unit === undefined) continue;
    pending.set(unit, [...(pending.get(unit) ?? []), { id, values: [value] }]);
    answered.set(unit, (answered.get(unit) ?? 0) + 1);
  }
  const outcome = close(made.value.tree, pending, [QUESTION], K);
  const released = releaseAtClose({
    round: 'r', k: K, questions: [QUESTION], tree: made.value.tree, batches: outcome.sealings.map(({ batch }) => batch), answered, destroyed: outcome.destroyed.total, recommendInterval: () => ({ low: 0, high: 0 }),
  });
  return { made: made.value, values: released.map(({ value }) => value), answers };
}

describe('attack 2: differencing over the tree and over detail levels', () => {
  const played = Array.from({ length: 150 }, (_, run) => {
    const random = seeded(run * 31 + 7);
    const tree = organization(random);
    const round = publish(tree, random, 85);
    return round === null ? null : { tree, ...round };
  }).filter((round) => round !== null);
  const parents = (tree: Tree) => (node: string) => tree.teams.find(({ id }) => id === node)?.parent ?? null;
  const kinds = [['driver-mean', 5], ['item-mean', 10], ['favourable', 20], ['distribution', 50]] as const;

  it('a parent minus its shown children isolates fewer than k people in most naive organizations', () => {
    const isolated = played.map(({ tree, answers }) => smallestIsolated(naiveTree(tree.teams, answers, K, 10).map(({ team, n }: NaiveResult) => ({ node: team, n })), parents(tree)));
    expect(isolated.filter((smallest) => smallest < K).length).toBeGreaterThan(0.8 * played.length);
  });

  it('counts at two levels of the naive tree give away the counts of the few in between', () => {
    const exact = played.filter(({ tree, answers }) => smallestIsolated(naiveTree(tree.teams, answers, K, 10).filter(({ counts }) => counts !== null).map(({ team, n }) => ({ node: team, n })), parents(tree)) < 10);
    expect(exact.length).toBeGreaterThan(0.5 * played.length);
  });

  it.each(kinds)('no difference of what the engine shows as %s isolates fewer than %i people', (kind, number) => {
    expect(played.length).toBeGreaterThan(100);
    let shownAtAll = 0;
    for (const { made, tree, values } of played) {
      const up = (node: string) => made.tree.find(({ id }) => id === node)?.parent ?? null;
      const shown = values.flatMap((value) => (value.kind === kind ? [{ node: value.node, n: value.n }] : []));
      shownAtAll += shown.length;
      expect(smallestIsolated(shown, up)).toBeGreaterThanOrEqual(number);
      expect(smallestIsolated(shown, parents(tree))).toBeGreaterThanOrEqual(number);
    }
    if (number <= 20) expect(shownAtAll).toBeGreaterThan(20);
  });

  it('a question that few answered is gone at the parent too, where a naive parent still counts the few', () => {
    const members = Array.from({ length: 6 }, (_, index) => ({ id: `a${index}`, values: [index < 2 ? 1 : null] }));
    const tree = [{ id: 'A', parent: 'P', isUnit: true, eligible: 6 }, { id: 'P', parent: null, isUnit: true, eligible: 8 }];
    const own = Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, values: [4] }));
    const outcome = close(tree, new Map([['A', members], ['P', own]]), [QUESTION], K);
    const released = releaseAtClose({ round: 'r', k: K, questions: [QUESTION], tree, batches: outcome.sealings.map(({ batch }) => batch), answered: new Map(), destroyed: 0, recommendInterval: () => ({ low: 0, high: 0 }) });
    expect(released.flatMap(({ value }) => (value.kind === 'driver-mean' ? [[value.node, value.n, value.mean]] : []))).toEqual([['P', 8, 75]]);
    const answers = [...members.map(({ id, values }) => ({ person: id, team: 'A', value: values[0]! })), ...own.map(({ id }) => ({ person: id, team: 'P', value: 4 }))];
    const [parent] = naiveTree([{ id: 'P', parent: null }, { id: 'A', parent: 'P' }], answers, K, 10);
    expect(parent!.counts![0]).toBe(2);
  });
});

describe('attack 4: fake members who fill a batch', () => {
  const team = [{ id: 'top', name: '', parent: null }, { id: 'P', name: '', parent: 'top' }, { id: 'T', name: '', parent: 'P' }];
  const real = [...Array.from({ length: 2 }, (_, index) => ['T', index] as const), ...Array.from({ length: 9 }, (_, index) => ['P', index] as const)].map(([home, index]) => ({ id: `real-${home}${index}`, team: home, leads: [], membershipChangedAt: 0 }));
  const fakes = Array.from({ length: 5 }, (_, index) => ({ id: `fake-${index}`, team: 'T', leads: [], membershipChangedAt: 950 }));
  const strangers = (members: readonly string[]) => members.filter((id) => id.startsWith('real')).length;

  it('leaves two real people alone with five fakes in the naive variant', () => {
    expect(strangers(naiveUnits([...real, ...fakes], K + 1).get('T')!)).toBe(2);
  });

  it('makes no unit of the two in the engine, and whoever shares a unit with fakes shares it with at least k real people', () => {
    const made = partition({ teams: team, audience: 'top', people: [...real, ...fakes], kElig: K + 1, now: 1000, announcements: [100] });
    if (!made.ok) throw new Error(made.error.kind);
    expect(made.value.units.map(({ id }) => id)).toEqual(['P']);
    for (const unit of made.value.units) expect(strangers(unit.members)).toBeGreaterThanOrEqual(K);
  });
});
