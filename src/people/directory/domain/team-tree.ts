import { err, ok, type Result } from '../../../kernel/result.js';
import { TEAM_DEPTH_MAX, teamNameKey, teamPathKey, type TeamPath } from './team-path.js';
import type { MoveTeamError, TeamTreeError } from './team.errors.js';

/** One team as a row: its place is its parent. `parentId` null: a root. */
export interface Team {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/**
 * The teams of an organization that haven't ended, as a forest. Invariant: every parent exists, no team is above itself, siblings have
 * different names (case aside). Made by `buildTeamTree` only.
 */
export interface TeamTree {
  readonly roots: readonly Team[];
  readonly teams: ReadonlyMap<string, Team>;
  readonly children: ReadonlyMap<string, readonly Team[]>;
}

/** The tree of these rows; children in the order of their names. */
export function buildTeamTree(rows: readonly Team[]): Result<TeamTree, TeamTreeError> {
  const teams = new Map<string, Team>();
  for (const team of rows) {
    if (teams.has(team.id)) return err({ kind: 'team-twice', teamId: team.id });
    teams.set(team.id, team);
  }
  const children = new Map<string, Team[]>(rows.map(({ id }) => [id, []]));
  const roots: Team[] = [];
  for (const team of rows) {
    if (team.parentId === null) roots.push(team);
    else {
      const siblings = children.get(team.parentId);
      if (!siblings) return err({ kind: 'unknown-parent', teamId: team.id, parentId: team.parentId });
      siblings.push(team);
    }
  }
  for (const siblings of [roots, ...children.values()]) {
    const taken = sameName(siblings);
    if (taken) return err(taken);
    siblings.sort(byName);
  }
  const tree: TeamTree = { roots, teams, children };
  const cycle = findCycle(tree);
  return cycle ? err({ kind: 'team-cycle', teamIds: cycle }) : ok(tree);
}

const byName = (a: Team, b: Team): number => (teamNameKey(a.name) < teamNameKey(b.name) ? -1 : teamNameKey(a.name) > teamNameKey(b.name) ? 1 : 0);

function sameName(siblings: readonly Team[]): Extract<TeamTreeError, { kind: 'sibling-name-taken' }> | null {
  const seen = new Map<string, string>();
  for (const { id, name } of siblings) {
    const otherTeamId = seen.get(teamNameKey(name));
    if (otherTeamId !== undefined) return { kind: 'sibling-name-taken', teamId: id, otherTeamId, name };
    seen.set(teamNameKey(name), id);
  }
  return null;
}

/** Whatever can't be reached from a root stands in or under a circle; follow its parents until one comes again. */
function findCycle(tree: TeamTree): readonly string[] | null {
  const reached = new Set(tree.roots.flatMap(({ id }) => subtreeIds(tree, id)));
  const lost = [...tree.teams.keys()].find((id) => !reached.has(id));
  if (lost === undefined) return null;
  const trail: string[] = [];
  for (let id = lost; ; id = tree.teams.get(id)!.parentId!) {
    const start = trail.indexOf(id);
    if (start >= 0) return trail.slice(start);
    trail.push(id);
  }
}

/** The team and everything below it, the team first, parents before children. Empty for an unknown team. */
export function subtreeIds(tree: TeamTree, teamId: string): readonly string[] {
  if (!tree.teams.has(teamId)) return [];
  const ids = [teamId];
  for (const id of ids) ids.push(...tree.children.get(id)!.map((child) => child.id));
  return ids;
}

/** The teams above, the nearest first; the team itself isn't among them. */
export function ancestorIds(tree: TeamTree, teamId: string): readonly string[] {
  const ids: string[] = [];
  for (let id = tree.teams.get(teamId)?.parentId ?? null; id !== null; id = tree.teams.get(id)?.parentId ?? null) ids.push(id);
  return ids;
}

/** True when `teamId` is `aboveId` or lies below it: whether a lead of `aboveId` sees `teamId`. */
export function isInSubtree(tree: TeamTree, aboveId: string, teamId: string): boolean {
  return tree.teams.has(teamId) && (teamId === aboveId || ancestorIds(tree, teamId).includes(aboveId));
}

/** Names from the root down to the team; empty for an unknown team. */
export function pathOfTeam(tree: TeamTree, teamId: string): TeamPath {
  const team = tree.teams.get(teamId);
  return team ? [...ancestorIds(tree, teamId).map((id) => tree.teams.get(id)!.name).reverse(), team.name] : [];
}

/** Finds teams by path, case aside. */
export function teamsByPath(tree: TeamTree): ReadonlyMap<string, Team> {
  return new Map([...tree.teams.values()].map((team) => [teamPathKey(pathOfTeam(tree, team.id)), team]));
}

/** The row after hanging a team elsewhere (or renaming it), or why that isn't possible. `parentId` null makes it a root. */
export function moveTeam(tree: TeamTree, teamId: string, change: { readonly parentId?: string | null; readonly name?: string }): Result<Team, MoveTeamError> {
  const team = tree.teams.get(teamId);
  if (!team) return err({ kind: 'unknown-team', teamId });
  const moved: Team = { ...team, parentId: change.parentId === undefined ? team.parentId : change.parentId, name: change.name ?? team.name };
  if (moved.parentId !== null) {
    if (!tree.teams.has(moved.parentId)) return err({ kind: 'unknown-team', teamId: moved.parentId });
    if (isInSubtree(tree, teamId, moved.parentId)) return err({ kind: 'team-under-itself', teamId, parentId: moved.parentId });
    const depth = pathOfTeam(tree, moved.parentId).length + heightOf(tree, teamId);
    if (depth > TEAM_DEPTH_MAX) return err({ kind: 'tree-too-deep', depth, most: TEAM_DEPTH_MAX });
  }
  const siblings = moved.parentId === null ? tree.roots : tree.children.get(moved.parentId)!;
  const taken = sameName([...siblings.filter(({ id }) => id !== teamId), moved]);
  return taken ? err(taken) : ok(moved);
}

/** A new row where it is wanted, or why it can't stand there. */
export function placeTeam(tree: TeamTree, team: Team): Result<Team, Exclude<MoveTeamError, { kind: 'team-under-itself' }>> {
  if (team.parentId !== null && !tree.teams.has(team.parentId)) return err({ kind: 'unknown-team', teamId: team.parentId });
  const depth = (team.parentId === null ? 0 : pathOfTeam(tree, team.parentId).length) + 1;
  if (depth > TEAM_DEPTH_MAX) return err({ kind: 'tree-too-deep', depth, most: TEAM_DEPTH_MAX });
  const taken = sameName([...(team.parentId === null ? tree.roots : tree.children.get(team.parentId)!), team]);
  return taken ? err(taken) : ok(team);
}

function heightOf(tree: TeamTree, teamId: string): number {
  return 1 + Math.max(0, ...tree.children.get(teamId)!.map(({ id }) => heightOf(tree, id)));
}
