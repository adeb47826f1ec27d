import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Edition } from '../domain/edition.js';
import { actionTo, phasesFrom, type Phase } from '../domain/edition-phase.js';
import { notNow, type NotNow } from '../domain/hack-week.errors.js';
import { mayOrganizeHackWeek } from '../domain/hack-week.policy.js';
import { EditionStore, type EditionLock } from '../persistence/edition.store.js';
import { HackEventStore } from '../persistence/hack-event.store.js';

type Words = Readonly<Record<Locale, string>>;
/** What another room does when a phase begins; in the transaction of the change. `edition` is as it is in the new phase. */
export type PhaseListener = (tx: Tx, ctx: Ctx, edition: Edition, from: Phase, to: Phase) => Promise<void>;
/** Says why an edition can't enter a phase, or nothing. `edition` is as it is before. */
export type PhaseVeto = (tx: Tx, ctx: Ctx, edition: Edition, to: Phase) => Promise<Words | undefined>;

/** How an edition comes to a phase. */
export interface PhaseStep {
  readonly to: Phase;
  /** Null: by its date. */
  readonly by: PersonId | null;
  readonly reason: string | null;
}

/** Editions, for every room of the hack week. */
@Injectable()
export class Editions {
  private readonly listeners: PhaseListener[] = [];
  private readonly vetoes: PhaseVeto[] = [];

  constructor(
    private readonly store: EditionStore,
    private readonly events: HackEventStore,
  ) {}

  get(tx: Tx, editionId: string): Promise<Edition | undefined> {
    return this.store.find(tx, editionId);
  }

  /** The one whose demos are on, else the newest that runs now; else the newest that is no draft. */
  current(tx: Tx): Promise<Edition | undefined> {
    return this.store.current(tx);
  }

  /** Keeps the phase as it is until the transaction ends. Whatever a phase decides takes 'share' first, before rows of projects. */
  lock(tx: Tx, editionId: string, mode: EditionLock): Promise<Edition | undefined> {
    return this.store.find(tx, editionId, mode);
  }

  /** Admins in person, and who was appointed. */
  async isOrganizer(tx: Tx, { actor }: Ctx, { editionId }: Pick<Edition, 'editionId'>): Promise<boolean> {
    if (actor.kind !== 'person') return false;
    const isOrganizer = !actor.isAdmin && (await this.store.organizedBy(tx, actor.personId)).has(editionId);
    return mayOrganizeHackWeek(actor, { isOrganizer }).allow;
  }

  /** Runs in the transaction of every change of a phase, in the order of registration. */
  onPhase(listener: PhaseListener): void {
    this.listeners.push(listener);
  }

  /** Asked before every change of a phase. */
  mayEnter(veto: PhaseVeto): void {
    this.vetoes.push(veto);
  }

  /** Goes along an arrow of the lifecycle; the caller holds the edition alone. */
  async enter(tx: Tx, ctx: Ctx, edition: Edition, { to, by, reason }: PhaseStep): Promise<Result<Edition, NotNow>> {
    const allowed = phasesFrom(edition.phase);
    const action = actionTo(edition.phase, to);
    if (action === undefined) return err(notNow({ en: 'An edition goes one step at a time: on, or back to the phase before.', de: 'Eine Ausgabe geht Schritt für Schritt: weiter, oder zurück in die Phase davor.' }, allowed));
    for (const veto of this.vetoes) {
      const why = await veto(tx, ctx, edition, to);
      if (why) return err(notNow(why, allowed.filter((phase) => phase !== to)));
    }
    await this.store.enter(tx, ctx, edition.editionId, { phase: to, by, reason });
    await this.events.append(tx, ctx, { editionId: edition.editionId }, `phase-${to}`);
    const entered = (await this.store.find(tx, edition.editionId))!;
    for (const listener of this.listeners) await listener(tx, ctx, entered, edition.phase, to);
    return ok(entered);
  }
}
