import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';

/** Somebody who works here, as a practice speaks of and to them. */
export interface WorkingPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly locale: 'en' | 'de';
  readonly zone: string;
  /** Their team and those above it, their own first; empty for people in none. */
  readonly teams: readonly TeamId[];
}

/** People who work here, with their teams upwards at an instant. Those who left or were erased are not among them. */
export function workingPeople(tx: Tx, personIds: readonly string[], at: Date): Promise<WorkingPerson[]> {
  return rows<WorkingPerson>(
    tx,
    `with recursive today as (
       select ($2::timestamptz at time zone time_zone)::date as day from organization where organization_id = current_organization()
     ), way as (
       select m.person_id, m.team_id, 0 as depth from membership m, today
        where m.organization_id = current_organization() and m.person_id = any($1::uuid[]) and m.starts_on <= today.day and (m.ends_on is null or m.ends_on > today.day)
       union all
       select way.person_id, t.parent_team_id, way.depth + 1 from way join team t on t.organization_id = current_organization() and t.team_id = way.team_id where t.parent_team_id is not null
     )
     select p.person_id as "personId", p.name, p.email, p.locale, p.time_zone as zone,
            coalesce((select array_agg(w.team_id::text order by w.depth) from way w where w.person_id = p.person_id), '{}') as teams
       from person p, today
      where p.organization_id = current_organization() and p.person_id = any($1::uuid[]) and p.erased_on is null and (p.ended_on is null or p.ended_on > today.day)
      order by p.person_id`,
    [personIds, at],
  );
}


/** Names of teams by id. */
export async function teamNames(tx: Tx, teamIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ id: string; name: string }>(tx, `select team_id as id, name from team where organization_id = current_organization() and team_id = any($1::uuid[])`, [teamIds]);
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** The organization's calendar day and time zone at an instant. */
export async function organizationDay(tx: Tx, now: Date): Promise<{ readonly today: CalendarDate; readonly zone: string }> {
  const found = await row<{ today: CalendarDate; zone: string }>(tx, `select ($1::timestamptz at time zone time_zone)::date::text as today, time_zone as zone from organization where organization_id = current_organization()`, [now]);
  return found!;
}
