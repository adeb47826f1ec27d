import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { logger } from '../../../platform/observability/logger.js';
import { firstShiftsDue } from '../domain/shift-notices.js';
import { LoadStore } from '../persistence/load.store.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { DutyMails } from './duty-mails.js';
import { ManageRosterSources } from './manage-roster-sources.js';
import { CLAIM_MS, ReadRoster } from './read-roster.js';
import { RosterAlarms } from './roster-alarms.js';
import { TakeOverRoster } from './take-over-roster.js';
import { TellOnCall } from './tell-on-call.js';

/** Sources that one instance reads at a time: a slow one waits with few others. */
const AT_ONCE = 4;
const LOOK_MS = 10 * 60_000;
const LOOK: OrganizationWork = { job: 'rosters', everyMs: 0, failure: 'rosters could not be looked after; the next tick tries again', among: 'door.organizations_with_rosters()', isBeside: true };

/**
 * What the clock does to rosters. Reading happens beside the queue of jobs: a source that answers slowly, or never, must not keep rounds from
 * closing. A source is claimed in the database, so that of several instances one reads it; after a crash the claim runs out.
 */
@Injectable()
export class RosterSchedule implements OnModuleInit {
  private readonly lookedAt = new Map<OrganizationId, number>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly sources: RosterSourceStore,
    private readonly reading: ReadRoster,
    private readonly takeOver: TakeOverRoster,
    private readonly manage: ManageRosterSources,
    private readonly alarms: RosterAlarms,
    private readonly mails: DutyMails,
    private readonly load: LoadStore,
    private readonly telling: TellOnCall,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, ({ organization }) => this.tickOrganization(organization));
  }

  /** Everything that is due now in one organization; ends when all of it is done. */
  async tickOrganization(organization: OrganizationId): Promise<void> {
    await this.readDue(organization);
    await this.look(organization);
  }

  /** Reads what is due in one organization, some sources at a time. */
  async readDue(organization: OrganizationId): Promise<void> {
    for (;;) {
      const ctx = this.ticks.ctx(LOOK, organization);
      const until = new Date(ctx.now.getTime() + CLAIM_MS);
      const claimed = await this.uow.run(ctx, async (tx) => ok(await this.sources.claimDue(tx, ctx.now, until, AT_ONCE)));
      if (!claimed.ok || claimed.value.length === 0) return;
      await Promise.all(claimed.value.map((sourceId) => this.step(`read roster ${sourceId}`, () => this.reading.run(ctx, sourceId))));
    }
  }

  /** Every ten minutes: rosters that went out of date, shifts that begin soon, teams that ended, numbers that age. */
  private async look(organization: OrganizationId): Promise<void> {
    const ctx = this.ticks.ctx(LOOK, organization);
    if (ctx.now.getTime() - (this.lookedAt.get(organization) ?? -Infinity) < LOOK_MS) return;
    await this.lookAfter(ctx);
    this.lookedAt.set(organization, ctx.now.getTime());
  }

  /** Right to do at any time, twice, and on several instances. */
  async lookAfter(ctx: Ctx): Promise<void> {
    const { all, ended } = await this.uow.read(ctx, async (tx) => ({ all: await this.sources.ofTeams(tx, null), ended: await this.sources.ofEndedTeams(tx, ctx.now) }));
    for (const sourceId of ended) await this.step(`drop roster ${sourceId}`, () => this.locked(ctx, sourceId, (tx, source) => this.manage.drop(tx, ctx, source)));
    for (const { sourceId } of all.filter((source) => !ended.includes(source.sourceId))) {
      await this.step(`look at roster ${sourceId}`, () => this.locked(ctx, sourceId, async (tx, source) => {
        await this.takeOver.run(tx, ctx, source, 'rematch', 'matched');
        await this.alarms.look(tx, ctx, (await this.sources.find(tx, sourceId))!);
      }));
    }
    for (const [teamId] of groupBy(all, (source) => source.teamId)) {
      await this.step(`tell of on call in ${teamId}`, () => this.uow.run(ctx, async (tx) => {
        await this.mails.tellFirst(tx, ctx, teamId, firstShiftsDue(await this.load.ahead(tx, teamId, ctx.now), ctx.now));
        return ok(await this.telling.tell(tx, ctx, teamId));
      }));
    }
    await this.uow.run(ctx, async (tx) => ok(await tx.query(`delete from on_call_notice where organization_id = current_organization() and shift_starts_at < $1::timestamptz - interval '30 days'`, [ctx.now])));
  }

  private async locked(ctx: Ctx, sourceId: string, work: (tx: Tx, source: NonNullable<Awaited<ReturnType<RosterSourceStore['lock']>>>) => Promise<unknown>): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const source = await this.sources.lock(tx, sourceId);
      if (source) await work(tx, source);
      return ok(null);
    });
  }

  private async step(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { message, stack } = error as Error;
      logger.error({ what, reason: message, stack }, 'a step with rosters failed; it is tried again');
    }
  }
}
