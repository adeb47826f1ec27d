import { isOnProbation, probationEnds } from './probation.js';
import { partition, poolSizes, type Roster } from './units.js';

/** A team that is a unit under one roster and would not be one under another. */
export interface UnitLost {
  readonly team: string;
  readonly name: string;
  /** People pooled there now, and people whose answers would be pooled there and pass up (0 when the team is gone). */
  readonly peopleNow: number;
  readonly peopleThen: number;
  /** ms: when it is a unit again at the latest, if nothing else changes, because newcomers have become established; null for never. */
  readonly until: number | null;
}

/**
 * Which units a change of the roster costs, so that whoever changes it is told before. Both rosters are judged at their own `now`.
 * @throws as `partition` does.
 */
export function unitsLost(before: Roster, after: Roster): readonly UnitLost[] {
  const now = unitSizes(before);
  const then = unitSizes(after);
  const lost = [...now].filter(([team]) => !then.has(team));
  if (lost.length === 0) return [];
  const later = futures(after);
  const pools = poolSizes(after);
  return lost.map(([team, { name, people }]): UnitLost => ({
    team, name, peopleNow: people, peopleThen: pools.get(team) ?? 0,
    until: later.find(({ units }) => units.has(team))?.at ?? null,
  })).sort((a, b) => (a.team < b.team ? -1 : 1));
}

/** Who came into a unit and who left it between two rounds, sorted. */
export function memberChanges(previous: readonly string[], current: readonly string[]): { readonly joined: readonly string[]; readonly left: readonly string[] } {
  const [was, is] = [new Set(previous), new Set(current)];
  return { joined: current.filter((person) => !was.has(person)).sort(), left: previous.filter((person) => !is.has(person)).sort() };
}

interface UnitSize {
  readonly name: string;
  readonly people: number;
}

function unitSizes(roster: Roster): ReadonlyMap<string, UnitSize> {
  const made = partition(roster);
  return new Map(made.ok ? made.value.units.map(({ id, name, members }) => [id, { name, people: members.length }]) : []);
}

/** The partition at every moment at which somebody's probation ends at the latest. */
function futures(roster: Roster): readonly { readonly at: number; readonly units: ReadonlyMap<string, UnitSize> }[] {
  const ends = roster.people
    .filter((person) => isOnProbation(person.membershipChangedAt, roster.announcements, roster.now))
    .map((person) => probationEnds(person.membershipChangedAt).latest);
  return [...new Set(ends)].sort((a, b) => a - b).map((at) => ({ at, units: unitSizes({ ...roster, now: at }) }));
}
