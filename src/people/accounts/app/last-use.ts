import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { logger } from '../../../platform/observability/logger.js';

/** What carries a "last used" day: `session.session_id` or `api_token.token_id`. */
export type UsedThing = 'session' | 'api_token';

const KEY = { session: 'session_id', api_token: 'token_id' } as const;

/**
 * Remembers in the process who was here today and writes it when the day is over, or when the server stops: all rows of an
 * organization in one transaction, in the order of their random ids. A write at the moment of a visit would stand beside an
 * answer written in the same second, and row versions (`xmin`) would tell who gave it. A crash forgets the day; sessions
 * live 90.
 */
@Injectable()
export class LastUse implements BeforeApplicationShutdown {
  private day: CalendarDate | undefined;
  private used = new Map<OrganizationId, Map<string, UsedThing>>();

  constructor(private readonly uow: UnitOfWork) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  /** Notes a use today, and writes yesterday's in the background when it is the first of the day. */
  note(organization: OrganizationId, thing: UsedThing, id: string, today: CalendarDate): void {
    if (this.day !== today) {
      void this.flush();
      this.day = today;
    }
    let ids = this.used.get(organization);
    if (ids === undefined) this.used.set(organization, (ids = new Map()));
    ids.set(id, thing);
  }

  /** True when it was used today and that is not written yet. */
  wasUsedToday(organization: OrganizationId, id: string, today: CalendarDate): boolean {
    return this.day === today && (this.used.get(organization)?.has(id) ?? false);
  }

  /** Writes what is remembered. Never throws: a lost day is no reason to fail. */
  async flush(): Promise<void> {
    const [day, used] = [this.day, this.used];
    this.used = new Map();
    if (day === undefined) return;
    for (const [organization, ids] of used) {
      try {
        await this.write(organization, ids, day);
      } catch (error) {
        logger.warn({ reason: (error as Error).message }, 'the last use of sessions was not written');
      }
    }
  }

  private async write(organization: OrganizationId, ids: ReadonlyMap<string, UsedThing>, day: CalendarDate): Promise<void> {
    await this.uow.run({ organization }, async (tx) => {
      for (const thing of ['session', 'api_token'] as const) {
        const used = [...ids].filter(([, kind]) => kind === thing).map(([id]) => id);
        if (used.length === 0) continue;
        await tx.query(
          `update ${thing} set last_used_on = $1
            where ${KEY[thing]} in (select ${KEY[thing]} from ${thing} where ${KEY[thing]} = any($2::uuid[]) order by ${KEY[thing]} for update)
              and (last_used_on is null or last_used_on < $1)`,
          [day, used],
        );
      }
      return ok(null);
    });
  }
}
