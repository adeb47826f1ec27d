// A stage over the public API: made, hosted, given sessions and an order, run by its host, watched by everybody.
import { MINUTE } from '../support/fixed-clock.js';
import { stageWorld, STAGE_NEWS, type StageAnswer, type StageWorld } from '../support/stage-world.js';
import { subscribe } from '../support/subscribe.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let world: StageWorld;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await stageWorld({ app });
});
afterEach(() => world.close());

const SESSION = { startsAt: '2026-03-08T12:00:00Z', endsAt: '2026-03-08T13:00:00Z' };
const ready = async (count = 4): Promise<string[]> => {
  const entries = await world.demos(count);
  await world.setSessions([SESSION]);
  await world.arrange();
  app.clock.set('2026-03-08T12:00:00Z');
  return entries;
};
const times = ({ slots }: Pick<StageAnswer, 'slots'>): (string | null)[] => slots.map(({ estimatedAt }) => estimatedAt?.slice(11, 19) ?? null);

it('is arranged by organizers alone and run by its hosts', async () => {
  const [host, somebody] = world.people as [string & (typeof world.people)[number], (typeof world.people)[number]];
  expect(await world.act(somebody, 'createDemoStage', { editionId: world.edition, name: 'Foyer' })).toMatchObject({ __typename: 'NotFoundError' });
  expect(await world.act(world.admin, 'createDemoStage', { editionId: world.edition, name: 'main HALL' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'name', code: 'stage-taken' }] });
  expect(await world.act(world.admin, 'changeDemoStage', { stageId: world.stage, name: 'Big hall', place: 'Second floor' }, 'stage { name place }')).toMatchObject({ stage: { name: 'Big hall', place: 'Second floor' } });
  await ready();
  expect(await world.run('CALL_NEXT', { by: host })).toMatchObject({ __typename: 'NotFoundError' });
  await world.act(world.admin, 'addDemoHost', { stageId: world.stage, personId: host });
  expect((await world.look(host)).viewerCan).toEqual({ host: true, arrange: false });
  expect((await world.must('CALL_NEXT', { by: host })).onDeckSlotId).not.toBeNull();
  await world.act(world.admin, 'removeDemoHost', { stageId: world.stage, personId: host });
  expect(await world.run('GO_LIVE', { by: host })).toMatchObject({ __typename: 'NotFoundError' });
  expect(await world.build.query(world.organization, `select action from audit_entry where action like 'hack-week.host%' order by action`)).toEqual([{ action: 'hack-week.host-added' }, { action: 'hack-week.host-removed' }]);
});

it('says every problem of its sessions at once, and keeps one in which demos stand', async () => {
  const wrong = [{ title: ' ', startsAt: '2026-03-08T12:00:00Z', endsAt: '2026-03-08T11:00:00Z' }, { startsAt: '2026-03-08T14:00:00Z', breaks: [{ at: '2026-03-08T13:00:00Z', minutes: 0 }] }, { startsAt: '2026-03-08T14:00:00Z' }];
  expect(await world.setSessions(wrong)).toMatchObject({ __typename: 'InvalidInput', problems: [
    { path: 'sessions.0.title', code: 'length' }, { path: 'sessions.0.endsAt', code: 'session-length' }, { path: 'sessions.1.breaks.0.at', code: 'break-outside' }, { path: 'sessions.1.breaks.0.minutes', code: 'break-minutes' }, { path: 'sessions.2.startsAt', code: 'overlap' }] });
  await ready(1);
  expect(await world.setSessions([])).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'sessions', code: 'session-used' }] });
});

it('goes from demo to demo; a second click on the same page does nothing', async () => {
  await ready();
  const { version } = await world.look();
  expect(await world.run('CALL_NEXT', { version })).toMatchObject({ __typename: 'MoveDemoStageSuccess' });
  expect(await world.run('CALL_NEXT', { version })).toMatchObject({ __typename: 'StageMoved', stage: { version: version + 1 } });
  expect(await world.run('CALL_NEXT')).toMatchObject({ __typename: 'TransitionRefused', allowed: ['GO_LIVE', 'SKIP', 'NO_SHOW', 'REQUEUE', 'EXTEND'] });
  await world.must('GO_LIVE');
  await world.must('CALL_NEXT');
  app.clock.advance(4 * MINUTE);
  expect(times(await world.must('FINISH'))).toEqual([null, '12:04:30', '12:08:00', '12:11:30']);
  expect(await world.line()).toBe('1:done 2:on-deck 3:queued 4:queued');
  expect((await world.look()).driftSeconds).toBe(60);
  expect(await world.build.query(world.organization, `select state from hack_entry where state in ('presented', 'scheduled') order by number`)).toEqual([{ state: 'presented' }, { state: 'scheduled' }, { state: 'scheduled' }, { state: 'scheduled' }]);
});

it('sends no-shows and those who were skipped to the end, and takes them when they are there', async () => {
  await ready();
  const slot = async (number: number): Promise<string> => (await world.look()).slots.find((one) => one.number === number)!.id;
  await world.must('CALL_NEXT');
  await world.must('NO_SHOW');
  await world.must('SKIP', { slotId: await slot(2) });
  expect(await world.line()).toBe('1:no-show 2:skipped 3:queued 4:queued');
  await world.must('REQUEUE', { slotId: await slot(1) });
  await world.must('CALL_NEXT', { slotId: await slot(2) });
  expect(await world.line()).toBe('2:on-deck 3:queued 4:queued 1:queued');
  expect(await world.run('REQUEUE')).toMatchObject({ __typename: 'TransitionRefused', message: 'Say which demo.' });
});

it('pauses, extends and goes on where it was, for whoever asks and whenever', async () => {
  await ready();
  await world.must('CALL_NEXT');
  await world.must('GO_LIVE');
  app.clock.advance(MINUTE);
  await world.must('PAUSE');
  expect(await world.run('PAUSE')).toMatchObject({ __typename: 'TransitionRefused', allowed: ['FINISH', 'RESUME', 'EXTEND', 'NO_SHOW', 'REQUEUE'] });
  app.clock.advance(10 * MINUTE);
  await world.must('RESUME');
  const { slots, liveSlotId } = await world.must('EXTEND', { seconds: 60 });
  expect(slots.find(({ id }) => id === liveSlotId)).toMatchObject({ pausedMs: 10 * MINUTE, extendedMs: 60_000, pausedAt: null });
  // Eleven minutes went by, ten of them paused; three of four minutes are left.
  expect(times({ slots })[1]).toBe('12:14:30');
  expect(await world.run('EXTEND', { seconds: 100_000 })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'seconds' }] });
});

it('tells everybody who looks of every change, the same thing, and those who come back what they missed', async () => {
  await ready();
  const before = await world.look(world.people[1]);
  const watching = subscribe<{ demoStageChanged: StageAnswer }>(app.url, (await world.client(world.people[1]!)).cookie!, STAGE_NEWS, { input: { stageId: world.stage, revision: before.revision } });
  await world.must('CALL_NEXT');
  await world.must('GO_LIVE');
  let news = (await watching.next()).demoStageChanged;
  while (news.liveSlotId === null) news = (await watching.next()).demoStageChanged;
  expect(news.slots.map(({ state }) => state)).toEqual(['LIVE', 'QUEUED', 'QUEUED', 'QUEUED']);
  expect(times(news)).toEqual(['12:00:00', '12:03:30', '12:07:00', '12:10:30']);
  await watching.stop();
  const back = subscribe<{ demoStageChanged: StageAnswer }>(app.url, (await world.client(world.people[2]!)).cookie!, STAGE_NEWS, { input: { stageId: world.stage, revision: before.revision } });
  expect((await back.next()).demoStageChanged.revision).toBe(news.revision);
  await back.stop();
});

it('takes wrong buttons back, one after another: clock, order and projects are as they were, on every screen', async () => {
  await ready();
  const facts = ({ slots, lastStep }: StageAnswer): unknown => ({ lastStep, slots: slots.map(({ number, state, position, liveStartedAt, pausedMs, pausedAt, endedAt, plannedAt, extendedMs }) => ({ number, state, position, liveStartedAt, pausedMs, pausedAt, endedAt, plannedAt, extendedMs })) });
  const entries = (): Promise<unknown> => world.build.query(world.organization, `select number, state from hack_entry where state <> 'idea' order by number`);
  expect(await world.run('UNDO')).toMatchObject({ __typename: 'TransitionRefused', message: 'There is nothing to take back: nothing was done yet, or the running order was changed since.' });
  const line: { stage: StageAnswer; projects: unknown }[] = [];
  const second = (await world.look()).slots[1]!.id;
  const steps: readonly (readonly [string, { slotId?: string; seconds?: number }?])[] = [['CALL_NEXT'], ['GO_LIVE'], ['EXTEND', { seconds: 30 }], ['PAUSE'], ['CALL_NEXT'], ['NO_SHOW', { slotId: second }], ['RESUME'], ['FINISH'], ['REQUEUE', { slotId: second }], ['CALL_NEXT'], ['SKIP']];
  for (const [command, wish] of steps) {
    line.push({ stage: await world.look(), projects: await entries() });
    app.clock.advance(10_000);
    expect((await world.must(command, wish)).lastStep?.command).toBe(command);
  }
  const watching = subscribe<{ demoStageChanged: StageAnswer }>(app.url, (await world.client(world.people[1]!)).cookie!, STAGE_NEWS, { input: { stageId: world.stage, revision: (await world.look()).revision } });
  for (const { stage, projects } of line.toReversed()) {
    const undone = await world.must('UNDO');
    expect(facts(undone)).toEqual(facts(stage));
    expect(await entries()).toEqual(projects);
    let news = (await watching.next()).demoStageChanged;
    while (news.version !== undone.version) news = (await watching.next()).demoStageChanged;
    expect(facts(news)).toEqual(facts(stage));
  }
  await watching.stop();
  expect(await world.run('UNDO')).toMatchObject({ __typename: 'TransitionRefused' });
  expect(await world.build.query(world.organization, `select count(*)::int from stage_event where action = 'undo'`)).toEqual([{ count: 11 }]);
  expect(await world.build.query(world.organization, `select count(*)::int from stage_step`)).toEqual([{ count: 0 }]);
});

it('keeps the picks of a demo whose end is taken back, and counts them when it has ended again', async () => {
  const [first, second] = await ready(3);
  await world.must('CALL_NEXT');
  await world.must('GO_LIVE');
  const cast = (picks: readonly unknown[]): Promise<{ __typename: string }> => world.act(world.people[2]!, 'castBallot', { editionId: world.edition, picks, watched: [] });
  expect((await cast([first])).__typename).toBe('NotShown');
  await world.must('FINISH');
  expect((await cast([first])).__typename).toBe('CastBallotSuccess');
  await world.must('UNDO');
  const seen = await world.ask<{ hackBallot: { questions: { picks: string[]; candidates: { isShown: boolean; project: { id: string } }[] }[] } }>(world.people[2]!, 'query ($input: HackBallotInput!) { hackBallot(input: $input) { questions { picks candidates { isShown project { id } } } } }', { input: { editionId: world.edition } });
  expect(seen.hackBallot.questions[0]!.picks).toEqual([first]);
  expect(seen.hackBallot.questions[0]!.candidates.map(({ isShown, project }) => [project.id, isShown])).toEqual([[first, true], [second, false], [expect.anything(), false]]);
  expect((await cast([first])).__typename).toBe('CastBallotSuccess');
  expect((await cast([second])).__typename).toBe('NotShown');
  await world.must('FINISH');
  await world.toPhase('published');
  expect(await world.build.query(world.organization, 'select picks from ballot_result where entry_id = $1', [first])).toEqual([{ picks: 1 }]);
});

it('takes nothing back that others have built on: a changed order, a withdrawn demo, the end of the demos', async () => {
  const [first] = await ready();
  await world.must('CALL_NEXT');
  await world.must('GO_LIVE');
  await world.must('FINISH');
  await world.must('CALL_NEXT');
  expect(await world.act(world.people[2]!, 'withdrawHackProject', { projectId: (await world.look()).slots[2]!.entryId })).toMatchObject({ __typename: 'WithdrawHackProjectSuccess' });
  expect(await world.look()).toMatchObject({ lastStep: null });
  expect(await world.run('UNDO')).toMatchObject({ __typename: 'TransitionRefused', allowed: [] });
  const { version } = await world.must('GO_LIVE');
  expect(await world.run('UNDO', { by: world.people[3]! })).toMatchObject({ __typename: 'NotFoundError' });
  expect(await world.must('UNDO', { version })).toMatchObject({ liveSlotId: null });
  expect(await world.run('UNDO', { version })).toMatchObject({ __typename: 'StageMoved' });
  await world.must('GO_LIVE');
  await world.toPhase('tally');
  expect(await world.look()).toMatchObject({ lastStep: null });
  expect(await world.run('UNDO')).toMatchObject({ __typename: 'TransitionRefused', message: 'The demos are over.' });
  expect(await world.build.query(world.organization, 'select state from hack_entry where entry_id = $1', [first])).toEqual([{ state: 'presented' }]);
});

it('takes commands during the demos only, and ends what is live when they end', async () => {
  await ready();
  await world.toPhase('frozen');
  expect(await world.run('CALL_NEXT')).toMatchObject({ __typename: 'TransitionRefused', allowed: [], message: 'The demos haven’t begun. An organizer begins them on the page of the hack week.' });
  await world.toPhase('demos');
  await world.must('CALL_NEXT');
  await world.must('GO_LIVE');
  await world.toPhase('tally');
  expect(await world.line()).toBe('1:done 2:queued 3:queued 4:queued');
  expect(await world.run('CALL_NEXT')).toMatchObject({ __typename: 'TransitionRefused', message: 'The demos are over.' });
});

it('closes up when a demo is withdrawn, also while it is on deck, and gives the presenters their time back', async () => {
  const [first] = await ready();
  await world.must('CALL_NEXT');
  expect(await world.build.query(world.organization, `select person_id from commitment where kind = 'demo-slot' and state = 'active'`)).toHaveLength(4);
  expect(await world.act(world.people[0]!, 'withdrawHackProject', { projectId: first })).toMatchObject({ __typename: 'WithdrawHackProjectSuccess' });
  expect(await world.line()).toBe('2:queued 3:queued 4:queued');
  expect((await world.look()).slots.map(({ position, place }) => [position, place])).toEqual([[1, 0], [2, 1], [3, 2]]);
  expect(await world.build.query(world.organization, `select person_id from commitment where kind = 'demo-slot' and state = 'active'`)).toHaveLength(3);
});

it('links recordings of what was shown, by who showed it', async () => {
  await ready();
  await world.must('CALL_NEXT');
  const live = await world.must('GO_LIVE');
  const slotId = live.liveSlotId!;
  expect(await world.act(world.people[0]!, 'setDemoRecording', { slotId, url: 'https://video.example/1' })).toMatchObject({ __typename: 'NotFoundError' });
  await world.must('FINISH');
  expect(await world.act(world.people[1]!, 'setDemoRecording', { slotId, url: 'https://video.example/1' })).toMatchObject({ __typename: 'NotFoundError' });
  expect(await world.act(world.people[0]!, 'setDemoRecording', { slotId, url: 'javascript:alert(1)' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'url', code: 'url' }] });
  expect(await world.act(world.people[0]!, 'setDemoRecording', { slotId, url: 'https://video.example/1' }, 'slot { recordingUrl isMine }')).toMatchObject({ slot: { recordingUrl: 'https://video.example/1', isMine: true } });
});

it('moves one demo by hand, within its session and to another stage, with the calendars of its presenters', async () => {
  await ready();
  const foyer = await world.addStage('Foyer');
  await world.setSessions([{ startsAt: '2026-03-08T14:00:00Z' }], foyer);
  const hall = await world.look();
  const moved = await world.act(world.admin, 'moveDemoSlot', { slotId: hall.slots[3]!.id, toSessionId: hall.sessions[0]!.id, toPosition: 1, version: hall.version }, 'stage { id }');
  expect(moved.__typename).toBe('MoveDemoSlotSuccess');
  expect(await world.line()).toBe('4:queued 1:queued 2:queued 3:queued');
  const there = await world.look(world.admin, foyer);
  expect(await world.act(world.admin, 'moveDemoSlot', { slotId: hall.slots[3]!.id, toSessionId: there.sessions[0]!.id, toPosition: 9, version: there.version + 7 })).toMatchObject({ __typename: 'StageMoved' });
  await world.act(world.admin, 'moveDemoSlot', { slotId: hall.slots[3]!.id, toSessionId: there.sessions[0]!.id, toPosition: 9, version: there.version });
  expect([await world.line(), await world.line(foyer)]).toEqual(['1:queued 2:queued 3:queued', '4:queued']);
  const claims = await world.build.query<{ at: Date }>(world.organization, `select lower(span) as at from commitment where kind = 'demo-slot' and state = 'active' order by span`);
  expect(claims.map(({ at }) => at.toISOString().slice(11, 16))).toEqual(['11:50', '11:53', '11:57', '13:50']);
});

it('is nobody’s who is not in the audience, and nobody’s at all while hack weeks are off', async () => {
  await world.setRules({ audienceTeamId: world.otherTeam }, '2026-03-08');
  expect(await world.look(world.people[0])).toBeNull();
  expect(await world.look(world.others[0])).not.toBeNull();
  await world.setRules({ isOn: false }, '2026-03-08');
  expect(await world.look(world.others[0])).toBeNull();
  expect(await world.run('CALL_NEXT', { version: 1 })).toMatchObject({ __typename: 'HackWeekOff' });
});

it('promises nobody’s time while hack weeks are off, and takes it again when they are on', async () => {
  await world.demos(2);
  await world.setSessions([{ startsAt: '2026-03-08T12:00:00Z' }]);
  await world.arrange();
  const promised = () => world.build.query<{ at: string }>(world.organization, `select to_char(lower(span) at time zone 'UTC', 'HH24:MI') as at from commitment where kind = 'demo-slot' and state = 'active' order by span`);
  const before = await promised();
  expect(before.length).toBe(2);
  await world.setRules({ isOn: false }, '2026-03-08');
  expect(await promised()).toEqual([]);
  await world.setRules({ isOn: true }, '2026-03-08');
  expect(await promised()).toEqual(before);
});

it('tells the time to whoever asks', async () => {
  const answer = await fetch(`${app.url}/clock`);
  expect([answer.headers.get('cache-control'), await answer.json()]).toEqual(['no-store', { now: app.clock.now().getTime() }]);
});

it('shows demos as they were submitted, and follows who shows them, also when an organizer puts that right after the freeze', async () => {
  const [owner, other] = [world.people[0]!, world.people[1]!];
  await world.toPhase('hacking');
  const entry = await world.project(owner, { title: 'Idea' });
  await world.join(entry, other);
  const typed = { oneLine: 'Ask and find', agreed: true, links: [{ label: 'Code', url: 'https://example.org/code' }] };
  const submit = async (by: typeof owner, version: number, changes: object): Promise<void> =>
    expect(await world.act(by, 'submitHackDemo', { entryId: entry, version, ...typed, ...changes })).toMatchObject({ __typename: 'SubmitHackDemoSuccess' });
  await submit(owner, 0, { title: 'Search by voice', lengthSeconds: 120, presenters: [{ personId: owner, isRemote: true }] });
  await world.toPhase('demos');
  await world.setSessions([SESSION]);
  await world.arrange();
  expect((await world.look()).slots[0]).toMatchObject({ title: 'Search by voice', budgetMs: 120_000, presenters: [{ personId: owner, isRemote: true }] });
  const { hackProject, hackWeek } = await world.ask<Record<string, object>>(other, `query ($project: HackProjectInput!) { hackProject(input: $project) { state slot { place isMine plannedAt stage { name } } } hackWeek { edition { stages { name slots { project { title } } } } } }`, { project: { projectId: entry } });
  expect(hackProject).toEqual({ state: 'SCHEDULED', slot: { place: 0, isMine: false, plannedAt: '2026-03-08T12:00:00.000Z', stage: { name: 'Main hall' } } });
  expect(hackWeek).toEqual({ edition: { stages: [{ name: 'Main hall', slots: [{ project: { title: 'Idea' } }] }] } });
  const before = await world.look();
  await submit(world.admin, 1, { presenters: [{ personId: other, isRemote: false }] });
  const after = await world.look();
  expect([after.version, after.revision === before.revision]).toEqual([before.version, false]);
  expect(after.slots[0]).toMatchObject({ presenters: [{ personId: other, isRemote: false }] });
  expect(await world.build.query(world.organization, `select person_id from commitment where kind = 'demo-slot' and state = 'active'`)).toEqual([{ person_id: other }]);
});
