import { preparedRows, rows, type Prepared, type Tx } from '../../../platform/database/tx.js';

/** What decides whether two people see the same. */
export interface SightFacts {
  readonly appointed: boolean;
  readonly leads: readonly string[];
  /** The team asked about and those above it, the nearest first. */
  readonly way: readonly string[];
  /** Changes with everything shown; null before the first fold. */
  readonly version: string | null;
}

/** Of a person and a team: what both looks below are made of. Nothing comes for somebody who has left. */
const PLACE = `
    with recursive way as (
      select t.team_id, t.parent_team_id, 0 as steps from team t where t.organization_id = current_organization() and t.team_id = $2
      union all
      select t.team_id, t.parent_team_id, way.steps + 1 from team t join way on t.team_id = way.parent_team_id where t.organization_id = current_organization())
    select exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id and g.role = 'whole-organization-viewer') as appointed,
           to_json(array(select l.team_id from team_lead l where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null)) as leads,
           to_json(array(select way.team_id from way order by way.steps)) as way`;
const OF_PERSON = 'from person p where p.organization_id = current_organization() and p.person_id = $1 and p.ended_on is null and p.erased_on is null';

/** Asks for `SightFacts`. */
export function sightFacts(personId: string, teamId: string | null): Prepared {
  return {
    name: 'sight-facts', values: [personId, teamId],
    text: `${PLACE}, (select sum(v.version)::text from trend_version v where v.organization_id = p.organization_id) as version ${OF_PERSON}`,
  };
}

/** Where somebody stands to a team: what decides which rounds of it they see. */
export interface PlaceFacts extends Omit<SightFacts, 'version'> {
  /** Rounds that promised their members the results, in which the person answered at this team. */
  readonly ownRounds: readonly string[];
}

/** Undefined for somebody who has left; an empty way for a team that isn't there. */
export async function placeFacts(tx: Tx, personId: string, teamId: string): Promise<PlaceFacts | undefined> {
  const [facts] = await preparedRows<PlaceFacts>(tx, 'place-facts', `${PLACE},
           to_json(array(select m.round_id from round_member m join round r on r.organization_id = m.organization_id and r.round_id = m.round_id
                          where m.organization_id = p.organization_id and m.person_id = p.person_id and m.unit_id = $2 and r.members_see_results and r.state in ('open', 'closed'))) as "ownRounds" ${OF_PERSON}`,
    [personId, teamId]);
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
