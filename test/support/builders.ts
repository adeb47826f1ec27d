import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { idFrom, type OrganizationId, type PersonId, type TeamId } from '../../src/kernel/ids.js';

export interface BuiltOrganization {
  readonly organizationId: OrganizationId;
  readonly rootTeamId: TeamId;
}

export interface PersonValues {
  readonly name?: string;
  readonly email?: string;
  readonly locale?: 'en' | 'de';
  readonly timeZone?: string;
  /** First day in the team. */
  readonly since?: string;
  /** When the membership was recorded; an instant long ago unless given, so that nobody is a newcomer by accident. */
  readonly recordedAt?: string;
  readonly startedOn?: string;
  readonly endedOn?: string;
}

const LONG_AGO = '2025-01-01';

/**
 * Rows for tests, written past the application but within its row-level security. Each builder makes the parents that
 * are missing and answers with ids; ids follow from `seed` and the order of calls, so a failing test can be read.
 */
export class Builders {
  private made = 0;

  private constructor(
    private readonly client: Client,
    private readonly seed: string,
  ) {}

  /** Connects as the application's role. End it with `close` before the database is dropped. */
  static async on(database: { readonly url: string }, seed = 'builders'): Promise<Builders> {
    const client = new Client(database.url);
    await client.connect();
    // The owner may act as barograph_door and would see every organization.
    await client.query('set role barograph_app');
    return new Builders(client, seed);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async organization(values: { name?: string; timeZone?: string; locale?: 'en' | 'de'; isSample?: boolean } = {}): Promise<BuiltOrganization> {
    const organizationId = this.id<OrganizationId>('organization');
    const name = values.name ?? `Organization ${this.made}`;
    await this.within(organizationId);
    await this.client.query(
      `insert into organization (organization_id, name, time_zone, locale, is_sample, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [organizationId, name, values.timeZone ?? 'Europe/Berlin', values.locale ?? 'en', values.isSample ?? false, LONG_AGO],
    );
    return { organizationId, rootTeamId: await this.insertTeam(organizationId, null, name) };
  }

  /** A team below `parent` (below the root team when not given). */
  async team(values: { organization?: OrganizationId; parent?: TeamId | null; name?: string } = {}): Promise<TeamId> {
    const organizationId = values.organization ?? (await this.organization()).organizationId;
    const parent = values.parent === undefined ? await this.rootOf(organizationId) : values.parent;
    return this.insertTeam(organizationId, parent, values.name ?? `Team ${this.made}`);
  }

  /** A person in a team, the root team when not given. `team: null` makes one who is in no team. */
  async person(values: PersonValues & { organization?: OrganizationId; team?: TeamId | null } = {}): Promise<PersonId> {
    const organizationId = values.organization ?? (await this.organization()).organizationId;
    const personId = this.id<PersonId>('person');
    const name = values.name ?? `Person ${this.made}`;
    await this.within(organizationId);
    await this.client.query(
      `insert into person (organization_id, person_id, email, name, time_zone, locale, started_on, ended_on, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [organizationId, personId, (values.email ?? `person${this.made}@example.org`).toLowerCase(), name, values.timeZone ?? 'Europe/Berlin', values.locale ?? 'en',
        values.startedOn ?? null, values.endedOn ?? null, LONG_AGO],
    );
    if (values.team !== null) await this.membership(organizationId, personId, values.team ?? (await this.rootOf(organizationId)), values);
    return personId;
  }

  /** Several people of one team, named after `name` and their number. */
  async people(count: number, values: PersonValues & { organization: OrganizationId; team?: TeamId | null }): Promise<PersonId[]> {
    const ids: PersonId[] = [];
    for (let index = 1; index <= count; index += 1) ids.push(await this.person({ ...values, name: values.name && `${values.name} ${index}`, email: undefined }));
    return ids;
  }

  /** One stretch of time in a team, until further notice unless `until` (exclusive) is given. */
  async membership(organization: OrganizationId, person: PersonId, team: TeamId, values: { since?: string; until?: string; endedOn?: string; recordedAt?: string } = {}): Promise<void> {
    await this.within(organization);
    await this.client.query(
      `insert into membership (organization_id, membership_id, person_id, team_id, starts_on, ends_on, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [organization, this.id('membership'), person, team, values.since ?? LONG_AGO, values.until ?? values.endedOn ?? null, values.recordedAt ?? `${LONG_AGO}T08:00:00Z`],
    );
  }

  /** A person who leads `team`; one is made in the team above it (in the team itself at the top) when not given. */
  async lead(organization: OrganizationId, team: TeamId, person?: PersonId, since = LONG_AGO): Promise<PersonId> {
    await this.within(organization);
    const { rows } = await this.client.query<{ parent: TeamId | null }>('select parent_team_id as parent from team where team_id = $1', [team]);
    const lead = person ?? (await this.person({ organization, team: rows[0]!.parent ?? team, name: `Lead ${this.made + 1}` }));
    await this.client.query('insert into team_lead (organization_id, team_id, person_id, since) values ($1, $2, $3, $4)', [organization, team, lead, since]);
    return lead;
  }

  /** Makes `person` (or somebody new in the root team) an admin. */
  async admin(organization: OrganizationId, person?: PersonId): Promise<PersonId> {
    return this.grant(organization, 'admin', person ?? (await this.person({ organization, name: `Admin ${this.made + 1}` })));
  }

  /** Appoints `person` (or somebody new in the root team) to see the whole organization. */
  async wholeOrganizationViewer(organization: OrganizationId, person?: PersonId): Promise<PersonId> {
    return this.grant(organization, 'whole-organization-viewer', person ?? (await this.person({ organization, name: `Viewer ${this.made + 1}` })));
  }

  /** Signs a person in; the answer is the value of a `Cookie` header. */
  async signIn(organization: OrganizationId, person: PersonId, on = '2026-03-02'): Promise<string> {
    const secret = this.bytes('session').toString('base64url');
    await this.within(organization);
    await this.client.query(
      `insert into session (organization_id, session_id, person_id, token_hash, device_label, created_on, last_used_on) values ($1, $2, $3, $4, 'Test', $5, $5)`,
      [organization, this.id('session'), person, createHash('sha256').update(secret, 'utf8').digest(), on],
    );
    return `barograph_session=${organization}.${secret}`;
  }

  /** Any statement the application may run, within an organization. */
  async query<Row extends object>(organization: OrganizationId, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    await this.within(organization);
    return (await this.client.query<Row>(sql, [...parameters])).rows;
  }

  private async grant(organization: OrganizationId, role: string, person: PersonId): Promise<PersonId> {
    await this.within(organization);
    await this.client.query('insert into role_grant (organization_id, person_id, role, granted_at) values ($1, $2, $3, $4)', [organization, person, role, LONG_AGO]);
    return person;
  }

  private async insertTeam(organization: OrganizationId, parent: TeamId | null, name: string): Promise<TeamId> {
    const teamId = this.id<TeamId>('team');
    await this.within(organization);
    await this.client.query(
      'insert into team (organization_id, team_id, parent_team_id, name, created_at) values ($1, $2, $3, $4, $5)',
      [organization, teamId, parent, name, LONG_AGO],
    );
    return teamId;
  }

  private async rootOf(organization: OrganizationId): Promise<TeamId> {
    await this.within(organization);
    const { rows } = await this.client.query<{ id: TeamId }>('select team_id as id from team where parent_team_id is null order by created_at, team_id limit 1');
    return rows[0]!.id;
  }

  private async within(organization: OrganizationId): Promise<void> {
    await this.client.query(`select set_config('app.organization_id', $1, false)`, [organization]);
  }

  private id<I extends string>(kind: string): I {
    return idFrom<I>(this.bytes(kind));
  }

  private bytes(kind: string): Buffer {
    this.made += 1;
    return createHash('sha256').update(`${this.seed}|${kind}|${this.made}`).digest();
  }
}
