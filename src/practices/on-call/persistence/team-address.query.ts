import type { TeamId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** A team with its names from the root down. */
export interface AddressedTeam {
  readonly teamId: TeamId;
  readonly name: string;
  readonly path: readonly string[];
}

/** Every team that is open, with its path: an organization has hundreds. */
export function addressedTeams(tx: Tx): Promise<AddressedTeam[]> {
  return rows<AddressedTeam>(tx, `
    with recursive tree as (
      select t.team_id, t.name, array[t.name] as path, t.ended_on from team t where t.organization_id = current_organization() and t.parent_team_id is null
      union all
      select t.team_id, t.name, tree.path || t.name, t.ended_on from team t join tree on t.parent_team_id = tree.team_id where t.organization_id = current_organization())
    select team_id as "teamId", name, path from tree where ended_on is null`);
}

/** Names and addresses of people who are on call; whoever was erased has neither. */
export function namesOnCall(tx: Tx, personIds: readonly string[]): Promise<{ readonly personId: string; readonly name: string; readonly email: string | null }[]> {
  return rows(tx, `select p.person_id as "personId", p.name, p.email from person p where p.organization_id = current_organization() and p.person_id = any($1::uuid[]) and p.erased_on is null`, [personIds]);
}
