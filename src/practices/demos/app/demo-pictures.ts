import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PictureId } from '../../../kernel/ids.js';
import { invalid, nothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { localeOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { PictureOwners } from '../../../platform/media/picture-owners.js';
import { Pictures } from '../../../platform/media/pictures.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import { PHASE_FLAGS } from '../../hack-week/domain/edition-phase.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import { checklist, missing } from '../domain/checklist.js';
import { ALT_LENGTH, printable } from '../domain/demo-draft.js';
import type { DemoPicture } from '../domain/demo.js';
import type { DemoError, TooManyPictures } from '../domain/demo.errors.js';
import { frozen } from '../domain/freeze.js';
import { DemoPictureStore } from '../persistence/demo-picture.store.js';
import { ActingOnDemo, type CannotEdit, type HeldDemo } from './acting-on-demo.js';

/** Under which name the pictures of demos are kept. */
export const DEMO_PICTURES = 'hack-demo';

export type AddPictureError = CannotEdit | TooManyPictures | { readonly kind: 'too-late' };

/** Pictures of demos: added by upload, described, arranged, removed; never more than the policy says, however many arrive at once. */
@Injectable()
export class DemoPictures implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOnDemo,
    private readonly door: HackWeekDoor,
    private readonly store: DemoPictureStore,
    private readonly pictures: Pictures,
    private readonly owners: PictureOwners,
    private readonly logbook: Logbook,
  ) {}

  /** Who is in the hack week sees its pictures: addresses are only told with the demos that somebody sees, and say nothing by themselves. */
  onModuleInit(): void {
    this.owners.register(DEMO_PICTURES, (caller) => this.uow.read(caller, async (tx) => (await this.door.look(tx, caller)).isIn));
  }

  /** Would a picture be taken now? Asked before it is sent; asked again when it is there. */
  async mayAdd(ctx: Ctx, entryText: string): Promise<Result<null, AddPictureError>> {
    return this.uow.run<null, AddPictureError>(ctx, async (tx) => {
      const held = await this.room(tx, ctx, entryText);
      return held.ok ? ok(null) : held;
    });
  }

  /**
   * Keeps a picture that was taken, as the last one of the demo. The same one again is the one there is: whoever didn't hear the answer sends it twice.
   */
  async add(ctx: Ctx, entryText: string, pictureId: PictureId): Promise<Result<DemoPicture, AddPictureError>> {
    return this.uow.run<DemoPicture, AddPictureError>(ctx, async (tx) => {
      const editing = await this.acting.edit(tx, ctx, entryText);
      if (!editing.ok) return editing;
      const there = await this.store.same(tx, editing.value.entry.entryId, pictureId);
      if (there) return ok(there);
      const held = await this.room(tx, ctx, entryText);
      if (!held.ok) return held;
      if (!(await this.pictures.keep(tx, ctx, pictureId))) return err({ kind: 'too-late' });
      await this.store.insert(tx, ctx, held.value.entry.entryId, pictureId);
      await this.logbook.audit(tx, ctx, 'hack-week.picture-added', { entryId: held.value.entry.entryId, pictureId });
      return ok((await this.store.find(tx, pictureId))!);
    });
  }

  /** What it shows, in words, and its place among the pictures, counted from 0; what is absent stays. */
  change(ctx: Ctx, pictureText: string, wish: { readonly alt?: string; readonly position?: number }): Promise<Result<HackEntryId, DemoError>> {
    const alt = wish.alt === undefined ? undefined : printable(wish.alt).trim();
    if (alt !== undefined && alt.length > ALT_LENGTH) return Promise.resolve(err(invalid({ path: 'alt', code: 'length', message: `At most ${ALT_LENGTH} characters.` })));
    return this.holding(ctx, pictureText, async (tx, held, picture) => {
      if (alt !== undefined) await this.store.describe(tx, ctx, picture.pictureId, alt);
      if (wish.position !== undefined) await this.moveTo(tx, ctx, held.entry.entryId, picture.pictureId, wish.position);
      return ok(held.entry.entryId);
    });
  }

  /** A demo that was submitted keeps something to see. */
  remove(ctx: Ctx, pictureText: string): Promise<Result<HackEntryId, DemoError>> {
    return this.holding(ctx, pictureText, async (tx, { entry, demo, people }, { pictureId }) => {
      const others = (await this.store.ofEntries(tx, [entry.entryId])).filter((picture) => picture.pictureId !== pictureId);
      const checks = demo.submitted ? missing(checklist(demo.submitted, { pictures: others.length, members: people }, localeOf(ctx))) : [];
      if (checks.some(({ item }) => item === 'something-to-see')) return err({ kind: 'not-submittable', checks });
      await this.store.remove(tx, ctx, pictureId);
      await this.store.arrange(tx, ctx, others.map((picture) => picture.pictureId));
      await this.pictures.drop(tx, ctx, [pictureId]);
      await this.logbook.audit(tx, ctx, 'hack-week.picture-removed', { entryId: entry.entryId, pictureId });
      return ok(entry.entryId);
    });
  }

  /** Gives up the bytes of pictures whose project is gone as a whole. */
  async dropAbandoned(ctx: Ctx): Promise<void> {
    await this.uow.run(ctx, async (tx) => ok(await this.pictures.drop(tx, ctx, (await this.store.abandoned(tx, DEMO_PICTURES)).map(({ pictureId }) => pictureId))));
  }

  private async room(tx: Tx, ctx: Ctx, entryText: string): Promise<Result<HeldDemo, CannotEdit | TooManyPictures>> {
    const held = await this.acting.edit(tx, ctx, entryText);
    if (!held.ok) return held;
    const limit = held.value.facts.settings.pictures;
    return (await this.store.count(tx, held.value.entry.entryId)) >= limit ? err({ kind: 'too-many-pictures', limit }) : held;
  }

  private async moveTo(tx: Tx, ctx: Ctx, entryId: HackEntryId, pictureId: PictureId, position: number): Promise<void> {
    const others = (await this.store.ofEntries(tx, [entryId])).map((picture) => picture.pictureId).filter((id) => id !== pictureId);
    await this.store.arrange(tx, ctx, others.toSpliced(Math.max(0, position), 0, pictureId));
  }

  /** Members while demos are open; after the freeze an organizer may still describe, arrange and remove. */
  private holding(ctx: Ctx, pictureText: string, work: (tx: Tx, held: HeldDemo, picture: DemoPicture) => Promise<Result<HackEntryId, DemoError>>): Promise<Result<HackEntryId, DemoError>> {
    return this.uow.run<HackEntryId, DemoError>(ctx, async (tx) => {
      const pictureId = parseId<PictureId>(pictureText);
      const seen = pictureId && (await this.store.find(tx, pictureId));
      const held = await this.acting.hold(tx, ctx, seen?.entryId ?? '');
      if (!held.ok) return held;
      const { edition, isOrganizer } = held.value;
      if (!PHASE_FLAGS[edition.phase].canEditDemo && !isOrganizer) return err(frozen(edition));
      // It may have gone while others were waited for.
      const picture = await this.store.find(tx, pictureId!);
      return picture ? work(tx, held.value, picture) : err(nothingThere);
    });
  }
}
