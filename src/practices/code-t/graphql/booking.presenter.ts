import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { calendarEntryOf } from '../../calendar/graphql/calendar-entry.types.js';
import { rosterHealthOf } from '../../calendar/graphql/roster-health.types.js';
import type { BookError, BookingRefused, Refused } from '../app/book-day.js';
import type { CalendarDay } from '../app/read-code-t-calendar.js';
import type { NotNow } from '../domain/code-t.errors.js';
import { notNowWords } from '../domain/not-now-words.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { CodeTCalendarDay, CodeTCalendarState, CodeTClosedBecause } from './code-t-day.types.js';
import { presentDay, presentProject, presentWarnings, type Viewing } from './code-t.presenter.js';
import { AlreadyBooked, CodeTNotNow, CodeTOff, NotACodeTDay, OnCallConflict, PresentationDue, RosterStale, type BookCodeTDayResult } from './code-t.results.js';
import { Weekday } from './code-t.types.js';

export function presentNotNow(error: NotNow, subject: 'day' | 'presentation' | 'project', { locale }: Viewing): CodeTNotNow {
  return outcome(CodeTNotNow, { message: notNowWords(error, subject, locale), state: error.state, allowed: [...error.allowed] });
}

/** Why a day was not booked. */
export function presentBookError(error: BookError, viewing: Viewing): BookCodeTDayResult {
  if (error.kind === 'not-found') return noSuchThing();
  if (error.kind === 'invalid') return presentInvalid(error.problems);
  return presentRefusal(error, viewing);
}

function presentRefusal({ refusal, message, health, project }: BookingRefused, viewing: Viewing): BookCodeTDayResult {
  const { viewer, now, locale } = viewing;
  switch (refusal.kind) {
    case 'code-t-off': return outcome(CodeTOff, { message, sinceWhen: refusal.sinceWhen });
    case 'not-a-code-t-day': return outcome(NotACodeTDay, { message, weekdays: refusal.weekdays.map((weekday) => toEnum(Weekday, weekday)), nextDays: [...refusal.nextDays] });
    case 'already-booked': return outcome(AlreadyBooked, { message, day: presentDay(refusal.day, viewing) });
    case 'roster-stale': return outcome(RosterStale, { message, health: rosterHealthOf(health, now, locale) });
    case 'on-call': return outcome(OnCallConflict, { message, commitments: refusal.commitments.map((one) => calendarEntryOf(one, viewer, locale)), nextDays: [...refusal.nextDays] });
    case 'presentation-due': {
      const isPlanned = refusal.pending.some(({ projectId, state }) => projectId === project!.projectId && state === 'scheduled');
      return outcome(PresentationDue, { message, counted: refusal.counted.length, limit: refusal.limit, days: refusal.counted.map((day) => presentDay(day, viewing)), project: presentProject(project!, viewing), canSchedule: !isPlanned });
    }
    case 'over':
    case 'too-far': return presentInvalid([{ path: 'day', code: refusal.kind, message }]);
  }
}

/** One day of the calendar. */
export function presentCalendarDay({ day, booking, former, refusal, text, warnings }: CalendarDay, viewing: Viewing): CodeTCalendarDay {
  const state = booking ? CodeTCalendarState.BOOKED : refusal ? CodeTCalendarState.CLOSED : CodeTCalendarState.OPEN;
  return outcome(CodeTCalendarDay, {
    day, state, reason: state === CodeTCalendarState.CLOSED ? closedBecause(refusal!) : null, text: state === CodeTCalendarState.CLOSED ? text : '',
    nextDays: refusal && 'nextDays' in refusal ? [...refusal.nextDays] : [], booking: booking && presentDay(booking, viewing), former: former && presentDay(former, viewing),
    warnings: presentWarnings(warnings, viewing.locale),
  });
}

function closedBecause(refusal: Refused): CodeTClosedBecause {
  if (refusal.kind === 'code-t-off') return refusal.why === 'off' ? CodeTClosedBecause.OFF : CodeTClosedBecause.NOT_IN_AUDIENCE;
  // A day that stands is shown as booked, never as closed.
  return refusal.kind === 'already-booked' ? CodeTClosedBecause.OVER : toEnum(CodeTClosedBecause, refusal.kind);
}
