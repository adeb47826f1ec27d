// What must hold on a stage when several things happen at once, when something outside changes, and when a server dies, on a real PostgreSQL.
import type { Ctx } from '../../src/kernel/actor.js';
import type { PersonId, SessionId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { LiveChannel, type LiveMessage } from '../../src/platform/live/live-channel.js';
import { Calendar } from '../../src/practices/calendar/app/calendar.js';
import { RunStage } from '../../src/practices/demo-stage/app/run-stage.js';
import { StageClockWork } from '../../src/practices/demo-stage/app/stage-clock-work.js';
import type { HostCommand } from '../../src/practices/demo-stage/domain/slot-lifecycle.js';
import { demoFacts } from '../../src/practices/demo-stage/persistence/demo-facts.query.js';
import { HackWeekProjects } from '../../src/practices/hack-week/app/hack-week-projects.js';
import { MINUTE } from '../support/fixed-clock.js';
import { stageWorld, type StageAnswer, type StageWorld } from '../support/stage-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let world: StageWorld;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await stageWorld({ app, people: 6 });
});
afterEach(() => world.close());

const as = (personId: PersonId, isAdmin = true): Ctx => ({
  actor: { kind: 'person', personId, sessionId: '' as SessionId, isAdmin, seesWholeOrganization: false, leads: [], locale: 'en' }, organization: world.organization, requestId: 'race', now: app.clock.now(),
});
const ready = async (count = 6, sessions = [{ startsAt: '2026-03-08T12:00:00Z', endsAt: '2026-03-08T13:00:00Z' }]): Promise<string[]> => {
  const entries = await world.demos(count);
  await world.setSessions(sessions);
  await world.arrange();
  app.clock.set('2026-03-08T12:00:00Z');
  return entries;
};
const order = async (command: HostCommand, version: number, on = app): Promise<string> => {
  const done = await on.get(RunStage).execute(as(world.admin), { stageId: world.stage, version, command, slotId: null, seconds: null });
  return done.ok ? 'done' : done.error.kind;
};
const tally = (answers: readonly string[]): Record<string, number> => Object.fromEntries([...new Set(answers)].sort().map((answer) => [answer, answers.filter((other) => other === answer).length]));
const shift = async (personId: PersonId, key: string, from: string, to: string): Promise<void> => {
  const one = { kind: 'shift' as const, ownerKey: key, personId, teamId: world.team, role: 'primary', from: new Date(from), to: new Date(to), title: { en: 'On call', de: 'Bereitschaft' }, path: null, isBlocking: true };
  await app.get(UnitOfWork).run(world.system(), async (tx) => ok(await app.get(Calendar).replace(tx, world.system(), 'shift', { upsert: [one], cancelled: [] })));
};
const slotOf = (stage: StageAnswer, entry: string): StageAnswer['slots'][number] => stage.slots.find(({ entryId }) => entryId === entry)!;

it('of twelve hosts who press the same button at once, one is heard, at every step', async () => {
  await ready(3);
  for (const command of ['call-next', 'go-live', 'call-next', 'pause', 'resume', 'finish', 'go-live', 'finish'] as const) {
    const { version } = await world.look();
    expect([command, tally(await Promise.all(Array.from({ length: 12 }, () => order(command, version))))]).toEqual([command, { done: 1, 'stage-moved': 11 }]);
  }
  expect(await world.line()).toBe('1:done 2:done 3:queued');
  expect(await world.build.query(world.organization, `select action, count(*)::int from stage_event where action in ('go-live', 'finish') group by action order by action`)).toEqual([{ action: 'finish', count: 2 }, { action: 'go-live', count: 2 }]);
});

it('of several hosts who take back or go on at once, one is heard, and never are two live', async () => {
  await ready(3);
  for (const command of ['call-next', 'go-live', 'finish', 'call-next', 'go-live'] as const) {
    const { version } = await world.look();
    await order(command, version);
    for (const both of [['undo', 'undo', 'finish'], ['call-next', 'go-live', 'undo', 'undo']] as const) {
      const seen = await world.look();
      const answers = await Promise.all(both.map((one) => order(one, seen.version)));
      expect(answers.filter((answer) => answer === 'done').length).toBeLessThanOrEqual(1);
    }
    expect((await world.look()).slots.filter(({ state }) => state === 'LIVE').length).toBeLessThanOrEqual(1);
  }
});

it('gives presenters back the time they had when a step is taken back', async () => {
  const [first] = await ready(3);
  const claims = (): Promise<unknown> => world.build.query(world.organization, `select lower(span) as from, upper(span) as to from commitment where kind = 'demo-slot' and state = 'active' order by 1`);
  await world.must('CALL_NEXT');
  const before = await claims();
  app.clock.advance(5 * MINUTE);
  await world.must('REQUEUE', { slotId: slotOf(await world.look(), first!).id });
  expect(await claims()).not.toEqual(before);
  await world.must('UNDO');
  expect(await claims()).toEqual(before);
});

it('frees the time of somebody who is taken off a project, shows it to everybody, and lets them vote for it', async () => {
  const [first] = await ready(2);
  const [owner, second] = world.people as [PersonId, PersonId, ...PersonId[]];
  await world.join(first!, second);
  await world.arrange();
  const held = async (): Promise<unknown[]> => (await world.build.query<{ person_id: string }>(world.organization, `select person_id from commitment where kind = 'demo-slot' and state = 'active' and owner_key like $1`, [`${slotOf(await world.look(), first!).id}:%`])).map(({ person_id }) => person_id).toSorted();
  const before = await held();
  const { revision } = await world.look();
  expect(before).toEqual([owner, second].toSorted());
  expect(await world.act(world.admin, 'removeHackMember', { projectId: first, personId: second })).toMatchObject({ __typename: 'RemoveHackMemberSuccess' });
  expect(await held()).toEqual([owner]);
  const after = await world.look();
  expect(after.revision).not.toBe(revision);
  expect(slotOf(after, first!).presenters.map(({ personId }) => personId)).toEqual([owner]);
  await world.must('CALL_NEXT', { slotId: slotOf(after, first!).id });
  await world.must('GO_LIVE');
  await world.must('FINISH');
  const vote = (person: PersonId): Promise<{ __typename: string }> => world.act(person, 'castBallot', { editionId: world.edition, picks: [first], watched: [] });
  expect([(await vote(owner)).__typename, (await vote(second)).__typename]).toEqual(['OwnProject', 'CastBallotSuccess']);
});

it('shows a demo as it was submitted by its presenters, and one that was not under its own title by all of its people', async () => {
  const [shown, plain] = (await world.demos(2)) as [string, string];
  const [owner, second, third] = world.people as [PersonId, PersonId, PersonId, ...PersonId[]];
  await world.join(shown, second, third);
  await world.join(plain, third);
  const text = { title: 'Said so', oneLine: '', story: '', lengthSeconds: 240, videoUrl: null, links: [], agreed: true, presenters: [] };
  const write = (sql: string, ...values: readonly unknown[]): Promise<unknown> => world.build.query(world.organization, sql, [world.organization, shown, ...values]);
  await write('insert into hack_demo (organization_id, entry_id, version, draft, saved_at, saved_by, submitted, submitted_at) values ($1, $2, 1, $3, now(), $4, $3, now())', JSON.stringify(text), owner);
  await write(`insert into hack_presenter (organization_id, entry_id, person_id, mode, position) values ($1, $2, $3, 'remote', 0), ($1, $2, $4, 'present', 1)`, third, owner);
  const facts = async (): Promise<[string, number | null, unknown[]][]> => {
    const found = await app.get(UnitOfWork).read({ organization: world.organization }, (tx) => demoFacts(tx, [shown, plain]));
    return [shown, plain].map((entry) => [found.get(entry)!.title, found.get(entry)!.lengthMs, found.get(entry)!.presenters.map(({ personId, isRemote, name }) => [personId, isRemote, name !== ''])]) as [string, number | null, unknown[]][];
  };
  const all = (people: readonly PersonId[]): unknown[] => people.map((person) => [person, false, true]).toSorted();
  const [submitted, own] = await facts();
  expect(submitted).toEqual(['Said so', 240_000, [[third, true, true], [owner, false, true]]]);
  expect([own![0], own![1], own![2].toSorted()]).toEqual(['Demo 2', null, all([second, third])]);
  await write('delete from hack_presenter where organization_id = $1 and entry_id = $2');
  const [left] = await facts();
  expect([left![0], left![1], left![2].toSorted()]).toEqual(['Said so', 240_000, all([owner, second, third])]);
});

it('has one live demo and one on deck by constraint, whatever the code forgets', async () => {
  await ready(3);
  await expect(world.build.query(world.organization, `update demo_slot set state = 'live', live_started_at = now()`)).rejects.toThrow('demo_slot_one_live');
  await expect(world.build.query(world.organization, `update demo_slot set state = 'on-deck'`)).rejects.toThrow('demo_slot_one_on_deck');
});

it('a demo that is withdrawn while it is called or put on stage is never live afterwards', async () => {
  const entries = await ready(6);
  for (const entryId of entries) {
    const { version } = await world.look();
    const withdraw = async (): Promise<string> => ((await app.get(HackWeekProjects).withdraw(as(world.admin), entryId)).ok ? 'withdrawn' : 'not');
    const run = async (): Promise<string> => {
      await order('call-next', version);
      return order('go-live', version + 1);
    };
    const [withdrawn] = await Promise.all([withdraw(), run()]);
    expect(withdrawn).toBe('withdrawn');
    expect(await world.build.query(world.organization, `select d.entry_id from demo_slot d join hack_entry e using (organization_id, entry_id) where e.state = 'withdrawn'`)).toEqual([]);
    // The next one may have been called in its place: it goes back.
    const { onDeckSlotId, liveSlotId } = await world.look();
    if (liveSlotId) await world.must('REQUEUE', { slotId: liveSlotId });
    if (onDeckSlotId) await world.must('REQUEUE', { slotId: onDeckSlotId });
  }
  expect(await world.line()).toBe('');
  expect(await world.build.query(world.organization, `select owner_key from commitment where kind = 'demo-slot' and state = 'active'`)).toEqual([]);
});

it('keeps the place of a presenter who is put on call at the last minute, says so, and tells those who can help', async () => {
  const entries = await ready(3);
  const [first, second] = world.people as [PersonId, PersonId];
  await world.act(world.admin, 'addDemoHost', { stageId: world.stage, personId: world.people[3] });
  await shift(second, 'pd-1', '2026-03-08T12:03:00Z', '2026-03-08T12:30:00Z');
  const after = await world.look();
  expect(await world.line()).toBe('1:queued 2:queued 3:queued');
  expect(slotOf(after, entries[1]!).conflict).toEqual({ kind: 'BUSY', people: [second] });
  expect(slotOf(after, entries[0]!).conflict).toBeNull();
  const mails = (await world.mails()).filter(({ kind }) => kind === 'demo-slot-taken').map(({ dedupe_key }) => dedupe_key.split(':').at(-1));
  expect(mails.sort()).toEqual([second, world.people[3], world.admin].sort());
  expect(await world.build.query(world.organization, `select person_id from commitment where kind = 'demo-slot' and state = 'active' and person_id in ($1, $2)`, [first, second])).toEqual([{ person_id: first }]);
  // The roster read again says nothing new, so nobody is written to twice.
  await shift(second, 'pd-1', '2026-03-08T12:03:00Z', '2026-03-08T12:30:00Z');
  expect((await world.mails()).filter(({ kind }) => kind === 'demo-slot-taken')).toHaveLength(3);
});

it('plans nobody into a shift, and a demo moved by hand into one says so until it is moved out again', async () => {
  const [, second] = world.people as [PersonId, PersonId];
  await shift(second, 'pd-2', '2026-03-08T12:00:00Z', '2026-03-08T14:00:00Z');
  const entries = await world.demos(3);
  await world.setSessions([{ startsAt: '2026-03-08T12:00:00Z', endsAt: '2026-03-08T13:00:00Z' }]);
  const planned = await world.arrange();
  expect(planned.unplaced).toEqual([{ entryId: entries[1], text: 'Hacker 2 is taken whenever there is room, by on-call duty for example. Somebody else can present, or another session is added.' }]);
  const foyer = await world.addStage('Foyer');
  await world.setSessions([{ startsAt: '2026-03-08T15:00:00Z' }], foyer);
  expect((await world.arrange([world.stage, foyer])).unplaced).toEqual([]);
  const [hall, other] = [await world.look(), await world.look(world.admin, foyer)];
  const slot = slotOf(other, entries[1]!);
  expect(slot).toMatchObject({ plannedAt: '2026-03-08T15:00:00.000Z', conflict: null });
  await world.act(world.admin, 'moveDemoSlot', { slotId: slot.id, toSessionId: hall.sessions[0]!.id, toPosition: 1, version: hall.version });
  expect(slotOf(await world.look(), entries[1]!).conflict).toEqual({ kind: 'BUSY', people: [second] });
  const { version } = await world.look(world.admin, foyer);
  await world.act(world.admin, 'moveDemoSlot', { slotId: slot.id, toSessionId: other.sessions[0]!.id, toPosition: 1, version });
  expect(slotOf(await world.look(world.admin, foyer), entries[1]!)).toMatchObject({ conflict: null, plannedAt: '2026-03-08T15:00:00.000Z' });
});

it('keeps somebody with two demos apart on two stages, and says when drift brings them together', async () => {
  const [one, two, three] = world.people as [PersonId, PersonId, PersonId];
  const foyer = await world.addStage('Foyer');
  const entries = await world.demos(6, [one, two, three, one, two, three]);
  await world.setSessions([{ startsAt: '2026-03-08T12:00:00Z', endsAt: '2026-03-08T12:11:00Z' }]);
  await world.setSessions([{ startsAt: '2026-03-08T12:30:00Z' }], foyer);
  expect((await world.arrange([world.stage, foyer])).unplaced).toEqual([]);
  app.clock.set('2026-03-08T12:00:00Z');
  await world.must('CALL_NEXT');
  await world.must('GO_LIVE');
  expect((await world.look()).slots.map(({ conflict }) => conflict)).toEqual([null, null, null]);
  await world.must('PAUSE');
  app.clock.advance(29 * MINUTE);
  const hall = await world.look();
  expect(hall.slots.filter(({ conflict }) => conflict?.kind === 'ELSEWHERE').length).toBeGreaterThan(0);
  expect(slotOf(hall, entries[0]!).state).toBe('LIVE');
});

it('goes on where it was when the server dies in the middle of a live demo and another one takes over', async () => {
  const entries = await ready(3);
  const first = await startTestApp({ database: app.database, clock: app.clock });
  const { version } = await world.look();
  for (const [index, command] of (['call-next', 'go-live', 'pause'] as const).entries()) expect(await order(command, version + index, first)).toBe('done');
  app.clock.advance(MINUTE);
  expect(await order('resume', version + 3, first)).toBe('done');
  app.clock.advance(MINUTE);
  await first.close();
  const second = await startTestApp({ database: app.database, clock: app.clock });
  try {
    app.clock.advance(MINUTE);
    const stage = await world.look();
    expect(slotOf(stage, entries[0]!)).toMatchObject({ state: 'LIVE', liveStartedAt: '2026-03-08T12:00:00.000Z', pausedMs: MINUTE });
    expect(stage.slots[1]!.estimatedAt).toBe('2026-03-08T12:04:30.000Z');
    expect(await order('finish', stage.version, second)).toBe('done');
  } finally {
    await second.close();
  }
  expect(await world.line()).toBe('1:done 2:queued 3:queued');
});

it('tells times that time alone has moved, once for all instances, and only while they move', async () => {
  await ready(3);
  const heard: LiveMessage[] = [];
  const leave = app.get(LiveChannel).listen(`demo-stage:${world.organization}:${world.stage}`, (message) => heard.push(message), () => undefined);
  const flushed = async (): Promise<number> => {
    await app.get(UnitOfWork).run(world.system(), async (tx) => ok(await app.get(LiveChannel).publish(tx, { topic: `demo-stage:${world.organization}:${world.stage}`, payload: { last: true } })));
    while (heard.at(-1)?.payload.last !== true) await new Promise((resolve) => setTimeout(resolve, 10));
    return heard.splice(0).length - 1;
  };
  const news = async (): Promise<number> => {
    await flushed();
    await Promise.all([1, 2, 3].map(() => app.get(StageClockWork).ofOrganization(world.organization)));
    return flushed();
  };
  expect(await news()).toBe(1);
  expect(await news()).toBe(0);
  app.clock.advance(MINUTE);
  expect(await news()).toBe(1);
  await world.must('CALL_NEXT');
  await world.must('GO_LIVE');
  app.clock.advance(MINUTE);
  expect(await news()).toBe(0);
  app.clock.advance(3 * MINUTE);
  expect(await news()).toBe(1);
  leave();
});

it('releases the time of people who leave, and hosts go with them', async () => {
  await ready(2);
  const [first, second] = world.people as [PersonId, PersonId];
  await world.act(world.admin, 'addDemoHost', { stageId: world.stage, personId: first });
  expect(await world.act(world.admin, 'endPerson', { personId: first, endedOn: '2026-03-07' })).toMatchObject({ __typename: 'EndPersonSuccess' });
  expect((await world.look()).hosts).toEqual([]);
  expect(await world.build.query(world.organization, `select person_id from commitment where kind = 'demo-slot' and state = 'active'`)).toEqual([{ person_id: second }]);
});
