import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { Refusal } from '../../../platform/refusal.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { NothingHeld } from '../domain/on-call.errors.js';
import type { RosterSource } from '../domain/roster-source.js';
import { readLabel, readSource, shownAddress, type ReadableSource, type TypedSource } from '../domain/typed-source.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { RosterAdapters } from './roster-adapters.js';
import { RosterRights } from './roster-rights.js';
import { SourceSecrets } from './source-secrets.js';
import { TakeOverRoster } from './take-over-roster.js';
import { TellOnCall } from './tell-on-call.js';

const SOURCES_MAX = 200;
const badLabel = invalid({ path: 'label', code: 'label-length', message: 'A roster needs a name of at most 120 characters.' });

type Failure = NothingThere | InvalidValues;

/** What to change of a source; undefined stays as it is. */
export interface SourceChange {
  readonly label: string | undefined;
  readonly isPaused: boolean | undefined;
  readonly source: TypedSource | undefined;
}

/** Where rosters are read: added, changed, removed; and a shrinking one accepted. All of it is in the members' log and in the audit log. */
@Injectable()
export class ManageRosterSources {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rights: RosterRights,
    private readonly sources: RosterSourceStore,
    private readonly adapters: RosterAdapters,
    private readonly secrets: SourceSecrets,
    private readonly takeOver: TakeOverRoster,
    private readonly telling: TellOnCall,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** It is due at once; the first reading comes with the next tick, or when somebody asks for it. */
  async add(ctx: Ctx, teamText: string, typedLabel: string, typed: TypedSource): Promise<Result<RosterSource, Failure>> {
    const label = readLabel(typedLabel);
    const read = readSource(typed);
    return this.uow.run<RosterSource, Failure>(ctx, async (tx) => {
      const teamId = await this.rights.team(tx, ctx, teamText);
      if (teamId === undefined) return err(nothingThere);
      if (label === undefined) return err(badLabel);
      const checked = read.ok ? this.adapters.check(read.value) : err(invalid(...read.error));
      if (!checked.ok) return checked;
      if ((await this.sources.count(tx)) >= SOURCES_MAX) return err(invalid({ path: 'teamId', code: 'too-many', message: `At most ${SOURCES_MAX} rosters can be read.` }));
      const sourceId = idFrom(this.random(16));
      const { kind, defaultRole, settings, secret } = checked.value;
      const values = { teamId, kind, label, address: shownAddress(checked.value), defaultRole, sealedSettings: this.secrets.seal({ settings, secret }) };
      await this.sources.insert(tx, ctx, sourceId, values, personOf(ctx));
      return this.told(tx, ctx, 'added', (await this.sources.find(tx, sourceId))!);
    });
  }

  async change(ctx: Ctx, sourceText: string, change: SourceChange): Promise<Result<RosterSource, Failure>> {
    return this.uow.run<RosterSource, Failure>(ctx, async (tx) => {
      const source = await this.rights.source(tx, ctx, sourceText);
      if (!source) return err(nothingThere);
      const label = change.label === undefined ? source.label : readLabel(change.label);
      if (label === undefined) return err(badLabel);
      const wanted = change.source === undefined ? ok(null) : await this.readable(tx, source, change.source);
      if (!wanted.ok) return wanted;
      await this.sources.change(tx, ctx, source.sourceId, {
        label, isPaused: change.isPaused ?? source.isPaused,
        defaultRole: wanted.value?.defaultRole ?? source.defaultRole,
        address: wanted.value ? shownAddress(wanted.value) : source.address,
        sealedSettings: wanted.value && this.secrets.seal({ settings: wanted.value.settings, secret: wanted.value.secret }),
      });
      return this.told(tx, ctx, 'changed', (await this.sources.find(tx, source.sourceId))!);
    });
  }

  /** Gives how many shifts ahead went with it. */
  async remove(ctx: Ctx, sourceText: string): Promise<Result<{ readonly sourceId: string; readonly released: number }, NothingThere>> {
    return this.uow.run<{ sourceId: string; released: number }, NothingThere>(ctx, async (tx) => {
      const source = await this.rights.source(tx, ctx, sourceText);
      if (!source) return err(nothingThere);
      return ok({ sourceId: source.sourceId, released: await this.drop(tx, ctx, source) });
    });
  }

  /** Its team has ended, or somebody doesn't want it any more: nothing of it lies ahead from now on. */
  async drop(tx: Tx, ctx: Ctx, source: RosterSource): Promise<number> {
    const released = await this.takeOver.release(tx, ctx, source);
    await this.sources.remove(tx, ctx, source.sourceId);
    await this.told(tx, ctx, 'removed', source);
    return released;
  }

  /** Takes over exactly what was held, however short it is. */
  async accept(ctx: Ctx, sourceText: string): Promise<Result<RosterSource, NothingThere | NothingHeld>> {
    return this.uow.run<RosterSource, NothingThere | NothingHeld>(ctx, async (tx) => {
      const source = await this.rights.source(tx, ctx, sourceText);
      if (!source) return err(nothingThere);
      const held = source.heldAt === null ? null : await this.sources.heldShifts(tx, source.sourceId);
      if (held === null) return err({ kind: 'nothing-held' });
      await this.takeOver.run(tx, ctx, source, held, 'accepted');
      await this.sources.accept(tx, source.sourceId);
      await this.logbook.audit(tx, ctx, 'roster.accepted', { sourceId: source.sourceId, teamId: source.teamId });
      await this.logbook.tellMembers(tx, ctx, 'roster-accepted', { teamId: source.teamId, label: source.label });
      await this.telling.tell(tx, ctx, source.teamId);
      return ok((await this.sources.find(tx, source.sourceId))!);
    });
  }

  /** What was typed, with the key that is kept where none was typed and the service is the same. */
  async readable(tx: Tx, source: RosterSource, typed: TypedSource): Promise<Result<ReadableSource, InvalidValues>> {
    if (typed.kind !== source.kind) return err(invalid({ path: 'source.kind', code: 'kind-fixed', message: 'A roster of another kind is a new one; add it and remove this one.' }));
    const read = readSource(typed);
    if (!read.ok) return err(invalid(...read.error));
    const sealed = await this.sources.sealedSettings(tx, source.sourceId);
    return this.adapters.check(read.value, sealed && this.secrets.open(sealed));
  }

  private async told(tx: Tx, ctx: Ctx, what: 'added' | 'changed' | 'removed', source: RosterSource): Promise<{ readonly ok: true; readonly value: RosterSource }> {
    const { sourceId, teamId, label, kind } = source;
    await this.logbook.audit(tx, ctx, `roster-source.${what}`, { sourceId, teamId, kind });
    await this.logbook.tellMembers(tx, ctx, `roster-source-${what}`, { teamId, label });
    await this.telling.tell(tx, ctx, teamId);
    return ok(source);
  }
}

function personOf({ actor }: Ctx): string {
  if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  return actor.personId;
}
