import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PulseId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { acceptPulseSettings } from '../domain/pulse.policy.js';
import type { PulseSettings } from '../domain/pulse.js';
import { isEditable } from '../domain/pulse-lifecycle.js';
import { settingEntries } from '../domain/pulses-log.js';
import { changedSettings } from '../domain/pulse-settings-change.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { DriverStore } from '../persistence/driver.store.js';
import { PulseStore, type StoredPulse } from '../persistence/pulse.store.js';

export type SavePulseError = { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] } | { readonly kind: 'not-found' };

/**
 * Makes a draft or changes a pulse. What a round was announced with stays with that round: new settings hold from the next round that is
 * not announced yet.
 */
@Injectable()
export class SavePulse {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pulses: PulseStore,
    private readonly drivers: DriverStore,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** `pulseId` null makes a new draft. */
  save(ctx: Ctx, pulseId: string | null, wanted: PulseSettings): Promise<Result<StoredPulse, SavePulseError>> {
    return this.uow.run<StoredPulse, SavePulseError>(ctx, async (tx) => {
      const before = pulseId === null ? null : await this.lock(tx, pulseId);
      if (before === undefined) return err({ kind: 'not-found' });
      await this.drivers.ensureStandard(tx, ctx);
      const settings = await this.accept(tx, before, wanted);
      if (!settings.ok) return err({ kind: 'invalid', problems: settings.error });
      return ok(before ? await this.change(tx, ctx, before, settings.value) : await this.create(tx, ctx, settings.value));
    });
  }

  private async lock(tx: Tx, pulseId: string): Promise<StoredPulse | undefined> {
    const id = parseId<PulseId>(pulseId);
    return id && (await this.pulses.lock(tx, id));
  }

  private async accept(tx: Tx, before: StoredPulse | null, wanted: PulseSettings): Promise<Result<PulseSettings, readonly FieldProblem[]>> {
    if (before && !isEditable(before.state)) return err([{ path: 'pulseId', code: 'pulse-ended', message: 'A pulse that has ended can\'t be changed.' }]);
    const accepted = acceptPulseSettings(wanted, await this.drivers.all(tx));
    const audience = await audienceProblems(tx, wanted.audienceTeamId);
    if (accepted.ok && audience.length === 0) return accepted;
    return err([...(accepted.ok ? [] : accepted.error), ...audience]);
  }

  private async create(tx: Tx, ctx: Ctx, settings: PulseSettings): Promise<StoredPulse> {
    const pulse: StoredPulse = { id: idFrom<PulseId>(this.random(16)), state: 'draft', settings, startedAt: null, createdAt: ctx.now };
    await this.pulses.insert(tx, ctx, pulse);
    await this.logbook.audit(tx, ctx, 'pulse.create', { pulseId: pulse.id });
    return pulse;
  }

  private async change(tx: Tx, ctx: Ctx, before: StoredPulse, settings: PulseSettings): Promise<StoredPulse> {
    const changes = changedSettings(before.settings, settings);
    if (changes.length === 0) return before;
    const pulse = { ...before, settings };
    await this.pulses.update(tx, ctx, pulse);
    await this.logbook.audit(tx, ctx, 'pulse.change', { pulseId: pulse.id, changes });
    if (before.state === 'draft') return pulse;
    for (const { kind, data } of settingEntries(pulse.id, changes)) await this.logbook.tellMembers(tx, ctx, kind, data);
    return pulse;
  }
}

/** An audience must be a team that is there today. */
export async function audienceProblems(tx: Tx, teamId: string): Promise<readonly FieldProblem[]> {
  const id = parseId(teamId);
  const team = id && (await row(tx, 'select 1 from team where organization_id = current_organization() and team_id = $1 and ended_on is null', [id]));
  return team ? [] : [{ path: 'audienceTeamId', code: 'audience-unknown', message: 'There is no such team.' }];
}
