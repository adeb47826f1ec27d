import type { PersonId } from '../../src/kernel/ids.js';
import { announce, fetchPass, open, seedRoundWorld, submission, submit, tickNow, type Device, type RoundWorld } from '../support/round-world.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { asSuperuser } from './database-reader.js';

const PEOPLE = 9;
const WAITING = ['spent_pass', 'pending_answer', 'pending_comment'] as const;

interface Written {
  readonly xmin: string;
  readonly place: string;
}

/**
 * Attack 3 by somebody who reads the living database: a row of one's session is written at the moment of signing in, and whoever answers right
 * afterwards leaves the next number of a transaction in the pool. The order of the numbers then says whose answer it is.
 */
describe('attack 3, live: transaction numbers of sessions and of waiting answers', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: Awaited<ReturnType<typeof announce>>;
  let devices: Map<PersonId, Device>;

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, { name: 'top', people: 0, below: [{ name: 'team', people: PEOPLE }] });
    round = await announce(app, world);
    devices = new Map();
    for (const personId of world.people.get('team')!) devices.set(personId, await fetchPass(app, world, round.manifest, personId));
    await open(app, world, round.roundId);
    // Everybody signs in and answers in one sitting, the careless way; one doesn't answer.
    for (const [place, personId] of world.people.get('team')!.slice(0, PEOPLE - 1).entries()) {
      await signedInClient(app, { organizationId: world.organizationId, personId });
      await submit(app.url, submission(round.manifest, devices.get(personId)!, 1 + (place % 5), `remark ${place}`));
    }
  });
  afterAll(() => app.close());

  const written = (table: string): Promise<Written[]> => asSuperuser(app.database.name, async (client) =>
    (await client.query<Written>(`select xmin::text, ctid::text as place from public.${table} order by ctid`)).rows);

  /** For each waiting row the person whose session was written last before it. */
  async function guessed(table: string): Promise<Set<string>> {
    const sql = `select (select s.person_id from public.session s where s.xmin::text::bigint < w.xmin::text::bigint order by s.xmin::text::bigint desc limit 1) as person from public.${table} w`;
    return asSuperuser(app.database.name, async (client) => new Set((await client.query<{ person: string }>(sql)).rows.map(({ person }) => person)));
  }

  it.each(WAITING)('name everybody who answered until the next tick, in %s', async (table) => {
    expect((await guessed(table)).size).toBe(PEOPLE - 1);
  });

  it('name nobody after it: all that waits has one number, and nothing is lost, doubled or taken twice', async () => {
    const before = new Map<string, Written[]>();
    for (const table of WAITING) before.set(table, await written(table));
    app.clock.advance(3_600_000);
    expect(await tickNow(app, world, round.roundId)).toBe(0);
    for (const table of WAITING) {
      const after = await written(table);
      expect(after).toHaveLength(before.get(table)!.length);
      expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1);
      expect((await guessed(table)).size).toBe(1);
    }
    const [first] = world.people.get('team')!;
    expect((await submit(app.url, submission(round.manifest, devices.get(first!)!, 3))).__typename).toBe('AlreadyReceived');
  });

  it('say of a later answer only that it is later than the tick, and the next tick takes that away, too; a pool without newcomers is left alone', async () => {
    const last = world.people.get('team')![PEOPLE - 1]!;
    app.clock.advance(3_600_000);
    const atRest = await written('pending_answer');
    await tickNow(app, world, round.roundId);
    expect(await written('pending_answer')).toEqual(atRest);
    await signedInClient(app, { organizationId: world.organizationId, personId: last });
    expect((await submit(app.url, submission(round.manifest, devices.get(last)!, 3))).__typename).toBe('SubmitResponseSuccess');
    expect(new Set((await written('spent_pass')).map(({ xmin }) => xmin)).size).toBe(2);
  });

  it('lie in another order than they came in', async () => {
    const order = async (): Promise<string> => asSuperuser(app.database.name, async (client) =>
      (await client.query<{ hash: string }>(`select encode(spent_hash, 'hex') as hash from public.spent_pass order by ctid`)).rows.map(({ hash }) => hash).join());
    const seen = new Set([await order()]);
    for (let times = 0; times < 3; times += 1) {
      await asSuperuser(app.database.name, async (client) => {
        // As an answer that comes alone would: a row of another transaction.
        await client.query(`with one as (delete from public.spent_pass where ctid = (select min(ctid) from public.spent_pass) returning *) insert into public.spent_pass select * from one`);
        await client.query(`select door.shuffle_waiting($1, $2)`, [world.organizationId, round.roundId]);
      });
      seen.add(await order());
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});
