import { chownSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { firstClosedFolder } from '../../src/platform/embedded-postgres/database-identity.js';
import { runningPostmaster } from '../../src/platform/embedded-postgres/postmaster-file.js';
import { dataFolder } from '../support/data-folder.js';
import { endServerProcesses, projectFolder, startServerProcess, until } from '../support/server-process.js';

const daemon = { uid: 1, gid: 1 };
const nameless = { uid: 48_123, gid: 48_123 };
/** Only root can become somebody else, and somebody else must be able to read this checkout. */
const canSwitch = process.getuid?.() === 0 && !firstClosedFolder(projectFolder, daemon) && !firstClosedFolder(process.execPath, daemon);
const asRoot = canSwitch ? it : it.skip;

describe('who runs it', () => {
  const folder = dataFolder();
  afterAll(async () => {
    await endServerProcesses();
    rmSync(folder, { recursive: true, force: true });
  });

  const homeOf = (user: { uid: number; gid: number }): string => {
    const dataDir = path.join(folder, String(user.uid));
    mkdirSync(dataDir);
    chownSync(dataDir, user.uid, user.gid);
    return dataDir;
  };

  asRoot('an ordinary user runs everything as themself', async () => {
    const dataDir = homeOf(daemon);
    const server = startServerProcess({ ...daemon, env: { DATA_DIR: dataDir } });
    expect((await fetch(`${await server.listening}/readyz`)).status).toBe(200);
    const cluster = path.join(dataDir, 'database/cluster');
    expect(statSync(cluster).uid).toBe(daemon.uid);
    expect(statSync(path.join(dataDir, 'database')).mode & 0o777).toBe(0o700);
    server.signal('SIGINT');
    expect(await server.ended).toBe(0);
    await until(() => runningPostmaster(cluster) === undefined);
  });

  asRoot('a user without an entry in the password file is told so', async () => {
    const server = startServerProcess({ ...nameless, env: { DATA_DIR: homeOf(nameless) } });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('this user has no entry in the password file');
    expect(server.output()).toContain('DATABASE_URL');
  });

  asRoot('root gives PostgreSQL to nobody, in a group that no account has', async () => {
    const dataDir = path.join(folder, 'root');
    const server = startServerProcess({ env: { DATA_DIR: dataDir } });
    await server.listening;
    const cluster = statSync(path.join(dataDir, 'database/cluster'));
    expect([cluster.uid, cluster.gid]).toEqual([65534, 64127]);
    expect(statSync(path.join(dataDir, 'database')).uid).toBe(0);
    server.signal('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  asRoot('root is told when the database\'s user can\'t reach the directory', async () => {
    const closed = path.join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const server = startServerProcess({ env: { DATA_DIR: path.join(closed, 'data') } });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(`who may not enter ${closed}`);
  });
});
