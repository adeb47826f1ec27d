import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { allMigrations } from '../../migrations/all-migrations.js';
import { backUp } from '../../src/platform/backup/back-up.js';
import { restore } from '../../src/platform/backup/restore.js';
import { runMigrations } from '../../src/platform/database/migrate.js';
import { dataFolder } from '../support/data-folder.js';
import { emptyDatabase, freshDatabase, testCluster, type FreshDatabase } from '../support/database.js';
import { announce, close, fetchPass, letAnswer, manifestOf, open, seedRoundWorld, SPECIFIED_TREE, submission, submit, type RoundWorld } from '../support/round-world.js';
import { asOrganization, seedOrganization } from '../support/seed-organization.js';
import { startTestApp, TEST_SERVER_KEY, type TestApp } from '../support/test-app.js';

const folder = dataFolder();
const databases: FreshDatabase[] = [];
const now = new Date('2026-03-02T08:00:00Z');
const file = (name: string): string => path.join(folder, name);
const empty = async (): Promise<FreshDatabase> => {
  const database = await emptyDatabase();
  databases.push(database);
  return database;
};
afterAll(async () => {
  await Promise.all(databases.map((database) => database.drop()));
  rmSync(folder, { recursive: true, force: true });
});

/** Every row of every table, past row-level security, as PostgreSQL prints it. */
async function contentOf(database: FreshDatabase): Promise<Record<string, string[]>> {
  const client = new Client(testCluster().adminUrl.replace(/\/postgres(\?|$)/, `/${database.name}$1`));
  await client.connect();
  const tables = await client.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'installation') and tablename <> 'schema_migration' order by 1`);
  const content: Record<string, string[]> = {};
  for (const { name } of tables.rows) content[name] = (await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)).rows.map(({ row }) => row);
  await client.end();
  return content;
}

describe('a backup of a database with rounds under way', () => {
  let app: TestApp;
  let world: RoundWorld;
  let content: Record<string, string[]>;
  let restored: FreshDatabase;

  beforeAll(async () => {
    app = await startTestApp();
    await seedOrganization(app.database, { name: 'Backslash \\n, quote \', line\u2028separator and 🌧' });
    world = await seedRoundWorld(app, SPECIFIED_TREE);
    const { roundId, manifest } = await announce(app, world);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, world.people.get('A')!.slice(0, 5));
    const device = await fetchPass(app, world, manifest, world.people.get('A')![5]!);
    await submit(app.url, submission(manifest, device, 3, 'a line\nand "another"\ttab \u2028 \\.'));
    await backUp(app.database.url, file('full'), now);
    content = await contentOf(app.database);
    restored = await empty();
    await restore(restored.url, file('full'), false);
  });
  afterAll(() => app.close());

  it('is made beside the running server and holds rows of every kind', () => {
    for (const table of ['organization', 'person', 'manifest', 'round_member', 'spent_pass', 'pending_answer', 'pending_comment', 'round_secret']) {
      expect(content[`public.${table}`]!.length).toBeGreaterThan(0);
    }
  });

  it('comes back row for row', async () => {
    expect(await contentOf(restored)).toEqual(content);
  });

  it('goes on where it was: the restored round takes an answer and closes with all of them', async () => {
    const again = await startTestApp({ database: restored, clock: app.clock });
    try {
      const roundId = await asOrganization(restored, world.organizationId, async (client) => (await client.query<{ round_id: string }>('select round_id from round')).rows[0]!.round_id);
      const manifest = await manifestOf(again, world, roundId as never);
      await letAnswer(again, world, manifest, [world.people.get('A')![6]!]);
      expect(await close(again, world, roundId as never)).toBe(0);
    } finally {
      await again.close();
    }
  });

  it('has rows in random order, another each time', async () => {
    await backUp(app.database.url, file('again'), now);
    const passes = (name: string): string[] => gunzipSync(readFileSync(file(name))).toString().split('\n').filter((line) => line.startsWith('R') && line.includes('"slot":'));
    const [first, second] = [passes('full'), passes('again')];
    expect(first.length).toBeGreaterThan(15);
    expect(first).not.toEqual(second);
    expect([...first].sort()).toEqual([...second].sort());
  });

  it('never holds the server key', () => {
    const bytes = gunzipSync(readFileSync(file('full')));
    const key = Buffer.from(TEST_SERVER_KEY);
    for (const form of [key.toString('hex'), key.toString('base64'), key]) expect(bytes.includes(form)).toBe(false);
  });

  it('can be read by its owner alone', () => {
    expect(statSync(file('full')).mode & 0o777).toBe(0o600);
  });

  it('is not restored while a server uses the database', async () => {
    await expect(restore(app.database.url, file('full'), true)).rejects.toThrow(/stop all of them first/);
    expect(await contentOf(app.database)).toEqual(content);
  });
});

describe('restoring', () => {
  let source: FreshDatabase;
  beforeAll(async () => {
    source = await freshDatabase();
    databases.push(source);
    await seedOrganization(source, { name: 'Source' });
    await backUp(source.url, file('small'), now);
  });

  it('refuses a database that holds organizations, and replaces it when told to', async () => {
    const target = await freshDatabase();
    databases.push(target);
    await seedOrganization(target, { name: 'Target' });
    const before = await contentOf(target);
    await expect(restore(target.url, file('small'), false)).rejects.toThrow(/already holds organizations.*--replace/);
    expect(await contentOf(target)).toEqual(before);
    await restore(target.url, file('small'), true);
    expect(await contentOf(target)).toEqual(await contentOf(source));
  });

  const lines = (): string[] => gunzipSync(readFileSync(file('small'))).toString().split('\n');
  const damages: [string, () => Buffer][] = [
    ['cut off in the middle', () => readFileSync(file('small')).subarray(0, 300)],
    ['cut off at a line', () => gzipSync(lines().slice(0, 8).join('\n') + '\n')],
    ['changed in one letter', () => gzipSync(lines().join('\n').replace('Source', 'Sourca'))],
    ['short of one row', () => gzipSync(lines().filter((_line, index, all) => index !== all.findIndex((each) => each.startsWith('R'))).join('\n'))],
    ['no backup at all', () => Buffer.from('hello')],
    ['some other gzip file', () => gzipSync('hello\n')],
  ];
  it.each(damages)('refuses a file that is %s, and changes nothing', async (_name, damaged) => {
    writeFileSync(file('damaged'), damaged());
    const target = await empty();
    await expect(restore(target.url, file('damaged'), true)).rejects.toThrow(/can't be restored: .* Nothing was changed\./);
    expect(await contentOf(target)).toEqual({});
  });

  it('takes a backup of an older release through the migrations that came since', async () => {
    const older = await empty();
    await runMigrations({ url: older.url }, allMigrations.slice(0, 4).map(({ name }) => name));
    const { organizationId } = await seedOrganization(older, { name: 'Long ago' });
    await backUp(older.url, file('older'), now);
    const target = await empty();
    await restore(target.url, file('older'), false);
    const content = await contentOf(target);
    expect(content['public.organization']!.join()).toContain(organizationId);
    expect(Object.keys(content)).toEqual(Object.keys(await contentOf(source)));
  });

  it('refuses a backup of a newer release', async () => {
    const [head, ...rest] = lines();
    const body = [head!.replace('"migrations":[', '"migrations":["FromTheFuture9999999999999",'), ...rest.filter((line) => line.startsWith('T') || line.startsWith('R'))].join('\n') + '\n';
    const sha256 = createHash('sha256').update(body).digest('hex');
    writeFileSync(file('newer'), gzipSync(`${body}E ${JSON.stringify({ rows: rest.filter((line) => line.startsWith('R')).length, sha256 })}\n`));
    const target = await empty();
    await expect(restore(target.url, file('newer'), false)).rejects.toThrow(/needs a newer Barograph.*FromTheFuture/);
    expect(await contentOf(target)).toEqual({});
  });
});
