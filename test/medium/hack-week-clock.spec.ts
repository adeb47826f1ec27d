// What time does to hack weeks, on a real PostgreSQL: phases begin once, people are reminded once, whatever dies in between and however many look.
import { HackWeekClock } from '../../src/practices/hack-week/app/hack-week-clock.js';
import { crashing } from '../support/crashing.js';
import { HOUR } from '../support/fixed-clock.js';
import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let world: HackWeekWorld;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await hackWeekWorld({ app, phase: 'draft', edition: { followsDates: true, startsOn: '2026-03-09', ideasFrom: '2026-03-04', ballotClosesAt: '2026-03-15T15:00:00Z' } });
});
afterEach(() => world.close());

const tick = (): Promise<void> => app.get(HackWeekClock).ofOrganization(world.organization);
const phase = async (): Promise<string> => (await world.build.query<{ phase: string }>(world.organization, 'select phase from hack_edition'))[0]!.phase;
const changes = async (): Promise<string[]> => (await world.build.query<{ phase: string; by: string | null }>(world.organization, 'select phase, by_person_id as by from hack_phase_change order by number')).map((row) => `${row.phase} ${row.by === null ? 'by date' : 'by hand'}`);
const hackMails = async (kind: string): Promise<string[]> => (await world.mails()).filter((mail) => mail.kind === kind).map(({ recipient }) => recipient).sort();
const emailOf = async (person: string): Promise<string> => (await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [person]))[0]!.email;
/** In Berlin, where the edition is: an hour ahead of UTC in March. */
const at = (time: string): void => app.clock.set(`2026-03-${time}Z`);

it('phases begin at their times, once each, also when several look at the same moment; the results wait for an organizer', async () => {
  at('03T22:59:59');
  await tick();
  expect(await phase()).toBe('draft');
  at('03T23:00:00');
  await Promise.all([tick(), tick(), tick()]);
  expect(await phase()).toBe('ideas');
  at('08T23:00:00');
  await Promise.all([tick(), tick()]);
  at('15T11:00:00');
  await tick();
  expect(await phase()).toBe('frozen');
  at('20T00:00:00');
  await Promise.all([tick(), tick(), tick()]);
  await tick();
  expect(await changes()).toEqual(['ideas by date', 'hacking by date', 'frozen by date', 'demos by date', 'tally by date']);
  const events = await world.build.query<{ kind: string }>(world.organization, `select kind from hack_event where kind like 'phase-%' order by kind`);
  expect(events.map(({ kind }) => kind)).toEqual(['phase-demos', 'phase-frozen', 'phase-hacking', 'phase-ideas', 'phase-tally']);
});

it('a phase that a hand set is held until a later date', async () => {
  at('15T11:00:30');
  await tick();
  expect(await phase()).toBe('frozen');
  const [{ version }] = (await world.build.query<{ version: number }>(world.organization, 'select version from hack_edition')) as [{ version: number }];
  at('15T11:05:00');
  expect(await world.act(world.admin, 'moveHackEdition', { editionId: world.edition, version, to: 'HACKING', reason: 'The network was down' }, 'edition { phase }')).toMatchObject({ edition: { phase: 'HACKING' } });
  await tick();
  expect(await phase()).toBe('hacking');
  at('15T12:00:00');
  await tick();
  expect(await phase()).toBe('demos');
  expect((await changes()).slice(-3)).toEqual(['hacking by hand', 'frozen by date', 'demos by date']);
});

it.each([[0, 'before'], [0, 'uncommitted'], [0, 'after'], [1, 'uncommitted'], [1, 'after'], [2, 'uncommitted']] as const)(
  'a server killed at its transaction %d (%s) changes nothing: the next one goes on, and nobody hears of it twice', async (transaction, moment) => {
    at('08T23:00:00');
    await tick();
    const [ann, ben] = world.people;
    await world.project(ann!, { members: [ben!] });
    at('14T11:00:00');
    const server = crashing(app);
    server.dieAt({ transaction, moment });
    await tick().catch(() => undefined);
    server.revive();
    await tick();
    await tick();
    expect(await phase()).toBe('hacking');
    expect(await hackMails('hack-week-freeze')).toEqual([await emailOf(ann!), await emailOf(ben!)].sort());
    at('15T11:00:00');
    server.dieAt({ transaction, moment });
    await tick().catch(() => undefined);
    server.revive();
    await tick();
    expect((await changes()).at(-1)).toBe('frozen by date');
    expect((await changes()).filter((change) => change.startsWith('frozen'))).toHaveLength(1);
  },
);

it('people of unsubmitted projects are reminded a day and three hours before the freeze, and again when it moves', async () => {
  at('08T23:00:00');
  await tick();
  const [ann, ben, cem] = world.people;
  await world.project(ann!, { members: [ben!] });
  await world.project(ann!, { title: 'Another one' });
  const done = await world.project(cem!, { title: 'Done already' });
  await world.step(done, 'submit');
  at('14T10:59:00');
  await tick();
  expect(await hackMails('hack-week-freeze')).toEqual([]);
  at('14T11:00:00');
  await tick();
  expect(await hackMails('hack-week-freeze')).toEqual([await emailOf(ann!), await emailOf(ben!)].sort());
  at('15T08:00:00');
  await tick();
  expect(await hackMails('hack-week-freeze')).toHaveLength(4);
  const { hackWeek } = await world.ask<{ hackWeek: { edition: { version: number } } }>(ann!, '{ hackWeek { edition { version } } }');
  await world.act(world.admin, 'changeHackEdition', { editionId: world.edition, version: hackWeek.edition.version, name: 'Hack week', startsOn: '2026-03-09', freezesAt: '2026-03-15T13:00:00Z', demosAt: '2026-03-15T14:00:00Z', days: 7 });
  at('15T10:00:00');
  await tick();
  expect(await hackMails('hack-week-freeze')).toHaveLength(6);
});

it('what was said is told once a day, in the morning where the reader is, and not to who said it or was mentioned', async () => {
  at('08T23:00:00');
  await tick();
  const [ann, ben, cem, dea] = world.people;
  const project = await world.project(ann!, { members: [ben!] });
  await world.act(cem!, 'followHackProject', { projectId: project, follow: true });
  at('09T09:00:00');
  await world.act(ben!, 'commentOnHackProject', { projectId: project, text: 'First', mentions: [cem] });
  await world.act(dea!, 'commentOnHackProject', { projectId: project, text: 'Second' });
  await tick();
  expect(await hackMails('hack-week-comments')).toEqual([]);
  at('10T06:59:00');
  await tick();
  expect(await hackMails('hack-week-comments')).toEqual([]);
  at('10T07:00:00');
  await Promise.all([tick(), tick()]);
  const emails = await Promise.all([ann!, ben!, cem!].map(emailOf));
  expect(await hackMails('hack-week-comments')).toEqual([...emails].sort());
  app.clock.advance(3 * HOUR);
  await tick();
  expect(await hackMails('hack-week-comments')).toHaveLength(3);
});

it('where hack weeks are off, editions stand still', async () => {
  await world.setRules({ isOn: false });
  at('20T00:00:00');
  await tick();
  expect(await phase()).toBe('draft');
});
