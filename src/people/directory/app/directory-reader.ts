import { Injectable } from '@nestjs/common';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import { preparedRows, row, rows, type Tx } from '../../../platform/database/tx.js';

export interface AudienceTeam {
  readonly id: TeamId;
  readonly parentId: TeamId | null;
  readonly name: string;
}

/** A change of somebody's own membership, at the later of when it was recorded and when it takes effect. */
export interface AudienceChange {
  readonly recordedAt: Date;
  readonly kind: 'joined' | 'moved';
}

export interface AudiencePerson {
  readonly id: PersonId;
  readonly name: string;
  readonly teamId: TeamId;
  /** Teams led directly, inside the audience and outside of it. */
  readonly leads: readonly TeamId[];
  /** The oldest first; at least one. */
  readonly changes: readonly AudienceChange[];
  /** The newest of the changes: what the units' rule for newcomers and movers reads. */
  readonly membershipChangedAt: Date;
}

export interface AudienceLead {
  readonly teamId: TeamId;
  readonly personId: PersonId;
}

/** A team and everything below it on one day, with its people. */
export interface Audience {
  /** The subtree, parents before children; the first is its root. */
  readonly teams: readonly AudienceTeam[];
  /** The teams above the root, the nearest first. The units' engine wants `[...teams, ...above]`. */
  readonly above: readonly AudienceTeam[];
  /** People whose team that day lies in the subtree, in the order of their ids. */
  readonly people: readonly AudiencePerson[];
  /** Who leads the teams of the subtree. */
  readonly leads: readonly AudienceLead[];
}

const SUBTREE = `
  with recursive tree as (
    select t.team_id, t.parent_team_id, t.name, t.organization_id, 0 as depth from team t
     where t.organization_id = current_organization() and t.team_id = $1
    union all
    select t.team_id, t.parent_team_id, t.name, t.organization_id, tree.depth + 1
      from team t join tree on t.organization_id = tree.organization_id and t.parent_team_id = tree.team_id
  )`;

const WAY_UP = `
  with recursive way as (
    select t.team_id, t.parent_team_id, t.name, t.organization_id, 0 as depth from team t
     where t.organization_id = current_organization() and t.team_id = $1
    union all
    select t.team_id, t.parent_team_id, t.name, t.organization_id, way.depth + 1
      from team t join way on t.organization_id = way.organization_id and t.team_id = way.parent_team_id
  )
  select team_id as id, parent_team_id as "parentId", name from way order by depth`;

const DAY = `(select ($2::timestamptz at time zone o.time_zone)::date from organization o where o.organization_id = current_organization())`;

/** What other features ask the directory. Sees the organization that the transaction is bound to. */
@Injectable()
export class DirectoryReader {
  /** The audience of a pulse as of an instant; undefined when there is no such team. Ended teams are left out. */
  async audience(tx: Tx, rootTeamId: TeamId, asOf: Date): Promise<Audience | undefined> {
    const teams = await rows<AudienceTeam>(
      tx,
      `${SUBTREE} select tree.team_id as id, tree.parent_team_id as "parentId", tree.name from tree
         join team t on t.organization_id = tree.organization_id and t.team_id = tree.team_id
        where t.ended_on is null or t.ended_on > ${DAY} order by tree.depth, lower(tree.name), tree.team_id`,
      [rootTeamId, asOf],
    );
    if (teams[0]?.id !== rootTeamId) return undefined;
    const above = (await rows<AudienceTeam>(tx, WAY_UP, [rootTeamId])).slice(1);
    const ids = teams.map(({ id }) => id);
    return { teams, above, people: await this.peopleOf(tx, ids, asOf), leads: await this.leadsOf(tx, ids, asOf) };
  }

  /** Teams that a person leads themselves. */
  async teamsLedBy(tx: Tx, personId: PersonId): Promise<readonly TeamId[]> {
    const led = await rows<{ id: TeamId }>(
      tx,
      `select l.team_id as id from team_lead l join team t on t.organization_id = l.organization_id and t.team_id = l.team_id
        where l.organization_id = current_organization() and l.person_id = $1 and l.until is null and t.ended_on is null order by l.team_id`,
      [personId],
    );
    return led.map(({ id }) => id);
  }

  /** The team and everything below it, parents first; empty for a team that isn't there. Ended teams are in it. */
  async subtree(tx: Tx, teamId: TeamId): Promise<readonly TeamId[]> {
    const found = await rows<{ id: TeamId }>(tx, `${SUBTREE} select team_id as id from tree order by depth, team_id`, [teamId]);
    return found.map(({ id }) => id);
  }

  /** The team and everything above it, the team first; empty for a team that isn't there. */
  async wayUp(tx: Tx, teamId: TeamId): Promise<readonly TeamId[]> {
    return (await preparedRows<AudienceTeam>(tx, 'way-up', WAY_UP, [teamId])).map(({ id }) => id);
  }

  /** Names from the root down to the team; empty for a team that isn't there. */
  async pathOf(tx: Tx, teamId: TeamId): Promise<readonly string[]> {
    return (await rows<AudienceTeam>(tx, WAY_UP, [teamId])).map(({ name }) => name).reverse();
  }

  /** The team a person is in at an instant; undefined for former people and for those in none. */
  async teamOf(tx: Tx, personId: PersonId, asOf: Date): Promise<TeamId | undefined> {
    const found = await row<{ id: TeamId }>(
      tx,
      `select m.team_id as id from membership m where m.organization_id = current_organization() and m.person_id = $1
          and m.starts_on <= ${DAY} and (m.ends_on is null or m.ends_on > ${DAY})`,
      [personId, asOf],
    );
    return found?.id;
  }

  /** Names by id; erased people have the name that stands for them. */
  async namesOf(tx: Tx, personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
    const found = await rows<{ id: PersonId; name: string }>(
      tx,
      `select p.person_id as id, p.name from person p where p.organization_id = current_organization() and p.person_id = any($1::uuid[])`,
      [personIds],
    );
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  private async peopleOf(tx: Tx, teamIds: readonly TeamId[], asOf: Date): Promise<readonly AudiencePerson[]> {
    const found = await rows<Omit<AudiencePerson, 'changes' | 'membershipChangedAt'> & { changedAt: Date[]; gaps: boolean[] }>(tx, PEOPLE, [teamIds, asOf]);
    return found.map(({ changedAt, gaps, ...person }) => {
      const changes = changedAt.map((recordedAt, index): AudienceChange => ({ recordedAt, kind: gaps[index] ? 'joined' : 'moved' }));
      return { ...person, changes, membershipChangedAt: changes.at(-1)!.recordedAt };
    });
  }

  private leadsOf(tx: Tx, teamIds: readonly TeamId[], asOf: Date): Promise<AudienceLead[]> {
    return rows<AudienceLead>(
      tx,
      `select l.team_id as "teamId", l.person_id as "personId" from team_lead l
         join person p on p.organization_id = l.organization_id and p.person_id = l.person_id
        where l.organization_id = current_organization() and l.team_id = any($1::uuid[]) and l.since <= ${DAY} and (l.until is null or l.until > ${DAY})
          and (p.ended_on is null or p.ended_on > ${DAY}) order by l.team_id, l.person_id`,
      [teamIds, asOf],
    );
  }
}

// A change counts from when it was recorded, or from when it takes effect where that is later: backdating doesn't make an old hand.
const PEOPLE = `
  with history as (
    select m.person_id, m.team_id, m.starts_on, m.ends_on,
           greatest(m.recorded_at, m.starts_on::timestamp at time zone o.time_zone) as changed_at,
           lag(m.ends_on) over (partition by m.person_id order by m.starts_on) is distinct from m.starts_on as gap
      from membership m join organization o on o.organization_id = m.organization_id
     where m.organization_id = current_organization() and m.starts_on <= ${DAY}
  ), newest as (
    select h.person_id, (array_agg(h.team_id order by h.starts_on desc))[1] as team_id, (array_agg(h.ends_on order by h.starts_on desc))[1] as ends_on,
           array_agg(h.changed_at order by h.starts_on) as changed_at, array_agg(h.gap order by h.starts_on) as gaps
      from history h group by h.person_id
  ), led as (
    select l.person_id, array_agg(l.team_id::text order by l.team_id) as leads from team_lead l
     where l.organization_id = current_organization() and l.since <= ${DAY} and (l.until is null or l.until > ${DAY}) group by l.person_id
  )
  select p.person_id as id, p.name, n.team_id as "teamId", coalesce(led.leads, '{}') as leads, n.changed_at as "changedAt", n.gaps
    from newest n join person p on p.organization_id = current_organization() and p.person_id = n.person_id
    left join led on led.person_id = n.person_id
   where n.team_id = any($1::uuid[]) and (n.ends_on is null or n.ends_on > ${DAY}) and (p.ended_on is null or p.ended_on > ${DAY})
   order by p.person_id`;
