import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { LADDER_VERSION } from '../../../engines/anonymity/ladder.js';
import type { DriverMean } from '../../../engines/anonymity/published-value.js';
import { readReleased } from '../../../engines/anonymity/release.js';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRegistry } from '../../../platform/jobs/job-registry.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { logger } from '../../../platform/observability/logger.js';
import { foldedNodes, foldRound, seriesKey, type ReadAgainst, type RoundToFold } from '../domain/fold-round.js';
import { overviewTopic } from '../domain/overview-topic.js';
import { trendTopic } from '../domain/trend-topic.js';
import { organizationsToFold, ReleaseOutbox, type WaitingRound } from '../persistence/release-outbox.store.js';
import { RollupStore, type PastRollup } from '../persistence/rollup.store.js';
import { derivedId } from './derived-id.js';
import { EstimateNoise } from './estimate-noise.js';
import { FOLD_JOB, jobOrganization } from './fold-job.js';
import { pastSeries } from './past-series.js';
import { LogForecasts } from './log-forecasts.js';
import { TellSignals } from './tell-signals.js';

/** Rounds folded in one transaction. */
const AT_ONCE = 8;

/**
 * Folds releases into roll-ups. Everything happens in one transaction that takes the outbox rows along, so a crash anywhere leaves them
 * there; folds of one organization come one after another, so each finds the rounds before it folded. Reads released values only. Time
 * comes from the rounds themselves: a late fold gives what one in time would have given.
 */
@Injectable()
export class FoldReleases implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: JobRegistry,
    private readonly runner: JobRunner,
    private readonly live: LiveChannel,
    private readonly outbox: ReleaseOutbox,
    private readonly rollups: RollupStore,
    private readonly noise: EstimateNoise,
    private readonly signals: TellSignals,
    private readonly forecasts: LogForecasts,
  ) {}

  onModuleInit(): void {
    this.jobs.register(FOLD_JOB, async (payload) => void (await this.run({ organization: jobOrganization(payload), now: this.clock.now() })));
  }

  /** Later than whoever closes rounds, so that what a tick closes is folded in the same one. */
  onApplicationBootstrap(): void {
    this.runner.onTick(() => this.tick());
  }

  /** Folds whatever a lost job left behind, in every organization. */
  async tick(): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await organizationsToFold(tx)));
    for (const organization of found.ok ? found.value : []) {
      await this.run({ organization, now: this.clock.now() }).catch((error: Error) => logger.error({ organization, reason: error.message, stack: error.stack }, 'releases were not folded; the next tick tries again'));
    }
  }

  /** Folds everything that waits in one organization; gives the number of rounds. */
  async run(ctx: Pick<Ctx, 'organization' | 'now'>): Promise<number> {
    let folded = 0;
    for (;;) {
      const some = await this.uow.run<number, never>(ctx, async (tx) => ok(await this.foldSome(tx, ctx)));
      if (!some.ok || some.value === 0) break;
      folded += some.value;
    }
    await this.forecasts.run(ctx);
    return folded;
  }

  private async foldSome(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>): Promise<number> {
    if (!(await this.outbox.isWaiting(tx, 'fold'))) return 0;
    const version = await this.rollups.nextVersion(tx, ctx.organization);
    const waiting = await this.outbox.take(tx, 'fold', AT_ONCE);
    for (const round of waiting) await this.fold(tx, ctx, round, version);
    await this.outbox.remove(tx, waiting.flatMap(({ outboxIds }) => outboxIds));
    return waiting.length;
  }

  private async fold(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, waiting: WaitingRound, version: string): Promise<void> {
    const isFinal = waiting.state === 'closed';
    const round = await this.roundToFold(tx, waiting);
    const past = isFinal ? await this.rollups.past(tx, waiting.pulseId, waiting.closesAt) : [];
    const rollups = foldRound(round, isFinal ? await this.against(tx, ctx.organization, waiting, past) : null);
    await this.rollups.write(tx, ctx.organization, { ...waiting, isFinal, version }, rollups);
    if (isFinal) {
      await this.signals.ofRound(tx, ctx, { ...waiting, rollups, alarmsBefore: alarmsIn(past) });
      await this.outbox.askForecasts(tx, ctx.organization, waiting.roundId, derivedId('forecast', waiting.roundId));
    }
    const news = rollups.map(({ teamId }) => ({ topic: trendTopic(ctx.organization, teamId), payload: { teamId, roundId: waiting.roundId, revision: version } }));
    await this.live.publish(tx, ...news, { topic: overviewTopic(ctx.organization), payload: { revision: version } });
  }

  /** What is released of a round, each value let through by the engine's gate. */
  private async roundToFold(tx: Tx, { roundId, closesAt, state, k }: WaitingRound): Promise<RoundToFold> {
    const cells = await this.rollups.released(tx, roundId, state === 'closed');
    for (const { teamId, driverId, headline, n, ladder } of cells) readReleased<DriverMean>({ kind: 'driver-mean', ladder, round: roundId, node: teamId, k, driver: driverId, mean: headline, n });
    return { roundId, closesAt, k, ladder: LADDER_VERSION, cells, askedDriverIds: await this.rollups.askedDrivers(tx, roundId), nodes: foldedNodes(await this.rollups.tree(tx, roundId)) };
  }

  private async against(tx: Tx, organization: OrganizationId, { roundId, closesAt }: WaitingRound, past: readonly PastRollup[]): Promise<ReadAgainst> {
    const versions = await this.noise.upTo(tx, organization, closesAt);
    const byVersion = new Map(versions.map((version) => [version.version, version]));
    const current = versions.findLast(({ fittedAt }) => fittedAt <= closesAt) ?? versions[0]!;
    const read = await this.rollups.versionsRead(tx, roundId);
    return {
      past: pastSeries(past, byVersion),
      parametersFor: (teamId, driverId) => byVersion.get(read.get(seriesKey(teamId, driverId)) ?? current.version)!,
    };
  }
}

/** The rounds in which alerts began, by series. */
function alarmsIn(past: readonly PastRollup[]): ReadonlyMap<string, readonly string[]> {
  const alarms = past.flatMap(({ teamId, roundId, driverIds, alarms: began }) => driverIds.filter((_, index) => began[index]).map((driverId) => ({ key: seriesKey(teamId, driverId), roundId })));
  return new Map([...groupBy(alarms, ({ key }) => key)].map(([key, rounds]) => [key, rounds.map(({ roundId }) => roundId)]));
}
