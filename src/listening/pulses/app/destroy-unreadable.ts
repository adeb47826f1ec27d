import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type RoundId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import type { RoundState } from '../domain/round-lifecycle.js';
import type { RoundNotFound } from '../domain/round-step.errors.js';
import { ClosingStore } from '../persistence/closing.store.js';
import { RoundStore, type RoundRow } from '../persistence/round.store.js';
import { SealingStore } from '../persistence/sealing.store.js';
import { unreadable } from './open-answers.js';
import { RoundSecrets } from './round-secrets.js';

/** How much could not be read and is destroyed. */
export interface DestroyedUnreadable {
  readonly answers: number;
  readonly comments: number;
}

/** Nothing is destroyed before a round's time has come, nor after it closed. */
export interface RoundNotOverdue {
  readonly kind: 'not-overdue';
  readonly state: RoundState;
  readonly closesAt: Date;
}

export type DestroyUnreadableError = RoundNotFound | RoundNotOverdue;

/**
 * The way out for a round that can't close because rows of it were changed by hand: destroys exactly the waiting answers and comments that
 * can't be decrypted, counts them for the recount, and tells every member. A wrong server key is not such a case: then the round's seed can't be
 * opened either, and nothing is touched.
 */
@Injectable()
export class DestroyUnreadable {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rounds: RoundStore,
    private readonly pools: SealingStore,
    private readonly store: ClosingStore,
    private readonly secrets: RoundSecrets,
    private readonly logbook: Logbook,
  ) {}

  run(ctx: Ctx, roundId: string): Promise<Result<DestroyedUnreadable, DestroyUnreadableError>> {
    return this.uow.run<DestroyedUnreadable, DestroyUnreadableError>(ctx, async (tx) => {
      const id = parseId<RoundId>(roundId);
      const round = id && (await this.rounds.lock(tx, ctx.organization, id));
      if (!round) return err({ kind: 'round-not-found' });
      if (round.state !== 'open' || ctx.now < round.closesAt) return err({ kind: 'not-overdue', state: round.state, closesAt: round.closesAt });
      return ok(await this.destroy(tx, ctx, round));
    });
  }

  private async destroy(tx: Tx, ctx: Ctx, round: RoundRow): Promise<DestroyedUnreadable> {
    const units = (await this.pools.frozen(tx, round)).manifest.units.map(({ id }) => id);
    await this.pools.lockUnits(tx, round, units);
    const sealedSeed = await this.pools.sealedSeed(tx, round);
    if (!sealedSeed) throw new Error(`round ${round.roundId} is open and has no seed`);
    const keys = this.secrets.boxKeys(round.roundId, this.secrets.openSeed(round.roundId, sealedSeed));
    const answers = unreadable(await this.pools.pendingAnswers(tx, round, units), keys.answer, 'answers');
    const comments = unreadable(await this.store.pendingComments(tx, round), keys.comment, 'comments');
    const destroyed = { answers: answers.length, comments: comments.length };
    if (answers.length + comments.length === 0) return destroyed;
    await this.store.destroyUnreadable(tx, round, answers, comments);
    await this.logbook.audit(tx, ctx, 'round.destroy-unreadable', { roundId: round.roundId, ...destroyed });
    await this.logbook.tellMembers(tx, ctx, 'answers-unreadable', { pulseId: round.pulseId, number: String(round.number), answers: String(destroyed.answers), comments: String(destroyed.comments) });
    return destroyed;
  }
}
