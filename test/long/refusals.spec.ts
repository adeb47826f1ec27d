import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { dataFolder } from '../support/data-folder.js';
import { emptyDatabase, testCluster, type FreshDatabase } from '../support/database.js';
import { endServerProcesses, startServerProcess } from '../support/server-process.js';

const folder = dataFolder();
const key = 'a'.repeat(64);

afterAll(async () => {
  await endServerProcesses();
  rmSync(folder, { recursive: true, force: true });
});

const refusal = async (env: Record<string, string>): Promise<string> => {
  const server = startServerProcess({ env });
  expect(await server.ended).toBe(1);
  return server.output().trim();
};

describe('a start that can\'t be', () => {
  it('lists everything that is wrong with the settings, and no value of them', async () => {
    const said = await refusal({ PORT: 'eighty', DATABSE_URL: 'postgresql://u:hunter2@h/d', SERVER_KEY: 'hunter2', HOST: '0.0.0.0', DATA_DIR: folder });
    expect(said.split('\n')).toEqual([
      'Barograph can\'t start with these settings:',
      '  - DATABSE_URL: did you mean DATABASE_URL?',
      '  - PORT must be a whole number from 0 to 65535.',
      '  - SERVER_KEY must be 32 random bytes, as 64 hexadecimal digits or in base64 (openssl rand -hex 32).',
      '  - HOST is open to other machines, so PUBLIC_URL is needed: the https address people use.',
      '  - SMTP_URL is needed when other machines reach the server: sign-in links are printed in the terminal only for this machine alone.',
      'All settings are described in docs/operations.md.',
    ]);
    expect(said).not.toContain('hunter2');
  });

  it('says that the port is taken', async () => {
    const other = net.createServer();
    await new Promise<void>((resolve) => { other.listen(0, '127.0.0.1', resolve); });
    const { port } = other.address() as net.AddressInfo;
    const said = await refusal({ PORT: String(port), DATA_DIR: path.join(folder, 'port') });
    other.close();
    expect(said).toContain(`Port ${port} is in use by another program. Stop it, or set PORT to another port.`);
    expect(said).not.toContain('    at ');
  });

  it('says which database it could not reach, without the password', async () => {
    const said = await refusal({ DATABASE_URL: `${testCluster().templateUrl.replace(/:[^:@/]*@/, ':hunter2@').replace(testCluster().template, 'no_such_team')}`, SERVER_KEY: key });
    expect(said).toMatch(/^The database in DATABASE_URL can't be used \(.*, database no_such_team\)/);
    expect(said).not.toContain('hunter2');
  });

  it('does not go on with another server key than the data was written with', async () => {
    const dataDir = path.join(folder, 'key');
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, 'server.key'), `${'b'.repeat(64)}\n`, { mode: 0o600 });
    const said = await refusal({ DATA_DIR: dataDir, SERVER_KEY: key });
    expect(said).toContain('SERVER_KEY is not the key that this data was written with');
  });
});

describe('a database whose role may make no roles', () => {
  let database: FreshDatabase;
  const admin = async (sql: string): Promise<void> => {
    const client = new Client(testCluster().adminUrl);
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  const role = `weak_${process.pid}`;

  beforeAll(async () => {
    database = await emptyDatabase();
    await admin(`create role ${role} login password 'weak'`);
  });
  afterAll(async () => {
    await database.drop();
    await admin(`drop role ${role}`);
  });

  it('is refused with the SQL that an administrator can run', async () => {
    const url = database.url.replace(/\/\/[^@]*@/, `//${role}:weak@`);
    const said = await refusal({ DATABASE_URL: url, SERVER_KEY: key });
    expect(said).toContain('create role barograph_app nologin');
    expect(said).not.toContain('    at ');
  });
});
