import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { localeOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { Entries } from '../../hack-week/app/entries.js';
import { PHASE_FLAGS } from '../../hack-week/domain/edition-phase.js';
import { SHOWN } from '../../hack-week/domain/entry-lifecycle.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import { checklist, missing } from '../domain/checklist.js';
import { readDraft, withTyped, type TypedDemo } from '../domain/demo-draft.js';
import { DEMO_FIELDS, isSameField, isSameText, type DemoText } from '../domain/demo.js';
import type { DemoChangedMeanwhile, DemoError } from '../domain/demo.errors.js';
import { firstDraft } from '../domain/first-draft.js';
import { frozen } from '../domain/freeze.js';
import { mergeDrafts } from '../domain/merge-drafts.js';
import { submittedText } from '../domain/submitted-text.js';
import { DemoPictureStore } from '../persistence/demo-picture.store.js';
import { DemoStore } from '../persistence/demo.store.js';
import { ActingOnDemo, type HeldDemo } from './acting-on-demo.js';

type Written = Promise<Result<HackEntryId, DemoError>>;
/** What another room does when a demo says something else than before, also after the freeze; in the transaction of the change. */
export type SubmissionListener = (tx: Tx, ctx: Ctx, entryId: HackEntryId) => Promise<void>;

/** Writing a demo, submitting it, taking that back. */
@Injectable()
export class SaveDemo implements OnModuleInit {
  private readonly listeners: SubmissionListener[] = [];

  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOnDemo,
    private readonly entries: Entries,
    private readonly store: DemoStore,
    private readonly pictures: DemoPictureStore,
    private readonly logbook: Logbook,
  ) {}

  /** Who takes a withdrawn project up again submits it again. */
  onModuleInit(): void {
    this.entries.onWithdrawn((tx, ctx, entry) => this.store.unsubmit(tx, ctx, entry.entryId));
  }

  onSubmitted(listener: SubmissionListener): void {
    this.listeners.push(listener);
  }

  /**
   * Saves what was typed over version `version`, finished or not. What others saved since in other fields stays; the same field changed by both is
   * refused, and nothing is lost: theirs is here, one's own is still where it was typed. Saving the same again does nothing.
   */
  draft(ctx: Ctx, entryText: string, version: number, typed: TypedDemo): Written {
    return this.writing(ctx, typed, async (tx, draft) => {
      const held = await this.acting.edit(tx, ctx, entryText);
      if (!held.ok) return held;
      const text = await this.merged(tx, held.value, version, draft);
      if (!text.ok) return text;
      await this.save(tx, ctx, held.value, text.value);
      return ok(held.value.entry.entryId);
    });
  }

  /** Saves and submits; what is submitted already is replaced. After the freeze an organizer may still put right what was submitted. */
  submit(ctx: Ctx, entryText: string, version: number, typed: TypedDemo): Written {
    return this.writing(ctx, typed, async (tx, draft) => {
      const held = await this.acting.hold(tx, ctx, entryText);
      if (!held.ok) return held;
      const { edition, entry, isOrganizer, people } = held.value;
      const isLate = !PHASE_FLAGS[edition.phase].canSubmit;
      if (isLate && !(isOrganizer && edition.phase !== 'ideas' && SHOWN.has(entry.state))) return err(frozen(edition));
      // What was submitted is put right, whatever its team wrote and didn't submit; that stays among the earlier texts.
      const { demo } = held.value;
      const basis = isLate && demo.submitted ? { ...held.value, demo: { ...demo, draft: demo.submitted } } : held.value;
      const text = await this.merged(tx, basis, version, draft);
      if (!text.ok) return text;
      const checks = missing(checklist(text.value, { pictures: await this.pictures.count(tx, entry.entryId), members: people }, localeOf(ctx)));
      if (checks.length > 0) return err({ kind: 'not-submittable', checks });
      await this.save(tx, ctx, held.value, text.value);
      if (!SHOWN.has(entry.state)) {
        const moved = await this.entries.step(tx, ctx, entry.entryId, 'submit');
        if (!moved.ok) return err({ kind: 'not-in-that-state', state: entry.state });
      } else await this.entries.record(tx, ctx, entry, isLate ? 'demo-put-right' : 'demo-changed');
      await this.store.submit(tx, ctx, entry.entryId, submittedText(text.value, people));
      for (const listener of this.listeners) await listener(tx, ctx, entry.entryId);
      await this.logbook.audit(tx, ctx, isLate ? 'hack-week.demo-put-right' : 'hack-week.demo-submitted', { entryId: entry.entryId });
      return ok(entry.entryId);
    });
  }

  /** Nobody but the team sees it until it is submitted again; the text stays. */
  unsubmit(ctx: Ctx, entryText: string): Written {
    return this.uow.run<HackEntryId, DemoError>(ctx, async (tx) => {
      const held = await this.acting.edit(tx, ctx, entryText);
      if (!held.ok) return held;
      const { entry } = held.value;
      const moved = await this.entries.step(tx, ctx, entry.entryId, 'unsubmit');
      if (!moved.ok) return err({ kind: 'not-in-that-state', state: entry.state });
      await this.store.unsubmit(tx, ctx, entry.entryId);
      await this.logbook.audit(tx, ctx, 'hack-week.demo-unsubmitted', { entryId: entry.entryId });
      return ok(entry.entryId);
    });
  }

  private async writing(ctx: Ctx, typed: TypedDemo, work: (tx: Tx, draft: TypedDemo) => Written): Written {
    const draft = readDraft(typed);
    if (!draft.ok) return err({ kind: 'invalid', problems: draft.error });
    return this.uow.run<HackEntryId, DemoError>(ctx, (tx) => work(tx, draft.value));
  }

  /** The next version, unless the text is the one there is. */
  private async save(tx: Tx, ctx: Ctx, { demo, entry }: HeldDemo, text: DemoText): Promise<void> {
    if (demo.version === 0 || !isSameText(text, demo.draft)) await this.store.save(tx, ctx, entry.entryId, demo.version + 1, text);
  }

  /** What was typed over a version, brought together with what was saved since. Presenters are of the team. */
  private async merged(tx: Tx, { demo, entry, people }: HeldDemo, version: number, all: TypedDemo): Promise<Result<DemoText, DemoChangedMeanwhile>> {
    const typed: TypedDemo = all.presenters ? { ...all, presenters: all.presenters.filter(({ personId }) => people.includes(personId)) } : all;
    const { version: newest, draft } = demo;
    if (version === newest) return ok(withTyped(draft, typed));
    const base = version === 0 ? firstDraft(entry, people) : await this.store.textOf(tx, entry.entryId, version);
    const mine = withTyped(base ?? draft, typed);
    // Typed over something too old to be known: each field that says something else than what is there is for people to decide.
    const { text, conflicts } = base ? mergeDrafts(base, draft, mine) : { text: draft, conflicts: DEMO_FIELDS.filter((field) => !isSameField(mine, draft, field)) };
    return conflicts.length > 0 ? err({ kind: 'demo-changed', fields: conflicts }) : ok(text);
  }
}
