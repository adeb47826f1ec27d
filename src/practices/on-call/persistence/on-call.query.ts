import type { TeamId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { SHIFT_COLUMNS, type StoredShift } from './shift.store.js';

/** A shift with the team it is for. */
export interface TeamShift extends StoredShift {
  readonly teamId: TeamId;
}

const SHIFTS = `on_call_shift s join roster_source r on r.organization_id = s.organization_id and r.source_id = s.source_id`;
const OWN = 's.organization_id = current_organization()';
const SHOWN_MAX = 2000;
// The usual roles in their order, others behind them by name.
const BY_ROLE = `coalesce(array_position(array['primary', 'secondary', 'shadow', 'manager'], s.role), 9), s.role`;

/** Whether the roster of any team is read. */
export async function anyRosterRead(tx: Tx): Promise<boolean> {
  const found = await row(tx, `
    select 1 from roster_source r join team t on t.organization_id = r.organization_id and t.team_id = r.team_id
     where r.organization_id = current_organization() and r.removed_at is null and t.ended_on is null limit 1`);
  return found !== undefined;
}

/** Teams whose roster is read, by name. */
export async function teamsOnCall(tx: Tx): Promise<readonly TeamId[]> {
  const found = await rows<{ id: TeamId }>(tx, `
    select t.team_id as id from team t where t.organization_id = current_organization() and t.ended_on is null
       and exists (select from roster_source r where r.organization_id = t.organization_id and r.team_id = t.team_id and r.removed_at is null)
     order by lower(t.name), t.team_id`);
  return found.map(({ id }) => id);
}

/** On call at an instant, by role. */
export function shiftsNow(tx: Tx, teamIds: readonly string[], now: Date): Promise<TeamShift[]> {
  return rows<TeamShift>(tx, `
    select r.team_id as "teamId", ${SHIFT_COLUMNS} from ${SHIFTS}
     where ${OWN} and r.removed_at is null and r.team_id = any($1::uuid[]) and s.span @> $2::timestamptz order by ${BY_ROLE}, lower(s.span), s.shift_id`, [teamIds, now]);
}

/** The next shift of each role: all that begin together. */
export function shiftsNext(tx: Tx, teamIds: readonly string[], now: Date): Promise<TeamShift[]> {
  return rows<TeamShift>(tx, `
    select ${'"teamId", "shiftId", "sourceId", "shiftKey", role, "personId", "personKeys", "personLabel", "from", "to", "isAllDay", sequence, "isErased"'} from (
      select r.team_id as "teamId", ${SHIFT_COLUMNS}, rank() over (partition by r.team_id, s.role order by lower(s.span)) as place
        from ${SHIFTS} where ${OWN} and r.removed_at is null and r.team_id = any($1::uuid[]) and s.span && tstzrange($2, null) and lower(s.span) > $2) n
     where place = 1 order by coalesce(array_position(array['primary', 'secondary', 'shadow', 'manager'], role), 9), role, "from", "shiftId"`, [teamIds, now]);
}

/** A team's shifts that touch a time, the earliest first; `limit` null gives all of them. */
export function shiftsBetween(tx: Tx, teamId: string, from: Date, to: Date, limit: number | null = SHOWN_MAX): Promise<TeamShift[]> {
  return rows<TeamShift>(tx, `
    select r.team_id as "teamId", ${SHIFT_COLUMNS} from ${SHIFTS}
     where ${OWN} and r.team_id = $1 and s.span && tstzrange($2, $3) order by lower(s.span), ${BY_ROLE}, s.shift_id limit $4::int`, [teamId, from, to, limit]);
}

/** Shifts for which nobody is known, of rosters that are read. */
export function shiftsUnmatched(tx: Tx, teamIds: readonly string[] | null, from: Date): Promise<TeamShift[]> {
  return rows<TeamShift>(tx, `
    select r.team_id as "teamId", ${SHIFT_COLUMNS} from ${SHIFTS}
     where ${OWN} and r.removed_at is null and ($1::uuid[] is null or r.team_id = any($1)) and s.person_id is null and cardinality(s.person_keys) > 0 and s.span && tstzrange($2, null)`, [teamIds, from]);
}

/** Names with shifts that run or lie ahead and for which nobody is known, each once a source. */
export function unmatchedKeys(tx: Tx, teamIds: readonly string[], now: Date): Promise<{ readonly sourceId: string; readonly key: string }[]> {
  return rows(tx, `
    select distinct s.source_id as "sourceId", lower(s.person_keys[1]) as key from ${SHIFTS}
     where ${OWN} and r.removed_at is null and r.team_id = any($1::uuid[]) and s.person_id is null and cardinality(s.person_keys) > 0 and s.span && tstzrange($2, null)`, [teamIds, now]);
}

/** Teams whose rosters name a person in a shift that runs or lies ahead. */
export async function teamsNaming(tx: Tx, personId: string, now: Date): Promise<readonly TeamId[]> {
  const found = await rows<{ id: TeamId }>(tx, `select distinct r.team_id as id from ${SHIFTS} where ${OWN} and r.removed_at is null and s.person_id = $1 and upper(s.span) > $2 order by id`, [personId, now]);
  return found.map(({ id }) => id);
}

/** Sources with shifts under a name that nobody is known by; the name in lower case. */
export function sourcesNaming(tx: Tx, key: string): Promise<{ readonly sourceId: string; readonly teamId: TeamId }[]> {
  return rows(tx, `
    select distinct r.source_id as "sourceId", r.team_id as "teamId" from ${SHIFTS}
     where ${OWN} and r.removed_at is null and s.person_id is null and exists (select from unnest(s.person_keys) k where lower(k) = $1) order by 1`, [key]);
}
