import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Entries } from '../../hack-week/app/entries.js';
import type { DemoFacts } from '../domain/stage-view.js';
import { namesOf } from '../persistence/stage-people.query.js';

/** What the stage knows of demos: what they are called, how long they are, and who presents them. */
@Injectable()
export class DemoReader {
  constructor(private readonly entries: Entries) {}

  async of(tx: Tx, entryIds: readonly string[]): Promise<ReadonlyMap<string, DemoFacts>> {
    const entries = await this.entries.byIds(tx, entryIds);
    const members = await this.entries.membersOf(tx, entryIds);
    const names = await namesOf(tx, [...members.values()].flat());
    const presenters = (personIds: readonly PersonId[]): DemoFacts['presenters'] => personIds.map((personId) => ({ personId, isRemote: false, name: names.get(personId) ?? '' }));
    return new Map(entries.map(({ entryId, number, title, oneLine }): [string, DemoFacts] => (
      [entryId, { entryId, number, title, oneLine, lengthMs: null, presenters: presenters(members.get(entryId) ?? []) }])));
  }
}
