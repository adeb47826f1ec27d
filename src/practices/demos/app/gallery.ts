import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { isCalendarDate } from '../../../kernel/calendar-date.js';
import { parseId } from '../../../kernel/ids.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { HackEditionId } from '../../hack-week/domain/edition.js';
import type { EntryOutcome } from '../../hack-week/domain/entry-lifecycle.js';
import { galleryCount, galleryPage, galleryTags, type GalleryRow } from '../persistence/gallery.query.js';

/** What the gallery is asked for. */
export interface GalleryWish {
  /** Null: of all hack weeks. */
  readonly editionId: string | null;
  readonly search: string;
  readonly tag: string | null;
  readonly outcome: EntryOutcome | null;
  readonly first: number;
  readonly after: string | null;
}

export interface GalleryView {
  readonly page: Page<GalleryRow>;
  readonly totalCount: number;
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
}

const nothing: GalleryView = { page: { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false }, totalCount: 0, tags: [] };

/** All demos that were submitted, for the audience of the practice. */
@Injectable()
export class Gallery {
  constructor(private readonly uow: UnitOfWork, private readonly door: HackWeekDoor) {}

  look(ctx: Ctx, wish: GalleryWish): Promise<GalleryView> {
    const after = readCursor(wish.after);
    const editionId = wish.editionId === null ? null : parseId<HackEditionId>(wish.editionId);
    return this.uow.read(ctx, async (tx) => {
      if (editionId === undefined || !(await this.door.look(tx, ctx)).isIn) return nothing;
      const filter = { editionId, search: wish.search.trim().toLowerCase().slice(0, 200), tag: wish.tag?.trim().toLowerCase() || null, outcome: wish.outcome };
      const found = await galleryPage(tx, filter, wish.first, after);
      const page = pageOf(found, wish.first, wish.after, ({ startsOn, edition, number }) => [startsOn, String(edition), String(number)]);
      return { page, totalCount: await galleryCount(tx, filter), tags: await galleryTags(tx, filter) };
    });
  }
}

function readCursor(text: string | null): readonly [string, number, number] | undefined {
  if (text === null) return undefined;
  const [startsOn = '', edition = '', number = ''] = decodeCursor(text, 3) ?? [];
  if (!isCalendarDate(startsOn) || ![edition, number].every((part) => /^\d{1,9}$/.test(part))) throw new Refusal('BAD_INPUT', 'This cursor is not of this list.');
  return [startsOn, Number(edition), Number(number)];
}
