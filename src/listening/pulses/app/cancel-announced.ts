import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type RoundId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CancelReason, RoundState } from '../domain/round-lifecycle.js';
import { roundsById } from '../persistence/round-list.query.js';
import { newestRounds } from '../persistence/round-times.query.js';
import { CancelRound } from './cancel-round.js';

export type CancelAnnouncedError = { readonly kind: 'not-found' } | { readonly kind: 'refused'; readonly state: RoundState };

/** Calls off rounds that are announced and not open yet; an open round keeps what its manifest promised. */
@Injectable()
export class CancelAnnounced {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cancelRound: CancelRound,
  ) {}

  /** One round, by an admin. */
  one(ctx: Ctx, roundId: string): Promise<Result<RoundId, CancelAnnouncedError>> {
    return this.uow.run<RoundId, CancelAnnouncedError>(ctx, async (tx) => {
      const id = parseId<RoundId>(roundId);
      const round = id && (await roundsById(tx, [id]))[0];
      if (!id || !round) return err({ kind: 'not-found' });
      const cancelled = await this.cancelRound.run(tx, ctx, id, 'by-admin');
      return cancelled.ok ? ok(id) : err({ kind: 'refused', state: (await roundsById(tx, [id]))[0]!.state });
    });
  }

  /** Every announced round of a pulse that is paused or ended; the caller holds the lock on the pulse's row. */
  async ofPulse(tx: Tx, ctx: Ctx, pulseId: string, reason: CancelReason): Promise<void> {
    const announced = (await newestRounds(tx, [pulseId])).filter(({ state }) => state === 'announced');
    for (const { roundId } of announced) await this.cancelRound.run(tx, ctx, roundId as RoundId, reason);
  }
}
