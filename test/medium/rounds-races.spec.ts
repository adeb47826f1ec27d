import { Client } from 'pg';
import { CloseRound } from '../../src/listening/pulses/app/close-round.js';
import { SealRound } from '../../src/listening/pulses/app/seal-round.js';
import { AnswerDoor, type DoorAnswer, type SealedSubmission } from '../../src/listening/pulses/persistence/answer-door.js';
import { ClosingStore } from '../../src/listening/pulses/persistence/closing.store.js';
import { SealingStore } from '../../src/listening/pulses/persistence/sealing.store.js';
import { HOUR } from '../support/fixed-clock.js';
import { announce, fetchPass, letAnswer, open, seedRoundWorld, select, submission, submit, systemCtx, valueOf, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const isPending = async (promise: Promise<unknown>): Promise<boolean> => (await Promise.race([promise.then(() => 'done'), soon(300).then(() => 'pending')])) === 'pending';

/** Stops at a method of the application, after it did its work, until `go` is called. */
function holdAfter(target: object, method: string): { reached: Promise<void>; go: () => void } {
  const methods = target as Record<string, (...given: unknown[]) => Promise<unknown>>;
  const original = methods[method]!.bind(target);
  let go!: () => void;
  let arrive!: () => void;
  const released = new Promise<void>((resolve) => (go = resolve));
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  methods[method] = async (...given) => {
    const value = await original(...given);
    delete methods[method];
    arrive();
    await released;
    return value;
  };
  return { reached, go };
}

describe('an answer that races with sealing and closing', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: Awaited<ReturnType<typeof announce>>;
  let connection: Client;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    world = await seedRoundWorld(app, { name: 'root', people: 12 });
    round = await announce(app, world, { windowHours: 72 });
    await open(app, world, round.roundId);
    connection = new Client(app.database.url);
    await connection.connect();
    await connection.query('set role barograph_app');
  });
  afterEach(() => connection.end());

  const people = () => world.people.get('root')!;
  const closing = () => app.get(CloseRound).run({ ...systemCtx(app, world), now: new Date(round.manifest.closesAt) }, round.roundId);
  const batchSizes = async () => (await select<{ size: number }>(app, world, 'select size from batch where round_id = $1', [round.roundId])).map(({ size }) => size);

  /** Sends a member's answer up to the database and leaves it there uncommitted, as a slow or dying connection would. */
  async function hangingAnswer(person: number): Promise<void> {
    const device = await fetchPass(app, world, round.manifest, people()[person]!);
    const door = app.get(AnswerDoor) as unknown as { submit: (given: SealedSubmission, now: Date) => Promise<DoorAnswer> };
    let caught: [SealedSubmission, Date] | undefined;
    const original = door.submit;
    door.submit = async (given, now) => {
      caught = [given, now];
      return 'closed';
    };
    await submit(app.url, submission(round.manifest, device));
    door.submit = original;
    const [{ roundId, unitId, spentHash, pendingId, sealed, comment }, now] = caught!;
    await connection.query('begin');
    const { rows } = await connection.query<{ answers: string[] }>('select door.submit_responses($1, $2, $3, $4, $5, $6, $7, $8, false) as answers', [[roundId], [unitId], [spentHash], [pendingId], [sealed], [comment?.id ?? null], [comment?.sealed ?? null], now]);
    expect(rows[0]!.answers).toEqual(['accepted']);
  }

  it('is counted by a close that comes while it is being committed', async () => {
    await letAnswer(app, world, round.manifest, people().slice(0, 5));
    await hangingAnswer(5);
    const close = closing();
    expect(await isPending(close)).toBe(true);
    await connection.query('commit');
    expect(valueOf(await close)).toEqual({ destroyed: 0 });
    expect(await batchSizes()).toEqual([6]);
  });

  it('is not counted when its connection dies instead', async () => {
    await letAnswer(app, world, round.manifest, people().slice(0, 5));
    await hangingAnswer(5);
    const close = closing();
    expect(await isPending(close)).toBe(true);
    await connection.query('rollback');
    expect(valueOf(await close)).toEqual({ destroyed: 0 });
    expect(await batchSizes()).toEqual([5]);
  });

  it('waits for a close that has begun, and is told that the round is over', async () => {
    await letAnswer(app, world, round.manifest, people().slice(0, 5));
    const late = await fetchPass(app, world, round.manifest, people()[5]!);
    const hold = holdAfter(app.get(SealingStore), 'pendingAnswers');
    const close = closing();
    await hold.reached;
    const answer = submit(app.url, submission(round.manifest, late));
    expect(await isPending(answer)).toBe(true);
    hold.go();
    expect(valueOf(await close)).toEqual({ destroyed: 0 });
    expect((await answer).__typename).toBe('RoundClosed');
    expect(await batchSizes()).toEqual([5]);
  });

  it('waits for a tick that seals its unit, and is in the next one', async () => {
    await letAnswer(app, world, round.manifest, people().slice(0, 10));
    const late = await fetchPass(app, world, round.manifest, people()[10]!);
    app.clock.advance(HOUR);
    const hold = holdAfter(app.get(SealingStore), 'replaceByBatches');
    const tick = app.get(SealRound).run(systemCtx(app, world), round.roundId);
    await hold.reached;
    const answer = submit(app.url, submission(round.manifest, late));
    expect(await isPending(answer)).toBe(true);
    hold.go();
    expect(valueOf(await tick)).toEqual({ sealed: 5 });
    expect((await answer).__typename).toBe('SubmitResponseSuccess');
    expect(valueOf(await closing())).toEqual({ destroyed: 0 });
    expect((await batchSizes()).sort()).toEqual([5, 6]);
  });

  it('holds up a tick only in its own unit', async () => {
    const tree = await seedRoundWorld(app, { name: 'top', people: 0, below: [{ name: 'left', people: 12 }, { name: 'right', people: 12 }] });
    const other = await announce(app, tree, { windowHours: 72 });
    await open(app, tree, other.roundId);
    await letAnswer(app, tree, other.manifest, tree.people.get('left')!.slice(0, 10));
    const right = await fetchPass(app, tree, other.manifest, tree.people.get('right')![0]!);
    app.clock.advance(HOUR);
    const hold = holdAfter(app.get(SealingStore), 'replaceByBatches');
    const tick = app.get(SealRound).run(systemCtx(app, tree), other.roundId);
    await hold.reached;
    expect((await submit(app.url, submission(other.manifest, right))).__typename).toBe('SubmitResponseSuccess');
    hold.go();
    expect(valueOf(await tick)).toEqual({ sealed: 5 });
  });

  it('a pass that is asked for while the round closes is issued before or not at all', async () => {
    await letAnswer(app, world, round.manifest, people().slice(0, 5));
    const hold = holdAfter(app.get(ClosingStore), 'destroySecrets');
    const close = closing();
    await hold.reached;
    const pass = fetchPass(app, world, round.manifest, people()[7]!);
    pass.catch(() => undefined);
    expect(await isPending(pass.catch(() => undefined))).toBe(true);
    hold.go();
    await close;
    await expect(pass).rejects.toThrow(/round-not-issuing/);
    expect(await select(app, world, 'select 1 from issue_bucket where round_id = $1', [round.roundId])).toEqual([]);
  });

  it('a close and a tick that come together do one thing after the other', async () => {
    await letAnswer(app, world, round.manifest, people().slice(0, 10));
    app.clock.advance(HOUR);
    const hold = holdAfter(app.get(SealingStore), 'replaceByBatches');
    const tick = app.get(SealRound).run(systemCtx(app, world), round.roundId);
    await hold.reached;
    const close = closing();
    expect(await isPending(close)).toBe(true);
    hold.go();
    expect(valueOf(await tick)).toEqual({ sealed: 5 });
    expect(valueOf(await close)).toEqual({ destroyed: 0 });
    expect(await batchSizes()).toEqual([5, 5]);
  });
});
