import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Ctx } from '../../../kernel/actor.js';
import { ok } from '../../../kernel/result.js';
import { row } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { SignalMessageStore } from '../persistence/signal-message.store.js';
import { EstimateNoise } from './estimate-noise.js';
import { LogForecasts } from './log-forecasts.js';
import { RollupStore } from '../persistence/rollup.store.js';
import { SignalMails } from './signal-mails.js';

const LOOK: OrganizationWork = { job: 'digest', everyMs: 0, failure: 'the weekly digest was not written; the next tick tries again', among: 'door.organizations_with_rounds()' };
/** Monday; from 9 o'clock in the organization's time zone. */
const WEEKDAY = 1;
const HOUR = 9;

/**
 * What is done once a week, on Monday morning in the organization's time zone: good news of the past seven days goes out in one mail a person, and the
 * noise parameters are fitted anew, and forecasts scored, where no closing round has done it.
 */
@Injectable()
export class SignalMailsDigest implements OnModuleInit {
  private readonly done = new Map<string, string>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly store: SignalMessageStore,
    private readonly mails: SignalMails,
    private readonly noise: EstimateNoise,
    private readonly rollups: RollupStore,
    private readonly forecasts: LogForecasts,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.send(ctx));
  }

  /** Does it if it is Monday morning or later that day and it wasn't done; running it again, also elsewhere, sends nothing twice. */
  async send(ctx: Pick<Ctx, 'organization' | 'now'>): Promise<void> {
    if (this.done.get(ctx.organization) === ctx.now.toISOString().slice(0, 10)) return;
    await this.uow.run(ctx, async (tx) => {
      const zone = (await row<{ zone: string }>(tx, 'select time_zone as zone from organization where organization_id = current_organization()'))?.zone;
      const local = DateTime.fromMillis(ctx.now.getTime(), { zone: zone ?? 'UTC' });
      if (zone === undefined || local.weekday !== WEEKDAY || local.hour < HOUR) return ok(null);
      const monday = local.startOf('day');
      await this.rollups.holdFolds(tx);
      const week = await this.store.better(tx, monday.minus({ days: 7 }).toJSDate(), monday.toJSDate());
      await this.mails.send(tx, ctx, 'better', ctx.now, week, monday.toISODate()!);
      await this.noise.upTo(tx, ctx.organization, ctx.now);
      await this.forecasts.scoreOverdue(tx, ctx, monday.toJSDate());
      this.done.set(ctx.organization, ctx.now.toISOString().slice(0, 10));
      return ok(null);
    });
  }
}
