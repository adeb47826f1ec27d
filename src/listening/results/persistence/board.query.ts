import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { FoldedRollup } from '../domain/trend.js';
import { ROLLUP } from './trend.query.js';

/** A closed round that a board can stand on. */
export interface BoardRound {
  readonly roundId: string;
  readonly pulseId: string;
  readonly closesAt: Date;
}

/** A team of the tree as it is now. */
export interface BoardTeam {
  readonly teamId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly hasEnded: boolean;
}

/** The newest closed and folded round of each pulse (of one when given), the newest first; or one named round. */
export function boardRounds(tx: Tx, { pulseId, roundId }: { readonly pulseId: string | null; readonly roundId: string | null }): Promise<BoardRound[]> {
  return rows<BoardRound>(tx, `
    select * from (
      select distinct on (r.pulse_id) r.round_id as "roundId", r.pulse_id as "pulseId", r.closes_at as "closesAt" from round r
        join pulse p on p.organization_id = r.organization_id and p.pulse_id = r.pulse_id and (p.state <> 'ended' or $1::uuid is not null or $2::uuid is not null)
       where r.organization_id = current_organization() and r.state = 'closed' and ($1::uuid is null or r.pulse_id = $1) and ($2::uuid is null or r.round_id = $2)
         and exists (select from trend_rollup t where t.organization_id = r.organization_id and t.round_id = r.round_id and t.is_final)
       order by r.pulse_id, r.closes_at desc) newest
     order by "closesAt" desc, "roundId"`, [pulseId, roundId]);
}

/** Roll-ups of some teams in the last so many closed rounds of a pulse up to an instant, by time. */
export function boardRollups(tx: Tx, { pulseId, closesAt }: BoardRound, teamIds: readonly string[], last: number): Promise<FoldedRollup[]> {
  return rows<FoldedRollup>(tx, `
    select ${ROLLUP} from trend_rollup t
     where t.organization_id = current_organization() and t.team_id = any($3::uuid[]) and t.is_final
       and t.round_id = any(array(select r.round_id from round r where r.organization_id = current_organization() and r.pulse_id = $1 and r.state = 'closed' and r.closes_at <= $2 order by r.closes_at desc limit $4))
     order by t.closes_at, t.round_id`, [pulseId, closesAt, teamIds, last]);
}

/** Some teams of the tree. */
export function boardTeams(tx: Tx, teamIds: readonly string[]): Promise<BoardTeam[]> {
  return rows<BoardTeam>(tx, `
    select t.team_id as "teamId", t.parent_team_id as "parentId", t.name, t.ended_on is not null as "hasEnded" from team t
     where t.organization_id = current_organization() and t.team_id = any($1::uuid[]) order by lower(t.name), t.team_id`, [teamIds]);
}

/** Where teams that are no units answered in a round, by team. */
export async function pooledAt(tx: Tx, roundId: string, teamIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ teamId: string; name: string }>(tx, `
    select u.team_id as "teamId", a.name from round_unit u
      join round_unit a on a.organization_id = u.organization_id and a.round_id = u.round_id and a.team_id = u.answers_at_team_id
     where u.organization_id = current_organization() and u.round_id = $1 and u.unit_id is null and u.parent_team_id is not null and u.team_id = any($2::uuid[])`, [roundId, teamIds]);
  return new Map(found.map(({ teamId, name }) => [teamId, name]));
}

/** Changes with everything that boards and trends show; null before the first fold. */
export async function shownVersion(tx: Tx): Promise<string | null> {
  return (await row<{ version: string | null }>(tx, 'select sum(v.version)::text as version from trend_version v where v.organization_id = current_organization()'))?.version ?? null;
}

/** The person wants no mails about signals. */
export async function mailsMuted(tx: Tx, personId: string): Promise<boolean> {
  return (await row(tx, 'select 1 from signal_mute m where m.organization_id = current_organization() and m.person_id = $1', [personId])) !== undefined;
}
