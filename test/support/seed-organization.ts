import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { FreshDatabase } from './database.js';

export interface SeededPerson {
  readonly organizationId: string;
  readonly personId: string;
  readonly email: string;
}

export interface SeedOptions {
  readonly name?: string;
  readonly isSample?: boolean;
  /** Domain of everybody's address; two organizations with the same one share their people's addresses. */
  readonly domain?: string;
  readonly locale?: 'en' | 'de';
}

/** An organization with an admin, a lead of its one team and a member, written straight into the tables. */
export interface SeededOrganization {
  readonly organizationId: string;
  readonly teamId: string;
  readonly admin: SeededPerson;
  readonly lead: SeededPerson;
  readonly member: SeededPerson;
}

export async function seedOrganization(database: FreshDatabase, { name = 'Wetterwarte', isSample = false, domain = 'example.org', locale = 'en' }: SeedOptions = {}): Promise<SeededOrganization> {
  const organizationId = randomUUID();
  const teamId = randomUUID();
  return asOrganization(database, organizationId, async (client) => {
    await client.query(`insert into organization (organization_id, name, time_zone, locale, is_sample, created_at) values ($1, $2, 'Europe/Berlin', $4, $3, now())`, [organizationId, name, isSample, locale]);
    await client.query(`insert into team (organization_id, team_id, name, created_at) values ($1, $2, 'All', now())`, [organizationId, teamId]);
    const add = (who: string): Promise<SeededPerson> => addPerson(client, { organizationId, personId: randomUUID(), email: `${who}@${domain}` }, who, locale);
    const [admin, lead, member] = [await add('admin'), await add('lead'), await add('member')];
    await client.query(`insert into role_grant (organization_id, person_id, role, granted_at) values ($1, $2, 'admin', now())`, [organizationId, admin.personId]);
    await client.query(`insert into team_lead (organization_id, team_id, person_id, since) values ($1, $2, $3, '2026-01-01')`, [organizationId, teamId, lead.personId]);
    return { organizationId, teamId, admin, lead, member };
  });
}

/** Runs statements as the application does, seeing one organization. */
export async function asOrganization<T>(database: FreshDatabase, organizationId: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(database.url);
  await client.connect();
  try {
    // The owner may act as barograph_door and would see every organization.
    await client.query('set role barograph_app');
    await client.query(`select set_config('app.organization_id', $1, false)`, [organizationId]);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function addPerson(client: Client, person: SeededPerson, name: string, locale: string): Promise<SeededPerson> {
  await client.query(
    `insert into person (organization_id, person_id, email, name, time_zone, locale, started_on, created_at) values ($1, $2, $3, $4, 'Europe/Berlin', $5, '2026-01-01', now())`,
    [person.organizationId, person.personId, person.email, name, locale],
  );
  return person;
}
