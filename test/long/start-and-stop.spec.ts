import { rmSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { processStart } from '../../src/platform/embedded-postgres/process-identity.js';
import { runningPostmaster } from '../../src/platform/embedded-postgres/postmaster-file.js';
import { socketUrl } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { dataFolder } from '../support/data-folder.js';
import { endServerProcesses, startServerProcess, until, type ServerProcess } from '../support/server-process.js';

describe('a server on a data directory', () => {
  const dataDir = dataFolder();
  const cluster = path.join(dataDir, 'database/cluster');
  const start = (): ServerProcess => startServerProcess({ env: { DATA_DIR: dataDir } });
  const postgresPid = (): number => runningPostmaster(cluster)?.pid ?? 0;
  const ask = async <T>(query: string): Promise<T[]> => {
    const client = new Client(socketUrl(path.join(dataDir, 'database/socket'), 'barograph_owner', 'barograph'));
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(query)).rows as T[];
    } finally {
      await client.end();
    }
  };

  afterAll(async () => {
    await endServerProcesses();
    await until(() => postgresPid() === 0);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('makes the database, serves, and ends cleanly on Ctrl-C', async () => {
    const server = start();
    const ready = await fetch(`${await server.listening}/readyz`);
    expect(ready.status).toBe(200);
    await ask('create schema notes; create table notes.kept (line text)');
    await ask("insert into notes.kept values ('before')");
    server.signal('SIGINT');
    expect(await server.ended).toBe(0);
    expect(postgresPid()).toBe(0);
    expect((await readdir(dataDir)).sort()).toEqual(['database', 'server.key']);
    expect(await readdir(cluster)).not.toContain('postmaster.pid');
  });

  it('keeps the server key for its owner alone', async () => {
    const file = path.join(dataDir, 'server.key');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('lets no other user into the database', async () => {
    expect((await stat(path.join(dataDir, 'database'))).mode & 0o007).toBe(0);
    expect((await stat(cluster)).mode & 0o077).toBe(0);
  });

  it('refuses a second start on the directory, naming the first', async () => {
    const first = start();
    await first.listening;
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output().trim()).toBe(`Barograph is already running on ${dataDir} (pid ${first.pid}). Stop it first, or set DATA_DIR to another directory.`);
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it('survives kill -9: PostgreSQL ends with it, and the next start has everything', async () => {
    const killed = start();
    await killed.listening;
    await ask("insert into notes.kept values ('acknowledged')");
    const postgres = postgresPid();
    killed.signal('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    const next = start();
    await next.listening;
    expect(processStart(postgres)).toBeUndefined();
    expect(await ask('select line from notes.kept')).toEqual([{ line: 'before' }, { line: 'acknowledged' }]);
    next.signal('SIGTERM');
    expect(await next.ended).toBe(0);
  });

  it('starts PostgreSQL again when that is killed', async () => {
    const server = start();
    const address = await server.listening;
    await ask("insert into notes.kept values ('before the crash')");
    const before = postgresPid();
    process.kill(before, 'SIGKILL');
    await until(() => postgresPid() > 0 && postgresPid() !== before, server);
    await until(async () => (await fetch(`${address}/readyz`)).status === 200, server);
    expect(await ask("select line from notes.kept where line like '%crash'")).toHaveLength(1);
    await until(() => server.output().includes('PostgreSQL has ended unexpectedly'), server);
    server.signal('SIGINT');
    expect(await server.ended).toBe(0);
    expect(postgresPid()).toBe(0);
  });

  it('gives up with a clear word when PostgreSQL keeps ending', async () => {
    const server = start();
    await server.listening;
    for (let kill = 1; kill <= 4; kill += 1) {
      process.kill(postgresPid(), 'SIGKILL');
      await until(() => server.output().split('PostgreSQL runs again').length > kill || server.output().includes('within ten minutes'), server);
    }
    expect(await server.ended).toBe(70);
    expect(server.output()).toContain('PostgreSQL has ended 4 times within ten minutes');
  });
});
