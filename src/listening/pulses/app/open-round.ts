import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { RoundId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { openRound, roundTransition, tickAt } from '../domain/round-lifecycle.js';
import type { OpenRoundError } from '../domain/round-step.errors.js';
import { RoundStore } from '../persistence/round.store.js';

/** Opens an announced round whose time has come: from the commit on, answers are taken. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly rounds: RoundStore,
    private readonly logbook: Logbook,
  ) {}

  async run(tx: Tx, ctx: Ctx, roundId: RoundId): Promise<Result<{ readonly roundId: RoundId }, OpenRoundError>> {
    const round = await this.rounds.lock(tx, ctx.organization, roundId);
    if (!round) return err({ kind: 'round-not-found' });
    const moved = roundTransition(round.state, 'open');
    if (!moved.ok) return moved;
    const { number, k, commentK, announcedAt, opensAt, closesAt } = round;
    const opened = openRound({ state: 'announced', id: roundId, number, k, commentK, announcedAt, opensAt, closesAt }, ctx.now);
    if (!opened.ok) return opened;
    const running = await this.rounds.openRoundOfPulse(tx, ctx.organization, round.pulseId);
    if (running !== undefined) return err({ kind: 'another-round-open', roundId: running });
    await this.rounds.setOpen(tx, round, ctx.now, new Date(tickAt(ctx.now, round.tickSeconds).getTime() + round.tickSeconds * 1000));
    await this.logbook.audit(tx, ctx, 'round.open', { roundId });
    return ok({ roundId });
  }
}
