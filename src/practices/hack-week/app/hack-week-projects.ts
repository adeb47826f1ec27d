import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { PHASE_FLAGS } from '../domain/edition-phase.js';
import type { Edition } from '../domain/edition.js';
import type { Entry, HackEntryId, HackProjectId, HackRoleId } from '../domain/entry.js';
import { notNow, outdated, type HackWeekOff, type NotNow, type Outdated } from '../domain/hack-week.errors.js';
import { readProject, readRoles, type TypedProject, type TypedRole } from '../domain/project-draft.js';
import { phaseRefusal, stateRefusal } from '../domain/refusal-words.js';
import { EntryStore } from '../persistence/entry.store.js';
import { HackEventStore } from '../persistence/hack-event.store.js';
import { RoleStore } from '../persistence/role.store.js';
import { ActingOn, type HeldEntry } from './acting-on.js';
import { CodeTLinks } from './code-t-links.js';
import { Entries } from './entries.js';
import { Joining } from './joining.js';

export type ProjectError = NothingThere | HackWeekOff | InvalidValues | NotNow | Outdated;
type Written<T = Entry> = Promise<Result<T, ProjectError>>;

/** An idea for an edition. */
export interface Proposal extends TypedProject {
  readonly editionId: string;
  readonly roles: readonly TypedRole[];
  /** A Code T project of who proposes, which this goes on from. */
  readonly codeTProjectId: string | null;
  /** Who proposes joins at once. */
  readonly join: boolean;
}

/** Ideas and what is said of them. */
@Injectable()
export class HackWeekProjects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOn,
    private readonly entries: Entries,
    private readonly joining: Joining,
    private readonly codeT: CodeTLinks,
    private readonly store: EntryStore,
    private readonly roles: RoleStore,
    private readonly events: HackEventStore,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  propose(ctx: Ctx, proposal: Proposal): Written {
    const [text, wanted] = [readProject(proposal), readRoles(proposal.roles)];
    if (!text.ok || !wanted.ok) return Promise.resolve(err(invalid(...(text.ok ? [] : text.error), ...(wanted.ok ? [] : wanted.error))));
    return this.uow.run<Entry, ProjectError>(ctx, async (tx) => {
      const held = await this.acting.edition(tx, ctx, proposal.editionId, 'share');
      if (!held.ok) return held;
      const { edition, facts, isOrganizer } = held.value;
      if (!PHASE_FLAGS[edition.phase].canPropose) return err(phaseRefusal(edition.phase));
      if (!facts.settings.mayAnybodyPropose && !isOrganizer) return err(notNow({ en: 'Here organizers collect the ideas: tell one of them yours.', de: 'Hier sammeln die Organisatoren die Ideen: Sag deine einem von ihnen.' }));
      const origin = await this.codeT.origin(tx, ctx, proposal.codeTProjectId);
      if (!origin.ok) return origin;
      const projectId = idFrom<HackProjectId>(this.random(16));
      await this.store.insertProject(tx, ctx, projectId, personOf(ctx), { ...text.value, codeTProjectId: origin.value });
      const entry = await this.enter(tx, ctx, edition, projectId, proposal.join);
      await this.writeRoles(tx, ctx, entry.entryId, wanted.value, []);
      return ok(entry);
    });
  }

  change(ctx: Ctx, entryText: string, version: number, typed: TypedProject): Written {
    const text = readProject(typed);
    if (!text.ok) return Promise.resolve(err(invalid(...text.error)));
    return this.holding(ctx, entryText, async (tx, { entry, can }) => {
      if (!can.edit) return err(stateRefusal(entry, can));
      if (entry.version !== version) return err(outdated);
      await this.store.updateProject(tx, ctx, entry.projectId, text.value);
      await this.events.append(tx, ctx, entry, 'changed');
      await this.logbook.audit(tx, ctx, 'hack-week.project-changed', { entryId: entry.entryId });
      return ok((await this.entries.get(tx, entry.entryId))!);
    });
  }

  /** The roles that it wants; those with an id are the ones there are, others are new, the rest go. */
  setRoles(ctx: Ctx, entryText: string, typed: readonly TypedRole[]): Written {
    const wanted = readRoles(typed);
    if (!wanted.ok) return Promise.resolve(err(invalid(...wanted.error)));
    return this.holding(ctx, entryText, async (tx, { entry, can }) => {
      if (!can.edit) return err(stateRefusal(entry, can));
      const members = (await this.entries.membersOf(tx, [entry.entryId])).get(entry.entryId) ?? [];
      const stranger = wanted.value.findIndex(({ filledBy }) => filledBy !== null && !(members as readonly string[]).includes(filledBy));
      if (stranger !== -1) return err(invalid({ path: `roles.${stranger}.filledBy`, code: 'no-member', message: 'Only people of the project fill its roles.' }));
      await this.writeRoles(tx, ctx, entry.entryId, wanted.value, (await this.roles.ofEntries(tx, [entry.entryId])).map(({ roleId }) => roleId));
      await this.events.append(tx, ctx, entry, 'roles-changed');
      return ok(entry);
    });
  }

  /** An idea that nobody joined, by who had it. */
  remove(ctx: Ctx, entryText: string): Written<HackEntryId> {
    return this.holding(ctx, entryText, async (tx, { entry, can }) => {
      if (!can.remove) return err(stateRefusal(entry, can));
      await this.store.remove(tx, ctx, entry);
      await this.events.append(tx, ctx, { editionId: entry.editionId }, 'idea-removed');
      await this.logbook.audit(tx, ctx, 'hack-week.project-removed', { entryId: entry.entryId });
      return ok(entry.entryId);
    });
  }

  withdraw(ctx: Ctx, entryText: string): Written {
    return this.holding(ctx, entryText, async (tx, { entry, can }) => {
      if (!can.withdraw) return err(stateRefusal(entry, can));
      const moved = await this.entries.step(tx, ctx, entry.entryId, 'withdraw');
      if (!moved.ok) return err(stateRefusal(entry, can));
      await this.joining.endRequests(tx, ctx, entry);
      await this.logbook.audit(tx, ctx, 'hack-week.project-withdrawn', { entryId: entry.entryId });
      return ok(moved.value);
    });
  }

  build(ctx: Ctx, entryText: string): Written {
    return this.holding(ctx, entryText, async (tx, { entry, can }) => {
      const moved = can.build ? await this.entries.step(tx, ctx, entry.entryId, 'build') : undefined;
      return moved?.ok ? ok(moved.value) : err(stateRefusal(entry, can));
    });
  }

  /** The same project in another edition, by anybody; in the edition that it was withdrawn from, it is there again. */
  revive(ctx: Ctx, entryText: string, editionText: string): Written {
    return this.uow.run<Entry, ProjectError>(ctx, async (tx) => {
      const entryId = parseId<HackEntryId>(entryText);
      const old = entryId && (await this.entries.get(tx, entryId));
      const held = await this.acting.edition(tx, ctx, old ? editionText : '', 'share');
      if (!held.ok) return held;
      const { edition } = held.value;
      if (!PHASE_FLAGS[edition.phase].canPropose) return err(phaseRefusal(edition.phase));
      const there = (await this.store.ofProjects(tx, [old!.projectId])).find(({ editionId }) => editionId === edition.editionId);
      return there ? this.again(tx, ctx, there) : ok(await this.enter(tx, ctx, edition, old!.projectId, true));
    });
  }

  private async again(tx: Tx, ctx: Ctx, { entryId }: Entry): Written {
    const held = await this.acting.entry(tx, ctx, entryId);
    if (!held.ok) return held;
    const { entry, members, isMember, isOrganizer, can } = held.value;
    if (entry.state !== 'withdrawn') return err(notNow({ en: 'It takes part in this edition already.', de: 'Es nimmt an dieser Ausgabe schon teil.' }));
    if (!isMember && !isOrganizer && entry.ownerId !== personOf(ctx)) return err(stateRefusal(entry, can));
    const revived = await this.entries.step(tx, ctx, entry.entryId, 'revive');
    if (!revived.ok) return err(stateRefusal(entry, can));
    const formed = members > 0 ? await this.entries.step(tx, ctx, entry.entryId, 'form') : revived;
    return formed.ok ? ok(formed.value) : err(stateRefusal(entry, can));
  }

  /** A project takes part in an edition, which the caller holds. */
  private async enter(tx: Tx, ctx: Ctx, { editionId }: Edition, projectId: HackProjectId, join: boolean): Promise<Entry> {
    const entryId = idFrom<HackEntryId>(this.random(16));
    const number = await this.store.nextNumber(tx, editionId);
    await this.store.insert(tx, ctx, { entryId, editionId, projectId, number, ownerId: personOf(ctx) });
    await this.events.append(tx, ctx, { editionId, entryId }, 'proposed');
    await this.logbook.audit(tx, ctx, 'hack-week.project-proposed', { entryId, editionId });
    const entry = (await this.entries.get(tx, entryId))!;
    return join ? this.joining.add(tx, ctx, entry, personOf(ctx), null) : entry;
  }

  private async writeRoles(tx: Tx, ctx: Ctx, entryId: HackEntryId, typed: readonly TypedRole[], known: readonly string[]): Promise<void> {
    const ids = new Set(known);
    const roles = typed.map(({ id, title, skills, filledBy }) => ({ roleId: id !== null && ids.delete(id) ? (id as HackRoleId) : idFrom<HackRoleId>(this.random(16)), title, skills, filledBy: filledBy as PersonId | null }));
    await this.roles.replace(tx, ctx, entryId, roles);
  }

  private holding<T>(ctx: Ctx, entryText: string, work: (tx: Tx, held: HeldEntry) => Written<T>): Written<T> {
    return this.uow.run<T, ProjectError>(ctx, async (tx) => {
      const held = await this.acting.entry(tx, ctx, entryText);
      return held.ok ? work(tx, held.value) : held;
    });
  }
}
