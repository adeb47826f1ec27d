import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { TeamId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';

/** A team that had Code T days, with all teams below it. */
export interface TeamWithDays {
  readonly teamId: TeamId;
  readonly teamIds: readonly TeamId[];
}

/** Which weeks of which teams were told to other wings, and when. */
@Injectable()
export class ToldWeekStore {
  /** Is there anything of Code T here at all? Organizations that never switched it on are left alone. */
  async hasPolicy(tx: Tx): Promise<boolean> {
    return (await row(tx, `select from practice_policy where organization_id = current_organization() and practice = 'code-t' limit 1`)) !== undefined;
  }

  /** Was everything told for the week that begins on `week`? */
  async isTold(tx: Tx, week: CalendarDate, on: CalendarDate): Promise<boolean> {
    return (await row(tx, `select from code_t_told_week where organization_id = current_organization() and week = $1 and told_on >= $2 limit 1`, [week, on])) !== undefined;
  }

  /** Teams of at least `fewest` people that had a day in the stretch, themselves or below them; those told before are among them, to be corrected. */
  teams(tx: Tx, from: CalendarDate, to: CalendarDate, fewest: number): Promise<TeamWithDays[]> {
    return rows<TeamWithDays>(
      tx,
      `with recursive below as (
         select t.team_id as top, t.team_id from team t where t.organization_id = current_organization()
         union all
         select b.top, t.team_id from below b join team t on t.organization_id = current_organization() and t.parent_team_id = b.team_id
       )
       select b.top as "teamId", array_agg(b.team_id::text order by b.team_id) as "teamIds" from below b group by b.top
       having (bool_or(exists (select from code_t_day d where d.organization_id = current_organization() and d.team_id = b.team_id and d.day between $1 and $2))
               and sum((select count(*) from membership m where m.organization_id = current_organization() and m.team_id = b.team_id and m.starts_on <= $2 and (m.ends_on is null or m.ends_on > $2))) >= $3)
           or bool_or(b.top = b.team_id and exists (select from code_t_told_week w where w.organization_id = current_organization() and w.team_id = b.top and w.week >= $1))
       order by b.top`,
      [from, to, fewest],
    );
  }

  async mark(tx: Tx, ctx: Pick<Ctx, 'organization'>, teamId: TeamId, week: CalendarDate, on: CalendarDate): Promise<void> {
    await tx.query(
      `insert into code_t_told_week (organization_id, team_id, week, told_on) values ($1, $2, $3, $4) on conflict (organization_id, team_id, week) do update set told_on = excluded.told_on`,
      [ctx.organization, teamId, week, on],
    );
  }
}
