import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Departures, type Departure } from '../../../people/directory/app/departures.js';
import type { Tx } from '../../../platform/database/tx.js';
import { CommitmentOwners, type CommitmentOwner, type Displacing } from '../../calendar/app/commitment-owners.js';
import { Calendar } from '../../calendar/app/calendar.js';
import type { Commitment } from '../../calendar/domain/commitment.js';
import { overlaps } from '../../calendar/domain/working-day.js';
import { nextFreeDays } from '../domain/booking.js';
import { sayCommitment, sayList } from '../domain/code-t-words.js';
import type { StoredDay } from '../domain/code-t-day.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { eraseCodeT } from '../persistence/erase-code-t.js';
import { BookingFactsReader } from './booking-facts.js';
import { CodeTMails } from './code-t-mails.js';
import { DaySteps } from './day-steps.js';
import { RefusalSpeaker } from './refusal-speaker.js';

/**
 * Code T days give way to shifts, in the transaction that writes the shifts: displaced, not counted, and their owners told with the next free
 * days. The same for people who leave; those get no mail.
 */
@Injectable()
export class GiveWay implements OnModuleInit, CommitmentOwner, Departure {
  constructor(
    private readonly owners: CommitmentOwners,
    private readonly departures: Departures,
    private readonly calendar: Calendar,
    private readonly facts: BookingFactsReader,
    private readonly days: CodeTDayStore,
    private readonly steps: DaySteps,
    private readonly mails: CodeTMails,
    private readonly speaker: RefusalSpeaker,
  ) {}

  onModuleInit(): void {
    this.owners.register('code-t', this);
    this.departures.register(this);
  }

  async displace(tx: Tx, ctx: Ctx, commitments: readonly Commitment[], { shifts }: Displacing): Promise<void> {
    for (const day of await this.days.byIds(tx, commitments.map(({ ownerKey }) => ownerKey))) {
      // Over, but its clock has not rung yet, or answered already: what was is not rewritten, its time is.
      if (day.state === 'booked') await this.displaceOne(tx, ctx, day, shifts.filter((shift) => shift.personId === day.personId));
    }
    await this.calendar.release(tx, ctx, 'code-t', commitments.map(({ ownerKey }) => ownerKey));
  }

  async left(tx: Tx, ctx: Ctx, personIds: readonly PersonId[]): Promise<void> {
    await this.calendar.lockPeople(tx, personIds);
    // Where it is still yesterday, a day of yesterday may not be over.
    for (const day of await this.days.ofPeople(tx, personIds, addDays(ctx.now.toISOString().slice(0, 10), -1))) {
      if (day.state === 'booked' && day.to > ctx.now) await this.steps.follow(tx, ctx, day, { action: 'displace', reason: 'departure', isSystem: true });
    }
  }

  async erased(tx: Tx, ctx: Ctx, personId: PersonId): Promise<void> {
    await eraseCodeT(tx, ctx, personId);
  }

  private async displaceOne(tx: Tx, ctx: Ctx, day: StoredDay, shifts: Displacing['shifts']): Promise<void> {
    const displaced = await this.steps.follow(tx, ctx, day, { action: 'displace', reason: 'roster', isSystem: true });
    const facts = await this.facts.of(tx, ctx, day.personId);
    if (!facts) return;
    // The shifts are not in the calendar yet; what is offered must be free of them as well.
    const blocking = [...facts.blocking, ...shifts.map((shift) => ({ ...shift, kind: 'shift' as const }) as Commitment)];
    const days = facts.days.map((own) => (own.dayId === day.dayId ? displaced : own));
    const name = await this.speaker.withTeamNames(tx, shifts);
    const overlapping = shifts.filter((shift) => overlaps(shift, day)).map((shift) => sayCommitment({ ...name({ ...shift, kind: 'shift' }) }, day.day, day.zone, facts.person.locale));
    const words = { by: 'roster' as const, shifts: sayList(overlapping, facts.person.locale) };
    await this.mails.displaced(tx, ctx, facts.person, day, words, nextFreeDays({ ...facts, days, blocking }, facts.today, day.projectId));
  }
}
