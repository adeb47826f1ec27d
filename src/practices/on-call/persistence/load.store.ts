import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { Ctx } from '../../../kernel/actor.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { LoadWeek } from '../domain/load-weeks.js';
import { SHIFT_COLUMNS, type StoredShift } from './shift.store.js';

/** The on-call load of teams, and which unusual weeks were told. */
@Injectable()
export class LoadStore {
  /** Hours of duty in each of some weeks in a row, by the organization's zone; weeks without any have 0. */
  async weeks(tx: Tx, teamId: string, first: CalendarDate, count: number): Promise<readonly LoadWeek[]> {
    const mondays = Array.from({ length: count }, (_, index) => addDays(first, 7 * index));
    return rows<LoadWeek>(tx, `
      with week as (
        select m.monday, tstzrange(m.monday::timestamp at time zone o.time_zone, (m.monday + 7)::timestamp at time zone o.time_zone) as span
          from unnest($2::date[]) as m (monday) join organization o on o.organization_id = current_organization())
      select w.monday::text as monday, coalesce(sum(extract(epoch from upper(s.span * w.span) - lower(s.span * w.span))) / 3600, 0)::float8 as hours
        from week w
        left join (on_call_shift s join roster_source r on r.organization_id = s.organization_id and r.source_id = s.source_id and r.team_id = $1)
          on s.organization_id = current_organization() and s.span && w.span
       group by w.monday order by w.monday`, [teamId, mondays]);
  }

  /** What runs or lies ahead in a team's rosters. */
  ahead(tx: Tx, teamId: string, now: Date): Promise<StoredShift[]> {
    return rows<StoredShift>(tx, `
      select ${SHIFT_COLUMNS} from on_call_shift s join roster_source r on r.organization_id = s.organization_id and r.source_id = s.source_id
       where s.organization_id = current_organization() and r.team_id = $1 and r.removed_at is null and upper(s.span) > $2`, [teamId, now]);
  }

  /** Writes down that a week is told as unusual, or no longer; false when it was so already. */
  async setTold(tx: Tx, ctx: Pick<Ctx, 'organization'>, teamId: string, monday: CalendarDate, isTold: boolean): Promise<boolean> {
    const changed = isTold
      ? await rows(tx, `insert into on_call_load_told (organization_id, team_id, monday) values ($1, $2, $3) on conflict do nothing returning 1`, [ctx.organization, teamId, monday])
      : await rows(tx, `with gone as (delete from on_call_load_told where organization_id = $1 and team_id = $2 and monday = $3 returning 1) select 1 from gone`, [ctx.organization, teamId, monday]);
    return changed.length > 0;
  }
}
