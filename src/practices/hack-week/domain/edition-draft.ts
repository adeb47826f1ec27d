import { DateTime } from 'luxon';
import { addDays, isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { storable } from '../../../kernel/stored-text.js';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';
import { startOfDay } from '../../calendar/domain/working-day.js';
import type { EditionSettings } from './edition.js';

export const NAME_LENGTH = 120;
export const WELCOME_LENGTH = 10_000;
export const LONGEST = 30;
/** Demos may come so many days after the last one; a ballot may close so many after the demos. */
export const LATER_DAYS = 60;

/** An edition as it was typed; what is left out gets its default. */
export interface TypedEdition {
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly days: number | null;
  readonly zone: string | null;
  readonly ideasFrom: CalendarDate | null;
  readonly freezesAt: Date | null;
  readonly demosAt: Date | null;
  readonly ballotClosesAt: Date | null;
  readonly welcome: string;
  readonly followsDates: boolean;
}

/** Checks an edition and fills in defaults: the freeze on the last day at noon, demos an hour later, where it takes place. Every problem at once. */
export function readEdition(typed: TypedEdition, defaults: { readonly days: number; readonly zone: TimeZone }): Result<EditionSettings, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const days = typed.days ?? defaults.days;
  const hasDays = Number.isInteger(days) && days >= 1 && days <= LONGEST;
  const hasStart = isCalendarDate(typed.startsOn) && typed.startsOn <= '2199-11-01';
  const zone = parseTimeZone(typed.zone ?? defaults.zone);
  const [name, welcome] = [storable(typed.name).trim(), storable(typed.welcome).trim()];
  if (name.length === 0 || name.length > NAME_LENGTH) problems.push({ path: 'name', code: 'length', message: `A name has 1 to ${NAME_LENGTH} characters.` });
  if (welcome.length > WELCOME_LENGTH) problems.push({ path: 'welcome', code: 'length', message: `At most ${WELCOME_LENGTH.toLocaleString('en')} characters.` });
  if (!hasDays) problems.push({ path: 'days', code: 'days-range', message: `1 to ${LONGEST} days.` });
  if (zone === null) problems.push({ path: 'zone', code: 'zone-unknown', message: 'This is no time zone, for example Europe/Berlin.' });
  if (!hasStart) problems.push({ path: 'startsOn', code: 'day-unknown', message: 'The day must be a real one from 1900 to 2199.' });
  if (typed.ideasFrom !== null && !(isCalendarDate(typed.ideasFrom) && typed.ideasFrom <= typed.startsOn)) problems.push({ path: 'ideasFrom', code: 'after-start', message: 'Ideas are gathered before the first day, or from it on.' });
  // Moments are judged by the days and the clocks that they belong to.
  if (!hasDays || !hasStart || zone === null) return err(problems);
  const last = addDays(typed.startsOn, days - 1);
  const at = (hour: number): Date => DateTime.fromISO(last, { zone }).set({ hour }).toJSDate();
  const freezesAt = typed.freezesAt ?? (typed.demosAt !== null && typed.demosAt < at(12) ? typed.demosAt : at(12));
  const demosAt = typed.demosAt ?? (freezesAt > at(13) ? freezesAt : at(13));
  const settings: EditionSettings = { ...typed, name, welcome, days, zone, freezesAt, demosAt };
  problems.push(...timeProblems(settings));
  return problems.length > 0 ? err(problems) : ok(settings);
}

function timeProblems({ startsOn, days, zone, freezesAt, demosAt, ballotClosesAt }: EditionSettings): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const latest = startOfDay(addDays(startsOn, days - 1 + LATER_DAYS), zone);
  if (freezesAt <= startOfDay(startsOn, zone)) problems.push({ path: 'freezesAt', code: 'before-start', message: 'The freeze comes after the beginning of the first day.' });
  if (demosAt < freezesAt) problems.push({ path: 'demosAt', code: 'before-freeze', message: 'Demos begin at the freeze or after it.' });
  if (demosAt > latest) problems.push({ path: 'demosAt', code: 'demos-too-late', message: `Demos begin within ${LATER_DAYS} days after the last day.` });
  if (ballotClosesAt !== null && ballotClosesAt <= demosAt) problems.push({ path: 'ballotClosesAt', code: 'before-demos', message: 'The ballot closes after the demos began.' });
  if (ballotClosesAt !== null && ballotClosesAt > startOfDay(addDays(startsOn, days - 1 + 2 * LATER_DAYS), zone)) problems.push({ path: 'ballotClosesAt', code: 'ballot-too-late', message: `The ballot closes within ${2 * LATER_DAYS} days after the last day.` });
  return problems;
}
