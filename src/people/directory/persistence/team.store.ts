import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { buildTeamTree, type Team, type TeamTree } from '../domain/team-tree.js';
import { TeamRow } from './team.entity.js';

type Organization = Pick<Ctx, 'organization'>;

/** Writes teams and their leads. Everything happens within the organization of the context. */
@Injectable()
export class TeamStore {
  /** The teams that haven't ended. Throws when the stored rows are no tree: nothing writes such rows. */
  async tree(tx: Tx, { organization }: Organization): Promise<TeamTree> {
    const teams = await rows<Team>(
      tx,
      `select t.team_id as id, t.parent_team_id as "parentId", t.name from team t where t.organization_id = $1 and t.ended_on is null order by t.created_at, t.team_id`,
      [organization],
    );
    const tree = buildTeamTree(teams);
    if (!tree.ok) throw new Error(`the stored teams are no tree: ${JSON.stringify(tree.error)}`);
    return tree.value;
  }

  async insert(tx: Tx, { organization, now }: Ctx, team: Team): Promise<void> {
    await tx.insert(TeamRow, { organizationId: organization, teamId: team.id, parentTeamId: team.parentId, name: team.name, createdAt: now, endedOn: null });
  }

  async update(tx: Tx, { organization }: Organization, team: Team): Promise<void> {
    await tx.update(TeamRow, { organizationId: organization, teamId: team.id }, { parentTeamId: team.parentId, name: team.name });
  }

  async end(tx: Tx, { organization }: Organization, teamId: TeamId, on: CalendarDate): Promise<void> {
    await tx.update(TeamRow, { organizationId: organization, teamId }, { endedOn: on });
  }

  /** How many people are in the team itself on a day or come into it later. */
  async countPeople(tx: Tx, { organization }: Organization, teamId: TeamId, today: CalendarDate): Promise<number> {
    const found = await row<{ people: number }>(
      tx,
      `select count(distinct m.person_id)::int as people from membership m where m.organization_id = $1 and m.team_id = $2 and (m.ends_on is null or m.ends_on > $3)`,
      [organization, teamId, today],
    );
    return found!.people;
  }

  async leadsOf(tx: Tx, { organization }: Organization, teamId: TeamId): Promise<readonly PersonId[]> {
    const found = await rows<{ id: PersonId }>(
      tx,
      `select l.person_id as id from team_lead l where l.organization_id = $1 and l.team_id = $2 and l.until is null order by l.person_id`,
      [organization, teamId],
    );
    return found.map(({ id }) => id);
  }

  /** Lets a person lead a team from a day on. Somebody withdrawn and appointed again on one day led it all along. */
  async appointLead(tx: Tx, { organization }: Organization, teamId: TeamId, personId: PersonId, since: CalendarDate): Promise<void> {
    await tx.query(
      `insert into team_lead (organization_id, team_id, person_id, since) values ($1, $2, $3, $4)
       on conflict (organization_id, team_id, person_id, since) do update set until = null`,
      [organization, teamId, personId, since],
    );
  }

  async withdrawLeads(tx: Tx, { organization }: Organization, teamId: TeamId, personIds: readonly PersonId[], until: CalendarDate): Promise<void> {
    await tx.query(
      `update team_lead set until = greatest($4::date, since) where organization_id = $1 and team_id = $2 and person_id = any($3::uuid[]) and until is null`,
      [organization, teamId, personIds, until],
    );
  }
}
