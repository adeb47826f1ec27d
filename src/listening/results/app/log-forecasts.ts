import { setImmediate as othersFirst } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { forecastOutcome } from '../../../engines/statistics/forecast-words.js';
import type { Ctx } from '../../../kernel/actor.js';
import { ok } from '../../../kernel/result.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { seriesKey } from '../domain/fold-round.js';
import { forecastSeries } from '../domain/forecast-reading.js';
import { overviewTopic } from '../domain/overview-topic.js';
import { readWhole, toPoints, type SeriesResult } from '../domain/series-reading.js';
import type { FoldedRollup } from '../domain/trend.js';
import { trendTopic } from '../domain/trend-topic.js';
import { ForecastStore, type LoggedForecast } from '../persistence/forecast.store.js';
import { NoiseStore } from '../persistence/noise.store.js';
import { ReleaseOutbox, type WaitingRound } from '../persistence/release-outbox.store.js';
import { RollupStore } from '../persistence/rollup.store.js';
import { strainDrivers } from '../persistence/study.query.js';
import { roundRollups } from '../persistence/trend.query.js';
import { pastSeries } from './past-series.js';

const WEEK_MS = 7 * 24 * 3_600_000;

/** The series of a pulse up to an instant, and what is known of drivers. */
interface Scene {
  readonly pulseId: string;
  readonly series: ReadonlyMap<string, readonly SeriesResult[]>;
  readonly strains: ReadonlySet<string>;
}

/**
 * Makes the forecasts of closed rounds, once, after their fold, and scores those whose weeks are over. One round a transaction, the first closed
 * first; the same seeds give the same paths, so a crash in between changes nothing.
 */
@Injectable()
export class LogForecasts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: ReleaseOutbox,
    private readonly rollups: RollupStore,
    private readonly noise: NoiseStore,
    private readonly store: ForecastStore,
    private readonly live: LiveChannel,
  ) {}

  /** Everything that waits in one organization. */
  async run(ctx: Pick<Ctx, 'organization'>): Promise<void> {
    for (;;) {
      const done = await this.uow.run<boolean, never>(ctx, async (tx) => ok(await this.next(tx, ctx)));
      if (!done.ok || !done.value) return;
    }
  }

  private async next(tx: Tx, ctx: Pick<Ctx, 'organization'>): Promise<boolean> {
    if (!(await this.outbox.isWaiting(tx, 'forecast'))) return false;
    // One after another: whether a forecast is said depends on the one before. Whoever is at it goes on until nothing waits, so nobody waits for them.
    const lock = await row<{ mine: boolean }>(tx, `select pg_try_advisory_xact_lock(hashtextextended('forecasts:' || $1, 0)) as mine`, [ctx.organization]);
    if (!lock!.mine) return false;
    const [round] = await this.outbox.take(tx, 'forecast', 1);
    if (!round) return false;
    const scene = await this.sceneOf(tx, round);
    await this.score(tx, scene, round.closesAt);
    const made = await this.make(tx, round, scene);
    await this.store.add(tx, ctx.organization, round.roundId, round.closesAt, made);
    await this.outbox.remove(tx, round.outboxIds);
    if (made.length > 0) await this.tell(tx, ctx, round, made);
    return true;
  }

  private async sceneOf(tx: Tx, { pulseId, closesAt }: Pick<WaitingRound, 'pulseId' | 'closesAt'>): Promise<Scene> {
    const versions = new Map((await this.noise.all(tx)).map((version) => [version.version, version]));
    const past = await this.rollups.past(tx, pulseId, new Date(closesAt.getTime() + 1));
    return { pulseId, series: pastSeries(past, versions), strains: new Set(await strainDrivers(tx)) };
  }

  private async make(tx: Tx, round: WaitingRound, { series, strains }: Scene): Promise<readonly LoggedForecast[]> {
    const before = new Map((await this.store.before(tx, round.pulseId, round.closesAt)).map((forecast) => [seriesKey(forecast.teamId, forecast.driverId), forecast]));
    const one = (rollup: FoldedRollup, driverId: string, place: number): LoggedForecast[] => {
      const key = seriesKey(rollup.teamId, driverId);
      const results = series.get(key)!;
      const earlier = before.get(key);
      const isOneBefore = earlier !== undefined && earlier.roundId === results.at(-2)?.roundId;
      const made = forecastSeries({
        series: results, slow: rollup.slow[place] ?? null, z: rollup.z[place] ?? null, isHigherWorse: strains.has(driverId), before: isOneBefore ? earlier : null, seedText: `${key} ${rollup.roundId}`,
      });
      return made ? [{ ...made, teamId: rollup.teamId, driverId, parametersVersion: rollup.parametersVersions[place]! }] : [];
    };
    const found: LoggedForecast[] = [];
    for (const rollup of await roundRollups(tx, round.roundId)) {
      for (const [place, driverId] of rollup.driverIds.entries()) {
        found.push(...one(rollup, driverId, place));
        // One takes milliseconds, a large company's round has thousands: requests and folds come in between.
        await othersFirst();
      }
      // The database ends transactions that say nothing for long.
      await tx.query('select 1');
    }
    return found;
  }

  /**
   * Scores what a closing round didn't: forecasts of pulses that ended or pause. Their results are the same then as later, so when it is done
   * changes no outcome. To be called while folds wait.
   */
  async scoreOverdue(tx: Tx, ctx: Pick<Ctx, 'organization'>, now: Date): Promise<void> {
    for (const pulseId of await this.store.pulsesDue(tx, now)) {
      await this.score(tx, await this.sceneOf(tx, { pulseId, closesAt: now }), now);
      await this.rollups.nextVersion(tx, ctx.organization);
    }
  }

  private async score(tx: Tx, { pulseId, series, strains }: Scene, at: Date): Promise<void> {
    const due = await this.store.due(tx, pulseId, at);
    if (due.length === 0) return;
    await this.store.writeOutcomes(tx, at, due.map(({ teamId, driverId, roundId, madeAt, threshold }) => ({
      teamId, driverId, roundId,
      cameTrue: forecastOutcome(readWhole(series.get(seriesKey(teamId, driverId)) ?? []), madeAt.getTime() / WEEK_MS, { threshold: toPoints(threshold), towards: strains.has(driverId) ? 'rise' : 'fall' }),
    })));
  }

  private async tell(tx: Tx, ctx: Pick<Ctx, 'organization'>, { roundId }: WaitingRound, made: readonly LoggedForecast[]): Promise<void> {
    const revision = await this.rollups.nextVersion(tx, ctx.organization);
    const teams = [...new Set(made.map(({ teamId }) => teamId))];
    await tx.query('update trend_rollup set version = $3 where organization_id = $1 and round_id = $2 and team_id = any($4::uuid[])', [ctx.organization, roundId, revision, teams]);
    await this.live.publish(tx, ...teams.map((teamId) => ({ topic: trendTopic(ctx.organization, teamId), payload: { teamId, roundId, revision } })), { topic: overviewTopic(ctx.organization), payload: { revision } });
  }
}
