// A demo day as it will be: a server of its own that is killed twice, 79 demos, 150 voters, two sessions, somebody who doesn't come, somebody put on call
// at the last minute, and four browsers that watch: one of them is a presenter's. Everything goes through the public API with sessions of people; nothing may be lost.
import type { Browser } from 'playwright-core';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { mulberry32 } from '../../src/kernel/mulberry32.js';
import { BALLOT, LOG, RESULTS, type BallotSeen, type ResultsSeen } from '../support/ballot-world.js';
import { launchBrowser, newProfile, DESKTOP, PHONE } from '../support/browser.js';
import { HACK_RULES } from '../support/hack-week-world.js';
import { countIndependently, type KeptBallot } from '../support/independent-count.js';
import { manyAtOnce, rehearsalServer, type Answer, type RehearsalServer } from '../support/rehearsal-server.js';
import { until } from '../support/server-process.js';
import { recordShownTime } from '../support/shown-time.js';
import { STAGE_FIELDS, STAGE_QUERY, type SlotAnswer, type StageAnswer } from '../support/stage-world.js';
import { measureClocks, Watcher } from '../support/stage-watchers.js';

const DEMOS = 79;
const VOTERS = 150;
const AT_ONCE = 12;
const FEWEST_VIEWERS = 10;
const MINUTE = 60_000;
/** When it happens, by the number of demos that were called. */
const [NOBODY_COMES, COMES_LATER, ON_CALL, FIRST_VOTES, CRASH] = [5, 9, 20, 25, 30];
const MOVED = `... on MoveDemoStageSuccess { stage { ${STAGE_FIELDS} } } ... on StageMoved { stage { ${STAGE_FIELDS} } } ... on TransitionRefused { allowed }`;
const WRITTEN = 'demo { version isSubmitted title oneLine story links { url } }';

interface Project {
  readonly id: string;
  readonly owner: PersonId;
  readonly title: string;
}

let server: RehearsalServer;
let organization: OrganizationId;
let team: TeamId;
let admin: PersonId;
let host: PersonId;
let voters: readonly PersonId[];
let projects: readonly Project[];
let edition: { readonly id: string; readonly version: number };
const browsers: Browser[] = [];

beforeAll(async () => {
  server = await rehearsalServer();
  await server.past(async (build) => {
    const built = await build.organization({ name: 'Etsy' });
    organization = built.organizationId;
    team = await build.team({ organization, name: 'Payments' });
    voters = await build.people(VOTERS, { organization, team, name: 'Hacker' });
    host = await build.person({ organization, name: 'Master of ceremonies' });
    admin = await build.admin(organization);
  });
  await server.signIn(organization, [admin, host, ...voters]);
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await server.clear();
});

async function toPhase(to: string): Promise<void> {
  const { edition: moved } = await server.must(admin, 'moveHackEdition', { editionId: edition.id, version: edition.version, to }, '... on MoveHackEditionSuccess { edition { id version } }');
  edition = moved as typeof edition;
}

const demoOf = async ({ id, owner }: Project): Promise<{ version: number; isSubmitted: boolean; title: string; oneLine: string; story: string }> =>
  (await server.ask<{ hackProject: { demo: never } }>(owner, `query ($input: HackProjectInput!) { hackProject(input: $input) { ${WRITTEN} } }`, { projectId: id })).hackProject.demo;
const submitted = async (): Promise<number> => (await server.ask<{ hackGallery: { totalCount: number } }>(admin, '{ hackGallery { totalCount } }')).hackGallery.totalCount;
const storyOf = ({ title }: Project): string => `What ${title} is about, typed a minute before the end.`;
const save = ({ id, owner, ...project }: Project, version = 0): Promise<Answer> => server.act(owner, 'saveHackDemoDraft', { entryId: id, version, story: storyOf({ id, owner, ...project }) }, '... on DemoChanged { fields }');
const submit = ({ id, owner, title }: Project, version: number): Promise<Answer> => server.act(owner, 'submitHackDemo',
  { entryId: id, version, title, oneLine: `${title} in one line`, presenters: [{ personId: owner, isRemote: Number(title.slice(5)) % 4 === 0 }], links: [{ label: 'Try it', url: 'https://example.org/' }], agreed: true },
  '... on NotSubmittable { problems { item } } ... on DemoChanged { fields } ... on Frozen { frozeAt }');

it('79 demos are submitted in time, although the server dies in the last minute: what it said was saved is there, once', async () => {
  // Where the organization is: late in the evening of UTC it is the next day there.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format();
  await server.must(admin, 'setHackWeekPolicy', { ...HACK_RULES, demoMinutes: 0.5, changeoverSeconds: 0, fewestViewers: FEWEST_VIEWERS, effectiveFrom: today });
  edition = (await server.must(admin, 'createHackEdition', { name: 'Hack week', startsOn: today, days: 1, followsDates: false }, '... on CreateHackEditionSuccess { edition { id version } }')).edition as typeof edition;
  await toPhase('IDEAS');
  await toPhase('HACKING');
  projects = await manyAtOnce(voters.slice(0, DEMOS), AT_ONCE, async (owner, index) => {
    const title = `Demo ${index + 1}`;
    const made = await server.must(owner, 'proposeHackProject', { editionId: edition.id, title, join: true }, '... on ProposeHackProjectSuccess { project { id } }');
    return { id: (made.project as { id: string }).id, owner, title };
  });
  const [early, late, drafting] = [projects.slice(0, 49), projects.slice(49, 64), projects.slice(64)];
  for (const answer of await manyAtOnce(early, AT_ONCE, (project) => submit(project, 0))) expect(answer.__typename).toBe('SubmitHackDemoSuccess');

  // The rush: fifteen submit and fifteen type, and the server dies as soon as it has taken some of both. Whoever was not answered tries again.
  const saved: Project[] = [];
  const told: Project[] = [];
  let died: Promise<void> | undefined;
  const answered = (list: Project[], project: Project, before: Promise<void> | undefined): void => {
    if (before) return;
    list.push(project);
    if (saved.length >= 2 && told.length >= 2) died ??= server.kill();
  };
  const rush = [...late.map((project) => ({ project, write: submit, list: told, success: 'SubmitHackDemoSuccess' })), ...drafting.map((project) => ({ project, write: save, list: saved, success: 'SaveHackDemoDraftSuccess' }))];
  const writing = Promise.all(rush.map(async ({ project, write, list, success }) => {
    const answer = await write(project, 0);
    answered(list, project, died);
    expect({ project: project.title, answer: answer.__typename }).toEqual({ project: project.title, answer: success });
  }));
  await until(() => died !== undefined, server);
  await died;
  await server.restart();
  for (const project of told) expect(await demoOf(project)).toMatchObject({ isSubmitted: true, title: project.title, oneLine: `${project.title} in one line` });
  for (const project of saved) expect(await demoOf(project)).toMatchObject({ isSubmitted: false, story: storyOf(project) });
  await writing;
  expect(await submitted()).toBe(early.length + late.length);
  const versions = await manyAtOnce([...late, ...drafting], AT_ONCE, async (project) => (await demoOf(project)).version);
  expect(versions).toEqual(versions.map(() => 1));
  for (const answer of await manyAtOnce(drafting, AT_ONCE, (project) => submit(project, 1))) expect(answer.__typename).toBe('SubmitHackDemoSuccess');
  expect(await submitted()).toBe(DEMOS);
  for (const project of drafting) expect(await demoOf(project)).toMatchObject({ isSubmitted: true, story: storyOf(project) });

  await toPhase('FROZEN');
  expect(await submit(projects[0]!, 1)).toMatchObject({ __typename: 'Frozen' });
});

/** Four devices whose own clocks are wrong by hours and minutes, each in a browser of its own. None where no browser runs. */
async function watchers(stage: string, presenter: PersonId): Promise<Watcher[]> {
  const wishes = [
    { name: 'audience', person: voters[VOTERS - 1]!, path: '', viewport: PHONE, wrongByMs: -2 * 60 * MINUTE },
    { name: 'host', person: host, path: '/host', viewport: PHONE, wrongByMs: 7 * MINUTE },
    { name: 'big screen', person: admin, path: '/screen', viewport: DESKTOP, wrongByMs: 1234 },
    { name: 'presenter', person: presenter, path: '/presenter', viewport: PHONE, wrongByMs: 26 * 60 * MINUTE },
  ];
  const opened: Watcher[] = [];
  for (const { name, person, path, viewport, wrongByMs } of wishes) {
    const browser = await launchBrowser();
    if (!browser) return [];
    browsers.push(browser);
    const { context, page } = await newProfile(browser, viewport);
    const [cookie, value] = server.cookieOf(person).split('=') as [string, string];
    await context.addCookies([{ name: cookie, value, url: server.address, httpOnly: true, sameSite: 'Lax' }]);
    await recordShownTime(context, wrongByMs);
    const watcher = new Watcher(name, page);
    await page.goto(`${server.address}/hack-week/stage/${stage}${path}`);
    opened.push(watcher);
  }
  return opened;
}

const kept = new Map<PersonId, KeptBallot>();
const receipts = new Map<PersonId, string>();

async function cast(voter: PersonId, picks: readonly string[], watched: readonly string[]): Promise<Answer> {
  const answer = await server.act(voter, 'castBallot', { editionId: edition.id, picks, watched },
    '... on CastBallotSuccess { question { receipt } } ... on OwnProject { projects { id } } ... on NotShown { projects { id } } ... on TooManyPicks { limit } ... on BallotClosed { state }');
  if (answer.__typename !== 'CastBallotSuccess') return answer;
  const { receipt } = answer.question as { receipt: string };
  // A ballot that is changed stays the same ballot, on both sides of a crash.
  expect(receipt).toBe(receipts.get(voter) ?? receipt);
  receipts.set(voter, receipt);
  kept.set(voter, { picks, watched: [...new Set([...watched, ...picks])] });
  return answer;
}

const random = mulberry32(150);

/** By the running order: the first two are watched and picked by the same people, the third is watched by few, and one never comes. */
let level: readonly string[];
let rare: string;
let missing: string | undefined;

/** What somebody saw and likes of these demos; some demos are liked more than others. */
function choose(voter: PersonId, shown: readonly Project[]): KeptBallot {
  const place = voters.indexOf(voter);
  const watched = shown.filter(({ owner, id }) => owner !== voter && !level.includes(id) && (id === rare ? place % 25 === 0 : random() < 0.6));
  const wishes = watched.map(({ id, title }) => ({ id, wish: random() * (1 + (Number(title.slice(5)) % 7)) })).sort((a, b) => b.wish - a.wish);
  const picks = wishes.slice(0, Math.floor(random() * 4)).map(({ id }) => id);
  const both = place >= DEMOS && place < DEMOS + 30 ? level : [];
  return { picks: [...(place < DEMOS + 6 ? both : []), ...picks], watched: [...both, ...watched.map(({ id }) => id)] };
}

const shownOf = (stage: StageAnswer): Project[] => projects.filter(({ id }) => stage.slots.some(({ entryId, state }) => entryId === id && state === 'DONE'));
const ballotOf = async (voter: PersonId): Promise<BallotSeen['questions'][number]> => (await server.ask<{ hackBallot: BallotSeen }>(voter, BALLOT, { editionId: edition.id })).hackBallot.questions[0]!;
const look = async (stage: string): Promise<StageAnswer> => (await server.ask<{ demoStage: StageAnswer }>(host, STAGE_QUERY, { stageId: stage })).demoStage;

/** Puts the presenter of a demo on call over its time, by the calendar of their team, and waits until the running order says so. */
async function putOnCall(stage: StageAnswer, slot: SlotAnswer): Promise<StageAnswer> {
  const person = slot.presenters[0]!.personId;
  const [row] = await server.past((build) => build.query<{ email: string }>(organization, 'select email from person where person_id = $1', [person]));
  const stamp = (offset: number): string => new Date(Date.parse(slot.plannedAt!) + offset).toISOString().replace(/[-:]|\.\d+/g, '');
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', 'BEGIN:VEVENT', 'UID:last-minute', 'DTSTAMP:20260101T000000Z', `DTSTART:${stamp(-MINUTE)}`, `DTEND:${stamp(3 * MINUTE)}`, `SUMMARY:${row!.email}`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  await server.must(admin, 'addRosterSource', { teamId: team, label: 'Payments rota', source: { kind: 'ICS_FILE', fileBase64: Buffer.from(file).toString('base64') } });
  let seen = stage;
  await until(async () => (seen = await look(stage.id)).slots.find(({ id }) => id === slot.id)!.conflict !== null, server);
  expect(seen.slots.find(({ id }) => id === slot.id)!.conflict).toEqual({ kind: 'BUSY', people: [person] });
  const session = seen.sessions[1]!;
  const moved = await server.must(admin, 'moveDemoSlot', { slotId: slot.id, toSessionId: session.id, toPosition: seen.slots.filter(({ sessionId }) => sessionId === session.id).length + 1, version: seen.version });
  expect(moved.__typename).toBe('MoveDemoSlotSuccess');
  seen = await look(stage.id);
  expect(seen.slots.at(-1)).toMatchObject({ id: slot.id, sessionId: session.id, conflict: null });
  return seen;
}

async function prepareStage(): Promise<StageAnswer> {
  await toPhase('DEMOS');
  const made = await server.must(admin, 'createDemoStage', { editionId: edition.id, name: 'Main hall', place: '' }, '... on CreateDemoStageSuccess { stage { id version } }');
  const { id, version } = made.stage as { id: string; version: number };
  await server.must(admin, 'addDemoHost', { stageId: id, personId: host });
  const now = Date.now();
  const at = (minutes: number): string => new Date(now + minutes * MINUTE).toISOString();
  const { version: seen } = await look(id);
  expect(seen).toBeGreaterThanOrEqual(version);
  await server.must(admin, 'setStageSessions', { stageId: id, version: seen, sessions: [{ title: 'Before coffee', startsAt: at(0), endsAt: at(26) }, { title: 'After coffee', startsAt: at(45), endsAt: at(75) }] });
  const planned = await server.must(admin, 'planRunningOrder', { editionId: edition.id, stageIds: [id] }, '... on PlanRunningOrderSuccess { order { stages { id version } slots { entryId stageId sessionId } unplaced { entryId text } } }');
  const order = planned.order as { stages: { id: string; version: number }[]; slots: object[]; unplaced: object[] };
  expect([order.slots.length, order.unplaced]).toEqual([DEMOS, []]);
  await server.must(admin, 'applyRunningOrder', { editionId: edition.id, stages: order.stages.map((one) => ({ stageId: one.id, version: one.version })), slots: order.slots });
  const stage = await look(id);
  expect(new Set(stage.slots.map(({ sessionId }) => sessionId)).size).toBe(2);
  const entries = stage.slots.map(({ entryId }) => entryId);
  [level, rare] = [entries.slice(0, 2), entries[2]!];
  return stage;
}

/** The live demo outlives the server: all screens show its last minutes before and after, the host goes on where they were, and no ballot is lost. */
async function crashInTheMiddle(stage: StageAnswer, watching: readonly Watcher[], command: (name: string, wish?: object) => Promise<StageAnswer>): Promise<StageAnswer> {
  const before = await command('EXTEND', { seconds: 120 });
  const live = before.slots.find(({ id }) => id === before.liveSlotId)!;
  await Promise.all(watching.map((watcher) => watcher.sees(live)));
  await measureClocks(watching, live, server);

  const shown = shownOf(before);
  const hearty = voters.slice(60, 120);
  let died: Promise<void> | undefined;
  const surely: PersonId[] = [];
  const voting = Promise.all(hearty.map(async (voter) => {
    const { picks, watched } = choose(voter, shown);
    const answer = await cast(voter, picks, watched);
    expect(answer.__typename).toBe('CastBallotSuccess');
    if (!died) surely.push(voter);
    if (surely.length >= 10) died ??= server.kill();
  }));
  await until(() => died !== undefined, server);
  await died;
  for (const { page } of watching) await page.getByText(/^(\s*No connection at the moment|As of )/).waitFor();
  await Promise.all(watching.map((watcher) => watcher.sees(live)));
  await server.restart();
  for (const voter of surely) {
    const { picks, watched } = kept.get(voter)!;
    expect(await ballotOf(voter)).toMatchObject({ picks: picks.toSorted(), watched: watched.toSorted(), receipt: receipts.get(voter) });
  }
  await voting;
  const after = await look(stage.id);
  const { state, liveStartedAt, budgetMs, extendedMs, pausedMs, position } = live;
  expect(after.slots.find(({ id }) => id === live.id)).toMatchObject({ state, liveStartedAt, budgetMs, extendedMs, pausedMs, position });
  for (const { page } of watching) await page.getByText(/^(\s*No connection at the moment|As of )/).waitFor({ state: 'hidden' });
  const longer = await command('EXTEND', { seconds: 90 });
  await Promise.all(watching.map((watcher) => watcher.sees(live)));
  const asNow = longer.slots.find(({ id }) => id === live.id)!;
  expect(asNow).toMatchObject({ state: 'LIVE', liveStartedAt: live.liveStartedAt, extendedMs: live.extendedMs + 90_000 });
  await measureClocks(watching, asNow, server);
  return longer;
}

const PLACES = ['next', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The presenter's page says how many come before them and when it is their turn, as the server sees it at that moment. */
async function waitsForTurn(watching: readonly Watcher[], stageId: string, entryId: string): Promise<number> {
  const slotNow = async (): Promise<SlotAnswer> => (await look(stageId)).slots.find((slot) => slot.entryId === entryId)!;
  const place = (await slotNow()).place! + 1;
  const watcher = watching.find(({ name }) => name === 'presenter');
  if (!watcher) return place;
  const headline = watcher.page.locator('.turn-headline');
  let seen: string | null = null;
  let said = '';
  // Both are asked again until they say the same minute: one may have been asked just before it changed.
  await until(async () => {
    const { place: before, estimatedAt } = await slotNow();
    const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Berlin' }).format(new Date(estimatedAt!));
    const named = PLACES[before!];
    said = `You are ${named ?? `number ${before! + 1}`}, about ${time}`;
    return (seen = await headline.textContent()) === said;
  }, server).catch((error: unknown) => { throw new Error(`the presenter reads “${seen}”, the server says “${said}”`, { cause: error }); });
  return place;
}

it('79 demos are shown, each once, to four browsers that show the same second, although the server dies in the middle of one', async () => {
  let stage = await prepareStage();
  // Whoever is on stage when the server dies, by the running order: two who don't come before them are still called before them.
  const crashing = stage.slots[CRASH - 1]!;
  const watching = await watchers(stage.id, crashing.presenters[0]!.personId as PersonId);
  const places: number[] = [];
  const waits = async (): Promise<void> => void places.push(await waitsForTurn(watching, stage.id, crashing.entryId));
  const audience = watching.find(({ name }) => name === 'audience');
  const leading = watching.find(({ name }) => name === 'host');
  const command = async (name: string, wish: object = {}): Promise<StageAnswer> => {
    const answer = await server.must(host, 'moveDemoStage', { stageId: stage.id, version: stage.version, command: name, ...wish }, MOVED);
    stage = answer.stage as StageAnswer;
    return stage;
  };
  const isLeft = (): boolean => stage.slots.some(({ state }) => state === 'QUEUED' || state === 'ON_DECK');

  await waits();
  for (let turn = 1; isLeft(); turn += 1) {
    if (turn === ON_CALL) stage = await putOnCall(stage, stage.slots.filter(({ state, sessionId }) => state === 'QUEUED' && sessionId === stage.sessions[0]!.id).at(-3)!);
    if (turn === FIRST_VOTES) {
      const shown = shownOf(stage);
      expect(await cast(shown[0]!.owner, [shown[0]!.id], [])).toMatchObject({ __typename: 'OwnProject', projects: [{ id: shown[0]!.id }] });
      const coming = stage.slots.find(({ state }) => state === 'QUEUED')!.entryId;
      expect(await cast(voters.at(-1)!, [coming], [])).toMatchObject({ __typename: 'NotShown', projects: [{ id: coming }] });
      expect(await cast(voters.at(-1)!, shown.slice(0, 6).map(({ id }) => id), [])).toMatchObject({ __typename: 'TooManyPicks', limit: 5 });
      const early = await manyAtOnce(voters.slice(0, 100), AT_ONCE, (voter) => { const { picks, watched } = choose(voter, shown); return cast(voter, picks, watched); });
      expect(new Set(early.map(({ __typename }) => __typename))).toEqual(new Set(['CastBallotSuccess']));
    }
    if (turn === CRASH && leading) {
      // This one is led in the browser, as soon as it shows that the last one is over.
      const left = stage.slots.filter(({ state }) => state === 'QUEUED' || state === 'ON_DECK').length;
      await leading.page.getByText(`${left} to come`, { exact: true }).waitFor();
      await leading.page.getByRole('button', { name: 'Call the next one up' }).click();
      await leading.page.getByRole('button', { name: 'Start', exact: true }).click();
      await until(async () => (stage = await look(stage.id)).liveSlotId !== null, server);
      await crashInTheMiddle(stage, watching, command);
      const { liveSlotId } = stage;
      await leading.page.getByRole('button', { name: 'End', exact: true }).click();
      await leading.page.getByRole('button', { name: 'End it with so much time left?' }).click();
      await until(async () => (stage = await look(stage.id)).slots.some(({ id, state }) => id === liveSlotId && state === 'DONE'), server);
      continue;
    }
    await command('CALL_NEXT');
    if (turn === NOBODY_COMES || turn === COMES_LATER) {
      const { onDeckSlotId: slotId } = stage;
      await command('NO_SHOW');
      if (turn === NOBODY_COMES) missing = stage.slots.find(({ id }) => id === slotId)!.entryId;
      if (turn === COMES_LATER) await command('REQUEUE', { slotId });
      await waits();
      continue;
    }
    await command('GO_LIVE');
    if (turn === CRASH) await crashInTheMiddle(stage, watching, command);
    if (turn % 20 === 0) await Promise.all(watching.filter(({ isForAll }) => isForAll).map((watcher) => watcher.sees(stage.slots.find(({ id }) => id === stage.liveSlotId)!)));
    await command('FINISH');
  }

  const states = stage.slots.map(({ state }) => state);
  expect([states.length, states.filter((state) => state === 'DONE').length, states.filter((state) => state === 'NO_SHOW').length]).toEqual([DEMOS, DEMOS - 1, 1]);
  expect(new Set(stage.slots.map(({ entryId }) => entryId))).toEqual(new Set(projects.map(({ id }) => id)));
  const events = await server.past((build) => build.query<{ action: string; demos: number; count: number }>(organization, `select action, count(distinct entry_id)::int as demos, count(*)::int as count from stage_event where action in ('go-live', 'finish', 'no-show', 'requeue') group by action order by action`));
  expect(events).toEqual([{ action: 'finish', demos: 78, count: 78 }, { action: 'go-live', demos: 78, count: 78 }, { action: 'no-show', demos: 2, count: 2 }, { action: 'requeue', demos: 1, count: 1 }]);
  const entries = await server.past((build) => build.query(organization, 'select state, count(*)::int from hack_entry group by state order by state'));
  expect(entries).toEqual([{ state: 'no-show', count: 1 }, { state: 'presented', count: 78 }]);

  // After the 5th and the 9th who were called and not there, each screen of theirs said one place less than there were.
  expect(places).toEqual([CRASH, CRASH - NOBODY_COMES, CRASH - COMES_LATER]);
  for (const { page, isForAll } of watching) await page.getByText(isForAll ? 'That was it' : 'You have shown it').first().waitFor();
  await audience?.page.getByText('78 demos were shown. Thank you.').waitFor();
  expect(watching.map(({ loads }) => loads.length)).toEqual(watching.map(() => 1));
  expect(watching.flatMap(({ problems }) => problems)).toEqual([]);
});

it('150 ballots are counted, each as its voter was last told, and nobody sees a figure before they are published', async () => {
  const shown = projects.filter(({ id }) => id !== missing);
  const late = await manyAtOnce([...voters.slice(0, 20), ...voters.slice(79)], AT_ONCE, (voter) => { const { picks, watched } = choose(voter, shown); return cast(voter, picks, watched); });
  expect(new Set(late.map(({ __typename }) => __typename))).toEqual(new Set(['CastBallotSuccess']));
  expect([kept.size, new Set(receipts.values()).size]).toEqual([VOTERS, VOTERS]);
  const figures = async (person: PersonId): Promise<unknown[]> => [
    (await server.ask<{ hackResults: unknown }>(person, RESULTS, { editionId: edition.id })).hackResults, (await server.ask<{ hackBallotLog: unknown }>(person, LOG, { editionId: edition.id })).hackBallotLog,
  ];
  expect(await figures(admin)).toEqual([null, null]);
  await toPhase('TALLY');
  const changed = kept.get(voters[0]!)!;
  expect(await cast(voters[0]!, [], [])).toMatchObject({ __typename: 'BallotClosed', state: 'CLOSED' });
  expect(await figures(admin)).toEqual([null, null]);
  await toPhase('PUBLISHED');
  expect(await cast(voters[0]!, changed.picks, [])).toMatchObject({ __typename: 'BallotClosed' });

  const expected = countIndependently([...kept.values()], shown.map(({ id }) => id), FEWEST_VIEWERS);
  const { hackResults } = await server.ask<{ hackResults: ResultsSeen }>(voters[140]!, RESULTS, { editionId: edition.id });
  expect(hackResults.ballots).toBe(VOTERS);
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const counted = hackResults.rows.map(({ project, picks, viewers, lower, rank, isTied }) => ({ id: project.id, picks, viewers, lower: lower?.toFixed(9) ?? null, rank, isTied }));
  // Of the few that fewer than ten watched, nobody is told a figure.
  const isTold = ({ viewers }: { readonly viewers: number }): boolean => viewers >= 10;
  expect(byId(counted)).toEqual(byId(expected).map((row) => (isTold(row) ? row : { ...row, picks: null, viewers: null, lower: null })));
  // The best first; two that are level, and one without a place, are among them.
  const ranks = counted.map(({ rank }) => rank ?? DEMOS);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const [one, two] = level.map((id) => counted.find((row) => row.id === id)!);
  expect(one).toMatchObject({ rank: two!.rank, isTied: true, picks: 6, viewers: 30 });
  expect(counted.find(({ id }) => id === rare)).toMatchObject({ rank: null, isTied: false, viewers: null });

  const { hackBallotLog } = await server.ask<{ hackBallotLog: { isSame: boolean; ballots: { id: string; picks: string[]; watched: string[] }[] } }>(voters[0]!, LOG, { editionId: edition.id });
  expect([hackBallotLog.isSame, hackBallotLog.ballots.length]).toEqual([true, VOTERS]);
  const log = new Map(hackBallotLog.ballots.map(({ id, ...ballot }) => [id, ballot]));
  const untold = new Set(expected.filter((row) => !isTold(row)).map(({ id }) => id));
  const told = (ids: readonly string[]): string[] => ids.filter((id) => !untold.has(id)).toSorted();
  for (const [voter, { picks, watched }] of kept) {
    const line = log.get(receipts.get(voter)!)!;
    expect([line.picks.toSorted(), line.watched.toSorted()]).toEqual([told(picks), told(watched)]);
  }
  expect(await server.past((build) => build.query(organization, 'select 1 from ballot_paper'))).toEqual([]);
  expect(await server.stop()).toBe(0);
});
