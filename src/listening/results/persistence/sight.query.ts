import { preparedRows, rows, type Tx } from '../../../platform/database/tx.js';

/** What decides whether two people see the same. */
export interface SightFacts {
  readonly appointed: boolean;
  readonly leads: readonly string[];
  /** The team asked about and those above it, the nearest first. */
  readonly way: readonly string[];
  /** Changes with everything shown; null before the first fold. */
  readonly version: string | null;
}

/** Undefined for somebody who has left. */
export async function sightFacts(tx: Tx, personId: string, teamId: string | null): Promise<SightFacts | undefined> {
  const [facts] = await preparedRows<SightFacts>(tx, 'sight-facts', `
    with recursive way as (
      select t.team_id, t.parent_team_id, 0 as steps from team t where t.organization_id = current_organization() and t.team_id = $2
      union all
      select t.team_id, t.parent_team_id, way.steps + 1 from team t join way on t.team_id = way.parent_team_id where t.organization_id = current_organization())
    select exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id and g.role = 'whole-organization-viewer') as appointed,
           array(select l.team_id::text from team_lead l where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null) as leads,
           array(select way.team_id::text from way order by way.steps) as way,
           (select sum(v.version)::text from trend_version v where v.organization_id = p.organization_id) as version
      from person p where p.organization_id = current_organization() and p.person_id = $1 and p.ended_on is null and p.erased_on is null`, [personId, teamId]);
  return facts;
}

/** Everybody who may see a round of a team now: appointed people, leads of it and above, and who answered there if the round promised them its results. */
export async function seersOf(tx: Tx, teamId: string, roundId: string): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(tx, `
    with recursive way as (
      select t.team_id, t.parent_team_id from team t where t.organization_id = current_organization() and t.team_id = $1
      union all
      select t.team_id, t.parent_team_id from team t join way on t.team_id = way.parent_team_id where t.organization_id = current_organization()),
    seer as (
      select g.person_id from role_grant g where g.organization_id = current_organization() and g.role = 'whole-organization-viewer'
      union
      select l.person_id from team_lead l join way on way.team_id = l.team_id where l.organization_id = current_organization() and l.until is null
      union
      select m.person_id from round_member m join round r on r.organization_id = m.organization_id and r.round_id = m.round_id and r.members_see_results and r.state in ('open', 'closed')
       where m.organization_id = current_organization() and m.round_id = $2 and m.unit_id = $1)
    select p.person_id as id from seer join person p on p.organization_id = current_organization() and p.person_id = seer.person_id and p.ended_on is null and p.erased_on is null`, [teamId, roundId]);
  return found.map(({ id }) => id);
}
