import { Client } from 'pg';
import { allMigrations } from '../../migrations/all-migrations.js';
import { emptyDatabase, type FreshDatabase } from '../support/database.js';
import { endServerProcesses, startServerProcess, until, type ServerProcess } from '../support/server-process.js';

describe('servers on a database of one\'s own', () => {
  let database: FreshDatabase;
  let servers: ServerProcess[];
  let addresses: string[];
  const ask = async <T>(query: string): Promise<T[]> => {
    const client = new Client(database.url);
    await client.connect();
    try {
      return (await client.query(query)).rows as T[];
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    database = await emptyDatabase();
    servers = [1, 2].map(() => startServerProcess({ env: { DATABASE_URL: database.url, SERVER_KEY: 'c'.repeat(64) } }));
    addresses = await Promise.all(servers.map((server) => server.listening));
  });
  afterAll(async () => {
    await endServerProcesses();
    await database.drop();
  });

  it('may start at once: each migration runs once', async () => {
    for (const address of addresses) expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const done = await ask<{ name: string }>('select name from schema_migration order by id');
    expect(done.map(({ name }) => name)).toEqual(allMigrations.map(({ name }) => name));
    expect(servers.filter((server) => server.output().includes('The database is up to date'))).toHaveLength(1);
  });

  it('outlive the loss of every connection', async () => {
    await ask('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    for (const address of addresses) await until(async () => (await fetch(`${address}/readyz`)).status === 200);
    for (const server of servers) expect(await Promise.race([server.ended, new Promise((resolve) => setTimeout(resolve, 500, 'running'))])).toBe('running');
  });

  it('end cleanly, one after the other', async () => {
    for (const server of servers) {
      server.signal('SIGTERM');
      expect(await server.ended).toBe(0);
    }
  });
});
