import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays } from '../../../kernel/calendar-date.js';
import { ok } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { isLapsed, isReminderDay } from '../domain/presentation-lifecycle.js';
import { CodeTEventStore } from '../persistence/code-t-event.store.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { PresentationStore, type PendingPresentation } from '../persistence/presentation.store.js';
import { ProjectStore } from '../persistence/project.store.js';
import { CodeTMails } from './code-t-mails.js';
import { ReleaseDays } from './release-days.js';

/** A presentation whose day has passed lapses, and the booked days it made room for are given back; the day before, its presenter is reminded. */
@Injectable()
export class LapsePresentations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PoliciesReader,
    private readonly calendar: Calendar,
    private readonly store: PresentationStore,
    private readonly projects: ProjectStore,
    private readonly events: CodeTEventStore,
    private readonly release: ReleaseDays,
    private readonly mails: CodeTMails,
  ) {}

  async run(ctx: Ctx): Promise<void> {
    const today = (presentation: PendingPresentation): string => dayAt(ctx.now, presentation.zone);
    // Two days ahead in the time of Greenwich: nobody's tomorrow lies further.
    const pending = await this.uow.read(ctx, (tx) => this.store.pending(tx, addDays(ctx.now.toISOString().slice(0, 10), 2)));
    for (const presentation of pending) {
      if (isLapsed(presentation, today(presentation))) await this.lapse(ctx, presentation);
      else if (!presentation.isReminded && isReminderDay(presentation, today(presentation))) await this.remind(ctx, presentation);
    }
  }

  private async lapse(ctx: Ctx, { presentationId, presenterId, zone }: PendingPresentation): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      await this.policies.hold(tx, ctx, CODE_T_PRACTICE);
      await this.calendar.lockPeople(tx, [presenterId]);
      const presentation = await this.store.find(tx, presentationId);
      if (!presentation || !isLapsed(presentation, dayAt(ctx.now, zone))) return ok(null);
      await this.store.moveTo(tx, ctx, presentationId, { state: 'lapsed' });
      await this.events.append(tx, ctx, { presentationId }, { action: 'lapse', state: 'lapsed' }, true);
      await this.release.after(tx, ctx, 'lapsed', presentation, await this.titleOf(tx, presentation.projectId));
      return ok(null);
    });
  }

  private async remind(ctx: Ctx, presentation: PendingPresentation): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      await this.calendar.lockPeople(tx, [presentation.presenterId]);
      const [person] = await workingPeople(tx, [presentation.presenterId], ctx.now);
      const now = await this.store.find(tx, presentation.presentationId);
      if (!person || now?.state !== 'scheduled') return ok(null);
      await this.store.markReminded(tx, ctx, presentation.presentationId);
      await this.mails.presentationSoon(tx, ctx, person, presentation, await this.titleOf(tx, presentation.projectId));
      return ok(null);
    });
  }

  private async titleOf(tx: Tx, projectId: string): Promise<string> {
    return (await this.projects.find(tx, projectId))!.title;
  }
}
