import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublicFetcher } from '../../../platform/fetching/public-fetcher.js';
import { logger } from '../../../platform/observability/logger.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { readOpportunities } from '../adapters/read-opportunities.js';
import type { FeedReading } from '../domain/announced-event.js';
import type { SourceNotRead } from '../domain/opportunities.errors.js';
import { untilNextReading, type SourceValues } from '../domain/opportunity-source.js';
import { SourceStore, type ImportCounts } from '../persistence/source.store.js';
import { ImportOpportunities } from './import-opportunities.js';

/** Whoever claimed a source has it so long; after a crash somebody else takes it then. */
export const CLAIM_MS = 10 * 60_000;

const NO_COUNTS: ImportCounts = { rows: 0, events: 0, added: 0, changed: 0, unchanged: 0, gone: 0, skipped: [] };

/** Reads one source that the caller has claimed: asks outside of any transaction, then takes over or writes down the failure in one. What was good before stays. */
@Injectable()
export class ReadSource {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly sources: SourceStore,
    private readonly importing: ImportOpportunities,
    private readonly fetcher: PublicFetcher,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async run(ctx: Ctx, sourceId: string): Promise<void> {
    const source = await this.uow.read(ctx, (tx) => this.sources.find(tx, sourceId));
    if (!source) return;
    const reading = await this.ask(source, ctx.now);
    try {
      await this.conclude({ ...ctx, now: this.clock.now() }, sourceId, JSON.stringify([source.address, source.settings]), reading);
    } catch (error) {
      const { message, stack } = error as Error;
      logger.error({ source: sourceId, reason: message, stack }, 'a source of conferences was read and could not be taken over');
      await this.conclude({ ...ctx, now: this.clock.now() }, sourceId, JSON.stringify([source.address, source.settings]), err({ kind: 'not-read', detail: 'It could not be taken over.' }));
    }
  }

  /** Asks a source, kept or not. Whatever happens there is an answer: nothing outside throws through. */
  async ask(source: SourceValues, now: Date): Promise<Result<FeedReading, SourceNotRead>> {
    try {
      return await readOpportunities(source, this.fetcher.fetch, now);
    } catch (error) {
      const { message, stack } = error as Error;
      logger.error({ kind: source.kind, reason: message, stack }, 'reading a source of conferences failed in a way nobody thought of');
      return err({ kind: 'not-read', detail: 'It could not be read.' });
    }
  }

  private async conclude(ctx: Ctx, sourceId: string, asked: string, reading: Result<FeedReading, SourceNotRead>): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      await this.importing.lock(tx, ctx);
      const source = await this.sources.find(tx, sourceId, 'for update');
      // Removed, or told to read elsewhere, while the answer was on its way: it is about something else now.
      if (!source || JSON.stringify([source.address, source.settings]) !== asked) return ok(null);
      const importId = idFrom(this.random(16));
      if (!reading.ok) {
        if (source.failures === 0) await this.sources.addImport(tx, ctx, importId, sourceId, NO_COUNTS, reading.error.detail);
        await this.sources.conclude(tx, ctx, sourceId, reading.error.detail, this.nextAfter(ctx.now, source.failures + 1));
        return ok(null);
      }
      const planned = await this.importing.plan(tx, ctx, source, reading.value);
      await this.importing.carryOut(tx, ctx, source, planned);
      await this.sources.addImport(tx, ctx, importId, sourceId, planned.counts, null);
      await this.sources.conclude(tx, ctx, sourceId, null, this.nextAfter(ctx.now, 0));
      return ok(null);
    });
  }

  private nextAfter(now: Date, failures: number): Date {
    const [high, low] = this.random(2);
    return new Date(now.getTime() + untilNextReading(failures, (high! * 256 + low!) / 65_536));
  }
}
