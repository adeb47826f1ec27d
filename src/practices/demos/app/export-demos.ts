import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Editions } from '../../hack-week/app/editions.js';
import { Entries } from '../../hack-week/app/entries.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { Edition, HackEditionId } from '../../hack-week/domain/edition.js';
import { firstDraft } from '../domain/first-draft.js';
import type { PersonWritten, WrittenDemo, WrittenDemos } from '../domain/written-demo.js';
import { DemoPictureStore } from '../persistence/demo-picture.store.js';
import { DemoStore } from '../persistence/demo.store.js';
import { peopleWritten } from '../persistence/demo-people.query.js';

/** The demos of an edition, for a file: those that were submitted; for its organizers all there are. */
@Injectable()
export class ExportDemos {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly store: DemoStore,
    private readonly pictures: DemoPictureStore,
  ) {}

  /** Undefined for what isn't there or isn't theirs to see. */
  of(ctx: Ctx, editionText: string): Promise<WrittenDemos | undefined> {
    const editionId = parseId<HackEditionId>(editionText);
    return this.uow.read(ctx, async (tx) => {
      const { isIn } = await this.door.look(tx, ctx);
      const edition = isIn && editionId ? await this.editions.get(tx, editionId) : undefined;
      const isOrganizer = edition !== undefined && (await this.editions.isOrganizer(tx, ctx, edition));
      if (!edition || (edition.phase === 'draft' && !isOrganizer)) return undefined;
      return { edition, isOrganizer, demos: await this.demos(tx, edition, isOrganizer) };
    });
  }

  private async demos(tx: Tx, { editionId }: Edition, isOrganizer: boolean): Promise<readonly WrittenDemo[]> {
    const entries = (await this.entries.ofEdition(tx, editionId)).filter(({ state }) => state !== 'withdrawn');
    const ids = entries.map(({ entryId }) => entryId);
    const saved = new Map((await this.store.byEntries(tx, ids)).map((demo) => [demo.entryId, demo]));
    const members = await this.entries.membersOf(tx, ids);
    const pictures = await this.pictures.ofEntries(tx, ids);
    const people = new Map((await peopleWritten(tx, [...new Set([...members.values()].flat())])).map((person) => [person.personId, person]));
    const written = (personIds: readonly PersonId[]): readonly PersonWritten[] => personIds.flatMap((personId) => people.get(personId) ?? []);
    return entries.flatMap((entry) => {
      const [team, demo] = [members.get(entry.entryId) ?? [], saved.get(entry.entryId)];
      const text = demo?.submitted ?? (isOrganizer ? (demo?.draft ?? firstDraft(entry, team)) : null);
      if (!text) return [];
      return [{ entry, text, submittedAt: demo?.submittedAt ?? null, pictures: pictures.filter(({ entryId }) => entryId === entry.entryId).length, presenters: written(text.presenters.map(({ personId }) => personId)), team: written(team) }];
    });
  }
}
