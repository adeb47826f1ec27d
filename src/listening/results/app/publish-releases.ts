import { Injectable } from '@nestjs/common';
import type { PendingAnswer } from '../../../engines/anonymity/batch.js';
import type { PublishedValue } from '../../../engines/anonymity/published-value.js';
import type { PublishedN } from '../../../engines/anonymity/recount.js';
import { releaseAtClose, releaseMoments, releaseWhileOpen, type ClosedRound, type Released, type RoundState } from '../../../engines/anonymity/release.js';
import { pooledItemSigma, recommendEstimate } from '../../../engines/statistics/intervals.js';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { JobRegistry } from '../../../platform/jobs/job-registry.js';
import { coarseSigma, releaseRows } from '../domain/release-rows.js';
import { ReleaseOutbox } from '../persistence/release-outbox.store.js';
import type { ReleasedCommentRow } from '../domain/released-comment.js';
import { ReleasedStore } from '../persistence/released.store.js';
import { FOLD_JOB } from './fold-job.js';

/** A round at its close: everything that the last release needs. */
export interface ClosingRound extends Omit<ClosedRound, 'recommendInterval'> {
  /** Answers sealed in the closing transaction itself, for the product moments. */
  readonly sealedNow: readonly PendingAnswer[];
  /** In the order in which they are to be written. */
  readonly comments: readonly ReleasedCommentRow[];
}

/**
 * Writes what may be shown of a round's batches, inside the transaction that sealed them. The engine's ladder alone decides what that is;
 * this adds intervals, stores it, and leaves word for the fold into roll-ups. While a round is open that is driver means and n only; at close everything, once.
 */
@Injectable()
export class PublishReleases {
  constructor(
    private readonly store: ReleasedStore,
    private readonly outbox: ReleaseOutbox,
    private readonly jobs: JobRegistry,
  ) {}

  async whileOpen(tx: Tx, ctx: Ctx, state: RoundState): Promise<void> {
    await this.publish(tx, ctx, state, releaseWhileOpen(state), false);
  }

  /** Gives the published n of every node, for the recount. */
  async atClose(tx: Tx, ctx: Ctx, round: ClosingRound): Promise<readonly PublishedN[]> {
    const values = releaseAtClose({ ...round, recommendInterval: (counts, eligible) => recommendEstimate(counts, eligible) });
    await this.publish(tx, ctx, round, values, true);
    const moments = releaseMoments(round, round.sealedNow);
    if (moments !== null) await this.store.insertMoments(tx, ctx.organization, round.round, moments);
    await this.store.insertComments(tx, ctx.organization, round.round, round.comments);
    return [...values, ...(moments === null ? [] : [moments])].flatMap(({ value }) => ('n' in value ? [{ node: value.node, n: value.n }] : []));
  }

  private async publish(tx: Tx, ctx: Ctx, state: RoundState, values: readonly Released<PublishedValue>[], isFinal: boolean): Promise<void> {
    const { round, k, questions, tree } = state;
    const itemSigma = coarseSigma(pooledItemSigma(await this.store.earlierHistograms(tx, ctx.organization, round)));
    const nodes = releaseRows(values, { k, questions, tree, itemSigma });
    const changed = await this.store.replace(tx, ctx.organization, round, nodes, isFinal);
    if (changed.length === 0 && !isFinal) return;
    await this.outbox.add(tx, ctx.organization, round, isFinal);
    await this.jobs.enqueue(tx, FOLD_JOB, { organization: ctx.organization }, { key: `${FOLD_JOB}:${ctx.organization}` });
  }
}
