import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { OutcomeResult } from '../domain/event-effect.js';

/** Whom an event touched: `touched` are teams with those below them. */
export interface TouchedTeams {
  readonly touchedEverybody: boolean;
  readonly touched: readonly string[];
}

/** Practices tell the same of several teams under keys that differ by the team alone. */
const SAYING = (annotation: string): string => `replace(coalesce(${annotation}.source_key, ${annotation}.annotation_id::text), coalesce(${annotation}.team_id::text, ''), '')`;

/** What a practice tells of a team it tells of those above it as well; only the lowest were touched, with all below them. */
export async function touchedTeams(tx: Tx, annotationId: string): Promise<TouchedTeams> {
  const found = await row<TouchedTeams>(tx, `
    with recursive said as (
      select distinct a.team_id from annotation e join annotation a on a.organization_id = e.organization_id and a.removed_at is null and ${SAYING('a')} = ${SAYING('e')}
       where e.organization_id = current_organization() and e.annotation_id = $1),
    above as (
      select t.parent_team_id as team_id from said join team t on t.organization_id = current_organization() and t.team_id = said.team_id
      union
      select t.parent_team_id from above join team t on t.organization_id = current_organization() and t.team_id = above.team_id),
    touched as (
      select said.team_id from said where said.team_id is not null and not exists (select from above where above.team_id = said.team_id)
      union
      select t.team_id from touched join team t on t.organization_id = current_organization() and t.parent_team_id = touched.team_id)
    select exists (select from said where said.team_id is null) as "touchedEverybody", array(select touched.team_id::text from touched) as touched`, [annotationId]);
  return found!;
}

/** A team and all below it. */
export async function teamAndBelow(tx: Tx, teamId: string): Promise<readonly string[]> {
  return (await rows<{ id: string }>(tx, `
    with recursive below as (
      select t.team_id from team t where t.organization_id = current_organization() and t.team_id = $1
      union
      select t.team_id from below join team t on t.organization_id = current_organization() and t.parent_team_id = below.team_id)
    select below.team_id as id from below`, [teamId])).map(({ id }) => id);
}

/** What was published of one driver in the closed rounds of the pulse that a team's newest result is of: of every node, in time order. */
export function outcomeResults(tx: Tx, teamId: string, driverId: string): Promise<OutcomeResult[]> {
  return rows<OutcomeResult>(tx, `
    select t.team_id as "teamId", t.round_id as "roundId", t.pooled_at_team_id as "pooledAtTeamId", t.headline[array_position(t.driver_ids, $2)] as headline,
           (r.opens_at at time zone o.time_zone)::date::text as "opensOn", (r.closes_at at time zone o.time_zone)::date::text as "closesOn"
      from trend_rollup t join round r on r.organization_id = t.organization_id and r.round_id = t.round_id join organization o on o.organization_id = t.organization_id
     where t.organization_id = current_organization() and t.is_final
       and t.pulse_id = (select n.pulse_id from trend_rollup n where n.organization_id = current_organization() and n.team_id = $1 and n.is_final order by n.closes_at desc limit 1)
     order by t.closes_at, t.round_id, t.team_id`, [teamId, driverId]);
}
