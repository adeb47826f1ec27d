import { jest } from '@jest/globals';
import { DeliverEvents } from '../../src/platform/events/deliver-events.js';
import { RosterHealths } from '../../src/practices/calendar/app/roster-healths.js';
import { ClockWork } from '../../src/practices/code-t/app/clock-work.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { CALENDAR, codeTWorld, RULES, type Answer, type CodeTWorld } from '../support/code-t-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PREVIEW = 'query ($input: PreviewCodeTPolicyInput!) { previewCodeTPolicy(input: $input) { people problems { path code } days { day because person { id } } } }';
const TEAM = `query ($input: CodeTTeamInput!) { codeTTeam(input: $input) { floor quarters { startsOn figures { taken partly lost displaced cancelledForWork unknown protection reasons { reason days } } }
  days { day isCodeTDay people coverage isBelowFloor onCall { id } takenByLeads { note person { id } } bookings { dayId viewerCanDisplace person { id } project { title } } } } }`;

let app: TestApp;
let world: CodeTWorld;
let me: PersonId;
let project: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await codeTWorld({ app });
  me = world.people[0]!;
  project = await world.project(me);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await world.close();
});

const states = (): Promise<{ day: string; state: string; reason: string | null }[]> => world.build.query(world.organization, 'select day::text, state, reason from code_t_day order by day, state');
const dayIdOf = (answer: Answer): string => (answer.day as { id: string }).id;
const preview = async (changes: object, effectiveFrom = '2026-03-02'): Promise<{ people: number; days: { day: string; because: string }[]; problems: { path: string }[] }> =>
  (await (await world.client(world.admin)).data<{ previewCodeTPolicy: never }>(PREVIEW, { input: { ...RULES, ...changes, effectiveFrom } })).previewCodeTPolicy;
const team = async (person: PersonId, from = '2026-03-02', to = '2026-03-08'): Promise<{ quarters: object[]; days: { day: string; bookings: { dayId: string; viewerCanDisplace: boolean }[] }[] } | null> =>
  (await (await world.client(person)).data<{ codeTTeam: never }>(TEAM, { input: { teamId: world.team, from, to } })).codeTTeam;

describe('rules', () => {
  it('say beforehand which booked days they would end, and end exactly those, with a notice', async () => {
    await world.book(me, '2026-03-03', project);
    await world.book(me, '2026-03-05', project);
    await world.book(me, '2026-03-10', project);
    await world.book(world.people[1]!, '2026-03-10', project);
    expect(await preview({ weekdays: ['THURSDAY'] }, '2026-03-09')).toMatchObject({ people: 2, problems: [], days: [{ day: '2026-03-10', because: 'WEEKDAY' }, { day: '2026-03-10', because: 'WEEKDAY' }] });
    expect(await preview({ daysBeforePresentation: 2 })).toMatchObject({ people: 1, days: [{ day: '2026-03-10', because: 'PRESENTATION' }] });
    expect(await preview({ daysBeforePresentation: 0, audienceTeamId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ people: 0, problems: [{ path: 'daysBeforePresentation' }, { path: 'audienceTeamId' }] });
    expect(await states()).toEqual(expect.arrayContaining([{ day: '2026-03-10', state: 'booked', reason: null }]));
    const set = await world.setRules({ weekdays: ['THURSDAY'] }, '2026-03-09');
    expect(set).toMatchObject({ __typename: 'SetCodeTPolicySuccess', days: [{ day: '2026-03-10' }, { day: '2026-03-10' }] });
    expect(await states()).toEqual([
      { day: '2026-03-03', state: 'booked', reason: null }, { day: '2026-03-05', state: 'booked', reason: null }, { day: '2026-03-10', state: 'displaced', reason: 'policy' }, { day: '2026-03-10', state: 'displaced', reason: 'policy' },
    ]);
    expect((await world.mails()).map(({ kind }) => kind)).toEqual(['code-t-displaced', 'code-t-displaced']);
    expect(await world.build.query(world.organization, `select owner_key from commitment where kind = 'code-t' and state = 'active'`)).toHaveLength(2);
  });

  it('let a role block that did not: its shifts take the days they overlap', async () => {
    await world.shift(me, 'shadow', '2026-03-05T08:00:00Z', '2026-03-05T12:00:00Z', 'shadow');
    await world.book(me, '2026-03-05', project);
    expect(await preview({ blockingRoles: ['primary', 'shadow'] })).toMatchObject({ people: 1, days: [{ day: '2026-03-05', because: 'ON_CALL' }] });
    await world.setRules({ blockingRoles: ['primary', 'shadow'] });
    expect(await states()).toMatchObject([{ state: 'displaced' }]);
    expect((await world.book(me, '2026-03-05', project)).__typename).toBe('OnCallConflict');
  });

  it('are for admins in person; a day before today is refused, and one beyond our time', async () => {
    expect(await world.setRules({}, '9999-12-31')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'effectiveFrom', code: 'day-unknown' }] });
    const refused = await (await world.client(me)).send('query { codeTPolicy { current { isOn } } }');
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await world.setRules({}, '2026-03-01')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'effectiveFrom', code: 'in-the-past' }] });
  });

  it('leave no trace where Code T is off', async () => {
    const canUse = async (): Promise<boolean> => (await (await world.client(me)).data<{ viewer: { viewerCan: { useCodeT: boolean } } }>('query { viewer { viewerCan { useCodeT } } }')).viewer.viewerCan.useCodeT;
    expect(await canUse()).toBe(true);
    await world.book(me, '2026-03-05', project);
    await world.setRules({ isOn: false }, '2026-03-03');
    app.clock.set('2026-03-03T09:00:00Z');
    expect(await canUse()).toBe(false);
    expect(await world.book(me, '2026-03-10', project)).toMatchObject({ __typename: 'CodeTOff', sinceWhen: '2026-03-03' });
    expect(await states()).toEqual([{ day: '2026-03-05', state: 'displaced', reason: 'policy' }]);
    await world.setRules({}, '2026-04-01');
    expect(await canUse()).toBe(true);
  });

  it('warn of a stale roster, or refuse, as the policy says', async () => {
    jest.spyOn(app.get(RosterHealths), 'ofPerson').mockResolvedValue({ state: 'stale', lastGoodAt: new Date('2026-02-28T09:00:00Z'), problem: null, unmatched: 0 });
    expect(await world.book(me, '2026-03-03', project)).toMatchObject({ __typename: 'BookCodeTDaySuccess', warnings: [{ kind: 'ROSTER_STALE' }] });
    await world.setRules({ whenRosterStale: 'REFUSE' });
    expect(await world.book(me, '2026-03-05', project)).toMatchObject({ __typename: 'RosterStale', health: { state: 'STALE' }, message: expect.stringContaining('last read 2 days ago') });
  });

  it('advise when few of a team would be left, and stop nobody', async () => {
    await world.setRules({ coverageFloor: 0.5 });
    const answers: Answer[] = [];
    for (const person of world.people) answers.push(await world.book(person, '2026-03-03', project));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('BookCodeTDaySuccess'));
    expect(answers.map(({ warnings }) => (warnings as { kind: string }[]).map(({ kind }) => kind))).toEqual([[], [], ['COVERAGE'], ['COVERAGE']]);
  });
});

describe('a team', () => {
  it('is seen by its people and its leads, by nobody else, admins included', async () => {
    const lead = await world.build.lead(world.organization, world.team);
    const stranger = await world.build.person({ organization: world.organization, team: await world.build.team({ organization: world.organization, name: 'Other' }) });
    await world.book(me, '2026-03-03', project);
    expect((await team(lead))?.days.find(({ day }) => day === '2026-03-03')).toMatchObject({ isCodeTDay: true, people: 4, coverage: 0.75, bookings: [{ viewerCanDisplace: false, person: { id: me }, project: { title: 'Search in logs' } }] });
    expect(await team(world.people[1]!)).not.toBeNull();
    expect(await team(stranger)).toBeNull();
    expect(await team(world.admin)).toBeNull();
  });

  it('has figures of a quarter by what became of the time, once three people had days', async () => {
    const ids = [dayIdOf(await world.book(me, '2026-03-03', project))];
    for (const person of world.people.slice(1)) ids.push(dayIdOf(await world.book(person, '2026-03-05', project)));
    const answer = async (person: number, outcome: string, reason?: string): Promise<void> =>
      expect((await world.act(world.people[person]!, 'answerCodeTDay', { dayId: ids[person], outcome, reason })).__typename).toBe('AnswerCodeTDaySuccess');
    app.clock.set('2026-03-03T17:00:00Z');
    await answer(0, 'TAKEN');
    expect((await team(me))?.quarters).toEqual([{ startsOn: '2026-01-01', figures: null }]);
    app.clock.set('2026-03-05T17:00:00Z');
    await answer(1, 'PARTLY');
    await answer(2, 'LOST', 'INCIDENT');
    app.clock.set('2026-03-09T05:00:00Z');
    await app.get(ClockWork).ofOrganization(world.organization);
    expect((await team(me))?.quarters).toEqual([{
      startsOn: '2026-01-01', figures: { taken: 1, partly: 1, lost: 1, displaced: 0, cancelledForWork: 0, unknown: 1, protection: 0.5, reasons: [{ reason: 'INCIDENT', days: 1 }] },
    }]);
    await app.get(DeliverEvents).tick();
    const notes = await world.build.query<{ title: string; starts_on: string }>(world.organization, `select title, team_id from annotation where source_key is not null and removed_at is null order by team_id = $1 desc`, [world.team]);
    expect(notes.map(({ title }) => title)).toEqual(['Code T: 1 day taken, 1 partly, 1 not had, 1 unknown', 'Code T: 1 day taken, 1 partly, 1 not had, 1 unknown']);
    const gauges = await world.build.query<{ gauge: string; value: number }>(world.organization, `select gauge, labels->>'outcome' as outcome, value from practice_gauge where team_id = $1 and value > 0 order by gauge, outcome`, [world.team]);
    expect(gauges).toEqual([
      { gauge: 'code_t_days', outcome: 'lost', value: 1 }, { gauge: 'code_t_days', outcome: 'partly', value: 1 }, { gauge: 'code_t_days', outcome: 'taken', value: 1 }, { gauge: 'code_t_days', outcome: 'unknown', value: 1 },
      { gauge: 'code_t_protection_ratio', outcome: null, value: 0.5 },
    ]);
    // The same week again tells nothing anew.
    await app.get(ClockWork).ofOrganization(world.organization);
    expect(await world.build.query(world.organization, 'select event_id from event_outbox')).toHaveLength(0);
  });

  it('may have a day taken by its lead only where the policy lets leads, with a reason that its owner reads', async () => {
    const lead = await world.build.lead(world.organization, world.team);
    const dayId = dayIdOf(await world.book(me, '2026-03-03', project));
    expect((await world.act(lead, 'displaceCodeTDay', { dayId, reason: 'Migration' })).__typename).toBe('NotFoundError');
    await world.setRules({ mayLeadsDisplace: true });
    expect((await team(lead))?.days[1]?.bookings).toMatchObject([{ dayId, viewerCanDisplace: true }]);
    expect((await world.act(lead, 'displaceCodeTDay', { dayId, reason: ' ' })).__typename).toBe('InvalidInput');
    expect(await world.act(lead, 'displaceCodeTDay', { dayId, reason: 'Migration' }, 'day')).toMatchObject({ day: '2026-03-03' });
    expect(await states()).toEqual([{ day: '2026-03-03', state: 'displaced', reason: 'lead' }]);
    expect((await team(world.people[1]!))?.days[1]).toMatchObject({ bookings: [], takenByLeads: [{ person: { id: me }, note: 'Migration' }] });
    const { codeTCalendar } = await (await world.client(me)).data<{ codeTCalendar: { days: object[] } }>(CALENDAR, { input: { from: '2026-03-03', to: '2026-03-03' } });
    expect(codeTCalendar.days).toMatchObject([{ state: 'OPEN', former: { state: 'DISPLACED', reason: 'LEAD', note: 'Migration' } }]);
    expect(await world.mails()).toMatchObject([{ kind: 'code-t-displaced' }]);
  });
});

describe('somebody who leaves', () => {
  const end = async (name: string, input: object): Promise<void> => {
    const client: GraphqlClient = await world.client(world.admin);
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const answer = await client.data<Record<string, { __typename: string }>>(`mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename } }`, { input });
    expect(answer[name]!.__typename).toBe(`${type}Success`);
  };

  it('has their days to come given up, without a mail', async () => {
    await world.book(me, '2026-03-05', project);
    await end('endPerson', { personId: me });
    expect(await states()).toEqual([{ day: '2026-03-05', state: 'displaced', reason: 'departure' }]);
    expect(await world.mails()).toEqual([]);
    expect(await world.build.query(world.organization, `select owner_key from commitment where state = 'active'`)).toEqual([]);
  });

  it('and is erased takes along what they wrote; the team keeps its figures', async () => {
    await world.book(me, '2026-03-05', project);
    await world.book(world.people[1]!, '2026-03-05', project);
    await world.act(me, 'scheduleCodeTPresentation', { projectId: project, day: '2026-03-12', form: 'NOTE', note: 'A secret of mine', url: 'https://example.org/mine' });
    const [{ email }] = (await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [me])) as [{ email: string }];
    await end('erasePerson', { personId: me, confirmEmail: email });
    const stored = JSON.stringify([await world.build.query(world.organization, 'select * from code_t_project'), await world.build.query(world.organization, 'select * from code_t_presentation'), await world.build.query(world.organization, 'select * from commitment')]);
    expect(stored).not.toMatch(/Search in logs|secret of mine|example\.org/);
    expect(await states()).toHaveLength(2);
  });
});
