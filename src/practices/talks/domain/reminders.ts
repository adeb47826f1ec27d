import { DateTime } from 'luxon';
import { addDays, daysBetween, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { closesAt, daysLeft, lastDay, type Call } from '../../opportunities/domain/call.js';
import type { SubmissionState } from './submission.js';

/** What a submission is reminded by. */
export interface ReminderFacts extends SubmissionState {
  readonly call: Call;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly createdAt: Date;
  readonly acceptedAt: Date | null;
  readonly deliveredOn: CalendarDate | null;
  readonly hasSlides: boolean;
  readonly hasRecording: boolean;
}

/** One reminder; `key` names it for good, so that it is given once. */
export type Reminder =
  | { readonly kind: 'call-closing'; readonly key: string; readonly daysLeft: number }
  | { readonly kind: 'call-missed' | 'confirm' | 'was-it-given' | 'add-slides'; readonly key: string };

/** Reminders come from nine in the morning on, where their reader is. */
const FIRST_HOUR = 9;
const CONFIRM_AFTER_DAYS = [14, 7, 3] as const;
const SLIDES_AFTER_DAYS = [14, 2] as const;
/** What was missed is told within a week; whoever switches talks on later hears nothing of the past. */
const MISSED_WITHIN_DAYS = 7;
const OVER_WITHIN_DAYS = 30;

/**
 * The reminder that is due to somebody in `zone` now, if any: the newest of its kind alone, so that nobody who comes late gets all of them at once.
 * `before` are the days before a call closes on which it is spoken of.
 */
export function dueReminder(facts: ReminderFacts, zone: TimeZone, now: Date, before: readonly number[]): Reminder | null {
  if (DateTime.fromJSDate(now, { zone }).hour < FIRST_HOUR) return null;
  const today = dayAt(now, zone);
  if (facts.conference === 'not-sent') return aboutCall(facts, zone, now, today, before);
  if (facts.conference !== 'accepted') return null;
  if (facts.delivery === 'open') return aboutSlot(facts, zone, today);
  if (facts.delivery === 'confirmed') return aboutStage(facts, today);
  return facts.delivery === 'delivered' ? aboutSlides(facts, today) : null;
}

function aboutCall({ call, createdAt }: ReminderFacts, zone: TimeZone, now: Date, today: CalendarDate, before: readonly number[]): Reminder | null {
  const at = closesAt(call);
  const last = lastDay(call, zone);
  if (at === null || last === null) return null;
  const left = daysLeft(call, zone, now);
  if (left === null) return daysBetween(last, today) <= MISSED_WITHIN_DAYS && createdAt < at ? { kind: 'call-missed', key: `missed:${last}` } : null;
  const reached = Math.min(...before.filter((days) => left <= days));
  // Put down after that day had come: whoever just did needs no reminder of it.
  if (!Number.isFinite(reached) || dayAt(createdAt, zone) >= addDays(last, -reached)) return null;
  return { kind: 'call-closing', key: `call:${last}:${reached}`, daysLeft: left };
}

function aboutSlot({ acceptedAt, startsOn, endsOn }: ReminderFacts, zone: TimeZone, today: CalendarDate): Reminder | null {
  const over = endsOn ?? startsOn;
  if (acceptedAt === null || (over !== null && today > over)) return null;
  const since = daysBetween(dayAt(acceptedAt, zone), today);
  const reached = CONFIRM_AFTER_DAYS.find((days) => since >= days);
  return reached === undefined ? null : { kind: 'confirm', key: `confirm:${dayAt(acceptedAt, zone)}:${reached}` };
}

function aboutStage({ startsOn, endsOn }: ReminderFacts, today: CalendarDate): Reminder | null {
  const over = endsOn ?? startsOn;
  return over !== null && today > over && daysBetween(over, today) <= OVER_WITHIN_DAYS ? { kind: 'was-it-given', key: `given:${over}` } : null;
}

function aboutSlides({ deliveredOn, hasSlides, hasRecording }: ReminderFacts, today: CalendarDate): Reminder | null {
  if (deliveredOn === null || (hasSlides && hasRecording)) return null;
  const since = daysBetween(deliveredOn, today);
  const reached = SLIDES_AFTER_DAYS.find((days) => since >= days);
  return reached === undefined || since > OVER_WITHIN_DAYS ? null : { kind: 'add-slides', key: `slides:${reached}` };
}
