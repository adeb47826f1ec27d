import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { StateCount } from '../domain/figures.js';

/** How the days of a stretch of time ended, with how many people had any: of too few, nobody shows them. */
export interface PeriodCounts {
  /** First day of the quarter, or of whatever was asked for. */
  readonly from: CalendarDate;
  readonly people: number;
  readonly counts: readonly StateCount[];
}

interface Row extends StateCount {
  readonly from: CalendarDate;
  readonly people: number;
}

/** Days of some teams together (as they were booked), by calendar quarter, the earliest first. Booked ones have not ended and are not among them. */
export async function quarterCounts(tx: Tx, teamIds: readonly string[], from: CalendarDate, to: CalendarDate): Promise<readonly PeriodCounts[]> {
  return grouped(await rows<Row>(tx, `${COUNTS.replace('$PERIOD', `date_trunc('quarter', d.day::timestamp)::date`)}`, [teamIds, from, to]));
}

/** Days of some teams together from one day to another, both included. */
export async function periodCounts(tx: Tx, teamIds: readonly string[], from: CalendarDate, to: CalendarDate): Promise<PeriodCounts | undefined> {
  return grouped(await rows<Row>(tx, COUNTS.replace('$PERIOD', '$2::date'), [teamIds, from, to]))[0];
}

const COUNTS = `
  with day as (
    select $PERIOD as starts_on, d.person_id, d.state, d.reason from code_t_day d
     where d.organization_id = current_organization() and d.team_id = any($1::uuid[]) and d.day between $2 and $3 and d.state <> 'booked'
  ), people as (
    select starts_on, count(distinct person_id)::int as people from day group by starts_on
  )
  select day.starts_on::text as "from", people.people, day.state, day.reason, count(*)::int as days
    from day join people using (starts_on) group by day.starts_on, people.people, day.state, day.reason order by day.starts_on, day.state, day.reason`;

function grouped(found: readonly Row[]): readonly PeriodCounts[] {
  const periods = new Map<CalendarDate, PeriodCounts & { counts: StateCount[] }>();
  for (const { from, people, ...count } of found) {
    const period = periods.get(from) ?? { from, people, counts: [] };
    period.counts.push(count);
    periods.set(from, period);
  }
  return [...periods.values()];
}
