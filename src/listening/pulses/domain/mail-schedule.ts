import { addDays, daysBetween, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { instantOfLocal, localOf, type RoundTimes } from './cadence.js';

/** Mail goes out from 9:00 until before 17:00 in the recipient's own zone, Monday to Friday. */
export const WORKING_HOURS = { from: 9, until: 17 } as const;

/** No person is asked for anything more often than this within any seven days in a row, whatever feature asks. */
export const ASKS_PER_WEEK = 2;

const HOUR = 3_600_000;
const REMINDER_BEFORE_CLOSE = 24 * HOUR;
/** A reminder later than this before the close would only annoy; then it comes on the working day before instead. */
const LATEST_BEFORE_CLOSE = 3 * HOUR;
/** When a reminder moves to an earlier day: the last full hour of that working day. */
const EARLIER_DAY_HOUR = WORKING_HOURS.until - 1;

/** When a recipient is written to about a round. Null: not at all, because no fitting hour is left. */
export interface MailTimes {
  readonly invitation: Date | null;
  readonly reminder: Date | null;
}

const isWorkingDay = (weekday: number): boolean => weekday <= 5;

/** True in the recipient's working hours. */
export function isWorkingTime(at: Date, zone: TimeZone): boolean {
  const { hour, weekday } = localOf(at, zone);
  return isWorkingDay(weekday) && hour >= WORKING_HOURS.from && hour < WORKING_HOURS.until;
}

/** `at` itself when it is working time, otherwise the start of the next working day. */
export function nextWorkingTime(at: Date, zone: TimeZone): Date {
  if (isWorkingTime(at, zone)) return at;
  let { day } = localOf(at, zone);
  for (;;) {
    const start = instantOfLocal(day, WORKING_HOURS.from, zone);
    if (start > at && isWorkingTime(start, zone)) return start;
    day = addDays(day, 1);
  }
}

/** The last full working hour of the newest working day before `day`. */
function endOfWorkingDayBefore(day: CalendarDate, zone: TimeZone): Date {
  for (let before = addDays(day, -1); ; before = addDays(before, -1)) {
    const at = instantOfLocal(before, EARLIER_DAY_HOUR, zone);
    if (isWorkingTime(at, zone)) return at;
  }
}

/**
 * When a recipient in `zone` is invited and reminded. The invitation goes at the opening or at the start of their next working day. The reminder goes a day
 * before the end; out of working hours it moves to their next working hour if that is well before the close, else to the working day
 * before. It never falls on the day of the invitation: two mails in a day remind nobody of anything. Everybody who is asked gets both, since
 * nothing knows who has answered.
 */
export function mailTimes(round: Pick<RoundTimes, 'opensAt' | 'closesAt'>, zone: TimeZone): MailTimes {
  const invited = nextWorkingTime(round.opensAt, zone);
  if (invited >= round.closesAt) return { invitation: null, reminder: null };
  const wished = new Date(round.closesAt.getTime() - REMINDER_BEFORE_CLOSE);
  const forward = nextWorkingTime(wished, zone);
  const isInTime = forward.getTime() <= round.closesAt.getTime() - LATEST_BEFORE_CLOSE;
  const reminder = isInTime ? forward : endOfWorkingDayBefore(localOf(wished, zone).day, zone);
  const isLaterDay = reminder > invited && localOf(reminder, zone).day > localOf(invited, zone).day;
  return { invitation: invited, reminder: isLaterDay ? reminder : null };
}

/** Whether a person may be asked today, given the days they were asked on. */
export type AskBudget = { readonly allowed: true; readonly left: number } | { readonly allowed: false; readonly nextOn: CalendarDate };

/**
 * The fatigue budget: at most `ASKS_PER_WEEK` asks in any seven days in a row, across all features. Days, not instants: nothing finer is kept about a
 * named person. Days after `today` count too (an ask already promised). `nextOn` is the first day on which one more is allowed.
 */
export function askBudget(pastAsks: readonly CalendarDate[], today: CalendarDate): AskBudget {
  const inWindow = (day: CalendarDate): number => pastAsks.filter((ask) => Math.abs(daysBetween(ask, day)) < 7).length;
  const left = ASKS_PER_WEEK - inWindow(today);
  if (left > 0) return { allowed: true, left };
  let nextOn = addDays(today, 1);
  while (inWindow(nextOn) >= ASKS_PER_WEEK) nextOn = addDays(nextOn, 1);
  return { allowed: false, nextOn };
}

/** One round as the mail for one recipient looks at it. */
export interface RoundAsk {
  readonly roundId: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Everybody in the recipient's unit has answered and the unit is sealed: nobody in it is asked again. */
  readonly isUnitComplete: boolean;
  /** Mails about this round that this recipient got already. */
  readonly sent: readonly ('invitation' | 'reminder')[];
}

/** Who is written to. Muting is for good and for reminders alone: muting one round would tell who answered it. */
export interface AskRecipient {
  readonly timeZone: TimeZone;
  readonly mutesReminders: boolean;
  /** Days (UTC, as the ledger of asks writes them) on which any feature asked them for something. */
  readonly pastAsks: readonly CalendarDate[];
}

/** One mail for all that is due, ids of rounds, the soonest to close first. No round stands in both lists. */
export interface AskMail {
  readonly invitations: readonly string[];
  readonly reminders: readonly string[];
}

/**
 * The one mail that is due for a recipient now, or null. A round whose reminder has come due before its invitation could go (a full budget, a server that was
 * down) is invited to, not reminded of. One mail a day at most: what comes due later on a day with a mail waits for the next.
 */
export function askDue(rounds: readonly RoundAsk[], recipient: AskRecipient, now: Date): AskMail | null {
  const { timeZone, mutesReminders, pastAsks } = recipient;
  if (!isWorkingTime(now, timeZone)) return null;
  const open = rounds.filter((round) => round.opensAt <= now && now < round.closesAt && !round.isUnitComplete).sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime());
  const invitations = open.filter((round) => !round.sent.includes('invitation') && isDue(mailTimes(round, timeZone).invitation, now));
  const reminders = mutesReminders ? [] : open.filter((round) => round.sent.includes('invitation') && !round.sent.includes('reminder') && isDue(mailTimes(round, timeZone).reminder, now));
  const today = now.toISOString().slice(0, 10);
  if (pastAsks.includes(today) || !askBudget(pastAsks, today).allowed) return null;
  if (invitations.length + reminders.length === 0) return null;
  return { invitations: invitations.map(({ roundId }) => roundId), reminders: reminders.map(({ roundId }) => roundId) };
}

function isDue(at: Date | null, now: Date): boolean {
  return at !== null && at <= now;
}
