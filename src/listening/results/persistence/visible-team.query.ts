import { rows, type Tx } from '../../../platform/database/tx.js';

/** A team and the rounds of it that may be seen; null: every round. */
export interface VisibleTeam {
  readonly teamId: string;
  readonly roundIds: readonly string[] | null;
}

/** The newest round of a visible team, closed ones with results before an open one with interim results. All but the team's id is null for a team that was never asked. */
export interface LatestRow {
  readonly teamId: string;
  readonly roundId: string | null;
  readonly isUnit: boolean | null;
  readonly headline: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly ladder: number | null;
}

/** Teams that are there or once were asked, below some teams (these included); all of the organization when `roots` is null. */
export async function teamsBelow(tx: Tx, roots: readonly string[] | null): Promise<readonly string[]> {
  return (await rows<{ id: string }>(tx, `
    with recursive below as (
      select t.team_id from team t where t.organization_id = current_organization() and (case when $1::uuid[] is null then t.parent_team_id is null else t.team_id = any($1) end)
      union
      select t.team_id from team t join below on t.parent_team_id = below.team_id where t.organization_id = current_organization())
    select t.team_id as id from below join team t on t.organization_id = current_organization() and t.team_id = below.team_id
     where t.ended_on is null or exists (select from round_unit u where u.organization_id = t.organization_id and u.team_id = t.team_id)`, [roots])).map(({ id }) => id);
}

/** For each visible team whose name holds `search` its newest round and that round's outcome headline; by name. */
export function latestOf(tx: Tx, teams: readonly VisibleTeam[], search: string): Promise<LatestRow[]> {
  return rows<LatestRow>(tx, `
    select t.team_id as "teamId", newest.round_id as "roundId", newest.is_unit as "isUnit", newest.headline::float8, newest.low::float8, newest.high::float8, newest.n, newest.ladder_version as ladder
      from jsonb_to_recordset($1::jsonb) as v("teamId" uuid, "roundIds" uuid[])
      join team t on t.organization_id = current_organization() and t.team_id = v."teamId"
      left join lateral (
        select r.round_id, u.unit_id is not null as is_unit, result.headline, result.low, result.high, result.n, result.ladder_version
          from round_unit u
          join round r on r.organization_id = u.organization_id and r.round_id = u.round_id and r.state in ('open', 'closed')
          left join lateral (
            select s.headline, s.low, s.high, s.n, s.ladder_version from released_result s
              join driver d on d.organization_id = s.organization_id and d.driver_id = s.driver_id and d.kind = 'outcome'
             where s.organization_id = u.organization_id and s.round_id = u.round_id and s.team_id = u.team_id order by d.position limit 1) result on true
         where u.organization_id = t.organization_id and u.team_id = t.team_id and (v."roundIds" is null or r.round_id = any(v."roundIds"))
         order by result.headline is not null and r.state = 'closed' desc, result.headline is not null desc, r.opens_at desc limit 1) newest on true
     where position(lower($2) in lower(t.name)) > 0
     order by lower(t.name), t.team_id`, [JSON.stringify(teams), search.trim()]);
}
