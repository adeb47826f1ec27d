import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere, type TooManyTries } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { personOf } from '../../../platform/access/acting.js';
import { RateLimiter } from '../../../platform/access/rate-limiter.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { SourceNotRead } from '../domain/opportunities.errors.js';
import { readSource, type OpportunitySource, type TypedSource } from '../domain/opportunity-source.js';
import { SourceStore, type StoredImport } from '../persistence/source.store.js';
import { ImportOpportunities, type PlannedImport } from './import-opportunities.js';
import { CLAIM_MS, ReadSource } from './read-source.js';

export type SourceError = NothingThere | InvalidValues | TooManyTries;

const SOURCES_MAX = 50;
/** Previews and readings reach out to addresses that somebody typed: not so often that this server could be used to knock at doors. */
const TRIES = { name: 'talk-source', limit: 20, windowSeconds: 600 };
const NOT_KEPT = '00000000-0000-4000-8000-000000000000';

/** Where opportunities are read: tried out, added, changed, removed; by admins. */
@Injectable()
export class ManageSources {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly limiter: RateLimiter,
    private readonly store: SourceStore,
    private readonly reading: ReadSource,
    private readonly importing: ImportOpportunities,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  list(ctx: Ctx): Promise<readonly OpportunitySource[]> {
    return this.uow.read(ctx, (tx) => this.store.list(tx));
  }

  imports(ctx: Ctx, sourceId: string): Promise<readonly StoredImport[]> {
    return this.uow.read(ctx, (tx) => this.store.imports(tx, sourceId));
  }

  /** A dry run: asks the source and says what it would do. Keeps nothing. */
  async preview(ctx: Ctx, typed: TypedSource): Promise<Result<PlannedImport, InvalidValues | SourceNotRead | TooManyTries>> {
    const values = readSource(typed);
    if (!values.ok) return err({ kind: 'invalid', problems: values.error });
    const tries = await this.limiter.take(TRIES, `${ctx.organization}|${personOf(ctx)}`, ctx.now);
    if (!tries.allowed) return err({ kind: 'too-many-tries', retryAfterSeconds: tries.retryAfterSeconds });
    const read = await this.reading.ask(values.value, ctx.now);
    if (!read.ok) return read;
    return ok(await this.uow.read(ctx, (tx) => this.importing.plan(tx, ctx, { sourceId: NOT_KEPT, addedAt: ctx.now }, read.value)));
  }

  add(ctx: Ctx, typed: TypedSource): Promise<Result<OpportunitySource, SourceError>> {
    return this.write(ctx, typed, async (tx, values) => {
      if ((await this.store.list(tx)).length >= SOURCES_MAX) return err(invalid({ path: 'label', code: 'too-many', message: `At most ${SOURCES_MAX} sources are read.` }));
      const sourceId = idFrom<OpportunitySource['sourceId']>(this.random(16));
      await this.store.insert(tx, ctx, sourceId, values, personOf(ctx));
      await this.logbook.audit(tx, ctx, 'talks.source-added', { sourceId, kind: values.kind });
      await this.logbook.tellMembers(tx, ctx, 'talk-source-added', { label: values.label });
      return ok((await this.store.find(tx, sourceId))!);
    });
  }

  change(ctx: Ctx, sourceText: string, typed: Omit<TypedSource, 'kind'>, isPaused: boolean): Promise<Result<OpportunitySource, SourceError>> {
    return this.uow.run<OpportunitySource, SourceError>(ctx, async (tx) => {
      const sourceId = parseId(sourceText);
      const source = sourceId && (await this.store.find(tx, sourceId, 'for update'));
      if (!source) return err(nothingThere);
      const values = readSource({ ...typed, kind: source.kind, address: typed.address ?? source.address });
      if (!values.ok) return err({ kind: 'invalid', problems: values.error });
      await this.store.change(tx, ctx, source.sourceId, values.value, isPaused);
      await this.logbook.audit(tx, ctx, 'talks.source-changed', { sourceId: source.sourceId, isPaused });
      return ok((await this.store.find(tx, source.sourceId))!);
    });
  }

  /** Nothing of what it announced goes. */
  remove(ctx: Ctx, sourceText: string): Promise<Result<string, NothingThere>> {
    return this.uow.run<string, NothingThere>(ctx, async (tx) => {
      const sourceId = parseId(sourceText);
      const source = sourceId && (await this.store.find(tx, sourceId, 'for update'));
      if (!source) return err(nothingThere);
      await this.store.remove(tx, ctx, source.sourceId);
      await this.logbook.audit(tx, ctx, 'talks.source-removed', { sourceId: source.sourceId });
      await this.logbook.tellMembers(tx, ctx, 'talk-source-removed', { label: source.label });
      return ok(source.sourceId);
    });
  }

  /** Reads it now instead of at its time; the answer is how it stands afterwards. Somebody who reads it already is waited for by nobody. */
  async readNow(ctx: Ctx, sourceText: string): Promise<Result<OpportunitySource, NothingThere | TooManyTries>> {
    const sourceId = parseId(sourceText);
    const found = sourceId && (await this.uow.read(ctx, (tx) => this.store.find(tx, sourceId)));
    if (!found) return err(nothingThere);
    const tries = await this.limiter.take(TRIES, `${ctx.organization}|${personOf(ctx)}`, ctx.now);
    if (!tries.allowed) return err({ kind: 'too-many-tries', retryAfterSeconds: tries.retryAfterSeconds });
    const claimed = await this.uow.run(ctx, async (tx) => ok(await this.store.claim(tx, found.sourceId, ctx.now, new Date(ctx.now.getTime() + CLAIM_MS))));
    if (claimed.ok && claimed.value) await this.reading.run({ ...ctx, now: this.clock.now() }, found.sourceId);
    const after = await this.uow.read(ctx, (tx) => this.store.find(tx, found.sourceId));
    return after ? ok(after) : err(nothingThere);
  }

  private async write(ctx: Ctx, typed: TypedSource, work: (tx: Parameters<Parameters<UnitOfWork['run']>[1]>[0], values: Extract<ReturnType<typeof readSource>, { ok: true }>['value']) => Promise<Result<OpportunitySource, SourceError>>): Promise<Result<OpportunitySource, SourceError>> {
    const values = readSource(typed);
    if (!values.ok) return err({ kind: 'invalid', problems: values.error });
    return this.uow.run<OpportunitySource, SourceError>(ctx, (tx) => work(tx, values.value));
  }
}
