import { row, type Tx } from '../../../platform/database/tx.js';

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
export function sightFacts(tx: Tx, personId: string, teamId: string | null): Promise<SightFacts | undefined> {
  return row<SightFacts>(tx, `
    with recursive way as (
      select t.team_id, t.parent_team_id, 0 as steps from team t where t.organization_id = current_organization() and t.team_id = $2
      union all
      select t.team_id, t.parent_team_id, way.steps + 1 from team t join way on t.team_id = way.parent_team_id where t.organization_id = current_organization())
    select exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id and g.role = 'whole-organization-viewer') as appointed,
           array(select l.team_id::text from team_lead l where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null) as leads,
           array(select way.team_id::text from way order by way.steps) as way,
           (select sum(v.version)::text from trend_version v where v.organization_id = p.organization_id) as version
      from person p where p.organization_id = current_organization() and p.person_id = $1 and p.ended_on is null and p.erased_on is null`, [personId, teamId]);
}
