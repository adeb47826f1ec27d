import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { DemoViews } from '../../demos/app/demo-views.js';
import { Entries } from '../../hack-week/app/entries.js';
import type { SlotPresenter } from '../domain/stage.js';
import type { DemoFacts } from '../domain/stage-view.js';
import { namesOf } from '../persistence/stage-people.query.js';

/** What the stage knows of demos: what they are called, how long they are, and who presents them. */
@Injectable()
export class DemoReader {
  constructor(
    private readonly entries: Entries,
    private readonly demos: DemoViews,
  ) {}

  /** As they were submitted; a project without a submitted demo is shown under its own title, and one whose presenters have all left it by all of its people. */
  async of(tx: Tx, entryIds: readonly string[]): Promise<ReadonlyMap<string, DemoFacts>> {
    const entries = await this.entries.byIds(tx, entryIds);
    const submitted = new Map((await this.demos.saved(tx, entryIds)).map((demo) => [demo.entryId, demo.submitted]));
    const members = await this.entries.membersOf(tx, entryIds);
    const facts = entries.map(({ entryId, number, title, oneLine }) => {
      const demo = submitted.get(entryId) ?? null;
      const presenters: readonly SlotPresenter[] = demo && demo.presenters.length > 0 ? demo.presenters : (members.get(entryId) ?? []).map((personId) => ({ personId, isRemote: false }));
      return { entryId, number, title: demo?.title || title, oneLine: demo?.oneLine || oneLine, lengthMs: demo?.lengthSeconds ? demo.lengthSeconds * 1000 : null, presenters };
    });
    const names = await namesOf(tx, facts.flatMap(({ presenters }) => presenters.map(({ personId }) => personId)));
    return new Map(facts.map((demo): [string, DemoFacts] => [demo.entryId, { ...demo, presenters: demo.presenters.map((presenter) => ({ ...presenter, name: names.get(presenter.personId) ?? '' })) }]));
  }
}
