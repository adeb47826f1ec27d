import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { RoundId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { roundTransition, type CancelReason } from '../domain/round-lifecycle.js';
import type { CancelRoundError } from '../domain/round-step.errors.js';
import { IssueStore } from '../persistence/issue.store.js';
import { RoundStore } from '../persistence/round.store.js';

/** Calls off an announced round. Its seed and every pass issued for it are destroyed; its manifest stays in the chain. */
@Injectable()
export class CancelRound {
  constructor(
    private readonly rounds: RoundStore,
    private readonly passes: IssueStore,
    private readonly logbook: Logbook,
  ) {}

  async run(tx: Tx, ctx: Ctx, roundId: RoundId, reason: CancelReason): Promise<Result<{ readonly roundId: RoundId }, CancelRoundError>> {
    const round = await this.rounds.lock(tx, ctx.organization, roundId);
    if (!round) return err({ kind: 'round-not-found' });
    const moved = roundTransition(round.state, 'cancel');
    if (!moved.ok) return moved;
    await this.passes.shut(tx, roundId);
    await this.rounds.setCancelled(tx, round);
    await this.logbook.audit(tx, ctx, 'round.cancel', { roundId, reason });
    await this.logbook.tellMembers(tx, ctx, 'round-cancelled', { roundId, pulseId: round.pulseId, number: round.number, reason });
    return ok({ roundId });
  }
}
