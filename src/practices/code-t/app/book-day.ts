import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { Calendar } from '../../calendar/app/calendar.js';
import type { Commitment } from '../../calendar/domain/commitment.js';
import type { RosterHealth } from '../../calendar/domain/roster-health.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { decideBooking, offerAfter, type BookingDecision, type BookingRefusal } from '../domain/booking.js';
import type { CodeTDayId, CodeTProjectId, StoredDay, StoredPresentation, StoredProject } from '../domain/code-t-day.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { CodeTEventStore } from '../persistence/code-t-event.store.js';
import { calendarTitle } from '../persistence/project-title.query.js';
import { ProjectStore } from '../persistence/project.store.js';
import { personOf } from '../../../platform/access/acting.js';
import { BookingFactsReader, type PersonFacts } from './booking-facts.js';
import { CoverageReader, type CodeTWarning } from './coverage-reader.js';
import { RefusalSpeaker } from './refusal-speaker.js';

/** Booked, with what one should know. */
export interface Booked {
  readonly day: StoredDay;
  readonly warnings: readonly CodeTWarning[];
}

export type Refused = BookingRefusal<StoredDay, StoredPresentation, Commitment>;

/** Not booked: why, in data and in words. */
export interface BookingRefused {
  readonly kind: 'refused';
  readonly refusal: Refused;
  readonly message: string;
  readonly health: RosterHealth;
  /** The project that was to be booked; null where nothing was looked up. */
  readonly project: StoredProject | null;
}

export type BookError = BookingRefused | NothingThere | InvalidValues;

/**
 * Books a day for oneself. Policy and person are held from the first statement on, so that neither two bookings at once nor a roster that is
 * read at the same moment can slip past what was counted.
 */
@Injectable()
export class BookDay {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PoliciesReader,
    private readonly calendar: Calendar,
    private readonly facts: BookingFactsReader,
    private readonly days: CodeTDayStore,
    private readonly projects: ProjectStore,
    private readonly events: CodeTEventStore,
    private readonly coverage: CoverageReader,
    private readonly speaker: RefusalSpeaker,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  execute(ctx: Ctx, day: string, projectText: string): Promise<Result<Booked, BookError>> {
    const personId = personOf(ctx);
    return this.uow.run<Booked, BookError>(ctx, async (tx) => {
      await this.policies.hold(tx, ctx, CODE_T_PRACTICE);
      await this.calendar.lockPeople(tx, [personId]);
      const facts = await this.facts.of(tx, ctx, personId);
      if (!facts) return err(nothingThere);
      const projectId = parseId<CodeTProjectId>(projectText);
      const decision = decideBooking(facts, day, projectId ?? '');
      if (decision.kind === 'code-t-off') return this.refuse(tx, ctx, facts, day, decision, null);
      const project = projectId && (await this.projects.find(tx, projectId));
      if (!project) return err(nothingThere);
      if (project.state !== 'active') return err(invalid({ path: 'projectId', code: 'project-not-active', message: 'Days are booked on active projects; resume it first or choose another one.' }));
      return decision.kind === 'free' ? this.book(tx, ctx, facts, day, project, decision) : this.refuse(tx, ctx, facts, day, decision, project);
    });
  }

  private async book(tx: Tx, ctx: Ctx, facts: PersonFacts, day: string, project: StoredProject, { span, policy, isRosterStale }: Extract<BookingDecision, { kind: 'free' }>): Promise<Result<Booked, BookError>> {
    const { person, zone } = facts;
    const { projectId } = project;
    const booked = { ...span, dayId: idFrom<CodeTDayId>(this.random(16)), personId: person.personId, teamId: person.teams[0] ?? null, projectId, day, zone };
    await this.days.insert(tx, ctx, booked);
    const title = calendarTitle(project.title);
    const claimed = await this.calendar.claim(tx, ctx, {
      ...span, kind: 'code-t', ownerKey: booked.dayId, personId: person.personId, teamId: booked.teamId, day, zone, title: { en: title, de: title }, path: `/code-t?day=${day}`, isBlocking: true,
    });
    // Asked under the same locks a moment ago; whoever writes past them is stopped here.
    if (!claimed.ok) return this.refuse(tx, ctx, facts, day, { kind: 'on-call', commitments: claimed.error.with, ...offerAfter(facts, day, projectId) }, project);
    await this.days.linkRebooked(tx, ctx, person.personId, projectId, booked.dayId);
    await this.events.append(tx, ctx, { dayId: booked.dayId }, { action: 'book', state: 'booked' });
    await this.logbook.audit(tx, ctx, 'code-t.booked', { dayId: booked.dayId, day });
    const warnings = await this.coverage.warnings(tx, facts, [day], policy.coverageFloor, isRosterStale);
    return ok({ day: (await this.days.find(tx, booked.dayId))!, warnings: warnings.get(day) ?? [] });
  }

  private async refuse(tx: Tx, ctx: Ctx, facts: PersonFacts, day: string, refusal: Refused, project: StoredProject | null): Promise<Result<never, BookError>> {
    if (refusal.kind === 'over' || refusal.kind === 'too-far') {
      return err(invalid({ path: 'day', code: refusal.kind, message: await this.speaker.say(tx, ctx, facts, day, refusal) }));
    }
    return err({ kind: 'refused', refusal, message: await this.speaker.say(tx, ctx, facts, day, refusal), health: facts.health, project });
  }
}
