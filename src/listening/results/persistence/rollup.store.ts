import { Injectable } from '@nestjs/common';
import type { OrganizationId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { FoldedCell } from '../domain/fold-round.js';
import type { Rollup } from '../domain/rollup.js';
import { packed, unpack } from './packed-columns.js';

/** A node of a round's frozen tree: a unit, or the top of the audience. */
export interface RoundNode {
  readonly teamId: string;
  readonly parentTeamId: string | null;
  readonly name: string;
  readonly isNode: boolean;
}

/** What a folded, closed round of a node holds for the rounds after it. */
export interface PastRollup {
  readonly pulseId: string;
  readonly teamId: string;
  readonly roundId: string;
  readonly closesAt: Date;
  readonly driverIds: readonly string[];
  readonly headline: readonly number[];
  readonly n: readonly number[];
  readonly parametersVersions: readonly number[];
  /** Empty where none began. */
  readonly alarms: readonly boolean[];
}

const CAUSES = ['fold', 'rounds', 'directory', 'questions', 'annotations'];

/** The roll-ups: written by the fold alone. */
@Injectable()
export class RollupStore {
  /** The version of this fold. Holds the organization's roll-ups until the transaction ends: folds of one organization come one after another. */
  async nextVersion(tx: Tx, organization: OrganizationId): Promise<string> {
    await tx.query(`insert into trend_version (organization_id, cause, version) select $1, cause, 1 from unnest($2::text[]) as c(cause) on conflict do nothing`, [organization, CAUSES]);
    const next = await rows<{ version: string }>(
      tx,
      `with next as (update trend_version set version = version + 1 where organization_id = $1 and cause = 'fold' returning version) select version from next`,
      [organization],
    );
    return next[0]!.version;
  }

  /** Waits for a fold that is under way, and keeps the next one waiting until the transaction ends. */
  async holdFolds(tx: Tx): Promise<void> {
    await tx.query(`select 1 from trend_version v where v.organization_id = current_organization() and v.cause = 'fold' for update`);
  }

  /** The teams of a round's frozen tree. */
  tree(tx: Tx, roundId: string): Promise<RoundNode[]> {
    return rows<RoundNode>(
      tx,
      `select u.team_id as "teamId", u.parent_team_id as "parentTeamId", u.name, u.unit_id is not null or u.parent_team_id is null as "isNode"
         from round_unit u where u.organization_id = current_organization() and u.round_id = $1`,
      [roundId],
    );
  }

  /** Drivers that a round asks on agreement: those that have series. */
  async askedDrivers(tx: Tx, roundId: string): Promise<readonly string[]> {
    const asked = await row<{ ids: string[] }>(
      tx,
      `select coalesce(array_agg(distinct q.driver_id order by q.driver_id), '{}') as ids from round_question q
         join item t on t.organization_id = q.organization_id and t.item_id = q.item_id and t.version = q.item_version and t.scale = 'agree-5'
        where q.organization_id = current_organization() and q.round_id = $1`,
      [roundId],
    );
    return asked!.ids;
  }

  /** What is released of a round now: of a closed round the final values only. */
  released(tx: Tx, roundId: string, isFinal: boolean): Promise<FoldedCell[]> {
    return rows<FoldedCell>(
      tx,
      `select s.team_id as "teamId", s.driver_id as "driverId", s.headline::float8, s.low::float8, s.high::float8, s.n, s.ladder_version as ladder
         from released_result s where s.organization_id = current_organization() and s.round_id = $1 and s.is_final = $2 order by s.team_id, s.driver_id`,
      [roundId, isFinal],
    );
  }

  /**
   * Folded closed rounds of a pulse (of every pulse when null) that closed before an instant, by time. Tens of thousands in a large company, so little is
   * read of each: numbers come packed, the drivers that thousands share are read once, and alarms only where there was one.
   */
  async past(tx: Tx, pulseId: string | null, before: Date): Promise<readonly PastRollup[]> {
    const found = await rows<Pick<PastRollup, 'pulseId' | 'teamId' | 'roundId' | 'closesAt'> & { drivers: string; numbers: string; alarms: readonly boolean[] | null }>(
      tx,
      `select t.pulse_id as "pulseId", t.team_id as "teamId", t.round_id as "roundId", t.closes_at as "closesAt", to_json(t.driver_ids)::text as drivers,
              ${packed(['t.headline', 't.n', 't.parameters_versions'])} as numbers, case when true = any(t.alarms) then to_json(t.alarms) end as alarms
         from trend_rollup t where t.organization_id = current_organization() and ($1::uuid is null or t.pulse_id = $1) and t.is_final and t.closes_at < $2
        order by t.closes_at, t.round_id`,
      [pulseId, before],
    );
    const known = new Map<string, readonly string[]>();
    return found.map(({ pulseId: pulse, teamId, roundId, closesAt, drivers, numbers, alarms }) => {
      const driverIds = known.get(drivers) ?? (JSON.parse(drivers) as readonly string[]);
      known.set(drivers, driverIds);
      const [headline, n, parametersVersions] = unpack(numbers) as unknown as readonly [number[], number[], number[]];
      return { pulseId: pulse, teamId, roundId, closesAt, driverIds, headline, n, parametersVersions, alarms: alarms ?? [] };
    });
  }

  /** Versions of parameters with which a round's results were read before, by node and driver: a fold that runs again keeps them. */
  async versionsRead(tx: Tx, roundId: string): Promise<ReadonlyMap<string, number>> {
    const read = await rows<{ teamId: string; driverIds: string[]; versions: number[] }>(
      tx,
      `select t.team_id as "teamId", t.driver_ids as "driverIds", t.parameters_versions as versions
         from trend_rollup t where t.organization_id = current_organization() and t.round_id = $1 and t.is_final`,
      [roundId],
    );
    return new Map(read.flatMap(({ teamId, driverIds, versions }) => driverIds.map((driverId, index) => [`${teamId} ${driverId}`, versions[index]!] as const)));
  }

  /** Writes a round's roll-ups; what was there of it before is replaced. */
  async write(tx: Tx, organization: OrganizationId, round: { readonly roundId: string; readonly pulseId: string; readonly closesAt: Date; readonly isFinal: boolean; readonly version: string }, rollups: readonly Rollup[]): Promise<void> {
    await tx.query(
      `insert into trend_rollup (organization_id, team_id, round_id, pulse_id, closes_at, is_final, version, k, ladder_version, asked_driver_ids, driver_ids, headline, low, high, n,
              pooled, pooled_low, pooled_high, fast, slow, limit_low, limit_high, change_sd, z, states, directions, alarms, since_round_ids, results, parameters_versions, new_levels, pooled_at_team_id)
       select $1, r."teamId", $2, $3, $4, $5, $6, r.k, r.ladder, r."askedDriverIds", r."driverIds", r.headline, r.low, r.high, r.n,
              r.pooled, r."pooledLow", r."pooledHigh", r.fast, r.slow, r."limitLow", r."limitHigh", r."changeSd", r.z, r.states, r.directions, r.alarms, r."sinceRoundIds", r.results, r."parametersVersions", r."newLevels", r."pooledAtTeamId"
         from jsonb_to_recordset($7::jsonb) as r("teamId" uuid, k integer, ladder integer, "askedDriverIds" text[], "driverIds" text[], headline float8[], low float8[], high float8[], n integer[],
              pooled float8[], "pooledLow" float8[], "pooledHigh" float8[], fast float8[], slow float8[], "limitLow" float8[], "limitHigh" float8[], "changeSd" float8[], z float8[],
              states text[], directions text[], alarms boolean[], "sinceRoundIds" uuid[], results integer[], "parametersVersions" integer[], "newLevels" jsonb, "pooledAtTeamId" uuid)
       on conflict (organization_id, team_id, round_id) do update
          set is_final = excluded.is_final, version = excluded.version, ladder_version = excluded.ladder_version, driver_ids = excluded.driver_ids, headline = excluded.headline,
              low = excluded.low, high = excluded.high, n = excluded.n, pooled = excluded.pooled, pooled_low = excluded.pooled_low, pooled_high = excluded.pooled_high,
              fast = excluded.fast, slow = excluded.slow, limit_low = excluded.limit_low, limit_high = excluded.limit_high, change_sd = excluded.change_sd, z = excluded.z, states = excluded.states,
              directions = excluded.directions, alarms = excluded.alarms, since_round_ids = excluded.since_round_ids, results = excluded.results, parameters_versions = excluded.parameters_versions, new_levels = excluded.new_levels,
              pooled_at_team_id = excluded.pooled_at_team_id`,
      [organization, round.roundId, round.pulseId, round.closesAt, round.isFinal, round.version, JSON.stringify(rollups)],
    );
  }
}
