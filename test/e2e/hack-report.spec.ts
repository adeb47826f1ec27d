import { AskOutcomes } from '../../src/practices/hack-report/app/ask-outcomes.js';
import { OutcomeClock } from '../../src/practices/hack-report/app/outcome-clock.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { ballotWorld, type BallotWorld } from '../support/ballot-world.js';

const REPORT = `query ($input: HackReportInput!) { hackReport(input: $input) { edition { id } people newcomers teams projects crossTeamProjects demos noShows stageMinutes ballotsText sentences csvPath
  lines { key label value } outcomes { at outcome text count } } }`;
const PENDING = '{ pendingHackOutcomes { project { id title } at outcome } }';
const ANSWER = 'ask { at outcome note project { id } }';
const DAY_MS = 86_400_000;

let world: BallotWorld;
let owner: PersonId;
beforeAll(async () => {
  world = await ballotWorld();
  owner = world.people[0]!;
  for (const voter of world.others.slice(0, 11)) await world.cast(voter, [world.demos[0]!]);
});
afterAll(() => world.close());

const report = async (): Promise<{ people: number; ballotsText: string; csvPath: string; lines: { key: string; value: string }[]; outcomes: { at: string; outcome: string | null; count: number }[] }> =>
  (await world.ask<{ hackReport: never }>(world.admin, REPORT, { input: { editionId: world.edition } })).hackReport;
const pending = async (person: PersonId): Promise<readonly { project: { id: string }; at: string }[]> => (await world.ask<{ pendingHackOutcomes: never }>(person, PENDING)).pendingHackOutcomes;
const told = (type: string): Promise<{ subject: string; payload: Record<string, unknown> }[]> => world.build.query(world.organization, 'select subject, payload from event_outbox where type = $1 order by position, subject', [type]);
/** The days of the demos: Sunday 8 March, 13:00 in Berlin. */
const daysLater = async (days: number): Promise<void> => {
  world.app.clock.set(new Date(Date.parse('2026-03-08T12:00:00Z') + days * DAY_MS).toISOString());
  // Everybody has been here in the meantime.
  await world.build.query(world.organization, 'update session set created_on = $1, last_used_on = $1', [world.app.clock.now()]);
};

it('the days are on the time line of the organization, and leave it when the phase goes back', async () => {
  const events = await told('practices/timeline-event-happened');
  expect(events.map(({ payload: { key, on, until, teamId, isWithdrawn } }) => ({ key, on, until, teamId, isWithdrawn })).filter(({ key }) => String(key).startsWith('hack-week:')).at(-1)).toEqual(
    { key: `hack-week:${world.edition}`, on: '2026-03-02', until: '2026-03-08', teamId: null, isWithdrawn: false });
  await world.toPhase('frozen');
  const last = (await told('practices/timeline-event-happened')).filter(({ subject }) => subject === `hack-week-demos:${world.edition}`).at(-1);
  expect(last!.payload).toMatchObject({ on: '2026-03-08', isWithdrawn: true });
  await world.toPhase('demos');
});

it('figures of the newest edition become gauges once it is published', async () => {
  expect(await told('practices/gauge-changed')).toEqual([]);
  expect((await report()).ballotsText).toBe('not published yet');
  await world.toPhase('published');
  const gauges = (await told('practices/gauge-changed')).map(({ payload: { gauge, labels, value } }) => [gauge, (labels as { outcome?: string }).outcome ?? null, value]);
  expect(gauges).toEqual(expect.arrayContaining([['hack_demos', null, 4], ['hack_people', null, 5], ['hack_outcomes', 'unknown', 4], ['hack_outcomes', 'shipped', 0]]));
});

it('the report adds up, in figures and in sentences, and as a file', async () => {
  const seen = await report();
  expect(seen).toMatchObject({ people: 5, newcomers: 5, teams: 1, projects: 5, crossTeamProjects: 0, demos: 4, noShows: 0, ballotsText: '11' });
  expect(seen.outcomes.filter(({ outcome }) => outcome === null).map(({ at, count }) => [at, count])).toEqual([['DAY_30', 4], ['DAY_90', 4]]);
  const client = await world.client(world.people[1]!);
  const file = await fetch(`${world.app.url}${seen.csvPath}`, { headers: { cookie: client.cookie! } });
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  const text = await file.text();
  for (const { key, value } of seen.lines) expect(text).toMatch(new RegExp(`^${key},.*,${value}\r$`, 'm'));
  expect((await fetch(`${world.app.url}${seen.csvPath}`)).status).toBe(401);
  expect((await fetch(`${world.app.url}/export/hack-week/nonsense/report.csv`, { headers: { cookie: client.cookie! } })).status).toBe(404);
});

it('an owner is asked once at 30 and once at 90 days, by mail and on the page, and nobody before', async () => {
  const mails = async (): Promise<readonly string[]> => (await world.mails()).filter(({ kind }) => kind === 'hack-outcome').map(({ dedupe_key }) => dedupe_key);
  await daysLater(29);
  await world.app.get(OutcomeClock).run();
  expect([await mails(), await pending(owner)]).toEqual([[], []]);
  expect(await world.act(owner, 'answerHackOutcome', { projectId: world.demos[0], at: 'DAY_30', outcome: 'SHIPPED' })).toMatchObject({ __typename: 'HackOutcomeNotAsked' });
  await daysLater(30);
  await Promise.all([world.app.get(OutcomeClock).run(), world.app.get(AskOutcomes).run(world.system())]);
  await daysLater(31);
  await world.app.get(OutcomeClock).run();
  expect((await mails()).toSorted()).toEqual(world.demos.map((id) => `hack-outcome-30:${id}`).toSorted());
  expect(await pending(owner)).toEqual([expect.objectContaining({ project: { id: world.demos[0], title: 'Demo 1' }, at: 'DAY_30' })]);
  expect(await pending(world.others[0]!)).toEqual([]);
});

it('its owner says what became of it, nobody else does, and it shows in the report', async () => {
  const say = (person: PersonId, outcome: string, at = 'DAY_30') => world.act(person, 'answerHackOutcome', { projectId: world.demos[0], at, outcome, note: 'In the shop since May.' }, ANSWER);
  expect(await say(world.people[1]!, 'ENDED')).toMatchObject({ __typename: 'NotFoundError' });
  expect(await say(owner, 'PARKED')).toMatchObject({ ask: { outcome: 'PARKED', note: 'In the shop since May.' } });
  expect(await say(owner, 'SHIPPED')).toMatchObject({ ask: { outcome: 'SHIPPED' } });
  expect(await pending(owner)).toEqual([]);
  expect((await report()).outcomes.filter(({ count }) => count > 0)).toMatchObject([{ at: 'DAY_30', outcome: 'SHIPPED', count: 1 }, { at: 'DAY_30', outcome: null, count: 3 }, { at: 'DAY_90', outcome: null, count: 4 }]);
  await daysLater(95);
  await world.app.get(OutcomeClock).run();
  expect(await pending(owner)).toMatchObject([{ at: 'DAY_90' }]);
  expect(await say(owner, 'PARKED')).toMatchObject({ __typename: 'HackOutcomeNotAsked', message: expect.stringContaining('90 days') });
  expect(await say(owner, 'ADOPTED', 'DAY_90')).toMatchObject({ ask: { at: 'DAY_90', outcome: 'ADOPTED' } });
  const last = (await told('practices/gauge-changed')).filter(({ payload }) => payload.gauge === 'hack_outcomes' && (payload.labels as { outcome: string }).outcome === 'adopted').at(-1);
  expect(last!.payload.value).toBe(1);
  await daysLater(181);
  expect(await pending(world.people[1]!)).toEqual([]);
});

it('what goes on in Code T becomes a project of its owner there, where Code T is on', async () => {
  await daysLater(40);
  const other = world.people[1]!;
  const say = () => world.act(other, 'answerHackOutcome', { projectId: world.demos[1], at: 'DAY_30', outcome: 'CODE_T' }, ANSWER);
  expect(await say()).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'outcome', code: 'code-t-off' }] });
  await world.build.query(world.organization, `insert into practice_policy (organization_id, practice, effective_from, settings, set_at) values ($1, 'code-t', '2026-01-01', '{"isOn": true}', now())`, [world.organization]);
  expect(await say()).toMatchObject({ ask: { outcome: 'CODE_T' } });
  expect(await say()).toMatchObject({ ask: { outcome: 'CODE_T' } });
  expect(await world.build.query(world.organization, 'select title, owner_id, state from code_t_project')).toEqual([{ title: 'Demo 2', owner_id: other, state: 'active' }]);
});

it('with the practice off there is no question and no report', async () => {
  await daysLater(181);
  await world.setRules({ isOn: false }, '2026-09-05');
  expect([await report(), await pending(owner)]).toEqual([null, []]);
});
