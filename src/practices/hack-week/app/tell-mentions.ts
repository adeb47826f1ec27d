import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Entry } from '../domain/entry.js';
import { MentionStore } from '../persistence/mention.store.js';
import { HackWeekMails } from './hack-week-mails.js';

/** Mails about mentions: at most one a reader, project and hour. The first goes at once; what follows within the hour waits and goes together. */
@Injectable()
export class TellMentions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: MentionStore,
    private readonly mails: HackWeekMails,
  ) {}

  /** In the transaction of what is told. Nothing where a mail went lately: time tells it then. */
  async tell(tx: Tx, ctx: Ctx, entry: Pick<Entry, 'entryId' | 'title'>, personId: PersonId): Promise<void> {
    if (!(await this.store.claim(tx, ctx, { entryId: entry.entryId, personId }))) return;
    const said = await this.store.take(tx, ctx, { entryId: entry.entryId, personId });
    const [person] = await workingPeople(tx, [personId], ctx.now);
    if (person && said.length > 0) await this.mails.mentioned(tx, ctx, entry, person, said);
  }

  /** What waited for its hour. */
  async run(ctx: Ctx): Promise<void> {
    for (const untold of await this.uow.read(ctx, (tx) => this.store.untold(tx, ctx.now))) {
      await this.uow.run(ctx, async (tx) => ok(await this.tell(tx, ctx, untold, untold.personId)));
    }
  }
}
