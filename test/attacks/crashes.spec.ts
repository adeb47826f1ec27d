import { CloseRound } from '../../src/listening/pulses/app/close-round.js';
import { ClosingStore } from '../../src/listening/pulses/persistence/closing.store.js';
import { SealingStore } from '../../src/listening/pulses/persistence/sealing.store.js';
import { announce, close, fetchPass, letAnswer, open, seedRoundWorld, select, submission, submit, systemCtx, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { asSuperuser } from './database-reader.js';
import { NaiveRound } from './naive/naive-round.js';

/** Dies once at a step, and lives on the next time. */
function diesOnceAt(step: string): (at: string) => void {
  let isAlive = true;
  return (at) => {
    if (at !== step || !isAlive) return;
    isAlive = false;
    throw new Error('the process died here');
  };
}

describe('attack 9: a crash between two steps, or an answer that races with the close', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: Awaited<ReturnType<typeof announce>>;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    world = await seedRoundWorld(app, { name: 'root', people: 8 });
    round = await announce(app, world);
    await open(app, world, round.roundId);
  });
  const people = () => world.people.get('root')!;
  const sizes = async () => (await select<{ size: number }>(app, world, 'select size from batch where round_id = $1', [round.roundId])).map(({ size }) => size);

  it('loses an answer, counts one twice and loses the late one in the naive round', () => {
    const lost = new NaiveRound(diesOnceAt('spent'));
    expect(() => lost.submit('a')).toThrow('died');
    expect(lost.submit('a')).toBe('already received');
    lost.close();
    expect(lost.counted).toEqual([]);

    const twice = new NaiveRound(diesOnceAt('counted'));
    twice.submit('a');
    expect(() => twice.close()).toThrow('died');
    twice.close();
    expect(twice.counted).toEqual(['a', 'a']);

    const late = new NaiveRound(() => undefined);
    late.submit('a');
    late.close('b');
    late.close();
    expect(late.counted).toEqual(['a']);
  });

  it('an answer whose storing fails spends no pass', async () => {
    await letAnswer(app, world, round.manifest, people().slice(0, 5));
    const device = await fetchPass(app, world, round.manifest, people()[5]!);
    await asSuperuser(app.database.name, async (client) => {
      await client.query(`create function public.fail_for_the_test() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`);
      await client.query(`create trigger fail_for_the_test before insert on public.pending_answer for each row execute function public.fail_for_the_test()`);
    });
    await expect(submit(app.url, submission(round.manifest, device))).rejects.toThrow('Send it again; it is counted once.');
    await asSuperuser(app.database.name, (client) => client.query('drop trigger fail_for_the_test on public.pending_answer; drop function public.fail_for_the_test()'));
    expect((await submit(app.url, submission(round.manifest, device))).__typename).toBe('SubmitResponseSuccess');
    expect(await close(app, world, round.roundId)).toBe(0);
    expect(await sizes()).toEqual([6]);
  });

  it.each([
    ['the batch was written', SealingStore, 'replaceByBatches'],
    ['the recount was published', ClosingStore, 'publishRecount'],
    ['the seed was destroyed', ClosingStore, 'destroySecrets'],
    ['the round was marked closed', ClosingStore, 'setClosed'],
  ] as const)('a close that loses its connection after %s changes nothing, and the next one does everything', async (_what, type, method) => {
    await letAnswer(app, world, round.manifest, people().slice(0, 6));
    const store = app.get(type as never) as Record<string, (...given: unknown[]) => Promise<unknown>>;
    const original = store[method]!.bind(store);
    store[method] = async (...given) => {
      await original(...given);
      delete store[method];
      // The database ends the very connection that closes, as when it is killed: what was written so far must be gone.
      await asSuperuser(app.database.name, (client) => client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`));
    };
    app.clock.set(round.manifest.closesAt);
    await expect(app.get(CloseRound).run(systemCtx(app, world), round.roundId)).rejects.toThrow();
    expect(await sizes()).toEqual([]);
    expect(await select(app, world, 'select state from round where round_id = $1', [round.roundId])).toEqual([{ state: 'open' }]);
    expect(await select(app, world, 'select count(*)::integer as n from pending_answer where round_id = $1', [round.roundId])).toEqual([{ n: 6 }]);
    expect(await close(app, world, round.roundId)).toBe(0);
    expect(await sizes()).toEqual([6]);
  });
});
