import { Inject, Injectable } from '@nestjs/common';
import { sealedAtTick, tick, type PendingAnswer, type TickOutcome } from '../../../engines/anonymity/batch.js';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type BatchId, type RoundId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { PublishReleases } from '../../results/app/publish-releases.js';
import type { FrozenRound, UnitProgress } from '../domain/frozen-round.js';
import { tickAt } from '../domain/round-lifecycle.js';
import type { RoundNotFound } from '../domain/round-step.errors.js';
import { RoundStore, type RoundRow } from '../persistence/round.store.js';
import { SealingStore } from '../persistence/sealing.store.js';
import { openAnswers } from './open-answers.js';
import { RoundSecrets } from './round-secrets.js';

/** What a tick did: how many answers it added up. */
export interface TickResult {
  readonly sealed: number;
}

/**
 * One tick of an open round: per unit, what the sealing rule allows is decrypted, added up, and deleted, what may be shown of it is released,
 * and what goes on waiting is shuffled, all in one transaction. Running it again, or on two instances at once, does nothing twice: the round's row is held,
 * and a tick that was done has moved `next_tick_at` on.
 */
@Injectable()
export class SealRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rounds: RoundStore,
    private readonly pools: SealingStore,
    private readonly secrets: RoundSecrets,
    private readonly releases: PublishReleases,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  run(ctx: Ctx, roundId: RoundId): Promise<Result<TickResult, RoundNotFound>> {
    return this.uow.run<TickResult, RoundNotFound>(ctx, async (tx) => {
      const round = await this.rounds.lock(tx, ctx.organization, roundId);
      if (!round) return err({ kind: 'round-not-found' });
      if (!isTickDue(round, ctx.now)) return ok({ sealed: 0 });
      const sealed = await this.sealDueUnits(tx, ctx, round);
      await this.pools.shuffleWaiting(tx, round);
      await this.rounds.setNextTick(tx, round, new Date(tickAt(ctx.now, round.tickSeconds).getTime() + round.tickSeconds * 1000));
      return ok({ sealed });
    });
  }

  private async sealDueUnits(tx: Tx, ctx: Ctx, round: RoundRow): Promise<number> {
    // A first look without locks: units where nothing can happen go on taking answers undisturbed.
    const due = (await this.pools.progress(tx, round)).filter((unit) => hasWork(unit, round.k)).map(({ unitId }) => unitId);
    if (due.length === 0) return 0;
    await this.pools.lockUnits(tx, round, due);
    const frozen = await this.pools.frozen(tx, round);
    const outcomes = this.decide(frozen, await this.pools.progress(tx, round, due), await this.openPools(tx, round, due));
    const sealings = outcomes.flatMap(({ sealing }) => (sealing ? [{ ...sealing, batchId: idFrom<BatchId>(this.random(16)) }] : []));
    await this.pools.replaceByBatches(tx, round, frozen, sealings);
    await this.pools.setCompleted(tx, round, outcomes.filter(({ complete }) => complete).map(({ unitId }) => unitId));
    if (sealings.length === 0) return 0;
    const { manifest, tree } = frozen;
    await this.releases.whileOpen(tx, ctx, { round: round.roundId, k: manifest.k, questions: manifest.questions, tree, batches: await this.pools.batches(tx, round, frozen) });
    return sealings.reduce((sum, { answers }) => sum + answers.length, 0);
  }

  private async openPools(tx: Tx, round: RoundRow, units: readonly string[]): Promise<ReadonlyMap<string, readonly PendingAnswer[]>> {
    const sealedSeed = await this.pools.sealedSeed(tx, round);
    if (!sealedSeed) throw new Error(`round ${round.roundId} is open and has no seed`);
    const { answer } = this.secrets.boxKeys(round.roundId, this.secrets.openSeed(round.roundId, sealedSeed));
    return openAnswers(await this.pools.pendingAnswers(tx, round, units), answer);
  }

  private decide(frozen: FrozenRound, units: readonly UnitProgress[], pools: ReadonlyMap<string, readonly PendingAnswer[]>): readonly (TickOutcome & { readonly unitId: string })[] {
    const { questions, k } = frozen.manifest;
    return units.map(({ unitId, eligible, answered }) => ({ unitId, ...tick({ unit: unitId, eligible, answered, pending: pools.get(unitId) ?? [] }, questions, k, this.random) }));
  }
}

function isTickDue(round: RoundRow, now: Date): boolean {
  return round.state === 'open' && round.nextTickAt !== null && round.nextTickAt <= now && now < round.closesAt;
}

function hasWork({ eligible, answered, pending, completed }: UnitProgress, k: number): boolean {
  return sealedAtTick(eligible, answered, pending, k) > 0 || (answered >= eligible && !completed);
}
