import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { isCalendarDate } from '../../../kernel/calendar-date.js';
import { isUuid, parseId } from '../../../kernel/ids.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import type { CodeTPresentationId, StoredPresentation } from '../domain/code-t-day.js';
import { PresentationStore } from '../persistence/presentation.store.js';
import { personOf } from '../../../platform/access/acting.js';

/** Presentations for those who look: everybody in the organization. */
@Injectable()
export class ReadPresentations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: PresentationStore,
  ) {}

  async one(ctx: Ctx, presentationText: string): Promise<StoredPresentation | undefined> {
    const presentationId = parseId<CodeTPresentationId>(presentationText);
    return presentationId && this.uow.read(ctx, (tx) => this.store.find(tx, presentationId));
  }

  toConfirm(ctx: Ctx): Promise<readonly StoredPresentation[]> {
    return this.uow.read(ctx, (tx) => this.store.toConfirm(tx, personOf(ctx)));
  }

  async showcase(ctx: Ctx, wish: { first: number; after: string | null; search: string }): Promise<Page<StoredPresentation>> {
    const after = wish.after === null ? undefined : decodeCursor(wish.after, 2);
    if (wish.after !== null && !(after && isCalendarDate(after[0]!) && isUuid(after[1]!))) throw new Refusal('BAD_INPUT', 'This cursor is not of this list.');
    const rows = await this.uow.read(ctx, (tx) => this.store.showcase(tx, { first: wish.first, after, search: wish.search.trim().slice(0, 200) }));
    return pageOf(rows, wish.first, wish.after, ({ day, presentationId }) => [day, presentationId]);
  }
}
