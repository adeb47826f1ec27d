import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { OrganizationId } from '../../kernel/ids.js';
import { ok } from '../../kernel/result.js';
import { row, rows } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { logger } from '../observability/logger.js';
import { JobRunner } from './job-runner.js';

/** What time does in every organization, and how it is spoken of. */
export interface OrganizationWork {
  /** Who acts. */
  readonly job: string;
  /** Milliseconds from one look of an instance to its next; 0 for every tick. Ticks themselves come every few seconds. */
  readonly everyMs: number;
  /** What the log says when it fails, in one organization or for all of them. */
  readonly failure: string;
  /** 'warn' where something outside, which is expected to be away at times, makes it fail. */
  readonly level?: 'warn';
  /** The function of the database that lists organizations, where most have nothing to be looked at. */
  readonly among?: `door.${string}()`;
  /** Ticks don't wait for it: an address that answers slowly, or never, must not keep rounds from closing. */
  readonly isBeside?: boolean;
}

/**
 * Looks after every organization now and then: one after the other, as the system. An organization that fails leaves the others alone and is tried
 * again at the next look; a look that could not begin is tried again at the next tick. Each instance looks by itself, and again after a crash, so the
 * work must be right to do twice and at the same time. The sample organization is left alone until it is ready: while its past is being written, its
 * clock is not ours.
 */
@Injectable()
export class OrganizationTicks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
  ) {}

  /** From now on, with the ticks of the queue. A look that takes longer than its interval is not begun a second time meanwhile. */
  every(what: OrganizationWork, work: (ctx: Ctx) => Promise<unknown>): void {
    let lookedAt = -Infinity;
    let isBusy = false;
    const look = async (now: number): Promise<void> => {
      isBusy = true;
      try {
        await this.now(what, work);
        lookedAt = now;
      } finally {
        isBusy = false;
      }
    };
    this.runner.onTick(async () => {
      const now = this.clock.now().getTime();
      if (isBusy || Math.abs(now - lookedAt) < what.everyMs) return;
      const looking = look(now);
      if (!what.isBeside) return looking;
      looking.catch(({ message, stack }: Error) => logger[what.level ?? 'error']({ reason: message, stack }, what.failure));
    });
  }

  /** One look at all of them, whenever the last one was. Throws when they can't be listed. */
  async now(what: OrganizationWork, work: (ctx: Ctx) => Promise<unknown>): Promise<void> {
    for (const organization of await this.all(what)) {
      await work(this.ctx(what, organization)).catch(async ({ message, stack }: Error) => {
        if (await this.isThere(organization)) logger[what.level ?? 'error']({ organization, reason: message, stack }, what.failure);
      });
    }
  }

  /** In whose name the work is done in an organization, at this moment. */
  ctx({ job }: OrganizationWork, organization: OrganizationId): Ctx {
    return { actor: { kind: 'system', job }, organization, requestId: job, now: this.clock.now() };
  }

  private async all({ among = 'door.list_organizations()' }: OrganizationWork): Promise<readonly OrganizationId[]> {
    const sql = `select o.organization_id as id from ${among} o
      where not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and not s.ready) order by 1`;
    const found = await this.uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, sql)));
    return found.ok ? found.value.map(({ id }) => id) : [];
  }

  /** Deleted under the hands of its work, an organization is nothing to speak of. */
  private async isThere(organization: OrganizationId): Promise<boolean> {
    const found = await this.uow.runInstallation(async (tx) => ok((await row(tx, 'select 1 from door.list_organizations() where organization_id = $1', [organization])) !== undefined)).catch(() => null);
    return found === null || !found.ok || found.value;
  }
}
