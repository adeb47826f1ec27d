import ICAL from 'ical.js';

/** What the reading of one file may still spend on rules; shared by all of its entries. */
export interface Effort {
  left: number;
}

/** Thrown when a rule would take more steps than anybody's roster needs. */
export class TooManySteps extends Error {}

/** Thrown for a rule that makes no sense or whose meaning the iterator doesn't know. */
export class BadRule extends Error {}

/** Per rule: about what an hourly one takes in two years, and a third of a second. */
const STEPS_OF_A_RULE = 20_000;
/** Working out the days of a year costs about as much as this many plain steps. */
const COST_OF_A_YEAR = 50;
/** Days are gone through one by one. */
const DAYS_A_STEP = 20;
const LONGEST_INTERVAL = 1_000;

interface GuardedOptions {
  rule: ICAL.Recur;
  dtstart: ICAL.Time;
  effort: Effort;
}

/**
 * The iterator of ical.js, which never ends for rules that match nothing (every day that is a 30 February) and may take minutes for others:
 * every step it takes inside is counted.
 */
class GuardedIterator extends ICAL.RecurIterator {
  declare private effort: Effort;
  declare private steps: number;

  // The base class starts to iterate in its constructor, before a subclass could set anything.
  override fromData(options: GuardedOptions): void {
    this.effort = options.effort;
    this.steps = 0;
    super.fromData(options);
  }

  override check_contracting_rules(): boolean {
    this.spend(1);
    return super.check_contracting_rules();
  }

  override increment_month(): void {
    this.spend(1);
    super.increment_month();
  }

  override expand_year_days(year: number): number {
    this.spend(COST_OF_A_YEAR);
    return super.expand_year_days(year);
  }

  override increment_monthday(days: number): void {
    this.spend(Math.ceil(days / DAYS_A_STEP));
    super.increment_monthday(days);
  }

  private spend(cost: number): void {
    this.steps += cost;
    this.effort.left -= cost;
    if (this.steps > STEPS_OF_A_RULE || this.effort.left < 0) throw new TooManySteps();
  }
}

/** A rule as ical.js reads it out of a file: `freq`, `interval`, `until`, `count`, `wkst` and lists such as `byday`. */
export type RuleData = Readonly<Record<string, unknown>>;

const KNOWN = ['freq', 'interval', 'until', 'count', 'wkst', 'bysecond', 'byminute', 'byhour', 'byday', 'bymonthday', 'byyearday', 'byweekno', 'bymonth', 'bysetpos'];

const DAY = 86_400_000;
/** Frequencies whose rules look the same from any of their own steps, with the length of a step. */
const EVEN_STEPS: Readonly<Record<string, number>> = { SECONDLY: 1_000, MINUTELY: 60_000, HOURLY: 3_600_000, DAILY: DAY, WEEKLY: 7 * DAY };

/**
 * The wall times at which a rule falls, from `start` on, as milliseconds, in order, until `until` (what the rule says, in the same wall time)
 * or the caller has enough. Times before `notBefore` may be left out. Throws BadRule or TooManySteps.
 */
export function* repeat(data: RuleData, start: number, until: number | null, notBefore: number, effort: Effort): Generator<number> {
  const iterator = iteratorOf(data, laterStart(data, start, notBefore), effort);
  for (;;) {
    const next = step(iterator);
    if (next === undefined || (until !== null && next > until)) return;
    yield next;
  }
}

/** A start some whole steps later, so that a roster of many years costs no more than one of this year. COUNT counts from the first. */
function laterStart(data: RuleData, start: number, notBefore: number): number {
  const length = (EVEN_STEPS[String(data['freq'])] ?? 0) * Number(data['interval'] ?? 1);
  if (!(length > 0) || data['count'] !== undefined) return start;
  return start + Math.max(0, Math.floor((notBefore - start) / length) - 1) * length;
}

function iteratorOf(data: RuleData, start: number, effort: Effort): GuardedIterator {
  try {
    const rule = ICAL.Recur.fromData(checked(data) as Parameters<typeof ICAL.Recur.fromData>[0]);
    const options: GuardedOptions = { rule, dtstart: timeOf(start), effort };
    return new GuardedIterator(options);
  } catch (error) {
    throw error instanceof TooManySteps ? error : new BadRule();
  }
}

function step(iterator: GuardedIterator): number | undefined {
  try {
    const next = iterator.next();
    return next ? Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second) : undefined;
  } catch (error) {
    throw error instanceof TooManySteps ? error : new BadRule();
  }
}

/** The end is the caller's to watch: the iterator would compare a time of the zone with one of UTC. */
function checked(data: RuleData): RuleData {
  const rule: Record<string, unknown> = { ...data };
  delete rule['until'];
  if (Object.keys(data).some((key) => !KNOWN.includes(key))) throw new BadRule();
  const interval = Number(rule['interval'] ?? 1);
  if (!Number.isInteger(interval) || interval < 1 || interval > LONGEST_INTERVAL) throw new BadRule();
  // BYSETPOS is understood by the iterator only for the weekdays of a month; elsewhere it would be left out without a word.
  if (rule['bysetpos'] !== undefined && (rule['freq'] !== 'MONTHLY' || rule['byday'] === undefined)) throw new BadRule();
  return rule;
}

function timeOf(wall: number): ICAL.Time {
  const at = new Date(wall);
  return new ICAL.Time({
    year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), isDate: false,
  }, ICAL.Timezone.localTimezone);
}
