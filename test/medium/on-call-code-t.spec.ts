import { RosterSchedule } from '../../src/practices/on-call/app/roster-schedule.js';
import { CALENDAR, codeTWorld, type CodeTWorld } from '../support/code-t-world.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { ADD_SOURCE, calendarOf, rosterServer, type FeedEvent, type RosterServer } from '../support/roster-world.js';

const PREVIEW = 'mutation ($input: PreviewRosterSourceInput!) { previewRosterSource(input: $input) { ... on PreviewRosterSourceSuccess { plan { displaced { person { id } day title } } } } }';

// The two practices know nothing of each other: they meet in the calendar.
describe('a roster that is read and Code T days', () => {
  let server: RosterServer;
  let world: CodeTWorld;
  let lead: GraphqlClient;
  let emails: string[];
  beforeAll(async () => {
    server = await rosterServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    world = await codeTWorld({ app: server.app });
    lead = await world.client(await world.build.lead(world.organization, world.team));
    emails = (await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = any($1::uuid[]) order by array_position($1::uuid[], person_id)', [world.people])).map(({ email }) => email);
  });

  afterEach(() => world.close());

  const source = () => ({ kind: 'ICS_URL', url: `${server.feed.url}/rota.ics` });
  const says = (...events: FeedEvent[]): void => void (server.answer = (response) => response.writeHead(200).end(calendarOf(events)));
  const shift = (who: string, uid = 'a'): FeedEvent => ({ uid, who, from: '2026-03-05T08', to: '2026-03-06T08' });
  const read = async (minutes = 20): Promise<void> => {
    server.app.clock.advance(minutes * 60_000);
    await server.app.get(RosterSchedule).tickOrganization(world.organization);
  };
  const add = async (): Promise<void> => {
    await lead.data(ADD_SOURCE, { input: { teamId: world.team, label: 'Rota', source: source() } });
    await read();
  };
  const stateOf = async (person: CodeTWorld['people'][number], day: string): Promise<{ state: string; former: object | null }> =>
    (await (await world.client(person)).data<{ codeTCalendar: { days: { state: string; former: object | null }[] } }>(CALENDAR, { input: { from: day, to: day } })).codeTCalendar.days[0]!;

  it('a dry run names the days that would give way; reading displaces them, and a shift that goes opens the day again', async () => {
    const [me, other] = world.people as [CodeTWorld['people'][number], CodeTWorld['people'][number]];
    for (const person of [me, other]) expect((await world.book(person, '2026-03-05', await world.project(person))).__typename).toBe('BookCodeTDaySuccess');
    says(shift(emails[0]!));
    const { previewRosterSource } = await lead.data<{ previewRosterSource: { plan: { displaced: object[] } } }>(PREVIEW, { input: { teamId: world.team, source: source() } });
    expect(previewRosterSource.plan.displaced).toEqual([{ person: { id: me }, day: '2026-03-05', title: expect.any(String) }]);
    expect((await stateOf(me, '2026-03-05')).state).toBe('BOOKED');
    await add();
    expect(await stateOf(me, '2026-03-05')).toMatchObject({ state: 'CLOSED', former: { state: 'DISPLACED' } });
    expect((await stateOf(other, '2026-03-05')).state).toBe('BOOKED');
    expect(await world.book(me, '2026-03-05', await world.project(me, 'Again'))).toMatchObject({ __typename: 'OnCallConflict', nextDays: expect.arrayContaining(['2026-03-10']) });
    says(shift(emails[2]!));
    await read();
    expect((await stateOf(me, '2026-03-05')).state).toBe('OPEN');
  });

  it('a roster that went out of date makes Code T warn, or refuse, as the policy says; fresh again it says nothing', async () => {
    const me = world.people[0]!;
    says(shift(emails[1]!));
    await add();
    const project = await world.project(me);
    server.answer = (response) => response.writeHead(500).end();
    for (let hours = 0; hours < 30; hours += 5) await read(300);
    expect(await world.book(me, '2026-03-10', project)).toMatchObject({ __typename: 'BookCodeTDaySuccess', warnings: [{ kind: 'ROSTER_STALE' }] });
    await world.setRules({ whenRosterStale: 'REFUSE' }, '2026-03-03');
    expect(await world.book(me, '2026-03-12', project)).toMatchObject({ __typename: 'RosterStale', health: { state: 'STALE' } });
    says(shift(emails[1]!));
    await read(300);
    expect(await world.book(me, '2026-03-12', project)).toMatchObject({ __typename: 'BookCodeTDaySuccess', warnings: [] });
  });
});
