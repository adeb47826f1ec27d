// A whole hack week's demos through the public API: 79 demos in two sessions on two days, with a break, no-shows, skips, pauses, extensions, an organizer who
// moves somebody, a presenter put on call at the last minute, a withdrawal, two hosts who click twice, and two servers of which one dies on the way.
import type { PersonId } from '../../src/kernel/ids.js';
import { mulberry32 } from '../../src/kernel/mulberry32.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Calendar } from '../../src/practices/calendar/app/calendar.js';
import { stageWorld, STAGE_NEWS, type SlotAnswer, type StageAnswer, type StageWorld } from '../support/stage-world.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { subscribe, type Subscribed } from '../support/subscribe.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DEMOS = 79;
const SECOND = 1000;

let app: TestApp;
let world: StageWorld;
const at = (): number => app.clock.now().getTime();

beforeAll(async () => {
  app = await startTestApp();
  world = await stageWorld({ app, people: DEMOS });
});
afterAll(async () => {
  await world.close();
  await app.close();
});

/** What an audience's page holds: the newest telling, wherever it came from. */
class Page {
  newest: StageAnswer;
  private listening: Subscribed<{ demoStageChanged: StageAnswer }>;

  constructor(first: StageAnswer, listen: (revision: string) => Subscribed<{ demoStageChanged: StageAnswer }>) {
    this.newest = first;
    this.listening = listen(first.revision);
  }

  /** Waits for a revision; the page hears every change in time, or the newest of several. */
  async reach(revision: string): Promise<StageAnswer> {
    while (this.newest.revision !== revision) this.newest = (await this.listening.next()).demoStageChanged;
    return this.newest;
  }

  async reload(url: (revision: string) => Subscribed<{ demoStageChanged: StageAnswer }>): Promise<void> {
    await this.listening.stop();
    this.listening = url(this.newest.revision);
  }

  stop(): Promise<void> {
    return this.listening.stop();
  }
}

/** The rules of the running order counted by other means: nobody before the session, nobody in a break, in order, change-overs between. */
function checkTimes(stage: StageAnswer): void {
  const ahead = stage.slots.filter(({ state }) => state === 'QUEUED' || state === 'ON_DECK').map((slot) => ({ slot, from: Date.parse(slot.estimatedAt!), to: Date.parse(slot.estimatedAt!) + slot.budgetMs + slot.extendedMs })).sort((a, b) => a.from - b.from);
  for (const [index, { slot, from }] of ahead.entries()) {
    expect(from).toBeGreaterThanOrEqual(Date.parse(stage.sessions.find(({ id }) => id === slot.sessionId)!.startsAt));
    expect(from).toBeGreaterThanOrEqual(Date.parse(stage.serverNow));
    if (index > 0) expect(from - ahead[index - 1]!.to).toBeGreaterThanOrEqual(30 * SECOND);
    expect(slot.place).toBe(index);
  }
}

it('79 demos are shown, each once, in two sessions, whatever happens', async () => {
  const entries = await world.demos(DEMOS);
  const [host, second] = [world.others[0]!, world.others[1]!];
  for (const personId of [host, second]) await world.act(world.admin, 'addDemoHost', { stageId: world.stage, personId });
  await world.setSessions([
    { title: 'Sunday', startsAt: '2026-03-08T12:00:00Z', endsAt: '2026-03-08T15:00:00Z', breaks: [{ at: '2026-03-08T13:30:00Z', minutes: 15, title: 'Coffee' }] },
    { title: 'Monday', startsAt: '2026-03-09T12:00:00Z', endsAt: '2026-03-09T15:00:00Z' },
  ]);
  const planned = await world.arrange();
  expect([planned.slots.length, planned.unplaced]).toEqual([DEMOS, []]);
  const claims = await world.build.query<{ count: number }>(world.organization, `select count(*)::int from commitment where kind = 'demo-slot' and state = 'active'`);
  expect(claims).toEqual([{ count: DEMOS }]);

  const cookie = (await world.client(world.people[70]!)).cookie!;
  const listen = (url: string) => (revision: string) => subscribe<{ demoStageChanged: StageAnswer }>(url, cookie, STAGE_NEWS, { input: { stageId: world.stage, revision } });
  const page = new Page(await world.look(world.people[70]), listen(app.url));
  app.clock.set('2026-03-08T12:00:00Z');

  const random = mulberry32(79);
  let commands = 0;
  const press = async (command: string, wish: { slotId?: string; seconds?: number } = {}): Promise<StageAnswer> => {
    const { version } = await world.look();
    // Two hosts at once, each of them twice: one of the four is heard.
    const answers = await Promise.all([host, second, host, second].map((by) => world.run(command, { ...wish, version, by })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['MoveDemoStageSuccess', 'StageMoved', 'StageMoved', 'StageMoved']);
    commands += 1;
    const stage = answers.find(({ __typename }) => __typename === 'MoveDemoStageSuccess')!.stage!;
    const heard = await page.reach(stage.revision);
    expect(heard.slots.map(({ id, state, estimatedAt }) => [id, state, estimatedAt])).toEqual(stage.slots.map(({ id, state, estimatedAt }) => [id, state, estimatedAt]));
    checkTimes(stage);
    return stage;
  };
  const quick = async (command: string, wish: { slotId?: string; seconds?: number } = {}): Promise<StageAnswer> => {
    const stage = await world.must(command, { ...wish, by: host });
    commands += 1;
    await page.reach(stage.revision);
    checkTimes(stage);
    return stage;
  };
  const find = (stage: StageAnswer, number: number): SlotAnswer => stage.slots.find((slot) => slot.number === number)!;

  let shown = 0;
  let stage = await world.look();
  for (let turn = 1; stage.slots.some(({ state }) => state === 'QUEUED' || state === 'ON_DECK'); turn += 1) {
    const act = turn <= 3 ? press : quick;
    const next = stage.slots.find(({ state }) => state === 'QUEUED')!;
    const startsAt = Date.parse(stage.sessions.find(({ id }) => id === next.sessionId)!.startsAt);
    if (startsAt - at() > 3_600_000) {
      expect(await world.run('CALL_NEXT', { by: host })).toMatchObject({ __typename: 'TransitionRefused' });
      app.clock.set(new Date(startsAt - 60 * SECOND));
    }
    if (turn === 5) {
      stage = await quick('CALL_NEXT');
      stage = await quick('NO_SHOW');
      stage = await quick('REQUEUE', { slotId: stage.slots.find(({ state }) => state === 'NO_SHOW')!.id });
      expect(stage.slots.filter(({ sessionId }) => sessionId === next.sessionId).at(-1)!.id).toBe(next.id);
      continue;
    }
    if (turn === 9) {
      stage = await quick('CALL_NEXT');
      stage = await quick('SKIP');
      continue;
    }
    if (turn === 11) stage = await quick('CALL_NEXT', { slotId: stage.slots.find(({ state }) => state === 'SKIPPED')!.id });
    else if (turn === 20) {
      const entry = next.entryId;
      expect(await world.act(world.people[entries.indexOf(entry)]!, 'withdrawHackProject', { projectId: entry })).toMatchObject({ __typename: 'WithdrawHackProjectSuccess' });
      stage = await world.look();
      expect(stage.slots.map(({ position }) => position)).toEqual(Array.from({ length: DEMOS - 1 }, (_, index) => index + 1));
      await page.reach(stage.revision);
      continue;
    } else stage = await act('CALL_NEXT');
    if (turn === 30) {
      const soon = stage.slots.filter(({ state }) => state === 'QUEUED')[2]!;
      const person = soon.presenters[0]!.personId as PersonId;
      const from = new Date(Date.parse(soon.plannedAt!) - 60 * SECOND);
      const shift = { kind: 'shift' as const, ownerKey: 'last-minute', personId: person, teamId: world.team, role: 'primary', from, to: new Date(from.getTime() + 3_600_000), title: { en: 'On call', de: 'Bereitschaft' }, path: null, isBlocking: true };
      await app.get(UnitOfWork).run(world.system(), async (tx) => ok(await app.get(Calendar).replace(tx, world.system(), 'shift', { upsert: [shift], cancelled: [] })));
      stage = await world.look();
      expect(find(stage, soon.number).conflict).toEqual({ kind: 'BUSY', people: [person] });
      expect((await page.reach(stage.revision)).slots.find(({ id }) => id === soon.id)!.conflict!.kind).toBe('BUSY');
      const monday = stage.sessions[1]!;
      await world.act(world.admin, 'moveDemoSlot', { slotId: soon.id, toSessionId: monday.id, toPosition: 40, version: stage.version });
      expect(find(await world.look(), soon.number)).toMatchObject({ conflict: null, sessionId: monday.id });
    }
    app.clock.advance(20 * SECOND + Math.round(random() * 20) * SECOND);
    stage = await act('GO_LIVE');
    if (turn === 15) {
      app.clock.advance(60 * SECOND);
      await quick('PAUSE');
      const before = Date.parse((await world.look()).slots.find(({ state }) => state === 'QUEUED')!.estimatedAt!);
      app.clock.advance(120 * SECOND);
      expect(Date.parse((await world.look()).slots.find(({ state }) => state === 'QUEUED')!.estimatedAt!) - before).toBe(120 * SECOND);
      await quick('RESUME');
    }
    if (turn === 18) await quick('EXTEND', { seconds: 60 });
    if (turn === 25) {
      // A server of its own takes the next command and dies in the middle of the live demo; the page's connection goes with it.
      const other = await startTestApp({ database: app.database, clock: app.clock });
      await page.reload(listen(other.url));
      const client = new GraphqlClient(other.url, (await world.client(host)).cookie);
      app.clock.advance(30 * SECOND);
      await client.data(`mutation ($input: MoveDemoStageInput!) { moveDemoStage(input: $input) { ... on MoveDemoStageSuccess { stage { id } } } }`, { input: { stageId: world.stage, version: stage.version, command: 'EXTEND', seconds: 15 } });
      await other.close();
      app.clock.advance(30 * SECOND);
      await page.reload(listen(app.url));
      const live = find(await world.look(), find(stage, Number(stage.slots.find(({ id }) => id === stage.liveSlotId)!.number)).number);
      expect([live.state, live.extendedMs, at() - Date.parse(live.liveStartedAt!)]).toEqual(['LIVE', 15_000, 60 * SECOND]);
      await page.reach((await world.look()).revision);
      commands += 1;
    }
    app.clock.advance(150 * SECOND + Math.round(random() * 50) * SECOND);
    stage = await act('FINISH');
    shown += 1;
  }
  await page.stop();

  expect(shown).toBe(DEMOS - 1);
  expect(stage.slots.map(({ state }) => state)).toEqual(Array.from({ length: DEMOS - 1 }, () => 'DONE'));
  const events = await world.build.query<{ action: string; count: number }>(world.organization, `select action, count(*)::int from stage_event where action in ('go-live', 'finish', 'no-show', 'skip', 'requeue', 'pause', 'resume', 'extend', 'call-next') group by action order by action`);
  expect(Object.fromEntries(events.map(({ action, count }) => [action, count]))).toEqual({ 'call-next': DEMOS + 1, extend: 2, finish: DEMOS - 1, 'go-live': DEMOS - 1, 'no-show': 1, pause: 1, requeue: 1, resume: 1, skip: 1 });
  expect(events.reduce((sum, { count }) => sum + count, 0)).toBe(commands);
  // No two were on stage at the same time, counted from the rows alone.
  const overlapping = await world.build.query(world.organization, `select a.slot_id from demo_slot a join demo_slot b on b.stage_id = a.stage_id and b.slot_id <> a.slot_id and b.live_started_at < a.ended_at and a.live_started_at < b.ended_at`);
  expect(overlapping).toEqual([]);
  expect(await world.build.query(world.organization, `select state, count(*)::int from hack_entry group by state order by state`)).toEqual([{ state: 'presented', count: DEMOS - 1 }, { state: 'withdrawn', count: 1 }]);
}, 600_000);
