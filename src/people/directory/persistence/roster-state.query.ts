import type { Ctx } from '../../../kernel/actor.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { RosterPerson, RosterState } from '../domain/roster-plan.js';
import type { Team } from '../domain/team-tree.js';
import { TODAY } from './today.js';

type At = Pick<Ctx, 'organization' | 'now'>;

/** The directory as an import compares it, and when each person's own membership last changed (ms). */
export interface LoadedRoster {
  readonly state: RosterState;
  readonly changedAt: ReadonlyMap<string, number>;
}

/** What the units of the next round depend on besides the roster. */
export interface UnitRules {
  /** The least size of a unit: k of the active pulses (the largest; 5 where there is none), and one more. */
  readonly kElig: number;
  /** When rounds were announced, ms: the first one and those of the last 60 days. */
  readonly announcements: readonly number[];
}

interface LoadedPerson {
  readonly person: RosterPerson;
  readonly changedAt: Date | null;
}

/** Everybody who wasn't erased, and the teams that haven't ended. */
export async function loadRoster(tx: Tx, at: At, defaults: RosterState['defaults']): Promise<LoadedRoster> {
  const teams = await rows<Team>(
    tx,
    `select t.team_id as id, t.parent_team_id as "parentId", t.name from team t where t.organization_id = $1 and t.ended_on is null order by t.created_at, t.team_id`,
    [at.organization],
  );
  const loaded = (await rows<RosterPerson & { changedAt: Date | null }>(tx, PEOPLE, [at.organization, at.now])).map(({ changedAt, ...person }): LoadedPerson => ({ person, changedAt }));
  const changes = loaded.flatMap(({ person, changedAt }) => (changedAt === null ? [] : [[person.id, changedAt.getTime()] as const]));
  return { state: { teams, people: loaded.map(({ person }) => person), defaults }, changedAt: new Map(changes) };
}

export async function loadUnitRules(tx: Tx, at: At): Promise<UnitRules> {
  const pulses = await row<{ k: number }>(tx, `select coalesce(max(p.k), 5) as k from pulse p where p.organization_id = $1 and p.state = 'active'`, [at.organization]);
  const announced = await rows<{ at: Date }>(
    tx,
    `select r.announced_at as at from round r where r.organization_id = $1 and (r.announced_at > $2::timestamptz - interval '60 days'
        or r.announced_at = (select min(f.announced_at) from round f where f.organization_id = $1)) order by 1`,
    [at.organization, at.now],
  );
  return { kElig: pulses!.k + 1, announcements: announced.map((round) => round.at.getTime()) };
}

const PEOPLE = `
  with led as (
    select l.person_id, array_agg(l.team_id::text order by l.team_id) as teams from team_lead l
     where l.organization_id = $1 and l.until is null group by l.person_id
  )
  select p.person_id as id, p.email, p.name, p.time_zone as "timeZone", p.locale, p.started_on::text as "startedOn", p.ended_on is null as "isActive",
         case when p.ended_on is null then m.team_id end as "teamId", coalesce(led.teams, '{}') as "leadsTeamIds",
         greatest(m.recorded_at, m.starts_on::timestamp at time zone o.time_zone) as "changedAt"
    from person p join organization o on o.organization_id = p.organization_id
    left join membership m on m.organization_id = p.organization_id and m.person_id = p.person_id
          and m.starts_on <= ${TODAY} and (m.ends_on is null or m.ends_on > ${TODAY})
    left join led on led.person_id = p.person_id
   where p.organization_id = $1 and p.erased_on is null order by p.person_id`;
