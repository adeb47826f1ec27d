// What must hold when several things happen at once, on a real PostgreSQL: the state of a project fits its people, numbers are given once, and nothing
// that a phase forbids is written after it began.
import type { Ctx } from '../../src/kernel/actor.js';
import type { PersonId, SessionId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Editions } from '../../src/practices/hack-week/app/editions.js';
import { HackWeekProjects } from '../../src/practices/hack-week/app/hack-week-projects.js';
import { JoinProjects } from '../../src/practices/hack-week/app/join-projects.js';
import { OrganizeEditions } from '../../src/practices/hack-week/app/organize-editions.js';
import { ReadHackWeek } from '../../src/practices/hack-week/app/read-hack-week.js';
import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let world: HackWeekWorld;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await hackWeekWorld({ app, people: 6 });
});
afterEach(() => world.close());

const as = (personId: PersonId, isAdmin = false): Ctx => ({
  actor: { kind: 'person', personId, sessionId: '' as SessionId, isAdmin, seesWholeOrganization: false, leads: [], locale: 'en' }, organization: world.organization, requestId: 'race', now: app.clock.now(),
});
const joining = (): JoinProjects => app.get(JoinProjects);
const join = async (person: PersonId, project: string): Promise<string> => {
  const done = await joining().join(as(person), project, { role: null, message: '' });
  return done.ok ? 'joined' : done.error.kind;
};
const leave = async (person: PersonId, project: string): Promise<string> => {
  const done = await joining().leave(as(person), project);
  return done.ok ? 'left' : done.error.kind;
};
const state = async (project: string): Promise<{ state: string; members: number }> =>
  (await world.build.query<{ state: string; members: number }>(world.organization, 'select state, (select count(*)::int from hack_member m where m.entry_id = n.entry_id) as members from hack_entry n where entry_id = $1', [project]))[0]!;
const version = async (): Promise<number> => (await app.get(ReadHackWeek).edition(as(world.admin, true), world.edition)).edition!.version;

it('of many who join and leave at once, what is left fits: an idea exactly when nobody is on it', async () => {
  const project = await world.project(world.people[0]!, { join: false });
  for (let round = 0; round < 15; round += 1) {
    await Promise.all(world.people.map((person, index) => ((round + index) % 2 === 0 ? join(person, project) : leave(person, project))));
    const now = await state(project);
    expect([round, now.state]).toEqual([round, now.members === 0 ? 'idea' : 'forming']);
    const kinds = await world.build.query<{ forms: number; empties: number }>(world.organization, `select count(*) filter (where kind = 'form')::int as forms, count(*) filter (where kind = 'empty')::int as empties from hack_event where entry_id = $1`, [project]);
    expect(kinds[0]!.forms - kinds[0]!.empties).toBe(now.members === 0 ? 0 : 1);
  }
});

it('the last two who leave a submitted project at once leave one of them', async () => {
  const [ann, ben] = world.people;
  for (let round = 0; round < 8; round += 1) {
    const project = await world.project(ann!, { title: `Round ${round}`, members: [ben!] });
    await world.step(project, 'submit');
    expect((await Promise.all([leave(ann!, project), leave(ben!, project)])).sort()).toEqual(['left', 'not-now']);
    expect(await state(project)).toEqual({ state: 'submitted', members: 1 });
  }
});

it('ideas that are proposed at once have numbers of their own', async () => {
  const proposal = { editionId: world.edition, title: 'Idea', oneLine: '', idea: '', tags: [], asksFirst: false, roles: [], codeTProjectId: null, join: true };
  const done = await Promise.all(Array.from({ length: 24 }, (_, index) => app.get(HackWeekProjects).propose(as(world.people[index % 6]!), proposal)));
  const numbers = done.map((one) => (one.ok ? one.value.number : 0)).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
});

it('a request that two answer at once, and who asked takes back, ends once, and the people fit how', async () => {
  const [ann, ben, cem] = world.people;
  for (let round = 0; round < 8; round += 1) {
    const project = await world.project(ann!, { title: `Round ${round}`, members: [ben!], changes: { asksFirst: true } });
    await joining().join(as(cem!), project, { role: null, message: 'Please' });
    const [{ id }] = (await world.build.query<{ id: string }>(world.organization, 'select request_id as id from hack_join_request where entry_id = $1 and person_id = $2', [project, cem])) as [{ id: string }];
    const answers = await Promise.all([joining().answer(as(ann!), id, true), joining().answer(as(ben!), id, false), joining().withdrawRequest(as(cem!), id)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const [{ state: ended }] = (await world.build.query<{ state: string }>(world.organization, 'select state from hack_join_request where request_id = $1', [id])) as [{ state: string }];
    expect((await state(project)).members).toBe(ended === 'accepted' ? 3 : 2);
  }
});

it('who asks twice at once has asked once', async () => {
  const project = await world.project(world.people[0]!, { changes: { asksFirst: true } });
  expect(await Promise.all(Array.from({ length: 6 }, () => join(world.people[1]!, project)))).toEqual(Array.from({ length: 6 }, () => 'joined'));
  expect(await world.build.query(world.organization, 'select state from hack_join_request')).toEqual([{ state: 'asked' }]);
});

it('who joins or proposes while the freeze is being written waits for it, and is refused', async () => {
  const project = await world.project(world.people[0]!);
  const proposal = { editionId: world.edition, title: 'Too late', oneLine: '', idea: '', tags: [], asksFirst: false, roles: [], codeTProjectId: null, join: true };
  let waiting: Promise<readonly string[]> | undefined;
  await app.get(UnitOfWork).run(world.system(), async (tx) => {
    const edition = (await app.get(Editions).lock(tx, world.edition, 'alone'))!;
    await app.get(Editions).enter(tx, world.system(), edition, { to: 'frozen', by: null, reason: null });
    const proposed = app.get(HackWeekProjects).propose(as(world.people[2]!), proposal).then((done) => (done.ok ? 'proposed' : done.error.kind));
    waiting = Promise.all([join(world.people[1]!, project), leave(world.people[0]!, project), proposed]);
    // Long enough for all of them to have read the phase, if they did not wait.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return ok(null);
  });
  expect(await waiting).toEqual(['not-now', 'not-now', 'not-now']);
  expect(await state(project)).toEqual({ state: 'forming', members: 1 });
});

it('of two organizers who move an edition at once, one is told that the other was first', async () => {
  const read = await version();
  const move = (): ReturnType<OrganizeEditions['move']> => app.get(OrganizeEditions).move(as(world.admin, true), world.edition, read, { to: 'frozen', reason: null });
  const done = await Promise.all([move(), move(), move()]);
  expect(done.map((one) => (one.ok ? one.value.phase : one.error.kind)).sort()).toEqual(['frozen', 'outdated', 'outdated']);
});
