import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId, PulseId, RoundId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { logger } from '../../../platform/observability/logger.js';
import { announcementOf } from '../domain/schedule.js';
import { dueRounds, organizationsWithRounds, type DueRound } from '../persistence/due-round.query.js';
import { PulseStore } from '../persistence/pulse.store.js';
import { newestRounds } from '../persistence/round-times.query.js';
import { AnnounceDue } from './announce-due.js';
import { CancelRound } from './cancel-round.js';
import { CloseRound } from './close-round.js';
import { OpenRound } from './open-round.js';
import { SealRound } from './seal-round.js';
import { SendRoundMails } from './send-round-mails.js';

/** An audience without a unit is looked at again after this time, not at every tick. */
const TRY_AGAIN_MS = 10 * 60_000;

/**
 * What the clock does to rounds, at every tick: close, open, announce, seal, write mails. Each step is a transaction of its own that
 * decides again under a lock, so that it is right to run it twice, on several instances, after a crash and after a long sleep: a round whose
 * opening was slept over opens late and keeps its closing time; one whose whole window was slept over is called off.
 */
@Injectable()
export class RoundSchedule implements OnModuleInit {
  private readonly noUnitUntil = new Map<string, number>();
  private readonly cleaned = new Set<string>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly pulses: PulseStore,
    private readonly announcing: AnnounceDue,
    private readonly opening: OpenRound,
    private readonly cancelling: CancelRound,
    private readonly sealing: SealRound,
    private readonly closing: CloseRound,
    private readonly mails: SendRoundMails,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(() => this.tick());
  }

  /** Everything that is due now, in every organization. What fails in one place is logged and tried again at the next tick. */
  async tick(): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await organizationsWithRounds(tx)));
    for (const organization of found.ok ? found.value : []) await this.tickOrganization(organization);
  }

  /** Everything that is due now in one organization. */
  async tickOrganization(organization: OrganizationId): Promise<void> {
    const now = this.clock.now();
    const ctx: Ctx = { actor: { kind: 'system', job: 'rounds' }, organization, requestId: `tick-${now.getTime()}`, now };
    const due = await this.uow.read(ctx, (tx) => dueRounds(tx, now));
    for (const round of due.filter(({ duty }) => duty !== 'tick')) await this.step(`${round.duty} round ${round.roundId}`, () => this.move(ctx, round));
    await this.step('announce rounds', () => this.announceAll(ctx));
    for (const { roundId } of due.filter(({ duty }) => duty === 'tick')) await this.step(`seal round ${roundId}`, () => this.sealing.run(ctx, roundId as RoundId));
    await this.step('write mails', () => this.mails.send(ctx));
    await this.step('forget mails', () => this.forget(ctx, due.some(({ duty }) => duty === 'close')));
  }

  /** After a close, and once after a start for what a crash left behind. */
  private async forget(ctx: Ctx, hasClosed: boolean): Promise<void> {
    if (!hasClosed && this.cleaned.has(ctx.organization)) return;
    await this.mails.forget(ctx);
    this.cleaned.add(ctx.organization);
  }

  private async step(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { message, stack } = error as Error;
      logger.error({ what, reason: message, stack }, 'a step of the schedule failed; the next tick tries again');
    }
  }

  private async move(ctx: Ctx, { roundId, pulseId, duty }: DueRound): Promise<void> {
    const id = roundId as RoundId;
    if (duty === 'close') {
      const closed = await this.closing.run(ctx, id);
      if (!closed.ok) throw new Error(closed.error.kind);
      return;
    }
    await this.uow.run<null, { kind: string }>(ctx, async (tx) => {
      await this.pulses.lock(tx, pulseId as PulseId);
      const moved = duty === 'miss' ? await this.cancelling.run(tx, ctx, id, 'missed') : await this.opening.run(tx, ctx, id);
      // Refused means that another instance was faster, or that the round before is still closing: the next tick looks again.
      return moved.ok ? ok(null) : moved;
    });
  }

  private async announceAll(ctx: Ctx): Promise<void> {
    const due = await this.uow.read(ctx, async (tx) => {
      const active = (await this.pulses.all(tx)).filter(({ state }) => state === 'active');
      const rounds = await newestRounds(tx, active.map(({ id }) => id));
      return active.filter((pulse) => announcementOf(pulse, rounds.filter(({ pulseId }) => pulseId === pulse.id), ctx.now) !== null).map(({ id }) => id);
    });
    for (const pulseId of due) await this.step(`announce a round of ${pulseId}`, () => this.announce(ctx, pulseId));
  }

  private async announce(ctx: Ctx, pulseId: PulseId): Promise<void> {
    if ((this.noUnitUntil.get(pulseId) ?? 0) > ctx.now.getTime()) return;
    const announced = await this.uow.run(ctx, async (tx) => {
      const pulse = await this.pulses.lock(tx, pulseId);
      return pulse ? this.announcing.bySchedule(tx, ctx, pulse) : ok(null);
    });
    if (announced.ok) {
      this.noUnitUntil.delete(pulseId);
    } else {
      this.noUnitUntil.set(pulseId, ctx.now.getTime() + TRY_AGAIN_MS);
      logger.warn({ pulse: pulseId, needed: announced.error.needed, people: announced.error.peopleInAudience }, 'a pulse has no unit: its round is not announced');
    }
  }
}
