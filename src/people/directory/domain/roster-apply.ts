import type { Email } from './person.js';
import type { FieldChange, RosterPerson, RosterPlan, RosterState } from './roster-plan.js';
import { teamPathKey, type TeamPath } from './team-path.js';
import { buildTeamTree, pathOfTeam, type Team } from './team-tree.js';

/**
 * The directory after the plan: what the dry run looks at to say which teams stop being units, and what a test compares the
 * stored directory with. `newId` makes ids for new teams and people. The plan must belong to this state.
 */
export function applyRosterPlan(state: RosterState, plan: RosterPlan, newId: () => string): RosterState {
  const teams = [...state.teams];
  const teamIds = teamIdsByPath(state.teams);
  for (const path of plan.teamsCreated) {
    const team: Team = { id: newId(), parentId: path.length === 1 ? null : teamIds.get(teamPathKey(path.slice(0, -1)))!, name: path.at(-1)! };
    teams.push(team);
    teamIds.set(teamPathKey(path), team.id);
  }
  const idOf = (path: TeamPath): string => teamIds.get(teamPathKey(path))!;
  const people = new Map<Email, RosterPerson>(state.people.map((person) => [person.email, person]));
  const update = (email: Email, change: Partial<RosterPerson>): void => void people.set(email, { ...people.get(email)!, ...change });
  for (const { personId, email, name, timeZone, locale, startedOn, teamPath } of plan.added) {
    people.set(email, { id: personId ?? newId(), email, name, timeZone, locale, startedOn, isActive: true, teamId: idOf(teamPath), leadsTeamIds: [] });
  }
  for (const { email, changes } of plan.changed) for (const change of changes) update(email, fieldOf(change));
  for (const { email, toPath } of plan.moved) update(email, { teamId: idOf(toPath) });
  for (const { email, teamPath, becomesLead } of plan.leadChanges) {
    const others = people.get(email)!.leadsTeamIds.filter((id) => id !== idOf(teamPath));
    update(email, { leadsTeamIds: becomesLead ? [...others, idOf(teamPath)] : others });
  }
  for (const { email } of plan.left) update(email, { isActive: false, teamId: null, leadsTeamIds: [] });
  return { ...state, teams, people: [...people.values()] };
}

function teamIdsByPath(teams: readonly Team[]): Map<string, string> {
  const tree = buildTeamTree(teams);
  if (!tree.ok) throw new Error(`The stored teams are no tree: ${JSON.stringify(tree.error)}`);
  return new Map(teams.map(({ id }) => [teamPathKey(pathOfTeam(tree.value, id)), id]));
}

function fieldOf({ field, to }: FieldChange): Partial<RosterPerson> {
  switch (field) {
    case 'name': return { name: to };
    case 'time_zone': return { timeZone: to };
    case 'locale': return { locale: to as RosterPerson['locale'] };
    case 'started_on': return { startedOn: to };
  }
}
