import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { ActingOn, type HeldEdition } from '../../hack-week/app/acting-on.js';
import { BringIn } from '../../hack-week/app/bring-in.js';
import { Entries } from '../../hack-week/app/entries.js';
import { isAtLeast } from '../../hack-week/domain/edition-phase.js';
import { SHOWN } from '../../hack-week/domain/entry-lifecycle.js';
import type { Entry } from '../../hack-week/domain/entry.js';
import type { HackWeekOff } from '../../hack-week/domain/hack-week.errors.js';
import { checklist, missing } from '../domain/checklist.js';
import { withTyped } from '../domain/demo-draft.js';
import { isSameText } from '../domain/demo.js';
import { readDemoFile, type DemoFile, type ImportMapping } from '../domain/demo-file.js';
import { planDemoImport, type KnownDemo, type PlannedLine } from '../domain/demo-import.js';
import { firstDraft } from '../domain/first-draft.js';
import { submittedText } from '../domain/submitted-text.js';
import { DemoPictureStore } from '../persistence/demo-picture.store.js';
import { DemoStore } from '../persistence/demo.store.js';
import { peopleByEmail } from '../persistence/demo-people.query.js';
import { ActingOnDemo } from './acting-on-demo.js';

/** A file of demos for an edition. */
export interface ImportWish {
  readonly editionId: string;
  readonly csv: string;
  readonly mapping: ImportMapping;
  /** Submit those whose checklist is met. */
  readonly submit: boolean;
}

export interface ImportPlan {
  readonly file: DemoFile;
  readonly lines: readonly PlannedLine[];
  /** Submitted by it; none in a plan that is only looked at. */
  readonly submitted: number;
}

export type ImportError = HackWeekOff | NothingThere | InvalidValues;
type Planned = Promise<Result<ImportPlan, ImportError>>;

/** Demos from a file, by an organizer: looked at first, then taken over as a whole or not at all. The same file again changes nothing. */
@Injectable()
export class ImportDemos {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOn,
    private readonly demos: ActingOnDemo,
    private readonly entries: Entries,
    private readonly bringIn: BringIn,
    private readonly store: DemoStore,
    private readonly pictures: DemoPictureStore,
    private readonly logbook: Logbook,
  ) {}

  preview(ctx: Ctx, wish: ImportWish): Planned {
    return this.planning(ctx, wish, (_tx, _held, plan) => Promise.resolve(ok(plan)));
  }

  apply(ctx: Ctx, wish: ImportWish): Planned {
    return this.planning(ctx, wish, async (tx, held, plan) => {
      let submitted = 0;
      for (const line of plan.lines) {
        if (line.kind === 'left-out' || (line.kind === 'same' && !wish.submit)) continue;
        const entry = await this.entryOf(tx, ctx, held, line);
        if (await this.write(tx, ctx, entry, line, wish.submit)) submitted += 1;
      }
      await this.logbook.audit(tx, ctx, 'hack-week.demos-imported', { editionId: held.edition.editionId, lines: plan.lines.filter(({ kind }) => kind === 'new' || kind === 'changed').length });
      return ok({ ...plan, submitted });
    });
  }

  private planning(ctx: Ctx, wish: ImportWish, work: (tx: Tx, held: HeldEdition, plan: ImportPlan) => Planned): Planned {
    const file = readDemoFile(wish.csv, wish.mapping);
    if (!file.ok) return Promise.resolve(err(invalid(...file.error)));
    return this.uow.run<ImportPlan, ImportError>(ctx, async (tx) => {
      const held = await this.acting.edition(tx, ctx, wish.editionId, 'alone');
      if (!held.ok) return held;
      const { edition, isOrganizer } = held.value;
      if (!isOrganizer) return err(nothingThere);
      if (isAtLeast(edition.phase, 'tally')) return err(invalid({ path: 'editionId', code: 'over', message: 'The demos of this hack week are over.' }));
      const emails = [...new Set(file.value.lines.flatMap((line) => line.emails))];
      const people = new Map((await peopleByEmail(tx, emails, ctx.now)).map(({ email, ...person }) => [email, person]));
      const lines = planDemoImport(file.value.lines, await this.known(tx, edition.editionId), people);
      return work(tx, held.value, { file: file.value, lines, submitted: 0 });
    });
  }

  private async known(tx: Tx, editionId: string): Promise<readonly KnownDemo[]> {
    const entries = await this.entries.ofEdition(tx, editionId);
    const ids = entries.map(({ entryId }) => entryId);
    const [members, saved] = [await this.entries.membersOf(tx, ids), new Map((await this.store.byEntries(tx, ids)).map((demo) => [demo.entryId, demo]))];
    return entries.map((entry) => {
      const people = members.get(entry.entryId) ?? [];
      return { entryId: entry.entryId, number: entry.number, title: entry.title, state: entry.state, members: people, draft: saved.get(entry.entryId)?.draft ?? firstDraft(entry, people) };
    });
  }

  private async entryOf(tx: Tx, ctx: Ctx, { edition }: HeldEdition, line: PlannedLine): Promise<Entry> {
    if (line.entryId === null) return this.bringIn.project(tx, ctx, edition, { title: line.typed.title!, oneLine: line.typed.oneLine ?? '', tags: line.tags }, line.joining as readonly [PersonId, ...PersonId[]]);
    await this.entries.lock(tx, [line.entryId]);
    return this.bringIn.people(tx, ctx, (await this.entries.get(tx, line.entryId))!, line.joining);
  }

  /** Whether it was submitted. */
  private async write(tx: Tx, ctx: Ctx, entry: Entry, { typed }: PlannedLine, maySubmit: boolean): Promise<boolean> {
    const people = (await this.entries.membersOf(tx, [entry.entryId])).get(entry.entryId) ?? [];
    const demo = await this.demos.demoOf(tx, entry, people);
    const text = withTyped(demo.draft, typed);
    if (demo.version === 0 || !isSameText(text, demo.draft)) await this.store.save(tx, ctx, entry.entryId, demo.version + 1, text);
    const isWhole = missing(checklist(text, { pictures: await this.pictures.count(tx, entry.entryId), members: people }, 'en')).length === 0;
    const wasShown = SHOWN.has(entry.state);
    if (!isWhole || (!wasShown && !maySubmit)) return false;
    if (!wasShown && !(await this.entries.step(tx, ctx, entry.entryId, 'submit')).ok) return false;
    const final = submittedText(text, people);
    if (demo.submitted && isSameText(final, demo.submitted)) return false;
    await this.store.submit(tx, ctx, entry.entryId, final);
    return !wasShown;
  }
}
