import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Edition } from '../domain/edition.js';
import { reminderDue } from '../domain/reminders.js';
import { EditionStore } from '../persistence/edition.store.js';
import { ReminderStore, type Unheard, type Unsubmitted } from '../persistence/reminder.store.js';
import { Editions } from './editions.js';
import { HackWeekMails } from './hack-week-mails.js';
import { TellMentions } from './tell-mentions.js';

/** Mails that time sends: the freeze comes near, once a day what was said, and mentions that waited for their hour. Each is marked in the transaction that queues it, so none is sent twice. */
@Injectable()
export class RemindPeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly editions: Editions,
    private readonly store: EditionStore,
    private readonly reminders: ReminderStore,
    private readonly mails: HackWeekMails,
    private readonly mentions: TellMentions,
  ) {}

  async run(ctx: Ctx): Promise<void> {
    const hacking = await this.uow.read(ctx, async (tx) => (await this.store.byIds(tx, await this.store.moving(tx))).filter(({ phase }) => phase === 'hacking'));
    for (const edition of hacking) await this.ofFreeze(ctx, edition);
    for (const unheard of await this.uow.read(ctx, (tx) => this.reminders.unheard(tx, ctx.now))) await this.ofComments(ctx, unheard);
    await this.mentions.run(ctx);
  }

  private async ofFreeze(ctx: Ctx, edition: Edition): Promise<void> {
    const hours = reminderDue(edition.freezesAt, ctx.now);
    if (hours === null) return;
    const due = await this.uow.read(ctx, (tx) => this.reminders.unreminded(tx, edition, hours));
    for (const [personId, projects] of groupBy(due, (one) => one.personId)) await this.freezeSoon(ctx, edition, hours, personId, projects);
  }

  private async freezeSoon(ctx: Ctx, { editionId, freezesAt }: Edition, hours: number, personId: PersonId, projects: readonly Unsubmitted[]): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const edition = await this.editions.lock(tx, editionId, 'share');
      // An organizer may have moved the freeze, or gone on, while this looked.
      if (edition?.phase !== 'hacking' || edition.freezesAt.getTime() !== freezesAt.getTime()) return ok(null);
      const [person] = await workingPeople(tx, [personId], ctx.now);
      if ((await this.reminders.markReminded(tx, ctx, edition, personId, hours)) && person) await this.mails.freezeSoon(tx, ctx, person, edition, hours, projects);
      return ok(null);
    });
  }

  private async ofComments(ctx: Ctx, unheard: Unheard): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const [person] = await workingPeople(tx, [unheard.personId], ctx.now);
      if ((await this.reminders.markHeard(tx, ctx, unheard)) && person) await this.mails.digest(tx, ctx, person, unheard.day, unheard.projects);
      return ok(null);
    });
  }
}
