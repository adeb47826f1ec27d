import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PulseId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { actionTowards, cancelsAnnounced, type PulseAction, type PulseState } from '../domain/pulse-lifecycle.js';
import { mayOnPulse } from '../domain/pulses.policy.js';
import type { NoUnitPossible } from '../domain/round.errors.js';
import { PulseStore, type StoredPulse } from '../persistence/pulse.store.js';
import { AnnounceDue } from './announce-due.js';
import { AudiencePartition } from './audience-partition.js';
import { CancelAnnounced } from './cancel-announced.js';

export type ChangePulseStateError = NoUnitPossible | { readonly kind: 'not-found' } | { readonly kind: 'refused'; readonly from: PulseState };

/** Launches, pauses, resumes and ends pulses, by the one transition table. */
@Injectable()
export class ChangePulseState {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pulses: PulseStore,
    private readonly partitions: AudiencePartition,
    private readonly announcing: AnnounceDue,
    private readonly cancelling: CancelAnnounced,
    private readonly logbook: Logbook,
  ) {}

  change(ctx: Ctx, pulseId: string, to: PulseState): Promise<Result<StoredPulse, ChangePulseStateError>> {
    return this.uow.run<StoredPulse, ChangePulseStateError>(ctx, async (tx) => {
      const id = parseId<PulseId>(pulseId);
      const pulse = id && (await this.pulses.lock(tx, id));
      if (!pulse) return err({ kind: 'not-found' });
      const action = actionTowards(pulse.state, to);
      if (action === null || !mayOnPulse(ctx.actor, action, pulse).allow) return err({ kind: 'refused', from: pulse.state });
      const changed: StoredPulse = { ...pulse, state: to, startedAt: pulse.startedAt ?? ctx.now };
      return this.apply(tx, ctx, changed, action);
    });
  }

  private async apply(tx: Tx, ctx: Ctx, changed: StoredPulse, action: PulseAction): Promise<Result<StoredPulse, ChangePulseStateError>> {
    if (changed.state === 'active') {
      const { partition } = await this.partitions.of(tx, changed.settings, ctx.now);
      if (!partition.ok) return err({ kind: 'no-unit-possible', peopleInAudience: partition.error.people, needed: partition.error.kElig });
    }
    await this.pulses.update(tx, ctx, changed);
    await this.logbook.audit(tx, ctx, `pulse.${action}`, { pulseId: changed.id });
    await this.logbook.tellMembers(tx, ctx, `pulse-${PAST[action]}`, { pulseId: changed.id });
    const reason = cancelsAnnounced(action);
    if (reason) await this.cancelling.ofPulse(tx, ctx, changed.id, reason);
    if (changed.state !== 'active') return ok(changed);
    const stored = (await this.pulses.find(tx, changed.id))!;
    const announced = await this.announcing.bySchedule(tx, ctx, stored);
    return announced.ok ? ok(stored) : announced;
  }
}

const PAST: Readonly<Record<PulseAction, string>> = { launch: 'launched', pause: 'paused', resume: 'resumed', end: 'ended' };
