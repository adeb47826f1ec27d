import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { Edition } from '../domain/edition.js';
import type { Entry, HackEntryId, HackProjectId } from '../domain/entry.js';
import { EntryStore, type ProjectText } from '../persistence/entry.store.js';
import { HackEventStore } from '../persistence/hack-event.store.js';
import { Entries } from './entries.js';
import { Joining } from './joining.js';

/** Projects that come from elsewhere, on behalf of their people. The caller holds the edition, is one of its organizers, and has checked the text. */
@Injectable()
export class BringIn {
  constructor(
    private readonly entries: Entries,
    private readonly joining: Joining,
    private readonly store: EntryStore,
    private readonly events: HackEventStore,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** A project with its people; the first of them owns it. */
  async project(tx: Tx, ctx: Ctx, { editionId }: Pick<Edition, 'editionId'>, text: Pick<ProjectText, 'title' | 'oneLine' | 'tags'>, [owner, ...others]: readonly [PersonId, ...PersonId[]]): Promise<Entry> {
    const [projectId, entryId] = [idFrom<HackProjectId>(this.random(16)), idFrom<HackEntryId>(this.random(16))];
    await this.store.insertProject(tx, ctx, projectId, owner, { ...text, idea: '', asksFirst: false, codeTProjectId: null });
    await this.store.insert(tx, ctx, { entryId, editionId, projectId, number: await this.store.nextNumber(tx, editionId), ownerId: owner });
    await this.events.append(tx, ctx, { editionId, entryId }, 'imported');
    return this.people(tx, ctx, (await this.entries.get(tx, entryId))!, [owner, ...others]);
  }

  /** These join, where they aren't on it; nobody leaves. */
  async people(tx: Tx, ctx: Ctx, entry: Entry, joining: readonly PersonId[]): Promise<Entry> {
    let joined = entry;
    for (const personId of joining) joined = await this.joining.add(tx, ctx, joined, personId, null);
    return joined;
  }
}
