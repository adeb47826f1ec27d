import { randomBytes, randomUUID } from 'node:crypto';
import { CloseRound } from '../../src/listening/pulses/app/close-round.js';
import { AnswerDoor, type DoorAnswer, type SealedSubmission } from '../../src/listening/pulses/persistence/answer-door.js';
import { SealingStore } from '../../src/listening/pulses/persistence/sealing.store.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { announce, fetchPass, open, seedRoundWorld, select, submission, submit, systemCtx, valueOf, type RoundWorld } from '../support/round-world.js';
import { asOrganization } from '../support/seed-organization.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TEAMS = ['left', 'middle', 'right'];

describe('answers that come together', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: Awaited<ReturnType<typeof announce>>;
  let units: readonly string[];

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    world = await seedRoundWorld(app, { name: 'top', people: 0, below: TEAMS.map((name) => ({ name, people: 12 })) });
    round = await announce(app, world, { windowHours: 72 });
    await open(app, world, round.roundId);
    units = round.manifest.units.map(({ id, name }) => ({ id, name })).filter(({ name }) => TEAMS.includes(name)).sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ id }) => id);
  });

  const sealed = (unitId: string, more: Partial<SealedSubmission> = {}): SealedSubmission =>
    ({ roundId: round.roundId, unitId, spentHash: randomBytes(32), pendingId: randomUUID(), sealed: randomBytes(33), comment: null, ...more });
  const send = (rows: readonly SealedSubmission[]): Promise<readonly (DoorAnswer | 'failed')[]> =>
    Promise.all(rows.map((row) => app.get(AnswerDoor).submit(row, app.clock.now()).catch(() => 'failed' as const)));
  const pendingIds = async () => (await select<{ id: string }>(app, world, 'select pending_id as id from pending_answer where round_id = $1 order by ctid', [round.roundId])).map(({ id }) => id);
  const complete = (unit: string) => asOrganization(app.database, world.organizationId, (client) => client.query('update round_unit set completed = true where round_id = $1 and unit_id = $2', [round.roundId, unit]));

  it('are each told what they would be told alone: stored, replayed, of a closed unit, of no unit', async () => {
    const before = sealed(units[1]!);
    expect(await send([before])).toEqual(['accepted']);
    await complete(units[1]!);
    const [first, commented] = [sealed(units[0]!), sealed(units[2]!, { comment: { id: randomUUID(), sealed: randomBytes(256) } })];
    const replays = [{ ...first, pendingId: randomUUID() }, { ...commented, pendingId: randomUUID(), comment: { id: randomUUID(), sealed: randomBytes(256) } }];
    const rows = [first, sealed(units[1]!), replays[0]!, commented, before, replays[1]!, sealed(randomUUID()), sealed(units[0]!, { roundId: randomUUID() }), sealed(units[0]!)];
    expect(await send(rows)).toEqual(['accepted', 'closed', 'already-received', 'accepted', 'already-received', 'already-received', 'unknown', 'unknown', 'accepted']);
    expect(new Set(await pendingIds())).toEqual(new Set([before, first, commented, rows[8]!].map(({ pendingId }) => pendingId)));
    expect(await select(app, world, 'select comment_id from pending_comment where round_id = $1', [round.roundId])).toEqual([{ comment_id: commented.comment!.id }]);
  });

  it('are stored without one among them that can not be stored', async () => {
    const rows = Array.from({ length: 9 }, (_, place) => sealed(units[place % 3]!, place === 4 ? { spentHash: randomBytes(31) } : {}));
    expect(await send(rows)).toEqual(rows.map((_, place) => (place === 4 ? 'failed' : 'accepted')));
    expect(await pendingIds()).toHaveLength(8);
  });

  it('lie in the order of their random ids, which says nothing of the order they came in', async () => {
    const rows = Array.from({ length: 40 }, () => sealed(units[0]!));
    await send(rows);
    const ids = await pendingIds();
    expect(ids).toHaveLength(40);
    expect(ids).toEqual([...ids].sort());
  });

  it('of a unit being sealed wait, all of them, and the others do not', async () => {
    let release!: () => void;
    let locked!: () => void;
    const isLocked = new Promise<void>((resolve) => (locked = resolve));
    const held = app.get(UnitOfWork).run<null, never>(systemCtx(app, world), async (tx) => {
      await app.get(SealingStore).lockUnits(tx, { organization: world.organizationId, roundId: round.roundId } as never, [units[0]!, units[1]!]);
      locked();
      await new Promise<void>((resolve) => (release = resolve));
      return { ok: true, value: null };
    });
    await isLocked;
    const waiting = send(Array.from({ length: 100 }, (_, place) => sealed(units[place % 2]!)));
    let isOver = false;
    void waiting.then(() => (isOver = true));
    for (let turn = 0; turn < 20; turn += 1) expect(new Set(await send([sealed(units[2]!), sealed(units[2]!)]))).toEqual(new Set(['accepted']));
    expect(isOver).toBe(false);
    release();
    await held;
    expect(new Set(await waiting)).toEqual(new Set(['accepted']));
    expect(await pendingIds()).toHaveLength(140);
  });

  it('and race with the close are counted or told that it is over, each exactly once', async () => {
    const people = TEAMS.flatMap((team) => world.people.get(team)!);
    const devices = await Promise.all(people.map((personId) => fetchPass(app, world, round.manifest, personId)));
    const inputs = devices.map((device) => submission(round.manifest, device));
    const first = await Promise.all(inputs.slice(0, 18).map((input) => submit(app.url, input)));
    const closing = app.get(CloseRound).run({ ...systemCtx(app, world), now: new Date(round.manifest.closesAt) }, round.roundId);
    const second = await Promise.all([...inputs.slice(18), ...inputs.slice(0, 6)].map((input) => submit(app.url, input)));
    const { destroyed } = valueOf(await closing);
    const accepted = [...first, ...second].filter(({ __typename }) => __typename === 'SubmitResponseSuccess').length;
    expect(new Set(second.map(({ __typename }) => __typename))).not.toContain('PassRefused');
    const [counted] = await select<{ n: number }>(app, world, 'select coalesce(sum(size), 0)::integer as n from batch where round_id = $1', [round.roundId]);
    const [spent] = await select<{ n: number }>(app, world, 'select sum(spent)::integer as n from round_unit where round_id = $1', [round.roundId]);
    expect(counted!.n + destroyed).toBe(accepted);
    expect(spent!.n).toBe(accepted);
  });
});
