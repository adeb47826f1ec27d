import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { shuffled } from '../../src/engines/anonymity/random.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { runMigrations } from '../../src/platform/database/migrate.js';
import { secureRandom } from '../../src/platform/secrets/random.js';
import { dataFolder } from '../support/data-folder.js';
import { announce, close, fetchPass, open, seedRoundWorld, submission, submit, tickNow, type Device } from '../support/round-world.js';
import { startTestApp, TEST_SERVER_KEY } from '../support/test-app.js';
import { answerNaively, makeNaiveTables } from './naive/naive-tables.js';

/** Everything under a folder as bytes: tables, indexes, write-ahead log, temporary files, logs. */
function bytesBelow(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  return Buffer.concat(files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)));
}

describe('attack 3 on the files of a stopped data directory', () => {
  const dataDir = path.join(dataFolder(), 'data');
  let postgres: EmbeddedPostgres;
  let files: Buffer;
  const released: string[] = [];
  const destroyed: string[] = [];
  const naive: string[] = [];
  const devices: Device[] = [];

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
    await runMigrations({ url: postgres.url });
    const app = await startTestApp({ database: { name: 'barograph', url: postgres.url, drop: () => Promise.resolve() } });
    const world = await seedRoundWorld(app, { name: 'top', people: 0, below: [{ name: 'left', people: 12 }, { name: 'right', people: 12 }] });
    const first = await announce(app, world);
    await open(app, world, first.roundId);
    // On the left enough answer for comments to be released; on the right two comments are destroyed.
    for (const [team, count, texts] of [['left', 11, released], ['right', 5, destroyed]] as const) {
      for (const personId of shuffled(world.people.get(team)!, secureRandom).slice(0, count)) {
        const device = await fetchPass(app, world, first.manifest, personId);
        devices.push(device);
        const comment = team === 'right' && texts.length === 2 ? undefined : `words ${randomBytes(9).toString('hex')} of ${team}`;
        expect((await submit(app.url, submission(first.manifest, device, [1, 5, 2, 4, 7], comment))).__typename).toBe('SubmitResponseSuccess');
        if (comment) texts.push(comment);
      }
      await tickNow(app, world, first.roundId);
    }
    await close(app, world, first.roundId);
    const client = new Client({ connectionString: postgres.superuserUrl.replace('/postgres?', '/barograph?') });
    await client.connect();
    await makeNaiveTables(client);
    for (const { personId, unitId } of devices) {
      naive.push(`plain ${randomBytes(9).toString('hex')}`);
      await answerNaively(client, { personId, unitId, scores: [1, 2], comment: naive.at(-1)!, at: new Date('2026-03-02T10:00:00Z') });
    }
    await client.query('delete from naive.comment');
    await client.end();
    await app.close();
    await postgres.stop();
    files = bytesBelow(dataDir);
  });
  afterAll(() => rmSync(path.dirname(dataDir), { recursive: true, force: true }));

  it('finds every comment that the naive tables held, deleted ones too', () => {
    expect(naive.filter((text) => files.includes(text))).toHaveLength(naive.length);
  });

  it('finds released comments, which were meant to be read, and no other', () => {
    expect(released.filter((text) => files.includes(text))).toHaveLength(released.length);
    expect(destroyed).toHaveLength(2);
    expect(destroyed.filter((text) => files.includes(text))).toEqual([]);
  });

  it('finds no pass, no device’s name, no server key', () => {
    const secrets = devices.flatMap(({ pass }) => [pass.nonce, pass.token].flatMap((bytes) => [Buffer.from(bytes), Buffer.from(Buffer.from(bytes).toString('hex')), Buffer.from(Buffer.from(bytes).toString('base64url'))]));
    expect(secrets.filter((needle) => files.includes(needle))).toEqual([]);
    expect(files.includes('Firefox on Linux')).toBe(false);
    expect(files.includes(Buffer.from(TEST_SERVER_KEY))).toBe(false);
  });

  it('finds no answer: neither packed nor as numbers', () => {
    expect(files.includes(Buffer.from([1, 5, 2, 4, 7]))).toBe(false);
    expect(files.includes('[1,5,2,4,7]')).toBe(false);
    expect(files.includes('{1,5,2,4,7}')).toBe(false);
  });

  it('finds released comments in the order of their release only', () => {
    const places = released.map((text) => files.indexOf(text));
    const ascending = places.filter((place, at) => at > 0 && place > places[at - 1]!).length;
    // All ten steps of eleven comments going the same way would be the order of arrival; shuffled, that happens once in 20 million.
    expect(ascending).not.toBe(places.length - 1);
    expect(ascending).not.toBe(0);
  });
});
