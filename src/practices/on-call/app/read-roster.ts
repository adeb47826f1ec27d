import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublicFetcher } from '../../../platform/fetching/public-fetcher.js';
import { logger } from '../../../platform/observability/logger.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { ReadingDefaults } from '../adapters/roster-adapter.js';
import type { OnCallShift, RosterReading, SourceKind } from '../domain/on-call-shift.js';
import { untilNextReading } from '../domain/roster-health.js';
import type { RosterSource } from '../domain/roster-source.js';
import { rosterWindow } from '../domain/roster-window.js';
import type { RosterError } from '../domain/roster.errors.js';
import { organizationZone } from '../persistence/roster-people.query.js';
import { RosterImportStore } from '../persistence/roster-import.store.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { RosterAdapters } from './roster-adapters.js';
import { RosterAlarms } from './roster-alarms.js';
import { SourceSecrets, type SourceAccess } from './source-secrets.js';
import { TakeOverRoster } from './take-over-roster.js';
import { TellOnCall } from './tell-on-call.js';

/** Whoever claimed a source has it so long; after a crash somebody else takes it then. */
export const CLAIM_MS = 5 * 60_000;

/** 38 weeks of three people every hour; whatever has more is no roster. */
const SHIFTS_MAX = 20_000;

interface OpenedSource {
  readonly source: RosterSource;
  readonly sealed: Buffer;
  readonly zone: string;
}

/**
 * Reads one source that the caller has claimed: asks outside of any transaction, then takes over, holds or writes down the failure in one. What was
 * good before stays until something better is there.
 */
@Injectable()
export class ReadRoster {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly sources: RosterSourceStore,
    private readonly imports: RosterImportStore,
    private readonly adapters: RosterAdapters,
    private readonly fetcher: PublicFetcher,
    private readonly secrets: SourceSecrets,
    private readonly takeOver: TakeOverRoster,
    private readonly alarms: RosterAlarms,
    private readonly telling: TellOnCall,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async run(ctx: Ctx, sourceId: string): Promise<void> {
    const opened = await this.uow.read(ctx, (tx) => this.open(tx, sourceId));
    if (!opened) return;
    const { source, sealed, zone } = opened;
    const reading = await this.ask(source.kind, this.secrets.open(sealed), { zone, role: source.defaultRole }, ctx.now);
    try {
      await this.conclude({ ...ctx, now: this.clock.now() }, opened, reading);
    } catch (error) {
      const { message, stack } = error as Error;
      logger.error({ source: sourceId, reason: message, stack }, 'a roster was read and could not be taken over');
      await this.conclude({ ...ctx, now: this.clock.now() }, opened, err({ kind: 'unreadable', why: { kind: 'unexpected-answer', detail: 'It could not be taken over.' } }));
    }
  }

  /** Asks a source, kept or not. Whatever happens there is an answer: nothing outside throws through. */
  async ask(kind: SourceKind, access: SourceAccess | undefined, defaults: ReadingDefaults, now: Date): Promise<Result<RosterReading, RosterError>> {
    if (!access) return err({ kind: 'unreadable', why: { kind: 'unexpected-answer', detail: 'How to read it was sealed under another server key. Type it again.' } });
    const { settings, secret } = access;
    try {
      const adapter = this.adapters.of(kind);
      const read = await adapter.read(adapter.settings.parse(settings), secret, rosterWindow(now), this.fetcher.fetch, defaults);
      return read.ok && read.value.shifts.length > SHIFTS_MAX ? err({ kind: 'unreadable', why: { kind: 'too-many', limit: SHIFTS_MAX } }) : read;
    } catch (error) {
      const { message, stack } = error as Error;
      logger.error({ kind, reason: message, stack }, 'reading a roster failed in a way nobody thought of');
      return err({ kind: 'unreadable', why: { kind: 'unexpected-answer', detail: 'It could not be read.' } });
    }
  }

  private async open(tx: Tx, sourceId: string): Promise<OpenedSource | undefined> {
    const source = await this.sources.find(tx, sourceId);
    const sealed = await this.sources.sealedSettings(tx, sourceId);
    return source && sealed && { source, sealed, zone: await organizationZone(tx) };
  }

  private async conclude(ctx: Ctx, { source: asked, sealed }: OpenedSource, reading: Result<RosterReading, RosterError>): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const source = await this.sources.lock(tx, asked.sourceId);
      // Removed, or told to read elsewhere, while the answer was on its way: it is about something else now.
      if (!source || !(await this.sources.sealedSettings(tx, asked.sourceId))?.equals(sealed)) return ok(null);
      if (reading.ok) await this.take(tx, ctx, source, reading.value.shifts);
      else await this.fail(tx, ctx, source, reading.error);
      await this.alarms.look(tx, ctx, (await this.sources.find(tx, source.sourceId))!);
      await this.telling.tell(tx, ctx, source.teamId);
      return ok(null);
    });
  }

  private async take(tx: Tx, ctx: Ctx, source: RosterSource, shifts: readonly OnCallShift[]): Promise<void> {
    const planned = await this.takeOver.plan(tx, ctx.now, source.sourceId, shifts);
    const { plan, unmatched } = planned;
    if (!plan.isShrinking) {
      await this.takeOver.carryOut(tx, ctx, source, planned, 'applied');
      await this.sources.conclude(tx, source.sourceId, ctx.now, { kind: 'good', nextReadAt: this.nextAfter(ctx.now, 0) });
      return;
    }
    if (source.heldAt === null) {
      const entry = { importId: idFrom(this.random(16)), sourceId: source.sourceId, outcome: 'held', unmatched: unmatched.filter(({ ahead }) => ahead > 0).length, displaced: 0, problem: null } as const;
      await this.imports.add(tx, ctx, { ...entry, added: plan.added.length, changed: plan.changed.length, removed: plan.removed.length });
    }
    await this.sources.conclude(tx, source.sourceId, ctx.now, { kind: 'held', shifts, nextReadAt: this.nextAfter(ctx.now, 0) });
  }

  /** What is kept is looked at again all the same: people come and go whether or not the roster can be read. */
  private async fail(tx: Tx, ctx: Ctx, source: RosterSource, problem: RosterError): Promise<void> {
    await this.takeOver.run(tx, ctx, source, 'rematch', 'matched');
    if (source.failures === 0) await this.imports.add(tx, ctx, { importId: idFrom(this.random(16)), sourceId: source.sourceId, outcome: 'failed', added: 0, changed: 0, removed: 0, unmatched: 0, displaced: 0, problem });
    await this.sources.conclude(tx, source.sourceId, ctx.now, { kind: 'failed', problem, nextReadAt: this.nextAfter(ctx.now, source.failures + 1) });
  }

  private nextAfter(now: Date, failures: number): Date {
    const [high, low] = this.random(2);
    return new Date(now.getTime() + untilNextReading(failures, (high! * 256 + low!) / 65_536));
  }
}
