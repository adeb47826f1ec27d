import { allowedActions } from '../../../kernel/transition-table.js';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import type { CodeTWarning as Warning } from '../app/coverage-reader.js';
import type { StoredDay, StoredPresentation, StoredProject } from '../domain/code-t-day.js';
import { ANSWER_DAYS, CORRECTION_DAYS, DAY_LIFECYCLE, type DayOutcome } from '../domain/day-lifecycle.js';
import { PRESENTATION_LIFECYCLE } from '../domain/presentation-lifecycle.js';
import { PROJECT_LIFECYCLE } from '../domain/project-lifecycle.js';
import { warningWords } from '../domain/warning-words.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { CodeTDay, CodeTDayPermissions, CodeTDayState, CodeTGoneBy, CodeTOutcome, CodeTWarning, CodeTWarningKind } from './code-t-day.types.js';
import {
  CodeTPresentation, CodeTPresentationForm, CodeTPresentationPermissions, CodeTPresentationState, CodeTProject, CodeTProjectAction, CodeTProjectPermissions, CodeTProjectState,
} from './code-t-project.types.js';

/** For whom and when things are shown. */
export interface Viewing {
  readonly viewer: string;
  readonly now: Date;
  readonly locale: Locale;
}

const OUTCOMES: readonly DayOutcome[] = ['taken', 'partly', 'lost'];

/** One of the viewer's own days. */
export function presentDay(day: StoredDay, { viewer, now }: Viewing): CodeTDay {
  const isOwn = day.personId === viewer;
  const answerUntil = lastAnswerDay(day);
  // A day that is over can be answered before the clock that asks has rung.
  const state = day.state === 'booked' && day.to <= now ? 'unknown' : day.state;
  const mayAnswer = isOwn && answerUntil !== null && dayAt(now, day.zone) <= answerUntil && state !== 'booked';
  const allowed = allowedActions(DAY_LIFECYCLE, state);
  return outcome(CodeTDay, {
    id: day.dayId, projectId: day.projectId, personId: day.personId, day: day.day, zone: day.zone, startsAt: day.from, endsAt: day.to, state: toEnum(CodeTDayState, state),
    reason: day.reason === null ? null : toEnum(CodeTGoneBy, day.reason), note: day.displacedNote, rebookedAs: day.rebookedAs, answerUntil,
    viewerCan: outcome(CodeTDayPermissions, {
      cancel: isOwn && allowed.includes('cancel'),
      answer: mayAnswer ? OUTCOMES.filter((answer) => allowed.includes(`answer-${answer}`)).map((answer) => toEnum(CodeTOutcome, answer)) : [],
    }),
  });
}

function lastAnswerDay({ state, day }: StoredDay): CalendarDate | null {
  if (state === 'booked' || state === 'unknown') return addDays(day, ANSWER_DAYS);
  return state === 'taken' || state === 'partly' || state === 'lost' ? addDays(day, CORRECTION_DAYS) : null;
}

export function presentWarnings(warnings: readonly Warning[], locale: Locale): CodeTWarning[] {
  return warnings.map((warning) => outcome(CodeTWarning, { kind: toEnum(CodeTWarningKind, warning.kind), text: warningWords(warning, locale) }));
}

export function presentProject(project: StoredProject, { viewer }: Viewing): CodeTProject {
  const isOwn = project.ownerId === viewer;
  const actions = isOwn ? allowedActions(PROJECT_LIFECYCLE, project.state).map((action) => toEnum(CodeTProjectAction, action)) : [];
  return outcome(CodeTProject, {
    id: project.projectId, title: project.title, summary: project.summary, url: project.url, state: toEnum(CodeTProjectState, project.state), owner: outcome(Person, { id: project.ownerId }),
    createdAt: project.createdAt, viewerCan: outcome(CodeTProjectPermissions, { change: isOwn, move: actions }),
  });
}

export function presentPresentation(presentation: StoredPresentation, { viewer }: Viewing): CodeTPresentation {
  const { presenterId, state, confirmedBy } = presentation;
  const allowed = allowedActions(PRESENTATION_LIFECYCLE, state);
  const isOwn = presenterId === viewer;
  return outcome(CodeTPresentation, {
    id: presentation.presentationId, projectId: presentation.projectId, presenter: outcome(Person, { id: presenterId }), day: presentation.day, form: toEnum(CodeTPresentationForm, presentation.form),
    url: presentation.url, note: presentation.note, state: toEnum(CodeTPresentationState, state), confirmedBy: confirmedBy === null ? null : outcome(Person, { id: confirmedBy }),
    viewerCan: outcome(CodeTPresentationPermissions, {
      move: isOwn && allowed.includes('move'), cancel: isOwn && allowed.includes('cancel'), give: isOwn && (allowed.includes('present') || state === 'presented' || state === 'given'),
      confirm: !isOwn && allowed.includes('confirm'),
    }),
  });
}
