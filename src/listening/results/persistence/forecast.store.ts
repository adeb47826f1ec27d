import { Injectable } from '@nestjs/common';
import { SCORED_FORECASTS, type ForecastWords } from '../../../engines/statistics/forecast-words.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { ForecastScore, StoredForecast } from '../domain/forecast-reading.js';

/** A forecast on its way into the log. */
export interface LoggedForecast extends StoredForecast {
  readonly teamId: string;
  readonly driverId: string;
  readonly parametersVersion: number;
}

/** A forecast with the series and the round that it was made of. */
export interface SaidForecast extends StoredForecast {
  readonly teamId: string;
  readonly driverId: string;
  readonly roundId: string;
}

/** A forecast whose weeks are over and whose outcome isn't known yet. */
export interface DueForecast {
  readonly teamId: string;
  readonly roundId: string;
  readonly driverId: string;
  readonly madeAt: Date;
  readonly threshold: number;
  readonly isHigherWorse: boolean;
}

/** A forecast made before, with the Z that was read beside it. */
export interface EarlierForecast {
  readonly teamId: string;
  readonly driverId: string;
  readonly roundId: string;
  readonly probability: number;
  readonly z: number | null;
}

/** The log of forecasts: written at close, once, and scored when their weeks are over. */
@Injectable()
export class ForecastStore {
  /** Writes forecasts of a round; one that stands already stays. */
  async add(tx: Tx, organization: OrganizationId, roundId: string, madeAt: Date, forecasts: readonly LoggedForecast[]): Promise<void> {
    await tx.query(
      `insert into forecast_log (organization_id, team_id, round_id, driver_id, made_at, threshold, probability, said, fan_dates, fan_low, fan_middle, fan_high, parameters_version, ends_at)
       select $1, f."teamId", $2, f."driverId", $3, f.threshold, f.probability, f.said, f.dates, f.low, f.middle, f.high, f."parametersVersion", f.dates[cardinality(f.dates)]
         from jsonb_to_recordset($4::jsonb) as f("teamId" uuid, "driverId" text, threshold float8, probability float8, said text, dates timestamptz[], low float8[], middle float8[], high float8[], "parametersVersion" integer)
       on conflict (organization_id, team_id, round_id, driver_id) do nothing`,
      [organization, roundId, madeAt, JSON.stringify(forecasts)],
    );
  }

  /** The forecasts of a team made at some rounds, by driver: the newest of each. */
  async newest(tx: Tx, teamId: string, roundIds: readonly string[]): Promise<ReadonlyMap<string, StoredForecast>> {
    const found = await rows<StoredForecast & { driverId: string; said: ForecastWords | null }>(
      tx,
      `select distinct on (f.driver_id) f.driver_id as "driverId", f.threshold, f.probability, f.said, f.fan_dates as dates, f.fan_low as low, f.fan_middle as middle, f.fan_high as high
         from forecast_log f where f.organization_id = current_organization() and f.team_id = $1 and f.round_id = any($2::uuid[]) order by f.driver_id, f.made_at desc`,
      [teamId, roundIds],
    );
    return new Map(found.map((forecast) => [forecast.driverId, forecast]));
  }

  /** The forecasts of some teams made in some rounds that were sure enough to be said. */
  said(tx: Tx, teamIds: readonly string[], roundIds: readonly string[]): Promise<SaidForecast[]> {
    return rows<SaidForecast>(
      tx,
      `select f.team_id as "teamId", f.driver_id as "driverId", f.round_id as "roundId", f.threshold, f.probability, f.said, f.fan_dates as dates, f.fan_low as low, f.fan_middle as middle, f.fan_high as high
         from forecast_log f where f.organization_id = current_organization() and f.team_id = any($1::uuid[]) and f.round_id = any($2::uuid[]) and f.said is not null`,
      [teamIds, roundIds],
    );
  }

  /** What was forecast in a pulse's closed rounds before an instant: the newest of each series. */
  before(tx: Tx, pulseId: string, at: Date): Promise<EarlierForecast[]> {
    return rows(
      tx,
      `select distinct on (f.team_id, f.driver_id) f.team_id as "teamId", f.driver_id as "driverId", f.round_id as "roundId", f.probability,
              t.z[array_position(t.driver_ids, f.driver_id)] as z
         from forecast_log f join trend_rollup t on t.organization_id = f.organization_id and t.team_id = f.team_id and t.round_id = f.round_id
        where f.organization_id = current_organization() and t.pulse_id = $1 and f.made_at < $2 order by f.team_id, f.driver_id, f.made_at desc`,
      [pulseId, at],
    );
  }

  /** Forecasts of a pulse whose weeks were over at an instant, unscored. */
  due(tx: Tx, pulseId: string, at: Date): Promise<DueForecast[]> {
    return rows<DueForecast>(
      tx,
      `select f.team_id as "teamId", f.round_id as "roundId", f.driver_id as "driverId", f.made_at as "madeAt", f.threshold, d.higher_is_worse as "isHigherWorse"
         from forecast_log f
         join trend_rollup t on t.organization_id = f.organization_id and t.team_id = f.team_id and t.round_id = f.round_id
         join driver d on d.organization_id = f.organization_id and d.driver_id = f.driver_id
        where f.organization_id = current_organization() and t.pulse_id = $1 and f.ends_at <= $2 and f.scored_at is null`,
      [pulseId, at],
    );
  }

  /** Pulses with forecasts whose weeks were over at an instant, unscored. */
  async pulsesDue(tx: Tx, at: Date): Promise<readonly string[]> {
    const found = await rows<{ pulseId: string }>(
      tx,
      `select distinct t.pulse_id as "pulseId" from forecast_log f join trend_rollup t on t.organization_id = f.organization_id and t.team_id = f.team_id and t.round_id = f.round_id
        where f.organization_id = current_organization() and f.ends_at <= $1 and f.scored_at is null order by 1`,
      [at],
    );
    return found.map(({ pulseId }) => pulseId);
  }

  /** Outcomes; null for one about which no result came. */
  async writeOutcomes(tx: Tx, at: Date, outcomes: readonly (Pick<DueForecast, 'teamId' | 'roundId' | 'driverId'> & { readonly cameTrue: boolean | null })[]): Promise<void> {
    await tx.query(
      `update forecast_log f set came_true = o."cameTrue", scored_at = $1
         from jsonb_to_recordset($2::jsonb) as o("teamId" uuid, "roundId" uuid, "driverId" text, "cameTrue" boolean)
        where f.organization_id = current_organization() and f.team_id = o."teamId" and f.round_id = o."roundId" and f.driver_id = o."driverId" and f.scored_at is null`,
      [at, JSON.stringify(outcomes)],
    );
  }

  /** How the forecasts with a known outcome did: the mean square of what was said minus what came (Brier 1950). */
  async score(tx: Tx): Promise<ForecastScore> {
    const found = await row<{ score: number | null; forecasts: number }>(
      tx,
      `select avg((f.probability - f.came_true::integer) ^ 2)::float8 as score, count(*)::integer as forecasts
         from forecast_log f where f.organization_id = current_organization() and f.came_true is not null`,
    );
    const forecasts = found?.forecasts ?? 0;
    return { score: found?.score ?? 0, forecasts, isEnough: forecasts >= SCORED_FORECASTS };
  }
}
