import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { policyOn, type PolicyTimeline } from '../domain/code-t-policy.js';

/** How many people some teams have on a day, and who of them is away. */
export interface CoverageRow {
  readonly day: CalendarDate;
  readonly people: number;
  readonly away: number;
  readonly onCall: readonly PersonId[];
  readonly onCodeT: readonly PersonId[];
}

/**
 * Coverage of some teams together, by day: on Code T is who has a day that stands; on call is whose blocking shift overlaps the working hours of
 * the policy in their own time zone. Reads the calendar's commitments as they are. `without` counts as a person of the team but never as away.
 */
export function coverageOn(tx: Tx, teamIds: readonly string[], days: readonly CalendarDate[], timeline: PolicyTimeline, without: PersonId | null = null): Promise<CoverageRow[]> {
  const hours = days.map((day) => policyOn(timeline, day)?.policy.workingHours ?? { from: '09:00', to: '17:00' });
  return rows<CoverageRow>(
    tx,
    `with wanted as (
       select * from unnest($2::date[], $3::time[], $4::interval[]) as w (day, starts_at, ends_at)
     ), member as (
       select w.day, m.person_id, (w.day + w.starts_at) at time zone p.time_zone as from_at, (w.day + w.ends_at) at time zone p.time_zone as to_at
         from wanted w
         join membership m on m.organization_id = current_organization() and m.team_id = any($1::uuid[]) and m.starts_on <= w.day and (m.ends_on is null or m.ends_on > w.day)
         join person p on p.organization_id = m.organization_id and p.person_id = m.person_id
        where p.ended_on is null or p.ended_on > w.day
     ), on_call as (
       select distinct m.day, m.person_id from member m
         join commitment c on c.organization_id = current_organization() and c.person_id = m.person_id and c.span && tstzrange(m.from_at, m.to_at)
          and c.kind = 'shift' and c.state = 'active' and c.is_blocking
        where m.from_at < m.to_at
     ), on_code_t as (
       select m.day, m.person_id from member m
         join code_t_day d on d.organization_id = current_organization() and d.person_id = m.person_id and d.day = m.day and d.state in ('booked', 'unknown', 'taken', 'partly', 'lost')
     )
     select m.day::text as day, count(*)::int as people,
            count(*) filter (where m.person_id is distinct from $5 and (c.person_id is not null or t.person_id is not null))::int as away,
            coalesce(array_agg(c.person_id::text order by c.person_id) filter (where c.person_id is not null), '{}') as "onCall",
            coalesce(array_agg(t.person_id::text order by t.person_id) filter (where t.person_id is not null), '{}') as "onCodeT"
       from member m left join on_call c on c.day = m.day and c.person_id = m.person_id left join on_code_t t on t.day = m.day and t.person_id = m.person_id
      group by m.day order by m.day`,
    [teamIds, days, hours.map(({ from }) => from), hours.map(({ to }) => `${to}:00`), without],
  );
}
