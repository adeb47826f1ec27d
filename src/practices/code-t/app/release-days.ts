import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { daysToRelease } from '../domain/booking.js';
import type { StoredDay, StoredPresentation } from '../domain/code-t-day.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { PresentationStore } from '../persistence/presentation.store.js';
import { BookingFactsReader } from './booking-facts.js';
import { CodeTMails } from './code-t-mails.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { DaySteps } from './day-steps.js';

/** Gives back booked days that a presentation made room for and no longer does, and tells their owner. */
@Injectable()
export class ReleaseDays {
  constructor(
    private readonly facts: BookingFactsReader,
    private readonly days: CodeTDayStore,
    private readonly presentations: PresentationStore,
    private readonly steps: DaySteps,
    private readonly mails: CodeTMails,
  ) {}

  /** After `presentation` changed, whose presenter the caller holds. */
  async after(tx: Tx, ctx: Ctx, why: 'lapsed' | 'moved' | 'cancelled', presentation: StoredPresentation, project: string): Promise<readonly StoredDay[]> {
    const released = await this.withoutRoom(tx, ctx, presentation.presenterId);
    const [person] = await workingPeople(tx, [presentation.presenterId], ctx.now);
    if (person && (why === 'lapsed' || released.length > 0)) await this.mails.released(tx, ctx, person, presentation, { why, project, days: released.map(({ day }) => day) });
    return released;
  }

  private async withoutRoom(tx: Tx, ctx: Ctx, personId: PersonId): Promise<readonly StoredDay[]> {
    const days = await this.days.ofPeople(tx, [personId], '1900-01-01');
    const surplus = daysToRelease(days, await this.presentations.ofPeople(tx, [personId]), await this.facts.timeline(tx)).filter(({ to }) => to > ctx.now);
    const released: StoredDay[] = [];
    for (const day of surplus) released.push(await this.steps.follow(tx, ctx, day, { action: 'release', reason: 'presentation', isSystem: true }));
    return released;
  }
}
