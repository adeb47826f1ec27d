import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { readEdition, type TypedEdition } from '../domain/edition-draft.js';
import type { Edition, EditionSettings, HackEditionId } from '../domain/edition.js';
import { actionTo, phasesDue, type Phase } from '../domain/edition-phase.js';
import { phaseDatesOf } from '../domain/edition.js';
import { notNow, outdated, type HackWeekOff, type NotNow, type Outdated } from '../domain/hack-week.errors.js';
import { readText } from '../domain/project-draft.js';
import { EditionStore } from '../persistence/edition.store.js';
import { HackEventStore } from '../persistence/hack-event.store.js';
import { ActingOn, type HeldEdition } from './acting-on.js';
import { Editions } from './editions.js';
import { HackWeekDoor } from './hack-week-door.js';

export type EditionError = NothingThere | HackWeekOff | InvalidValues | NotNow | Outdated;
type Written<T = Edition> = Promise<Result<T, EditionError>>;

/** An edition that was written, with others that lie on the same days. */
export interface WrittenEdition {
  readonly edition: Edition;
  readonly overlapping: readonly Edition[];
}

const REASON_LENGTH = 300;

/** What organizers do with editions. Everything is refused to others as if there were no such edition. */
@Injectable()
export class OrganizeEditions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly acting: ActingOn,
    private readonly editions: Editions,
    private readonly store: EditionStore,
    private readonly events: HackEventStore,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** A draft, organized by who makes it. With `copyFrom`, the welcome (unless one is given) and the organizers are those of an earlier one. */
  create(ctx: Ctx, typed: TypedEdition, copyFrom: string | null): Written<WrittenEdition> {
    return this.uow.run<WrittenEdition, EditionError>(ctx, async (tx) => {
      const entered = await this.door.enter(tx, ctx);
      if (!entered.ok) return entered;
      const { isAdmin, organizes, settings, zone } = entered.value;
      if (!isAdmin && organizes.size === 0) return err(nothingThere);
      const copied = await this.copied(tx, ctx, copyFrom);
      if (copyFrom !== null && !copied) return err(invalid({ path: 'copyFrom', code: 'no-edition', message: 'There is no such edition.' }));
      const read = readEdition({ ...typed, welcome: typed.welcome.trim() || (copied?.welcome ?? '') }, { days: settings.days, zone });
      if (!read.ok) return err({ kind: 'invalid', problems: read.error });
      const editionId = idFrom<HackEditionId>(this.random(16));
      const number = await this.store.nextNumber(tx, ctx);
      await this.store.insert(tx, ctx, { ...read.value, editionId, number, copiedFrom: copied?.editionId ?? null });
      const others = copied ? (await this.store.organizers(tx, [copied.editionId])).map(({ personId }) => personId) : [];
      const working = await workingPeople(tx, others, ctx.now);
      for (const personId of new Set([personOf(ctx), ...working.map((person) => person.personId)])) await this.store.addOrganizer(tx, ctx, editionId, personId);
      await this.events.append(tx, ctx, { editionId }, 'edition-created');
      await this.logbook.audit(tx, ctx, 'hack-week.edition-created', { editionId, number });
      return ok(await this.written(tx, editionId));
    });
  }

  change(ctx: Ctx, editionText: string, version: number, typed: TypedEdition): Written<WrittenEdition> {
    return this.organizing(ctx, editionText, async (tx, { edition }) => {
      if (edition.version !== version) return err(outdated);
      const read = readEdition(typed, { days: edition.days, zone: edition.zone });
      if (!read.ok) return err({ kind: 'invalid', problems: read.error });
      const passed = passedDates(edition, read.value, ctx.now);
      if (passed) return err(passed);
      await this.store.update(tx, ctx, edition.editionId, read.value);
      await this.events.append(tx, ctx, edition, 'edition-changed');
      await this.logbook.audit(tx, ctx, 'hack-week.edition-changed', { editionId: edition.editionId });
      return ok(await this.written(tx, edition.editionId));
    });
  }

  /** On by one phase, or back by one with a reason. What is set by hand is held. */
  move(ctx: Ctx, editionText: string, version: number, { to, reason }: { readonly to: Phase; readonly reason: string | null }): Written {
    return this.organizing(ctx, editionText, async (tx, { edition }) => {
      if (edition.version !== version) return err(outdated);
      const isBack = actionTo(edition.phase, to) === 'back';
      const why = readText('reason', reason ?? '', REASON_LENGTH, isBack ? 1 : 0);
      if (!why.ok) return err({ kind: 'invalid', problems: why.error });
      if (isBack && to === 'draft' && (await this.store.hasEntries(tx, edition.editionId))) return err(notNow({ en: 'There are ideas already: it can’t be a draft again.', de: 'Es gibt schon Ideen: Sie kann kein Entwurf mehr werden.' }, ['hacking']));
      const moved = await this.editions.enter(tx, ctx, edition, { to, by: personOf(ctx), reason: why.value || null });
      if (moved.ok) await this.logbook.audit(tx, ctx, 'hack-week.edition-moved', { editionId: edition.editionId, from: edition.phase, to });
      return moved;
    });
  }

  /** A draft that nobody has seen. */
  remove(ctx: Ctx, editionText: string): Written<HackEditionId> {
    return this.organizing(ctx, editionText, async (tx, { edition: { editionId, phase } }) => {
      if (phase !== 'draft' || (await this.store.hasEntries(tx, editionId))) return err(notNow({ en: 'Only a draft can be removed.', de: 'Nur ein Entwurf kann entfernt werden.' }));
      await this.store.remove(tx, ctx, editionId);
      await this.logbook.audit(tx, ctx, 'hack-week.edition-removed', { editionId });
      return ok(editionId);
    });
  }

  /** Adds somebody who works here, or takes them off the list. The last one stays. */
  setOrganizer(ctx: Ctx, editionText: string, personText: string, isOrganizer: boolean): Written {
    return this.organizing(ctx, editionText, async (tx, { edition }) => {
      const personId = parseId<PersonId>(personText);
      const there = (await this.store.organizers(tx, [edition.editionId])).map((organizer) => organizer.personId);
      if (!personId || (isOrganizer ? (await workingPeople(tx, [personId], ctx.now)).length === 0 : !there.includes(personId))) return err(nothingThere);
      if (!isOrganizer && there.length === 1) return err(notNow({ en: 'One organizer stays: add another one first.', de: 'Eine Person organisiert immer: Füge zuerst eine andere hinzu.' }));
      if (isOrganizer) await this.store.addOrganizer(tx, ctx, edition.editionId, personId);
      else await this.store.removeOrganizer(tx, ctx, edition.editionId, personId);
      await this.logbook.audit(tx, ctx, isOrganizer ? 'hack-week.organizer-added' : 'hack-week.organizer-removed', { editionId: edition.editionId, personId });
      return ok(edition);
    });
  }

  private organizing<T>(ctx: Ctx, editionText: string, work: (tx: Tx, held: HeldEdition) => Written<T>): Written<T> {
    return this.uow.run<T, EditionError>(ctx, async (tx) => {
      const held = await this.acting.edition(tx, ctx, editionText, 'alone');
      if (!held.ok) return held;
      return held.value.isOrganizer ? work(tx, held.value) : err(nothingThere);
    });
  }

  /** Drafts of others are nobody's to copy. */
  private async copied(tx: Tx, ctx: Ctx, editionText: string | null): Promise<Edition | undefined> {
    const editionId = editionText === null ? undefined : parseId<HackEditionId>(editionText);
    const edition = editionId && (await this.store.find(tx, editionId));
    return edition && (edition.phase !== 'draft' || (await this.editions.isOrganizer(tx, ctx, edition))) ? edition : undefined;
  }

  private async written(tx: Tx, editionId: HackEditionId): Promise<WrittenEdition> {
    const edition = (await this.store.find(tx, editionId))!;
    return { edition, overlapping: await this.store.overlapping(tx, editionId, edition) };
  }
}

/** A date of a phase still to come that is moved into the past would end the phase at once, unseen: the hand does that. */
function passedDates(edition: Edition, next: EditionSettings, now: Date): InvalidValues | undefined {
  const before = new Set(phasesDue(phaseDatesOf(edition), now));
  const due = phasesDue(phaseDatesOf({ ...edition, ...next }), now).filter((phase) => !before.has(phase));
  return due.length === 0 ? undefined : invalid({ path: PATH_OF[due.at(-1)!] ?? 'startsOn', code: 'in-the-past', message: 'This time has passed: the edition would go on at once. Move it on by hand if it should.' });
}

const PATH_OF: Partial<Record<Phase, string>> = { ideas: 'ideasFrom', hacking: 'startsOn', frozen: 'freezesAt', demos: 'demosAt', tally: 'ballotClosesAt' };
