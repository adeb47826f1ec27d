import type { PersonId, TeamId } from '../../../kernel/ids.js';
import type { Ctx } from '../../../kernel/actor.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { TODAY } from './today.js';

export interface TeamRecord {
  readonly id: TeamId;
  readonly parentId: TeamId | null;
  readonly name: string;
  readonly endedOn: string | null;
}

type At = Pick<Ctx, 'organization' | 'now'>;

/** Every team, ended ones too, siblings by name. An organization has hundreds, so one query serves all that a page asks of the tree. */
export function listTeams(tx: Tx, at: Pick<Ctx, 'organization'>): Promise<TeamRecord[]> {
  return rows<TeamRecord>(
    tx,
    `select t.team_id as id, t.parent_team_id as "parentId", t.name, t.ended_on::text as "endedOn" from team t
      where t.organization_id = $1 order by lower(t.name), t.team_id`,
    [at.organization],
  );
}

/** People directly in each team today; a team without any is absent. */
export async function countMembers(tx: Tx, at: At): Promise<ReadonlyMap<TeamId, number>> {
  const found = await rows<{ id: TeamId; people: number }>(
    tx,
    `select m.team_id as id, count(*)::int as people from membership m
       join person p on p.organization_id = m.organization_id and p.person_id = m.person_id
      where m.organization_id = $1 and m.starts_on <= ${TODAY} and (m.ends_on is null or m.ends_on > ${TODAY}) and (p.ended_on is null or p.ended_on > ${TODAY})
      group by m.team_id`,
    [at.organization, at.now],
  );
  return new Map(found.map(({ id, people }) => [id, people]));
}

/** Who leads each team today, by name. */
export async function listLeads(tx: Tx, at: At): Promise<ReadonlyMap<TeamId, readonly PersonId[]>> {
  const found = await rows<{ id: TeamId; people: PersonId[] }>(
    tx,
    `select l.team_id as id, array_agg(l.person_id::text order by lower(p.name), p.person_id) as people from team_lead l
       join person p on p.organization_id = l.organization_id and p.person_id = l.person_id
      where l.organization_id = $1 and l.until is null group by l.team_id`,
    [at.organization],
  );
  return new Map(found.map(({ id, people }) => [id, people]));
}
