import type { PersonId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { RosterPerson } from '../domain/person-matching.js';
import type { Candidate } from '../domain/unmatched.js';

/** Whoever is known by one of these names (lower-case), with all their names. Whoever left counts until the end of their time here. */
export function rosterPeople(tx: Tx, keys: readonly string[]): Promise<RosterPerson[]> {
  return rows<RosterPerson>(tx, `
    with found as (
      select p.person_id from person p where p.organization_id = current_organization() and p.email = any(select substr(k, 7) from unnest($1::text[]) k where k like 'email:%')
      union
      select a.person_id from identity_alias a where a.organization_id = current_organization() and lower(a.kind || ':' || a.value) = any($1::text[]))
    select p.person_id as "personId", p.ended_on::timestamp at time zone p.time_zone as "workedUntil",
           array_remove(array['email:' || p.email] || array(
             select a.kind || ':' || a.value from identity_alias a where a.organization_id = p.organization_id and a.person_id = p.person_id order by a.kind, a.value), null) as keys
      from found join person p on p.organization_id = current_organization() and p.person_id = found.person_id order by p.person_id`, [keys]);
}

/** Every name of one person, lower-case, as rosters write it. */
export async function keysOf(tx: Tx, personId: PersonId): Promise<readonly string[]> {
  const found = await rows<{ key: string }>(tx, `
    select 'email:' || email as key from person where organization_id = current_organization() and person_id = $1 and email is not null
    union select lower(kind || ':' || value) from identity_alias where organization_id = current_organization() and person_id = $1`, [personId]);
  return found.map(({ key }) => key);
}

/** Everybody who works here, for suggestions; `teamIds` are the roster's team and those below it. */
export function candidates(tx: Tx, teamIds: readonly string[]): Promise<Candidate[]> {
  return rows<Candidate>(tx, `
    select p.person_id as "personId", p.name, p.email,
           exists (select from membership m where m.organization_id = p.organization_id and m.person_id = p.person_id and m.ends_on is null and m.team_id = any($1::uuid[])) as "isInTeam"
      from person p where p.organization_id = current_organization() and p.ended_on is null and p.email is not null`, [teamIds]);
}

/** Somebody a mail can reach. */
export interface Reachable {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly timeZone: TimeZone;
  readonly isMuted: boolean;
}

const REACHABLE = `p.person_id as "personId", p.name, p.email, p.locale, p.time_zone as "timeZone", p.reminders_muted as "isMuted"`;

export function reachable(tx: Tx, personIds: readonly PersonId[]): Promise<Reachable[]> {
  return rows<Reachable>(tx, `select ${REACHABLE} from person p where p.organization_id = current_organization() and p.person_id = any($1::uuid[]) and p.ended_on is null and p.email is not null order by p.person_id`, [personIds]);
}

/** Who leads the team; where nobody does, whoever leads the nearest team above it. */
export function leadsToTell(tx: Tx, teamId: string): Promise<Reachable[]> {
  return rows<Reachable>(tx, `
    with recursive way as (
      select t.team_id, t.parent_team_id, 0 as steps from team t where t.organization_id = current_organization() and t.team_id = $1
      union all
      select t.team_id, t.parent_team_id, way.steps + 1 from team t join way on t.team_id = way.parent_team_id where t.organization_id = current_organization()),
    led as (
      select p.*, rank() over (order by way.steps) as place
        from way join team_lead l on l.organization_id = current_organization() and l.team_id = way.team_id and l.until is null
        join person p on p.organization_id = l.organization_id and p.person_id = l.person_id and p.ended_on is null and p.email is not null)
    select ${REACHABLE} from led p where p.place = 1 order by p.person_id`, [teamId]);
}

export async function teamName(tx: Tx, teamId: string): Promise<string> {
  return (await row<{ name: string }>(tx, 'select name from team where organization_id = current_organization() and team_id = $1', [teamId]))?.name ?? '?';
}

/** The zone for times that name none, and for weeks. */
export async function organizationZone(tx: Tx): Promise<TimeZone> {
  return (await row<{ zone: TimeZone }>(tx, 'select time_zone as zone from organization where organization_id = current_organization()'))?.zone ?? 'UTC';
}

/** Somebody who was on call, whether they still work here or not. */
export interface DutyPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly timeZone: TimeZone;
}

export function dutyPeople(tx: Tx, personIds: readonly PersonId[]): Promise<DutyPerson[]> {
  return rows<DutyPerson>(tx, `select person_id as "personId", name, time_zone as "timeZone" from person where organization_id = current_organization() and person_id = any($1::uuid[])`, [personIds]);
}
