import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { idFrom, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { RosterPerson, RosterPlan, RosterState } from '../domain/roster-plan.js';
import { teamPathKey, type TeamPath } from '../domain/team-path.js';
import { buildTeamTree, teamsByPath } from '../domain/team-tree.js';

export interface RosterWrite {
  readonly plan: RosterPlan;
  readonly before: RosterState;
  /** What the plan makes of `before`, with the ids of everything new. */
  readonly after: RosterState;
  readonly today: CalendarDate;
}

export interface LogLine {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What was written, for the log and for whom it concerns. */
export interface RosterChanges {
  readonly entries: readonly LogLine[];
  readonly leads: readonly PersonId[];
}

interface Placed {
  readonly person: RosterPerson;
  readonly fromTeamId: string | null;
}

/** Writes an import with a few statements over arrays, however many lines it has. */
@Injectable()
export class RosterStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async write(tx: Tx, ctx: Ctx, write: RosterWrite): Promise<RosterChanges> {
    const { plan, before, after, today } = write;
    const people = new Map(after.people.map((person) => [person.email, person]));
    const homes = new Map(before.people.map(({ email, teamId }) => [email, teamId]));
    const placedOf = (list: readonly { email: string }[]): Placed[] => list.map(({ email }) => ({ person: people.get(email)!, fromTeamId: homes.get(email) ?? null }));
    const isKnown = new Set(plan.added.filter(({ personId }) => personId !== null).map(({ email }) => email));
    const [added, moved] = [placedOf(plan.added), placedOf(plan.moved)];
    const left = plan.left.map(({ personId }) => personId);
    const newTeams = after.teams.slice(before.teams.length);
    await this.insertTeams(tx, ctx, newTeams);
    await this.insertPeople(tx, ctx, added.filter(({ person }) => !isKnown.has(person.email)));
    await this.updatePeople(tx, ctx, [...added.filter(({ person }) => isKnown.has(person.email)), ...placedOf(plan.changed)]);
    await this.place(tx, ctx, [...added, ...moved], today);
    await this.end(tx, ctx, left, today);
    const leads = await this.setLeads(tx, ctx, write, people);
    const entries: LogLine[] = [
      ...newTeams.map((team) => ({ kind: 'team-created', data: { teamId: team.id, parentTeamId: team.parentId } })),
      ...added.map(({ person }) => ({ kind: isKnown.has(person.email) ? 'person-returned' : 'person-joined', data: { personId: person.id, teamId: person.teamId } })),
      ...moved.map(({ person, fromTeamId }) => ({ kind: 'person-moved', data: { personId: person.id, fromTeamId, toTeamId: person.teamId } })),
      ...plan.changed.filter(({ changes }) => changes.some(({ field }) => field === 'name')).map(({ personId }) => ({ kind: 'person-renamed', data: { personId } })),
      ...left.map((personId) => ({ kind: 'person-left', data: { personId } })),
      ...leads.map(({ teamId, personId, becomesLead }) => ({ kind: becomesLead ? 'lead-appointed' : 'lead-withdrawn', data: { teamId, personId } })),
    ];
    return { entries, leads: leads.map(({ personId }) => personId as PersonId) };
  }

  /** Many lines of the members' log with one statement. */
  async tellMembers(tx: Tx, ctx: Ctx, lines: readonly LogLine[]): Promise<void> {
    await tx.query(
      `insert into member_log_entry (organization_id, entry_id, at, kind, by_person_id, data)
       select $1, e.id, $2, e.kind, $3, e.data::jsonb from unnest($4::uuid[], $5::text[], $6::text[]) as e (id, kind, data)`,
      [ctx.organization, ctx.now, isSomebody(ctx.actor) ? ctx.actor.personId : null, lines.map(() => this.newId()), lines.map(({ kind }) => kind), lines.map(({ data }) => JSON.stringify(data))],
    );
  }

  private async insertTeams(tx: Tx, ctx: Ctx, teams: RosterState['teams']): Promise<void> {
    await tx.query(
      `insert into team (organization_id, team_id, parent_team_id, name, created_at)
       select $1, t.id, t.parent, t.name, $2 from unnest($3::uuid[], $4::uuid[], $5::text[]) as t (id, parent, name)`,
      [ctx.organization, ctx.now, teams.map(({ id }) => id), teams.map(({ parentId }) => parentId), teams.map(({ name }) => name)],
    );
  }

  private async insertPeople(tx: Tx, ctx: Ctx, placed: readonly Placed[]): Promise<void> {
    await tx.query(
      `insert into person (organization_id, person_id, email, name, time_zone, locale, started_on, created_at)
       select $1, p.id, p.email, p.name, p.time_zone, p.locale, p.started_on, $2
         from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[]) as p (id, email, name, time_zone, locale, started_on)`,
      [ctx.organization, ctx.now, ...columnsOf(placed, 'id', 'email', 'name', 'timeZone', 'locale', 'startedOn')],
    );
  }

  /** Also brings back those who had left. */
  private async updatePeople(tx: Tx, ctx: Ctx, placed: readonly Placed[]): Promise<void> {
    await tx.query(
      `update person set name = p.name, time_zone = p.time_zone, locale = p.locale, started_on = p.started_on, ended_on = null
         from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::date[]) as p (id, name, time_zone, locale, started_on)
        where organization_id = $1 and person_id = p.id`,
      [ctx.organization, ...columnsOf(placed, 'id', 'name', 'timeZone', 'locale', 'startedOn')],
    );
  }

  /** `joinTeam` of the domain for many people at once: what was planned falls away, what ended today in the same team goes on. */
  private async place(tx: Tx, ctx: Ctx, placed: readonly Placed[], today: CalendarDate): Promise<void> {
    const [ids, teams] = columnsOf(placed, 'id', 'teamId');
    await this.cutMemberships(tx, ctx, ids as string[], today);
    const joined = `unnest($2::uuid[], $3::uuid[]) as p (person_id, team_id)`;
    await tx.query(
      `update membership m set ends_on = null from ${joined} where m.organization_id = $1 and m.person_id = p.person_id and m.team_id = p.team_id and m.ends_on = $4`,
      [ctx.organization, ids, teams, today],
    );
    await tx.query(
      `insert into membership (organization_id, membership_id, person_id, team_id, starts_on, recorded_at)
       select $1, p.membership_id, p.person_id, p.team_id, $4::date, $5 from unnest($2::uuid[], $3::uuid[], $6::uuid[]) as p (person_id, team_id, membership_id)
        where not exists (select from membership m where m.organization_id = $1 and m.person_id = p.person_id and m.ends_on is null)`,
      [ctx.organization, ids, teams, today, ctx.now, placed.map(() => this.newId())],
    );
  }

  /** `leaveTeam` of the domain for many people at once. */
  private async cutMemberships(tx: Tx, ctx: Ctx, personIds: readonly string[], today: CalendarDate): Promise<void> {
    await tx.query('delete from membership where organization_id = $1 and person_id = any($2::uuid[]) and starts_on >= $3', [ctx.organization, personIds, today]);
    await tx.query(
      'update membership set ends_on = $3 where organization_id = $1 and person_id = any($2::uuid[]) and (ends_on is null or ends_on > $3)',
      [ctx.organization, personIds, today],
    );
  }

  private async end(tx: Tx, ctx: Ctx, personIds: readonly string[], today: CalendarDate): Promise<void> {
    await this.cutMemberships(tx, ctx, personIds, today);
    await tx.query(
      `update person set ended_on = $3::date, started_on = case when started_on <= $3::date then started_on end where organization_id = $1 and person_id = any($2::uuid[])`,
      [ctx.organization, personIds, today],
    );
  }

  private async setLeads(tx: Tx, ctx: Ctx, { plan, after, today }: RosterWrite, people: ReadonlyMap<string, RosterPerson>): Promise<{ teamId: string; personId: string; becomesLead: boolean }[]> {
    const tree = buildTeamTree(after.teams);
    if (!tree.ok) throw new Error('an import would make no tree');
    const teams = teamsByPath(tree.value);
    const idOf = (path: TeamPath): string => teams.get(teamPathKey(path))!.id;
    const changes = plan.leadChanges.map(({ teamPath, email, becomesLead }) => ({ teamId: idOf(teamPath), personId: people.get(email)!.id, becomesLead }));
    const pairs = (becomesLead: boolean): unknown[] => {
      const some = changes.filter((change) => change.becomesLead === becomesLead);
      return [ctx.organization, some.map(({ teamId }) => teamId), some.map(({ personId }) => personId), today];
    };
    await tx.query(
      `update team_lead l set until = greatest($4::date, l.since) from unnest($2::uuid[], $3::uuid[]) as c (team_id, person_id)
        where l.organization_id = $1 and l.team_id = c.team_id and l.person_id = c.person_id and l.until is null`,
      pairs(false),
    );
    await tx.query(
      `insert into team_lead (organization_id, team_id, person_id, since) select $1, c.team_id, c.person_id, $4::date from unnest($2::uuid[], $3::uuid[]) as c (team_id, person_id)
       on conflict (organization_id, team_id, person_id, since) do update set until = null`,
      pairs(true),
    );
    return changes;
  }

  private newId(): string {
    return idFrom(this.random(16));
  }
}

/** One array for each field, as `unnest` wants them. */
function columnsOf(placed: readonly Placed[], ...fields: (keyof RosterPerson)[]): unknown[][] {
  return fields.map((field) => placed.map(({ person }) => person[field]));
}
