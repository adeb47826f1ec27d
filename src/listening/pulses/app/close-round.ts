import { Inject, Injectable } from '@nestjs/common';
import { close, type CloseOutcome, type PendingAnswer } from '../../../engines/anonymity/batch.js';
import { releaseComments, type CommentOutcome } from '../../../engines/anonymity/comments.js';
import { buildRecount, SPENT_HASHES_KEPT, type PublishedN } from '../../../engines/anonymity/recount.js';
import { openBox, unpackComment, type PlainComment } from '../../../engines/anonymity/sealed-box.js';
import { shuffled } from '../../../engines/anonymity/random.js';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type BatchId, type RoundId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { PublishReleases } from '../../results/app/publish-releases.js';
import type { ReleasedCommentRow } from '../../results/domain/released-comment.js';
import type { FrozenRound } from '../domain/frozen-round.js';
import { closeRound, roundTransition } from '../domain/round-lifecycle.js';
import type { CloseRoundError } from '../domain/round-step.errors.js';
import { ClosingStore } from '../persistence/closing.store.js';
import { IssueStore } from '../persistence/issue.store.js';
import { RoundStore, type RoundRow } from '../persistence/round.store.js';
import { SealingStore } from '../persistence/sealing.store.js';
import { openAnswers } from './open-answers.js';
import { RoundSecrets } from './round-secrets.js';

/** What closing did; the number destroyed by rule is published. */
export interface ClosedResult {
  readonly destroyed: number;
}

/** Everything that a round holds when the last answer is in, decrypted, inside the closing transaction only. */
interface LastLook {
  readonly frozen: FrozenRound;
  readonly seed: Uint8Array;
  readonly pending: ReadonlyMap<string, readonly PendingAnswer[]>;
  readonly comments: ReadonlyMap<string, readonly PlainComment[]>;
  readonly spent: ReadonlyMap<string, readonly string[]>;
  readonly issued: ReadonlyMap<string, number>;
  /** Answers that could not be read and were destroyed before, by unit. */
  readonly unreadable: ReadonlyMap<string, number>;
}

/**
 * Closes a round whose time has come: one transaction that shuts every unit's door, adds up what is pending, releases results and
 * comments, publishes the recount, and destroys every secret. A crash anywhere leaves the round as it was; running it again, also after
 * it was done, is right. An answer that races with it is in before the door shuts, or is told that the round is closed.
 */
@Injectable()
export class CloseRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rounds: RoundStore,
    private readonly pools: SealingStore,
    private readonly store: ClosingStore,
    private readonly passes: IssueStore,
    private readonly secrets: RoundSecrets,
    private readonly releases: PublishReleases,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  run(ctx: Ctx, roundId: RoundId): Promise<Result<ClosedResult, CloseRoundError>> {
    return this.uow.run<ClosedResult, CloseRoundError>(ctx, async (tx) => {
      const round = await this.rounds.lock(tx, ctx.organization, roundId);
      if (!round) return err({ kind: 'round-not-found' });
      if (round.state === 'closed') return ok({ destroyed: round.destroyed! });
      const moved = roundTransition(round.state, 'close');
      if (!moved.ok) return moved;
      const closed = closeRound({ ...round, id: roundId, state: 'open', openedAt: round.openedAt! }, ctx.now);
      if (!closed.ok) return closed;
      return ok(await this.close(tx, ctx, round));
    });
  }

  private async close(tx: Tx, ctx: Ctx, round: RoundRow): Promise<ClosedResult> {
    const look = await this.look(tx, round);
    const { manifest, tree } = look.frozen;
    const outcome = close(tree, look.pending, manifest.questions, manifest.k);
    const sealings = outcome.sealings.map((sealing) => ({ ...sealing, batchId: idFrom<BatchId>(this.random(16)) }));
    await this.pools.replaceByBatches(tx, round, look.frozen, sealings);
    const published = await this.release(tx, ctx, round, look, outcome);
    await this.publishRecount(tx, ctx, round, look, outcome, published);
    await this.store.destroySecrets(tx, round);
    const total = outcome.destroyed.total + [...look.unreadable.values()].reduce((sum, count) => sum + count, 0);
    await this.store.setClosed(tx, round, ctx.now, total, manifest.units.map(({ id }) => ({
      unitId: id, issued: look.issued.get(id) ?? 0, spent: look.spent.get(id)?.length ?? 0, destroyed: destroyedIn(id, look, outcome),
    })));
    await this.logbook.audit(tx, ctx, 'round.close', { roundId: round.roundId, destroyed: total });
    return { destroyed: total };
  }

  private async look(tx: Tx, round: RoundRow): Promise<LastLook> {
    const frozen = await this.pools.frozen(tx, round);
    const units = frozen.manifest.units.map(({ id }) => id);
    await this.passes.shut(tx, round.roundId);
    await this.pools.lockUnits(tx, round, units);
    const sealedSeed = await this.pools.sealedSeed(tx, round);
    if (!sealedSeed) throw new Error(`round ${round.roundId} is open and has no seed`);
    const seed = this.secrets.openSeed(round.roundId, sealedSeed);
    const keys = this.secrets.boxKeys(round.roundId, seed);
    const comments = new Map<string, PlainComment[]>();
    for (const { unitId, sealed } of await this.store.pendingComments(tx, round)) {
      comments.set(unitId, [...(comments.get(unitId) ?? []), unpackComment(openBox(keys.comment, sealed, unitId))]);
    }
    return {
      frozen, seed, comments,
      pending: openAnswers(await this.pools.pendingAnswers(tx, round, units), keys.answer),
      spent: await this.store.spentHashes(tx, round),
      issued: await this.issued(tx, round),
      unreadable: await this.store.unreadable(tx, round),
    };
  }

  /** How many passes were issued, by unit. The buckets know slots only, the frozen roster whose unit they are. */
  private async issued(tx: Tx, round: RoundRow): Promise<ReadonlyMap<string, number>> {
    const units = await this.passes.unitsOfSlots(tx, round.organization, round.roundId);
    const issued = new Map<string, number>();
    for (const { bucket, sealed } of await this.passes.buckets(tx, round.organization, round.roundId)) {
      for (const slot of Object.keys(this.secrets.openSlots(round.roundId, bucket, sealed))) {
        const unit = units.get(Number(slot))!;
        issued.set(unit, (issued.get(unit) ?? 0) + 1);
      }
    }
    return issued;
  }

  private async release(tx: Tx, ctx: Ctx, round: RoundRow, look: LastLook, outcome: CloseOutcome): Promise<readonly PublishedN[]> {
    const { manifest, tree } = look.frozen;
    const answered = new Map([...look.spent].map(([unit, hashes]) => [unit, hashes.length]));
    const sealedIds = new Set(outcome.sealings.flatMap(({ answers }) => answers));
    return this.releases.atClose(tx, ctx, {
      round: round.roundId, k: manifest.k, questions: manifest.questions, tree, answered, destroyed: outcome.destroyed.total,
      batches: await this.pools.batches(tx, round, look.frozen),
      sealedNow: [...look.pending.values()].flat().filter(({ id }) => sealedIds.has(id)),
      comments: this.shuffledComments(releaseComments(tree, look.comments, answered, manifest.commentK, this.random)),
    });
  }

  /** One order over all units: in the table, no run of rows belongs to one of them. */
  private shuffledComments({ released }: CommentOutcome<PlainComment>): readonly ReleasedCommentRow[] {
    const written = released.flatMap(({ node, comments }) => comments.map(({ text, publicKey }) => ({ commentId: idFrom(this.random(16)), teamId: node, body: text, publicKey: publicKey && Buffer.from(publicKey).toString('hex') })));
    return shuffled(written, this.random);
  }

  private async publishRecount(tx: Tx, ctx: Ctx, round: RoundRow, look: LastLook, outcome: CloseOutcome, published: readonly PublishedN[]): Promise<void> {
    const { manifest, manifestHash } = look.frozen;
    const accounts = manifest.units.map(({ id }) => ({
      unit: id, secretKey: this.secrets.unitKey(look.seed, round.organization, round.roundId, id).secretKey,
      issued: look.issued.get(id) ?? 0, spentHashes: look.spent.get(id) ?? [], destroyed: destroyedIn(id, look, outcome),
      unreadable: look.unreadable.get(id) ?? 0,
    }));
    const recount = buildRecount(round.roundId, manifestHash, accounts, published);
    await this.store.publishRecount(tx, round, recount, new Date(ctx.now.getTime() + SPENT_HASHES_KEPT));
  }
}

/** Everything that a unit lost: by rule, and because it could not be read. */
function destroyedIn(unit: string, look: LastLook, outcome: CloseOutcome): number {
  return (outcome.destroyed.byUnit.get(unit) ?? 0) + (look.unreadable.get(unit) ?? 0);
}
