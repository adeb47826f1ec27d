import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { RosterHealths } from '../../calendar/app/roster-healths.js';
import type { Commitment } from '../../calendar/domain/commitment.js';
import type { RosterHealth } from '../../calendar/domain/roster-health.js';
import { dayAt, type Span } from '../../calendar/domain/working-day.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { HORIZON_DAYS, type BookingFacts } from '../domain/booking.js';
import type { StoredDay, StoredPresentation } from '../domain/code-t-day.js';
import { policyOn, type PolicyTimeline } from '../domain/code-t-policy.js';
import { isRosterStale } from '../domain/roster-trust.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { workingPeople, type WorkingPerson } from '../../../people/directory/app/working-people.js';
import { PresentationStore } from '../persistence/presentation.store.js';

/** The facts of one person, with who they are and how far their rosters can be believed. */
export interface PersonFacts extends BookingFacts<StoredDay, StoredPresentation, Commitment> {
  readonly person: WorkingPerson;
  readonly health: RosterHealth;
}

/** Gathers what decides about somebody's bookings. Before a write, its caller holds the policy and the person. */
@Injectable()
export class BookingFactsReader {
  constructor(
    private readonly policies: PoliciesReader,
    private readonly calendar: Calendar,
    private readonly healths: RosterHealths,
    private readonly days: CodeTDayStore,
    private readonly presentations: PresentationStore,
    private readonly directory: DirectoryReader,
  ) {}

  async timeline(tx: Tx): Promise<PolicyTimeline> {
    return (await this.policies.timeline(tx, CODE_T_PRACTICE)).map(({ effectiveFrom, settings }) => ({ from: effectiveFrom, policy: settings }));
  }

  async nameOf(tx: Tx, personId: PersonId): Promise<string | undefined> {
    return (await this.directory.namesOf(tx, [personId])).get(personId);
  }

  /** Undefined for people who left. Commitments are known from `since` (today unless given) to the horizon. */
  async of(tx: Tx, ctx: Pick<Ctx, 'now'>, personId: PersonId, since?: CalendarDate): Promise<PersonFacts | undefined> {
    const [person] = await workingPeople(tx, [personId], ctx.now);
    if (!person) return undefined;
    const timeline = await this.timeline(tx);
    const today = dayAt(ctx.now, person.zone);
    const policy = policyOn(timeline, today)?.policy ?? CODE_T_PRACTICE.defaults;
    const health = await this.healths.ofPerson(tx, personId, ctx.now);
    const blocking = await this.calendar.conflictsOf(tx, personId, [aroundHorizon(since !== undefined && since < today ? since : today)], 'code-t');
    return {
      person, health, now: ctx.now, zone: person.zone, today, timeline, teams: person.teams, blocking,
      days: await this.days.ofPerson(tx, personId), presentations: await this.presentations.ofPeople(tx, [personId]),
      roster: { isStale: isRosterStale(health, policy.staleAfterHours, ctx.now) },
    };
  }
}

/** From before a day begins anywhere to after the last bookable one has ended everywhere. */
function aroundHorizon(from: CalendarDate): Span {
  return { from: new Date(`${addDays(from, -1)}T00:00:00Z`), to: new Date(`${addDays(from, HORIZON_DAYS + 70)}T00:00:00Z`) };
}
