import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PulseId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import type { PulseState } from '../domain/pulse-lifecycle.js';
import { mayOnPulse } from '../domain/pulses.policy.js';
import { PulseStore } from '../persistence/pulse.store.js';
import { newestRounds } from '../persistence/round-times.query.js';

/** `has-history`: it was launched or had a round; such a pulse is ended, and what it found stays. */
export type DeletePulseError = { readonly kind: 'not-found' } | { readonly kind: 'has-history'; readonly state: PulseState };

/** Deletes a draft. Members were never told of it, so their log doesn't speak of it either; the audit does. */
@Injectable()
export class DeletePulse {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pulses: PulseStore,
    private readonly logbook: Logbook,
  ) {}

  delete(ctx: Ctx, pulseId: string): Promise<Result<PulseId, DeletePulseError>> {
    return this.uow.run<PulseId, DeletePulseError>(ctx, async (tx) => {
      const id = parseId<PulseId>(pulseId);
      const pulse = id && (await this.pulses.lock(tx, id));
      if (!pulse) return err({ kind: 'not-found' });
      const hadRound = (await newestRounds(tx, [pulse.id], 1)).length > 0;
      if (hadRound || !mayOnPulse(ctx.actor, 'delete', pulse).allow) return err({ kind: 'has-history', state: pulse.state });
      await this.pulses.delete(tx, ctx, pulse.id);
      await this.logbook.audit(tx, ctx, 'pulse.delete', { pulseId: pulse.id, name: pulse.settings.name });
      return ok(pulse.id);
    });
  }
}
