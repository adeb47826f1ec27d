import { err, ok, type Result } from '../../kernel/result.js';
import { isOnProbation } from './probation.js';
import { TeamTree, type Team } from './team-tree.js';

/** A person as the partition sees them: one home team, the teams they lead, and when their own membership last changed (ms). */
export interface RosterPerson {
  readonly id: string;
  readonly team: string;
  readonly leads: readonly string[];
  readonly membershipChangedAt: number;
}

/** Everything that the partition of one round depends on, and nothing else: no name, no order, no earlier partition. */
export interface Roster {
  /** The organization's whole team tree, or at least the audience and the way up from it. */
  readonly teams: readonly Team[];
  /** The audience is this team and everything below it. */
  readonly audience: string;
  /** People whose home team lies outside the audience are left alone. */
  readonly people: readonly RosterPerson[];
  /** The least size of a unit; k + 1 unless the organization asks for more. */
  readonly kElig: number;
  /** When the round is announced, in ms. */
  readonly now: number;
  /**
   * When the organization's earlier rounds were announced (ms, any order). Must hold the very first one; others more than
   * 42 days old may be left out. Empty for an organization's first round.
   */
  readonly announcements: readonly number[];
}

/** Why someone of the audience isn't asked. */
export type NotAskedReason = 'leads-the-audience' | 'new-at-the-top' | 'too-few-at-the-top';

/** Someone of the audience who can't answer in this round, and why. */
export interface NotAsked {
  readonly person: string;
  readonly team: string;
  readonly reason: NotAskedReason;
}

/** People who are pooled together. Its id is the id of the team at which they answer. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** The unit above, where answers below k move at close; null when there is none. */
  readonly parent: string | null;
  /** Ids of those asked, sorted; at least k_elig. */
  readonly members: readonly string[];
  /** The unit's own team first, then the teams that answer together with it, sorted. */
  readonly teams: readonly string[];
}

/** A team too small to be a unit: its people answer at `answersAt` (null: not at all), together with the teams of `together`. */
export interface PooledTeam {
  readonly team: string;
  readonly name: string;
  /** How many pass up from here: fewer than k_elig. */
  readonly people: number;
  readonly answersAt: string | null;
  readonly together: readonly string[];
}

/** A node of the tree that answers are sealed over: the units, and the top of the audience even when it is no unit. */
export interface SealingNode {
  readonly id: string;
  readonly parent: string | null;
  readonly isUnit: boolean;
  readonly eligible: number;
}

/** Who answers with whom in one round. Every person of the audience is in exactly one unit or in `notAsked`. */
export interface Partition {
  /** In post-order of the team tree: a unit comes after the units below it. */
  readonly units: readonly Unit[];
  readonly unitOf: ReadonlyMap<string, string>;
  readonly notAsked: readonly NotAsked[];
  readonly pooledTeams: readonly PooledTeam[];
  /** Post-order; the last node is the top of the audience. */
  readonly tree: readonly SealingNode[];
}

/** No team reaches k_elig, so the round can't be opened. */
export interface NoUnit {
  readonly kind: 'no-unit';
  /** People who would be asked if they were enough. */
  readonly people: number;
  readonly kElig: number;
}

type Placement = { readonly asked: true; readonly team: string } | { readonly asked: false; readonly reason: NotAskedReason };

/**
 * The one partition of a round. Post-order over the audience's team tree: a team's pool is the people placed directly in it and
 * the pools of those children that are no unit; a team is a unit iff its pool has at least k_elig people, otherwise the pool
 * passes up. At the top a smaller pool isn't asked. Leads are placed in the parent of the team they lead, newcomers and movers in the
 * parent of their own; whom two rules place in two teams goes to the nearest team above both.
 * @throws RangeError or Error for a roster that is no tree, names a person twice or a k_elig below 2 (bugs of the caller).
 */
export function partition(roster: Roster): Result<Partition, NoUnit> {
  if (!Number.isInteger(roster.kElig) || roster.kElig < 2) throw new RangeError(`k_elig must be at least 2, not ${roster.kElig}`);
  const tree = TeamTree.below(roster.teams, roster.audience);
  const { direct, notAsked } = placeAll(roster, tree);
  const { pools, unpooled, sizes } = poolUp(tree, direct, roster.kElig);
  if (pools.size === 0) return err({ kind: 'no-unit', people: unpooled.length, kElig: roster.kElig });
  const homes = new Map(roster.people.map((person) => [person.id, person.team]));
  const tooFew = unpooled.map((person): NotAsked => ({ person, team: homes.get(person)!, reason: 'too-few-at-the-top' }));
  return ok(describe(tree, pools, sizes, [...notAsked, ...tooFew]));
}

/** The size of every team's pool, whether it makes a unit or passes up. Throws as `partition` does. */
export function poolSizes(roster: Roster): ReadonlyMap<string, number> {
  const tree = TeamTree.below(roster.teams, roster.audience);
  return poolUp(tree, placeAll(roster, tree).direct, roster.kElig).sizes;
}

function placeAll(roster: Roster, tree: TeamTree) {
  const notAsked: NotAsked[] = [];
  const direct = new Map<string, string[]>();
  for (const person of audienceOf(roster, tree)) {
    const placement = place(person, roster, tree);
    if (placement.asked) push(direct, placement.team, person.id);
    else notAsked.push({ person: person.id, team: person.team, reason: placement.reason });
  }
  return { direct, notAsked };
}

function audienceOf(roster: Roster, tree: TeamTree): readonly RosterPerson[] {
  const seen = new Set<string>();
  for (const { id } of roster.people) {
    if (seen.has(id)) throw new Error(`person ${id} is in the roster twice`);
    seen.add(id);
  }
  return roster.people.filter((person) => tree.has(person.team));
}

function place(person: RosterPerson, roster: Roster, tree: TeamTree): Placement {
  if (person.leads.some((team) => tree.isTopOrAbove(team))) return { asked: false, reason: 'leads-the-audience' };
  const led = tree.topmost(person.leads.filter((team) => tree.has(team)));
  const wanted = led.length > 0 ? led.map((team) => tree.parentOf(team)!) : [person.team];
  if (isOnProbation(person.membershipChangedAt, roster.announcements, roster.now)) {
    const above = tree.parentOf(person.team);
    if (above === null) return { asked: false, reason: 'new-at-the-top' };
    wanted.push(above);
  }
  return { asked: true, team: tree.nearestAboveAll(wanted) };
}

function poolUp(tree: TeamTree, direct: ReadonlyMap<string, readonly string[]>, kElig: number) {
  const pools = new Map<string, readonly string[]>();
  const passed = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  let unpooled: readonly string[] = [];
  for (const team of tree.postOrder) {
    const pool = [...(direct.get(team) ?? []), ...(passed.get(team) ?? [])];
    const parent = tree.parentOf(team);
    sizes.set(team, pool.length);
    if (pool.length >= kElig) pools.set(team, pool.sort());
    else if (parent === null) unpooled = pool.sort();
    else for (const person of pool) push(passed, parent, person);
  }
  return { pools, unpooled, sizes };
}

function describe(tree: TeamTree, pools: ReadonlyMap<string, readonly string[]>, sizes: ReadonlyMap<string, number>, notAsked: readonly NotAsked[]): Partition {
  const isUnit = (team: string) => pools.has(team);
  const together = new Map<string | null, string[]>();
  const without = tree.postOrder.filter((team) => !isUnit(team));
  for (const team of without) push(together, tree.nearestAbove(team, isUnit), team);
  const units = [...pools].map(([id, members]): Unit => ({
    id,
    name: tree.nameOf(id),
    parent: tree.nearestAbove(id, isUnit),
    members,
    teams: [id, ...(together.get(id) ?? []).sort()],
  }));
  const pooledTeams = without.map((team): PooledTeam => {
    const answersAt = tree.nearestAbove(team, isUnit);
    const others = answersAt === null ? [] : (together.get(answersAt) ?? []);
    return { team, name: tree.nameOf(team), people: sizes.get(team)!, answersAt, together: others.filter((other) => other !== team).sort() };
  });
  return {
    units,
    unitOf: new Map(units.flatMap((unit) => unit.members.map((person) => [person, unit.id] as const))),
    notAsked: [...notAsked].sort((a, b) => (a.person < b.person ? -1 : 1)),
    pooledTeams: pooledTeams.sort((a, b) => (a.team < b.team ? -1 : 1)),
    tree: sealingTree(units, tree.top),
  };
}

/** The tree over units; the top of the audience closes it even when it is no unit itself. */
export function sealingTree(units: readonly Pick<Unit, 'id' | 'parent' | 'members'>[], top: string): readonly SealingNode[] {
  const nodes = units.map((unit): SealingNode => ({
    id: unit.id,
    parent: unit.id === top ? null : (unit.parent ?? top),
    isUnit: true,
    eligible: unit.members.length,
  }));
  return nodes.some(({ id }) => id === top) ? nodes : [...nodes, { id: top, parent: null, isUnit: false, eligible: 0 }];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
