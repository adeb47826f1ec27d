import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Id, PersonId, TeamId } from '../../../kernel/ids.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { DayReason, DayState, DisplacedBy } from './day-lifecycle.js';
import type { Span } from '../../calendar/domain/working-day.js';
import type { PresentationForm, PresentationState } from './presentation-lifecycle.js';
import type { ProjectState } from './project-lifecycle.js';

export type CodeTDayId = Id<'code-t-day'>;
export type CodeTProjectId = Id<'code-t-project'>;
export type CodeTPresentationId = Id<'code-t-presentation'>;

/** One Code T day of one person. Day and zone are those of its booking; so is the span, whatever the policy says later. */
export interface StoredDay extends Span {
  readonly dayId: CodeTDayId;
  readonly personId: PersonId;
  /** The person's team on that day, as known when it was booked. */
  readonly teamId: TeamId | null;
  readonly projectId: CodeTProjectId;
  readonly day: CalendarDate;
  readonly zone: TimeZone;
  readonly state: DayState;
  readonly reason: DayReason | DisplacedBy | null;
  /** What a lead said who displaced it. */
  readonly displacedNote: string | null;
  readonly rebookedAs: CodeTDayId | null;
  readonly stateChangedAt: Date;
}

/** What somebody works on in their Code T days. */
export interface StoredProject {
  readonly projectId: CodeTProjectId;
  readonly ownerId: PersonId;
  readonly title: string;
  readonly summary: string;
  readonly url: string | null;
  readonly state: ProjectState;
  readonly createdAt: Date;
}

/** Showing what came of it: a demo, a talk or a one-page note. */
export interface StoredPresentation {
  readonly presentationId: CodeTPresentationId;
  readonly projectId: CodeTProjectId;
  readonly presenterId: PersonId;
  readonly day: CalendarDate;
  readonly form: PresentationForm;
  readonly url: string | null;
  readonly note: string;
  readonly state: PresentationState;
  readonly confirmedBy: PersonId | null;
  readonly movedTo: CodeTPresentationId | null;
}
