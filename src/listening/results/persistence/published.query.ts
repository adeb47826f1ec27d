import { rows, type Tx } from '../../../platform/database/tx.js';
import type { StoredLevel } from '../domain/new-level.js';
import type { PublishedItemRow } from './detail.query.js';
import type { VisibleTeam } from './visible-team.query.js';

/** A published driver result of a closed round, with the names to show it under. */
export interface PublishedResultRow {
  readonly teamId: string;
  readonly team: string;
  readonly roundId: string;
  readonly number: number;
  readonly pulseId: string;
  readonly pulse: string;
  readonly closesAt: Date;
  readonly k: number;
  readonly driverId: string;
  readonly driver: { readonly en?: string; readonly de?: string };
  readonly headline: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly ladder: number;
  readonly answered: number | null;
  readonly eligible: number | null;
}

/** What to look for; null: everything. Instants are of rounds' ends. */
export interface PublishedFilter {
  readonly pulseId: string | null;
  readonly driverIds: readonly string[] | null;
  readonly from: Date | null;
  readonly to: Date | null;
}

const COLUMNS = `
  s.team_id as "teamId", t.name as team, r.round_id as "roundId", r.number, p.pulse_id as "pulseId", p.name as pulse, r.closes_at as "closesAt", r.k,
  s.driver_id as "driverId", d.names as driver, s.headline::float8, s.low::float8, s.high::float8, s.n, s.ladder_version as ladder,
  f.answered, case when f.answered is not null then f.eligible end as eligible`;
const FROM = `
  from released_result s
  join released_round f on f.organization_id = s.organization_id and f.round_id = s.round_id and f.team_id = s.team_id and f.is_final
  join round r on r.organization_id = s.organization_id and r.round_id = s.round_id and r.state = 'closed'
  join pulse p on p.organization_id = r.organization_id and p.pulse_id = r.pulse_id
  join team t on t.organization_id = s.organization_id and t.team_id = s.team_id
  join driver d on d.organization_id = s.organization_id and d.driver_id = s.driver_id`;

/** Everything final of one team, the oldest round first, drivers in the order of screens. */
export function publishedOf(tx: Tx, { teamId, roundIds }: VisibleTeam, { pulseId, driverIds, from, to }: PublishedFilter): Promise<PublishedResultRow[]> {
  return rows<PublishedResultRow>(tx, `
    select ${COLUMNS} ${FROM}
     where s.organization_id = current_organization() and s.is_final and s.team_id = $1 and ($2::uuid[] is null or r.round_id = any($2)) and ($3::uuid is null or r.pulse_id = $3)
       and ($4::text[] is null or s.driver_id = any($4)) and ($5::timestamptz is null or r.closes_at >= $5) and ($6::timestamptz is null or r.opens_at <= $6)
     order by r.closes_at, r.round_id, d.position, d.driver_id`, [teamId, roundIds, pulseId, driverIds, from, to]);
}

/** The published items of a team in some closed rounds, in the order in which they were asked. */
export function publishedItemsOf(tx: Tx, teamId: string, roundIds: readonly string[], driverIds: readonly string[] | null): Promise<(PublishedItemRow & { roundId: string; question: { en?: string; de?: string } })[]> {
  return rows(tx, `
    select i.round_id as "roundId", i.item_id as "itemId", q.item_version as version, q.driver_id as "driverId", t.scale, i.level, i.n, i.headline::float8, i.low::float8, i.high::float8,
           i.favourable::float8, i.bins, i.distribution, i.ladder_version as ladder, t.texts as question
      from released_item i
      join released_round p on p.organization_id = i.organization_id and p.round_id = i.round_id and p.team_id = i.team_id and p.is_final
      join round_question q on q.organization_id = i.organization_id and q.round_id = i.round_id and q.item_id = i.item_id
      join item t on t.organization_id = q.organization_id and t.item_id = q.item_id and t.version = q.item_version
     where i.organization_id = current_organization() and i.team_id = $1 and i.round_id = any($2::uuid[]) and ($3::text[] is null or q.driver_id = any($3))
     order by i.round_id, q.position`, [teamId, roundIds, driverIds]);
}

/**
 * For each visible team, pulse and driver the result of the newest closed round in which the driver was asked of the team; nothing where that
 * one was suppressed, whatever older rounds had.
 */
export function newestPublished(tx: Tx, teams: readonly VisibleTeam[]): Promise<PublishedResultRow[]> {
  return rows<PublishedResultRow>(tx, `
    with newest as (
      select distinct on (u.team_id, r.pulse_id, q.driver_id) u.team_id, r.round_id, q.driver_id
        from jsonb_to_recordset($1::jsonb) as v("teamId" uuid, "roundIds" uuid[])
        join round_unit u on u.organization_id = current_organization() and u.team_id = v."teamId"
        join round r on r.organization_id = u.organization_id and r.round_id = u.round_id and r.state = 'closed'
        join round_question q on q.organization_id = r.organization_id and q.round_id = r.round_id
       where v."roundIds" is null or r.round_id = any(v."roundIds")
       order by u.team_id, r.pulse_id, q.driver_id, r.closes_at desc, r.round_id)
    select ${COLUMNS} ${FROM}
      join newest on newest.team_id = s.team_id and newest.round_id = s.round_id and newest.driver_id = s.driver_id
     where s.organization_id = current_organization() and s.is_final
     order by lower(t.name), s.team_id, p.pulse_id, d.position, d.driver_id`, [JSON.stringify(teams)]);
}

/** What the statistics engine read in a result when its round closed. */
export interface SignalRow {
  readonly teamId: string;
  readonly roundId: string;
  readonly driverId: string;
  readonly state: 'learning' | 'calm' | 'watch' | 'alert' | 'recovering';
  readonly direction: 'fall' | 'rise' | null;
  readonly newLevel: StoredLevel | null;
}

/** The readings of some teams in some closed rounds. */
export function signalReadings(tx: Tx, teamIds: readonly string[], roundIds: readonly string[]): Promise<SignalRow[]> {
  return rows<SignalRow>(tx, `
    select r.team_id as "teamId", r.round_id as "roundId", read."driverId", read.state, nullif(read.direction, '') as direction, nullif(r.new_levels -> (read.place - 1)::integer, 'null') as "newLevel"
      from trend_rollup r cross join lateral unnest(r.driver_ids, r.states, r.directions) with ordinality as read("driverId", state, direction, place)
     where r.organization_id = current_organization() and r.is_final and r.team_id = any($1::uuid[]) and r.round_id = any($2::uuid[]) and read.state is not null`, [teamIds, roundIds]);
}
