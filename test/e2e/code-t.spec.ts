import { ClockWork } from '../../src/practices/code-t/app/clock-work.js';
import { CALENDAR, codeTWorld, type Answer, type CodeTWorld } from '../support/code-t-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface DayRow {
  readonly day: string;
  readonly state: string;
  readonly reason: string | null;
  readonly text: string;
  readonly booking: { readonly id: string; readonly state: string } | null;
  readonly former: { readonly state: string; readonly reason: string | null; readonly rebookedAs: string | null } | null;
}
interface Calendar {
  readonly isOn: boolean;
  readonly counted: number;
  readonly limit: number;
  readonly presentation: { readonly day: string } | null;
  readonly pending: readonly { readonly id: string; readonly viewerCan: { readonly answer: readonly string[] } }[];
  readonly days: readonly DayRow[];
}

let app: TestApp;
let world: CodeTWorld;
let me: CodeTWorld['people'][number];
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
afterEach(() => world.close());

const calendar = async (from: string, to: string): Promise<Calendar> => (await (await world.client(me)).data<{ codeTCalendar: Calendar }>(CALENDAR, { input: { from, to } })).codeTCalendar;
const on = async (day: string): Promise<DayRow> => (await calendar(day, day)).days[0]!;
const dayIdOf = (answer: Answer): string => (answer.day as { id: string }).id;
const at = (instant: string): Promise<void> => {
  world.app.clock.set(instant);
  return world.app.get(ClockWork).ofOrganization(world.organization);
};

describe('booking', () => {
  it('books a day of the policy, which the calendar then shows', async () => {
    expect(await on('2026-03-03')).toMatchObject({ state: 'OPEN', reason: null, text: '' });
    expect(await world.book(me, '2026-03-03', project)).toMatchObject({ __typename: 'BookCodeTDaySuccess', day: { day: '2026-03-03', state: 'BOOKED', project: { id: project }, viewerCan: { cancel: true, answer: [] } }, warnings: [] });
    expect(await on('2026-03-03')).toMatchObject({ state: 'BOOKED', booking: { state: 'BOOKED' } });
    const [commitment] = await world.build.query<{ span: string; day: string }>(world.organization, `select lower(span)::text || ' ' || upper(span)::text as span from commitment where kind = 'code-t'`);
    expect(new Date(commitment!.span.split('+')[0]! + 'Z')).toEqual(new Date('2026-03-03T08:00:00Z'));
    expect(await world.build.query(world.organization, `select action from audit_entry where action = 'code-t.booked'`)).toHaveLength(1);
  });

  it('says which weekdays there are, and offers the next three', async () => {
    expect(await world.book(me, '2026-03-04', project)).toEqual({
      __typename: 'NotACodeTDay', weekdays: ['TUESDAY', 'THURSDAY'], nextDays: ['2026-03-05', '2026-03-10', '2026-03-12'],
      message: 'Code T days are Tuesdays and Thursdays, and Wednesday 4 March is none of them. Next free days: Thursday 5 March, Tuesday 10 March and Thursday 12 March.',
    });
  });

  it('says kindly and exactly why a day on call is none, with the next free days', async () => {
    await world.shift(me, 'a', '2026-03-05T08:00:00Z', '2026-03-06T08:00:00Z');
    expect(await world.book(me, '2026-03-05', project)).toMatchObject({
      __typename: 'OnCallConflict', nextDays: ['2026-03-10', '2026-03-12', '2026-03-17'], commitments: [{ kind: 'SHIFT', role: 'primary' }],
      message: 'On Thursday 5 March you are on call from 09:00 (primary, Payments). Next free days: Tuesday 10 March, Thursday 12 March and Tuesday 17 March.',
    });
    expect(await on('2026-03-05')).toMatchObject({ state: 'CLOSED', reason: 'ON_CALL' });
  });

  it('has nothing against a shift that blocks nothing, or one at night', async () => {
    await world.shift(me, 'shadow', '2026-03-05T08:00:00Z', '2026-03-06T08:00:00Z', 'shadow');
    await world.shift(me, 'night', '2026-03-10T16:00:00Z', '2026-03-11T08:00:00Z');
    expect((await world.book(me, '2026-03-05', project)).__typename).toBe('BookCodeTDaySuccess');
    expect((await world.book(me, '2026-03-10', project)).__typename).toBe('BookCodeTDaySuccess');
  });

  it('takes one day once, and no day that is over or too far', async () => {
    await world.book(me, '2026-03-03', project);
    expect(await world.book(me, '2026-03-03', project)).toMatchObject({ __typename: 'AlreadyBooked', day: { day: '2026-03-03' } });
    expect(await world.book(me, '2026-02-26', project)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'day', code: 'over' }] });
    expect(await world.book(me, '2026-06-30', project)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'day', code: 'too-far' }] });
    expect(await world.book(me, '9999-12-31', project)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'day', code: 'too-far' }] });
    await expect(calendar('0001-01-01', '0001-01-02')).rejects.toThrow('BAD_INPUT');
    expect((await world.book(me, '2026-03-05', '00000000-0000-4000-8000-000000000000')).__typename).toBe('NotFoundError');
    await world.act(me, 'moveCodeTProject', { projectId: project, action: 'PARK' });
    expect(await world.book(me, '2026-03-05', project)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'projectId', code: 'project-not-active' }] });
  });

  it('is off where the policy says so, and for teams outside its audience', async () => {
    const other = await world.build.team({ organization: world.organization, name: 'Other' });
    expect((await world.setRules({ audienceTeamId: other })).__typename).toBe('SetCodeTPolicySuccess');
    expect(await world.book(me, '2026-03-03', project)).toMatchObject({ __typename: 'CodeTOff', sinceWhen: null });
    await world.setRules({ isOn: false }, '2026-03-10');
    expect(await world.book(me, '2026-03-12', project)).toMatchObject({ __typename: 'CodeTOff', sinceWhen: '2026-03-10', message: 'Code T is switched off from Tuesday 10 March on.' });
  });

  it('needs a presentation after the third day, and is open again once one is scheduled', async () => {
    for (const day of ['2026-03-03', '2026-03-05', '2026-03-10']) expect((await world.book(me, day, project)).__typename).toBe('BookCodeTDaySuccess');
    expect(await world.book(me, '2026-03-12', project)).toMatchObject({ __typename: 'PresentationDue', counted: 3, limit: 3, canSchedule: true, days: [{ day: '2026-03-03' }, { day: '2026-03-05' }, { day: '2026-03-10' }] });
    const scheduled = await world.act(me, 'scheduleCodeTPresentation', { projectId: project, day: '2026-03-11', form: 'DEMO' }, 'presentation { id state }');
    expect(scheduled).toMatchObject({ presentation: { state: 'SCHEDULED' } });
    expect((await world.book(me, '2026-03-12', project)).__typename).toBe('BookCodeTDaySuccess');
    const cancelled = await world.act(me, 'cancelCodeTPresentation', { presentationId: (scheduled.presentation as { id: string }).id }, 'released { day state }');
    expect(cancelled).toMatchObject({ released: [{ day: '2026-03-12', state: 'RELEASED' }] });
    expect(await on('2026-03-12')).toMatchObject({ state: 'CLOSED', reason: 'PRESENTATION_DUE', former: { state: 'RELEASED', reason: 'PRESENTATION' } });
    expect((await world.mails()).map(({ kind }) => kind)).toEqual(['code-t-presentation']);
  });
});

describe('a day', () => {
  it('is asked about once when its working day is over, answered, and corrected for a week', async () => {
    const dayId = dayIdOf(await world.book(me, '2026-03-03', project));
    await at('2026-03-03T15:59:00Z');
    expect((await calendar('2026-03-03', '2026-03-03')).pending).toEqual([]);
    await at('2026-03-03T16:00:00Z');
    await at('2026-03-03T18:00:00Z');
    expect((await calendar('2026-03-03', '2026-03-03')).pending).toMatchObject([{ id: dayId, viewerCan: { answer: ['TAKEN', 'PARTLY', 'LOST'] } }]);
    expect(await world.mails()).toMatchObject([{ kind: 'code-t-day-over' }]);
    expect(await world.act(me, 'answerCodeTDay', { dayId, outcome: 'LOST' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'reason', code: 'missing' }] });
    expect(await world.act(me, 'answerCodeTDay', { dayId, outcome: 'LOST', reason: 'INCIDENT' }, 'day { state reason }')).toMatchObject({ day: { state: 'LOST', reason: 'INCIDENT' } });
    expect((await calendar('2026-03-03', '2026-03-03')).counted).toBe(0);
    await at('2026-03-10T12:00:00Z');
    expect(await world.act(me, 'answerCodeTDay', { dayId, outcome: 'TAKEN' }, 'day { state reason }')).toMatchObject({ day: { state: 'TAKEN', reason: null } });
    await at('2026-03-11T12:00:00Z');
    expect((await world.act(me, 'answerCodeTDay', { dayId, outcome: 'PARTLY' })).__typename).toBe('CodeTNotNow');
    expect(await world.mails()).toHaveLength(1);
    const steps = await world.build.query<{ action: string }>(world.organization, 'select action from code_t_event where day_id = $1 order by at, action', [dayId]);
    expect(steps.map(({ action }) => action)).toEqual(['book', 'end', 'answer-lost', 'answer-taken']);
  });

  it('is cancelled with a reason, and frees its time and its room', async () => {
    const dayId = dayIdOf(await world.book(me, '2026-03-03', project));
    expect((await world.act(world.people[1]!, 'cancelCodeTDay', { dayId, reason: 'PERSONAL' })).__typename).toBe('NotFoundError');
    expect(await world.act(me, 'cancelCodeTDay', { dayId, reason: 'DEADLINE' }, 'day { state reason }')).toMatchObject({ day: { state: 'CANCELLED', reason: 'DEADLINE' } });
    expect((await world.book(me, '2026-03-03', project)).__typename).toBe('BookCodeTDaySuccess');
    expect((await calendar('2026-03-03', '2026-03-03')).counted).toBe(1);
  });

  it('gives way to a shift that comes later: displaced, not counted, its owner told with three free days, and linked to the next one booked', async () => {
    await world.book(me, '2026-03-05', project);
    await world.shift(me, 'later', '2026-03-05T06:00:00Z', '2026-03-11T06:00:00Z');
    expect(await on('2026-03-05')).toMatchObject({ state: 'CLOSED', reason: 'ON_CALL', former: { state: 'DISPLACED', reason: 'ROSTER' } });
    expect((await calendar('2026-03-05', '2026-03-05')).counted).toBe(0);
    expect(await world.mails()).toMatchObject([{ kind: 'code-t-displaced' }]);
    const next = dayIdOf(await world.book(me, '2026-03-12', project));
    expect(await on('2026-03-05')).toMatchObject({ former: { rebookedAs: next } });
  });
});

describe('a presentation', () => {
  it('is given by its presenter, confirmed by somebody else, and starts the count anew', async () => {
    for (const day of ['2026-03-03', '2026-03-05', '2026-03-10']) await world.book(me, day, project);
    const { presentation } = (await world.act(me, 'scheduleCodeTPresentation', { projectId: project, day: '2026-03-11', form: 'DEMO' }, 'presentation { id }')) as unknown as { presentation: { id: string } };
    const presentationId = presentation.id;
    expect((await world.act(me, 'giveCodeTPresentation', { presentationId, url: 'https://example.org/demo' })).__typename).toBe('CodeTNotNow');
    await at('2026-03-10T09:00:00Z');
    await at('2026-03-11T18:00:00Z');
    expect(await world.act(me, 'giveCodeTPresentation', { presentationId, url: 'javascript:alert(1)' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'url', code: 'no-web-address' }] });
    expect(await world.act(me, 'giveCodeTPresentation', { presentationId, url: 'https://example.org/demo', note: 'It finds everything.' }, 'presentation { state }')).toMatchObject({ presentation: { state: 'PRESENTED' } });
    expect(await world.act(me, 'confirmCodeTPresentation', { presentationId })).toMatchObject({ __typename: 'CodeTNotNow', message: expect.stringContaining('not its presenter') });
    expect(await world.act(world.people[1]!, 'confirmCodeTPresentation', { presentationId }, 'presentation { state confirmedBy { id } }')).toMatchObject({ presentation: { state: 'GIVEN', confirmedBy: { id: world.people[1] } } });
    expect((await calendar('2026-03-12', '2026-03-12')).counted).toBe(0);
    const { codeTShowcase } = await (await world.client(world.people[2]!)).data<{ codeTShowcase: { edges: { node: { url: string; project: { title: string } } }[] } }>('query { codeTShowcase(input: { search: "finds" }) { edges { node { url project { title } } } } }');
    expect(codeTShowcase.edges).toEqual([{ node: { url: 'https://example.org/demo', project: { title: 'Search in logs' } } }]);
    expect((await world.mails()).map(({ dedupe_key }) => dedupe_key.split(':')[0]).sort()).toEqual(['code-t-day-over', 'code-t-day-over', 'code-t-presentation-soon']);
  });

  it('lapses when its day has passed without it, and the days it made room for are given back', async () => {
    for (const day of ['2026-03-03', '2026-03-05', '2026-03-10']) await world.book(me, day, project);
    await world.act(me, 'scheduleCodeTPresentation', { projectId: project, day: '2026-03-11', form: 'NOTE' });
    for (const day of ['2026-03-12', '2026-03-17', '2026-03-19']) expect((await world.book(me, day, project)).__typename).toBe('BookCodeTDaySuccess');
    expect(await world.book(me, '2026-03-24', project)).toMatchObject({ __typename: 'PresentationDue', canSchedule: false, counted: 6 });
    await at('2026-03-12T22:59:00Z');
    expect((await on('2026-03-17')).state).toBe('BOOKED');
    await at('2026-03-12T23:01:00Z');
    expect(await on('2026-03-17')).toMatchObject({ state: 'CLOSED', reason: 'PRESENTATION_DUE', former: { state: 'RELEASED' } });
    expect((await on('2026-03-12')).booking?.state).toBe('UNKNOWN');
    expect(await on('2026-03-19')).toMatchObject({ former: { state: 'RELEASED' } });
    expect((await world.mails()).filter(({ dedupe_key }) => dedupe_key.startsWith('code-t-presentation-lapsed'))).toHaveLength(1);
  });
});
