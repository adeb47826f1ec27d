import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { nothingThere, type NothingThere, type TooManyTries } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { RateLimiter } from '../../../platform/access/rate-limiter.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { RosterSource } from '../domain/roster-source.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { CLAIM_MS, ReadRoster } from './read-roster.js';
import { RosterRights } from './roster-rights.js';

/** So often, and for so long, is looked whether another instance is done. */
const LOOK_EVERY_MS = 250;
const LOOKS_MAX = 100;

const READINGS = { name: 'roster-read-now', limit: 6, windowSeconds: 60 };

/** Reads a source because somebody pressed the button. Who presses while it is being read waits for that. */
@Injectable()
export class ReadRosterNow {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly limiter: RateLimiter,
    private readonly rights: RosterRights,
    private readonly sources: RosterSourceStore,
    private readonly reading: ReadRoster,
  ) {}

  async run(ctx: Ctx, sourceText: string): Promise<Result<RosterSource, NothingThere | TooManyTries>> {
    const source = await this.uow.read(ctx, (tx) => this.rights.source(tx, ctx, sourceText, 'look'));
    if (!source) return err(nothingThere);
    const { sourceId } = source;
    const taken = await this.limiter.take(READINGS, `${ctx.organization}|${sourceId}`, ctx.now);
    if (!taken.allowed) return err({ kind: 'too-many-tries', retryAfterSeconds: taken.retryAfterSeconds });
    const until = new Date(ctx.now.getTime() + CLAIM_MS);
    const claimed = await this.uow.run(ctx, async (tx) => ok(await this.sources.claim(tx, sourceId, ctx.now, until)));
    if (claimed.ok && claimed.value) await this.reading.run(ctx, sourceId);
    else await this.untilRead(ctx, sourceId);
    const after = await this.uow.read(ctx, (tx) => this.sources.find(tx, sourceId));
    return after ? ok(after) : err(nothingThere);
  }

  /** Somebody else is reading it: their outcome is as good, if it comes soon. */
  private async untilRead(ctx: Ctx, sourceId: string): Promise<void> {
    for (let look = 0; look < LOOKS_MAX; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      if (!(await this.uow.read(ctx, (tx) => this.sources.isClaimed(tx, sourceId, ctx.now)))) return;
    }
  }
}
