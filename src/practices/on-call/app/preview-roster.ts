import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere, type TooManyTries } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { dayIn } from '../../../people/directory/domain/day-in.js';
import { RateLimiter } from '../../../platform/access/rate-limiter.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Calendar } from '../../calendar/app/calendar.js';
import type { Commitment } from '../../calendar/domain/commitment.js';
import { isBlockingShift } from '../../calendar/domain/shift-blocking.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import type { SkippedEntry } from '../domain/on-call-shift.js';
import type { RosterNotRead } from '../domain/on-call.errors.js';
import { isOver, type KnownShift } from '../domain/plan-roster-import.js';
import { readSource, type ReadableSource, type TypedSource } from '../domain/typed-source.js';
import { organizationZone } from '../persistence/roster-people.query.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { ManageRosterSources } from './manage-roster-sources.js';
import { ReadRoster } from './read-roster.js';
import { RosterAdapters } from './roster-adapters.js';
import { RosterRights } from './roster-rights.js';
import { TakeOverRoster, type PlannedReading } from './take-over-roster.js';

/** What a reading would do, with what would give way to it. */
export interface PreviewedRoster extends PlannedReading {
  readonly displaced: readonly Commitment[];
  readonly skipped: readonly SkippedEntry[];
  readonly now: Date;
}

type Failure = NothingThere | InvalidValues | RosterNotRead | TooManyTries;

/** Previews reach out to addresses that somebody typed: not so often that this server could be used to knock at doors. */
const PREVIEWS = { name: 'roster-preview', limit: 20, windowSeconds: 600 };

/** Dry runs: of a source that isn't kept yet, and of a reading that is held. Nothing is written. */
@Injectable()
export class PreviewRoster {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly limiter: RateLimiter,
    private readonly rights: RosterRights,
    private readonly adapters: RosterAdapters,
    private readonly manage: ManageRosterSources,
    private readonly reading: ReadRoster,
    private readonly sources: RosterSourceStore,
    private readonly takeOver: TakeOverRoster,
    private readonly calendar: Calendar,
    private readonly policies: PoliciesReader,
  ) {}

  /** Asks the source outside of any transaction. `sourceText`: the source whose place it would take. */
  async ofSource(ctx: Ctx, teamText: string, sourceText: string | null, typed: TypedSource): Promise<Result<PreviewedRoster, Failure>> {
    const prepared = await this.uow.read(ctx, (tx) => this.prepare(tx, ctx, teamText, sourceText, typed));
    if (!prepared.ok) return prepared;
    const taken = await this.limiter.take(PREVIEWS, `${ctx.organization}|${isSomebody(ctx.actor) ? ctx.actor.personId : ''}`, ctx.now);
    if (!taken.allowed) return err({ kind: 'too-many-tries', retryAfterSeconds: taken.retryAfterSeconds });
    const { source, sourceId, zone } = prepared.value;
    const read = await this.reading.ask(source.kind, source, { zone, role: source.defaultRole }, ctx.now);
    if (!read.ok) return err({ kind: 'not-read', error: read.error });
    return ok(await this.uow.read(ctx, (tx) => this.preview(tx, ctx.now, sourceId, read.value.shifts, read.value.skipped)));
  }

  /** What waits to be accepted; undefined when nothing does. For somebody who may manage it. */
  async ofHeld(ctx: Ctx, sourceId: string): Promise<PreviewedRoster | undefined> {
    return this.uow.read(ctx, async (tx) => {
      const held = await this.sources.heldShifts(tx, sourceId);
      return held === null ? undefined : this.preview(tx, ctx.now, sourceId, held, []);
    });
  }

  private async prepare(tx: Tx, ctx: Ctx, teamText: string, sourceText: string | null, typed: TypedSource): Promise<Result<{ source: ReadableSource; sourceId: string | null; zone: string }, NothingThere | InvalidValues>> {
    const teamId = await this.rights.team(tx, ctx, teamText);
    const kept = sourceText === null ? null : await this.rights.source(tx, ctx, sourceText, 'look');
    if (teamId === undefined || kept === undefined || (kept !== null && kept.teamId !== teamId)) return err(nothingThere);
    const read = readSource(typed);
    if (!read.ok) return err(invalid(...read.error));
    const checked = kept === null ? this.adapters.check(read.value) : await this.manage.readable(tx, kept, typed);
    return checked.ok ? ok({ source: checked.value, sourceId: kept?.sourceId ?? null, zone: await organizationZone(tx) }) : checked;
  }

  private async preview(tx: Tx, now: Date, sourceId: string | null, shifts: Parameters<TakeOverRoster['plan']>[3], skipped: readonly SkippedEntry[]): Promise<PreviewedRoster> {
    const planned = await this.takeOver.plan(tx, now, sourceId, shifts);
    return { ...planned, displaced: await this.displaced(tx, now, planned), skipped, now };
  }

  private async displaced(tx: Tx, now: Date, { after }: PlannedReading): Promise<readonly Commitment[]> {
    const timeline = await this.policies.timeline(tx, CODE_T_PRACTICE);
    const zone = await organizationZone(tx);
    const blocking = after.filter((shift) => shift.personId !== null && !isOver(shift, now) && isBlockingShift(timeline, shift.role, dayIn(zone, shift.from)));
    const found = new Map<string, Commitment>();
    for (const personId of new Set(blocking.map((shift) => shift.personId!))) {
      const own: readonly KnownShift[] = blocking.filter((shift) => shift.personId === personId);
      for (const commitment of await this.calendar.conflictsOf(tx, personId, own, 'shift')) if (commitment.to > now) found.set(commitment.id, commitment);
    }
    return [...found.values()].sort((a, b) => a.from.getTime() - b.from.getTime());
  }
}
