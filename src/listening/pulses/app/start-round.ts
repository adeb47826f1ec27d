import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PulseId, type RoundId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { roundStartedByHand } from '../domain/cadence.js';
import type { PulseState } from '../domain/pulse-lifecycle.js';
import { mayOnPulse } from '../domain/pulses.policy.js';
import type { NoUnitPossible } from '../domain/round.errors.js';
import { inTheWay } from '../domain/schedule.js';
import { PulseStore } from '../persistence/pulse.store.js';
import { newestRounds } from '../persistence/round-times.query.js';
import { AnnounceDue } from './announce-due.js';
import { OpenRound } from './open-round.js';

export type StartRoundError =
  | NoUnitPossible
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-active'; readonly state: PulseState }
  | { readonly kind: 'already-running'; readonly roundId: string };

/** Announces a round and opens it in the same moment. Only for an active pulse with nothing running or about to. */
@Injectable()
export class StartRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pulses: PulseStore,
    private readonly announcing: AnnounceDue,
    private readonly openRound: OpenRound,
  ) {}

  start(ctx: Ctx, pulseId: string): Promise<Result<RoundId, StartRoundError>> {
    return this.uow.run<RoundId, StartRoundError>(ctx, async (tx) => {
      const id = parseId<PulseId>(pulseId);
      const pulse = id && (await this.pulses.lock(tx, id));
      if (!pulse) return err({ kind: 'not-found' });
      if (!mayOnPulse(ctx.actor, 'start-round', pulse).allow) return err({ kind: 'not-active', state: pulse.state });
      const running = inTheWay(pulse, await newestRounds(tx, [pulse.id]), ctx.now);
      if (running) return err({ kind: 'already-running', roundId: running.roundId });
      const announced = await this.announcing.announce(tx, ctx, pulse, roundStartedByHand(pulse.settings.windowHours, ctx.now));
      if (!announced.ok) return announced;
      const opened = await this.openRound.run(tx, ctx, announced.value);
      if (!opened.ok) throw new Error(`a round announced for now could not be opened: ${opened.error.kind}`);
      return ok(announced.value);
    });
  }
}
