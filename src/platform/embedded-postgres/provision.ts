import { Client } from 'pg';

/** The login that owns the embedded database: may make roles and databases, is no superuser. */
export const ownerRole = 'barograph_owner';
export const databaseName = 'barograph';

/** Makes the owner and its database where they are missing. `server` is a connection as the cluster's superuser. */
export async function provision(server: { host: string; port: number; user: string }): Promise<void> {
  const client = new Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await provisionOwner(client);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (!rowCount) {
      await client.query(`create database ${databaseName} owner ${ownerRole}`);
      await client.query(`revoke all on database ${databaseName} from public`);
    }
  } finally {
    await client.end();
  }
}

/** Makes the owner's login where it is missing. */
export async function provisionOwner(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [ownerRole]);
  if (!rowCount) await client.query(`create role ${ownerRole} login createrole createdb nosuperuser nobypassrls noreplication`);
}
