import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import type { Recount } from '../../src/engines/anonymity/recount.js';
import { socketUrl } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { runningPostmaster } from '../../src/platform/embedded-postgres/postmaster-file.js';
import { dataFolder } from '../support/data-folder.js';
import { FixedClock } from '../support/fixed-clock.js';
import { announce, open, seedRoundWorld, unitOf, type RoundWorld } from '../support/round-world.js';
import { endServerProcesses, startServerProcess, until, type ServerProcess } from '../support/server-process.js';
import { signedInClient } from '../support/sign-in.js';
import { StubbornDevice } from '../support/stubborn-device.js';
import { startTestApp } from '../support/test-app.js';

const PEOPLE = 12;
const PATIENCE_MS = 90_000;
/** On a busy machine a round can end before the moment comes; nothing was killed then, and another, longer round is made. */
const ROUNDS_TRIED = 4;

/** A step is the moment at which something is being written: the table, and what was done before the load begins. */
const STEPS = [
  { step: 'issuing a pass', table: 'issue_bucket', when: 'insert or update', windowSeconds: 12 },
  { step: 'spending a pass', table: 'spent_pass', when: 'insert', windowSeconds: 12 },
  { step: 'storing an answer', table: 'pending_answer', when: 'insert', windowSeconds: 12 },
  { step: 'storing a comment', table: 'pending_comment', when: 'insert', windowSeconds: 12 },
  { step: 'sealing: writing the batch', table: 'batch', when: 'insert', windowSeconds: 14, seals: true },
  { step: 'sealing: deleting what was added up', table: 'pending_answer', when: 'delete', windowSeconds: 14, seals: true },
  { step: 'sealing: releasing', table: 'released_result', when: 'insert', windowSeconds: 14, seals: true },
  { step: 'closing: writing the batch', table: 'batch_histogram', when: 'insert', windowSeconds: 12, closes: true },
  { step: 'closing: publishing the recount', table: 'round_recount', when: 'insert', windowSeconds: 12, closes: true },
  { step: 'closing: destroying the seed', table: 'round_secret', when: 'delete', windowSeconds: 12, closes: true },
  { step: 'closing: marking it closed', table: 'round_unit', when: 'update', windowSeconds: 12, closes: true },
] as const;

/** A round in which a write is being held, and who is under way. */
interface Moment {
  readonly roundId: string;
  readonly devices: readonly StubbornDevice[];
  readonly early: readonly StubbornDevice[];
  readonly late: readonly Promise<void>[];
}

interface Accounts {
  readonly state: string;
  readonly destroyed: number;
  readonly counted: number;
  readonly spent: number;
  readonly spentHashes: readonly string[];
}

describe('kill -9 in the middle of a round', () => {
  const dataDir = dataFolder();
  const url = socketUrl(path.join(dataDir, 'database/socket'), 'barograph_owner', 'barograph');
  let server: ServerProcess;
  let address = '';
  const start = async (): Promise<void> => {
    server = startServerProcess({ env: { DATA_DIR: dataDir, TICK_SECONDS: '1' } });
    address = await server.listening;
  };
  const queryOnce = async <Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> => {
    const client = new Client(url);
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query(`select set_config('app.organization_id', $1, false)`, [organization]);
      return (await client.query<Row>(sql, [...parameters])).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  /** The test's own look at the database; it waits while PostgreSQL comes back from being killed. */
  const query = async <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
    for (const deadline = performance.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
      try {
        return await queryOnce<Row>(sql, parameters);
      } catch (error) {
        const code = String((error as { code?: unknown }).code ?? '');
        const isComingBack = code.startsWith('ECONN') || code === 'ENOENT' || code.startsWith('57P') || /terminated/.test((error as Error).message);
        if (!isComingBack || performance.now() > deadline) throw error;
      }
    }
  };
  let organization = '00000000-0000-0000-0000-000000000000';

  beforeAll(start);
  afterAll(async () => {
    await endServerProcesses();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** An organization with an open round that ends soon, and a device for each of its people. */
  async function prepare(windowSeconds: number): Promise<{ world: RoundWorld; roundId: string; devices: StubbornDevice[] }> {
    const serverKey = Uint8Array.from(Buffer.from(readFileSync(path.join(dataDir, 'server.key'), 'utf8').trim(), 'hex'));
    const app = await startTestApp({ database: { name: 'barograph', url, drop: () => Promise.resolve() }, clock: new FixedClock(new Date()), serverKey });
    try {
      const world = await seedRoundWorld(app, { name: 'root', people: PEOPLE }, { tickSeconds: 1 });
      organization = world.organizationId;
      const clients = await Promise.all(world.people.get('root')!.map((personId) => signedInClient(app, { organizationId: world.organizationId, personId })));
      app.clock.set(new Date());
      const { roundId, manifest } = await announce(app, world, { opensInHours: 0, windowHours: windowSeconds / 3600, commentK: 10 });
      await open(app, world, roundId);
      const devices = await Promise.all(world.people.get('root')!.map(async (personId, place) =>
        new StubbornDevice(personId, clients[place]!.cookie!, manifest, (await unitOf(app, world, roundId, personId))!, () => address)));
      return { world, roundId, devices };
    } finally {
      await app.close();
    }
  }

  /** Makes the next write of that kind wait inside its transaction, until the process that waits is killed. */
  async function holdAt(table: string, when: string): Promise<void> {
    await letGo();
    await query(`create or replace function public.hold_for_the_test() returns trigger language plpgsql as $$ begin perform pg_sleep(25); return null; end $$`);
    await query(`create trigger hold_for_the_test after ${when} on public.${table} for each statement execute function public.hold_for_the_test()`);
  }

  /** Starts the load and waits until a write of that kind is held; undefined when the round ended before there was one. */
  async function meetMoment({ table, when, windowSeconds: usual, ...rest }: (typeof STEPS)[number], tried: number): Promise<Moment | undefined> {
    const windowSeconds = usual * (tried + 1);
    const { roundId, devices } = await prepare(windowSeconds);
    // Ten are enough for a tick to seal some; nine leave everything to the close.
    const early = 'seals' in rest ? devices.slice(0, 10) : 'closes' in rest ? devices.slice(0, 8) : [];
    const answering = 'closes' in rest ? devices.slice(0, 9) : devices;
    if ('closes' in rest) await Promise.all(early.map((device) => device.run()));
    await holdAt(table, when);
    if ('seals' in rest) await Promise.all(early.map((device) => device.run()));
    // The round ended before they all had answered: what is to be looked at did not happen.
    if (early.some(({ word }) => word === 'round-over')) return letGo().then(() => undefined);
    const late = answering.filter((device) => !early.includes(device)).map((device) => device.run());
    for (const deadline = performance.now() + windowSeconds * 1000 + PATIENCE_MS; performance.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (await isHeld()) return { roundId, devices, early, late };
      if (await isClosed(roundId)) break;
    }
    await letGo();
    await Promise.all(late);
    return undefined;
  }

  const isClosed = async (roundId: string): Promise<boolean> => (await query<{ state: string }>('select state from round where round_id = $1', [roundId]))[0]?.state === 'closed';

  const letGo = async (): Promise<void> => {
    for (const { table } of STEPS) await query(`drop trigger if exists hold_for_the_test on public.${table}`);
  };

  async function isHeld(): Promise<boolean> {
    const rows = await query<{ n: number }>(`select count(*)::integer as n from pg_stat_activity where wait_event = 'PgSleep'`).catch(() => []);
    return (rows[0]?.n ?? 0) > 0;
  }

  async function kill(victim: 'server' | 'PostgreSQL'): Promise<void> {
    const postmaster = (): number => runningPostmaster(path.join(dataDir, 'database/cluster'))?.pid ?? 0;
    if (victim === 'server') {
      server.signal('SIGKILL');
      await server.ended;
      await start();
      return;
    }
    const before = postmaster();
    process.kill(before, 'SIGKILL');
    await until(() => postmaster() > 0 && postmaster() !== before, server);
    await until(async () => (await fetch(`${address}/readyz`)).status === 200, server);
  }

  async function accounts(roundId: string): Promise<Accounts> {
    const [round] = await query<{ state: string; destroyed: number }>('select state, destroyed from round where round_id = $1', [roundId]);
    const [batches] = await query<{ n: number }>('select coalesce(sum(size), 0)::integer as n from batch where round_id = $1', [roundId]);
    const recounts = await query<{ body: Recount; hashes: string[] }>(`select body, array(select encode(h, 'hex') from unnest(spent_hashes) h) as hashes from round_recount where round_id = $1`, [roundId]);
    expect(recounts.length).toBeLessThanOrEqual(1);
    return {
      state: round!.state, destroyed: round!.destroyed, counted: batches!.n,
      spent: recounts[0]?.body.units.reduce((sum, { spent }) => sum + spent, 0) ?? 0, spentHashes: recounts[0]?.hashes ?? [],
    };
  }

  it.each(STEPS.flatMap((step) => (['server', 'PostgreSQL'] as const).map((victim) => ({ ...step, victim }))))(
    '$victim dies while $step: every acknowledged answer is counted once or destroyed',
    async ({ victim, ...step }) => {
      let moment: Moment | undefined;
      for (let tried = 0; tried < ROUNDS_TRIED && !moment; tried += 1) moment = await meetMoment(step as (typeof STEPS)[number], tried);
      if (!moment) throw new Error(`the moment was missed in ${ROUNDS_TRIED} rounds. The server said:\n${server.output()}`);
      const { roundId, devices, early, late } = moment;
      await kill(victim);
      await letGo();
      await Promise.all(late);
      await until(() => isClosed(roundId), server, PATIENCE_MS);

      const end = await accounts(roundId);
      const acknowledged = devices.filter(({ word }) => word === 'acknowledged').map(({ spentHash }) => spentHash);
      const known = new Set(devices.map(({ spentHash }) => spentHash));
      expect(end.counted + end.destroyed).toBe(end.spent);
      expect(new Set(end.spentHashes).size).toBe(end.spent);
      expect(acknowledged.filter((hash) => !end.spentHashes.includes(hash))).toEqual([]);
      expect(end.spentHashes.filter((hash) => !known.has(hash))).toEqual([]);
      expect(acknowledged.length).toBeGreaterThanOrEqual(early.length);
      for (const left of ['pending_answer', 'pending_comment', 'spent_pass', 'issue_bucket', 'round_secret']) {
        expect(await query(`select 1 from ${left} where round_id = $1`, [roundId])).toEqual([]);
      }
    },
    420_000,
  );

  it('ends in order afterwards', async () => {
    server.signal('SIGTERM');
    expect(await server.ended).toBe(0);
  });
});
