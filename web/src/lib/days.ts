const dayMs = 86_400_000;

const toTime = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A calendar day, YYYY-MM-DD, some days later or earlier. Days have no zone here. */
export const addDays = (day: string, count: number): string => toDay(toTime(day) + count * dayMs);

/** The month of a day: YYYY-MM. */
export const monthOf = (day: string): string => day.slice(0, 7);

export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 + count, 15)).toISOString());
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number => (new Date(toTime(day)).getUTCDay() + 6) % 7;

/** Some days later, or the Monday after where that is a weekend. */
export const weekdayAfter = (day: string, count: number): string => {
  const wanted = addDays(day, count);
  return weekdayOf(wanted) > 4 ? addDays(mondayOf(wanted), 7) : wanted;
};

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day));

const lastDayOf = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1);

/** The same day some months later; the last of the month where it is shorter. */
export function sameDayIn(day: string, months: number): string {
  const month = addMonths(monthOf(day), months);
  const wanted = `${month}-${day.slice(8)}`;
  const last = lastDayOf(month);
  return wanted < last ? wanted : last;
}

/** The weeks that a month touches, Monday to Sunday, whole: so the first and last may reach into its neighbours. */
export function weeksOf(month: string): string[][] {
  const first = mondayOf(`${month}-01`);
  const last = lastDayOf(month);
  const weeks: string[][] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  return weeks;
}

/** The days of two ends and all between. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Today's calendar day in a zone (the browser's without one), `now` in ms since 1970. */
export const todayIn = (timeZone: string | undefined, now: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

const partsOf = (timeZone: string | undefined) => new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });

/** The instant (ms since 1970) at which a calendar day begins in a zone: midnight, or what follows it where the clocks skip it. */
export function startOfDay(day: string, timeZone: string | undefined): number {
  const format = partsOf(timeZone);
  const clockAt = (time: number): number => {
    const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  };
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const guess = wanted - (clockAt(wanted) - wanted);
  const mended = wanted - (clockAt(guess) - guess);
  return clockAt(mended) < wanted ? Math.max(guess, mended) : mended;
}
