import { readingWorld, type Answer, type ReadingWorld, type SeenGroup } from '../support/reading-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let world: ReadingWorld;
let [lead, ben, cleo, dora]: ReadingWorld['people'][number][] = [];

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await readingWorld({ app });
  [lead, ben, cleo, dora] = [...world.people];
});
afterEach(() => world.close());

const groupOf = (answer: Answer): SeenGroup => answer.group as SeenGroup;
const joined = async (group: SeenGroup, ...people: typeof world.people): Promise<void> => {
  for (const person of people) await world.act(person, 'joinReadingGroup', { groupId: group.id, role: 'MEMBER' });
};
const place = (person: typeof lead, sessionId: string, move: string): Promise<Answer> => world.act(person!, 'moveReadingPlace', { sessionId, move });
const inCalendar = (): Promise<readonly { person_id: string; state: string }[]> => world.build.query(world.organization, `select person_id, state from commitment where kind = 'reading' order by person_id`);

describe('a reading group', () => {
  it('is started with weekly sessions, led by who started it, in the calendars of members', async () => {
    const group = await world.start(lead!);
    expect(group).toMatchObject({ isbn: '9781942788331', state: 'PLANNED', leader: { id: lead }, memberCount: 1, nextAt: '2026-03-05T15:00:00.000Z', viewerRole: 'MEMBER' });
    expect(group.sessions.map(({ day }) => day)).toEqual(['2026-03-05', '2026-03-12', '2026-03-19', '2026-03-26']);
    await joined(group, ben!);
    expect(await inCalendar()).toHaveLength(8);
    expect(groupOf(await world.act(ben!, 'leaveReadingGroup', { groupId: group.id }))).toMatchObject({ memberCount: 1, viewerRole: null, viewerCan: { join: true, leave: false, manage: false } });
    expect((await inCalendar()).filter(({ state }) => state === 'active')).toHaveLength(4);
  });

  it('is tried out first, within the weeks that the policy allows', async () => {
    const plan = { zone: 'Europe/Berlin', time: '16:00', minutes: 60, startsOn: '2026-03-05', chapters: Array.from({ length: 11 }, (_, index) => `Chapter ${index + 1}`), capWeeks: 10 };
    const text = `query ($input: PreviewReadingSessionsInput!) { previewReadingSessions(input: $input) { weeks mostWeeks problems { code } sessions { day chapters } } }`;
    const preview = async (changes: object): Promise<unknown> => (await world.query<{ previewReadingSessions: unknown }>(ben!, text, { input: { ...plan, ...changes } })).previewReadingSessions;
    expect(await preview({})).toMatchObject({ weeks: 11, mostWeeks: 10, problems: [{ code: 'over-cap' }] });
    expect(await preview({ chaptersPerSession: 6 })).toMatchObject({ weeks: 2, problems: [], sessions: [{ day: '2026-03-05' }, { day: '2026-03-12', chapters: plan.chapters.slice(6) }] });
    expect(await world.act(ben!, 'startReadingGroup', { ...plan, kind: 'BOOK', title: '', isbn: '123' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'title' }, { path: 'isbn' }, { path: 'capWeeks' }] });
  });

  it('calls the backup when the presenter can’t, and asks again when nobody stands by', async () => {
    const group = await world.start(lead!);
    const [first] = group.sessions;
    expect(await place(ben, first!.id, 'VOLUNTEER')).toMatchObject({ __typename: 'ReadingNotNow', message: 'Join the group first.' });
    await joined(group, ben!, cleo!);
    await place(ben, first!.id, 'VOLUNTEER');
    await place(cleo, first!.id, 'BACK_UP');
    expect(await place(lead, first!.id, 'VOLUNTEER')).toMatchObject({ __typename: 'ReadingNotNow' });
    expect(groupOf(await place(ben, first!.id, 'CANNOT')).sessions[0]).toMatchObject({ place: 'BACKUP_CALLED', presenter: { id: cleo }, backup: null });
    expect(await world.mails('reading-backup')).toHaveLength(1);
    expect(groupOf(await place(cleo, first!.id, 'CANNOT')).sessions[0]).toMatchObject({ place: 'OPEN', presenter: null });
    expect(await world.mails('reading-place-open')).toHaveLength(1);
  });

  it('reminds its members the day before, once, and begins and goes on by itself', async () => {
    const group = await world.start(lead!);
    await joined(group, ben!);
    await place(ben, group.sessions[0]!.id, 'VOLUNTEER');
    await world.at('2026-03-04T06:00:00Z');
    expect(await world.mails('reading-tomorrow')).toHaveLength(0);
    await world.at('2026-03-04T08:00:00Z');
    await world.at('2026-03-04T09:00:00Z');
    expect(await world.mails('reading-tomorrow')).toHaveLength(2);
    await world.at('2026-03-05T15:10:00Z');
    expect(await world.group(ben!, group.id)).toMatchObject({ state: 'RUNNING', sessions: [{ state: 'PLANNED', viewerCan: { move: ['HOLD'], place: [], writeNotes: true } }, {}, {}, {}] });
    await world.at('2026-03-05T16:10:00Z');
    expect((await world.group(ben!, group.id))!.sessions[0]).toMatchObject({ state: 'HELD' });
    await world.act(ben!, 'writeReadingNotes', { sessionId: group.sessions[0]!.id, notes: 'Lead time matters most.' });
    expect((await world.group(dora!, group.id))!.sessions[0]).toMatchObject({ notes: 'Lead time matters most.' });
    await world.at('2026-03-26T18:00:00Z');
    await world.at('2026-04-03T18:00:00Z');
    expect(await world.group(ben!, group.id)).toMatchObject({ state: 'FINISHED' });
    expect(await world.mails('reading-finished')).toHaveLength(2);
    const told = await world.build.query<{ payload: { gauge?: string; value?: number; title?: { en: string } } }>(world.organization, 'select payload from event_outbox order by told_at, position');
    expect(told.flatMap(({ payload }) => payload.title?.en ?? [])).toEqual(['A reading group began: a book', 'A reading group finished a book']);
    expect(told.filter(({ payload }) => payload.gauge === 'reading_groups').map(({ payload }) => payload.value)).toEqual([0, 1, 0]);
  });

  it('keeps what somebody had read to themself, and shows numbers of at least three', async () => {
    const group = await world.start(lead!);
    await joined(group, ben!, cleo!);
    const { id: sessionId } = group.sessions[0]!;
    expect(await world.act(ben!, 'sayReadingAttendance', { sessionId, attended: true, readLevel: 'NONE' })).toMatchObject({ __typename: 'ReadingNotNow', message: 'This session has not begun yet.' });
    await world.at('2026-03-05T16:10:00Z');
    const say = (person: typeof lead): Promise<Answer> => world.act(person!, 'sayReadingAttendance', { sessionId, attended: true, readLevel: 'SOME' });
    expect(groupOf(await say(ben))).toMatchObject({ attendance: [{ number: 1, attended: null }], sessions: [{ viewerAttendance: { attended: true, readLevel: 'SOME' } }, {}, {}, {}] });
    await say(cleo);
    const csv = async (person: typeof lead): Promise<Response> => fetch(`${app.url}/export/reading-groups/${group.id}.csv`, { headers: { cookie: await world.build.signIn(world.organization, person!) } });
    expect((await (await csv(lead)).text()).split('\r\n')[1]).toContain('Accelerate,1,2026-03-05T15:00:00.000Z,2026-03-05T16:00:00.000Z,Europe/Berlin,Accelerate,held,,,,,0');
    expect((await fetch(`${app.url}/export/reading-groups/${group.id}.csv`)).status).toBe(401);
    const withToken = async (scope: string): Promise<Response> => {
      const { secret } = await world.act(lead!, 'createApiToken', { name: 'Sheets', scopes: [scope] }, 'secret');
      return fetch(`${app.url}/export/reading-groups/${group.id}.csv`, { headers: { authorization: `Bearer ${String(secret)}` } });
    };
    expect([(await withToken('talks:use')).status, await (await withToken('reading:use')).text()]).toEqual([403, await (await csv(lead)).text()]);
    expect(groupOf(await say(lead)).attendance).toEqual([{ number: 1, attended: 3 }]);
    // Not a word of it to others: no log, no event, nothing for who isn't in the group.
    expect(await world.group(dora!, group.id)).toMatchObject({ attendance: null, sessions: [{ viewerAttendance: null }, {}, {}, {}] });
    expect(JSON.stringify(await world.build.query(world.organization, 'select action, subject from audit_entry union all select action, null from reading_event'))).not.toContain('attend');
  });

  it('gives its leader an early word once, when clearly fewer come', async () => {
    const group = await world.start(lead!);
    await joined(group, ben!, cleo!, dora!);
    await world.at('2026-03-26T17:00:00Z');
    for (const [index, there] of [[0, [lead, ben, cleo, dora]], [1, [lead, ben, cleo]], [2, [lead]], [3, [lead]]] as const) {
      for (const person of there) await world.act(person!, 'sayReadingAttendance', { sessionId: group.sessions[index]!.id, attended: true });
    }
    await world.at('2026-03-27T17:00:00Z');
    expect(await world.mails('reading-early-word')).toHaveLength(0);
    await world.at('2026-03-29T17:00:00Z');
    await world.at('2026-03-30T17:00:00Z');
    expect(await world.mails('reading-early-word')).toHaveLength(1);
  });

  it('shows takeaways to everybody, and finds groups by them', async () => {
    const group = await world.start(lead!);
    await world.at('2026-03-05T15:30:00Z');
    const saved = await world.act(ben!, 'saveReadingTakeaway', { sessionId: group.sessions[0]!.id, text: 'Batch size decides.' });
    expect(groupOf(saved).sessions[0]!.takeaways).toMatchObject([{ text: 'Batch size decides.', viewerCanChange: true }]);
    expect((await world.group(cleo!, group.id))!.sessions[0]!.takeaways).toEqual([]);
    await world.at('2026-03-05T16:30:00Z');
    const [takeaway] = (await world.group(cleo!, group.id))!.sessions[0]!.takeaways;
    expect(takeaway).toMatchObject({ text: 'Batch size decides.', by: { id: ben }, viewerCanChange: false, viewerCanRemove: false });
    const found = async (search: string): Promise<unknown> => (await world.query<{ readingGroups: { edges: unknown } }>(cleo!, '{ readingGroups(input: { search: "' + search + '" }) { edges { node { title } } } }')).readingGroups.edges;
    expect(await found('batch size')).toEqual([{ node: { title: 'Accelerate' } }]);
    expect(await found('lean')).toEqual([]);
    expect(await world.act(cleo!, 'removeReadingTakeaway', { sessionId: group.sessions[0]!.id, takeawayId: takeaway!.id })).toMatchObject({ __typename: 'NotFoundError' });
    expect(groupOf(await world.act(lead!, 'removeReadingTakeaway', { sessionId: group.sessions[0]!.id, takeawayId: takeaway!.id })).sessions[0]!.takeaways).toEqual([]);
  });

  it('lets its leader alone move and skip sessions, of which members hear', async () => {
    const group = await world.start(lead!);
    await joined(group, ben!);
    const { id: sessionId } = group.sessions[1]!;
    const moved = { sessionId, day: '2026-03-13', time: '10:00', minutes: 45, chapterFrom: 2, chapterTo: 2 };
    expect(await world.act(ben!, 'changeReadingSession', moved)).toMatchObject({ __typename: 'NotFoundError' });
    expect(groupOf(await world.act(lead!, 'changeReadingSession', moved)).sessions[1]).toMatchObject({ day: '2026-03-13', startsAt: '2026-03-13T09:00:00.000Z' });
    expect(await world.act(lead!, 'changeReadingSession', { ...moved, day: '2026-05-28', chapterTo: 9 })).toMatchObject({ problems: [{ path: 'chapterTo', code: 'no-range' }] });
    expect(await world.act(lead!, 'addReadingSession', { groupId: group.id, day: '2026-05-14', time: '16:00', minutes: 60 })).toMatchObject({ problems: [{ path: 'day', code: 'over-cap' }] });
    expect(groupOf(await world.act(world.admin, 'moveReadingSession', { sessionId, action: 'SKIP', reason: 'All at the offsite' })).sessions[1]).toMatchObject({ state: 'SKIPPED', skipReason: 'All at the offsite' });
    expect((await world.mails('reading-changed')).map(({ kind }) => kind)).toHaveLength(3);
    expect((await inCalendar()).filter(({ state }) => state === 'cancelled')).toHaveLength(2);
  });

  it('asks for another leader when its leader goes, and forgets who was erased', async () => {
    const group = await world.start(lead!);
    await joined(group, ben!);
    await place(lead, group.sessions[0]!.id, 'VOLUNTEER');
    await world.act(world.admin, 'endPerson', { personId: lead }, '__typename');
    expect(await world.group(ben!, group.id)).toMatchObject({ leader: null, memberCount: 1, sessions: [{ place: 'OPEN' }, {}, {}, {}], viewerCan: { lead: true } });
    expect(await world.mails('reading-leader')).toHaveLength(1);
    expect(await world.act(cleo!, 'leadReadingGroup', { groupId: group.id })).toMatchObject({ __typename: 'ReadingNotNow' });
    expect(groupOf(await world.act(ben!, 'leadReadingGroup', { groupId: group.id }))).toMatchObject({ leader: { id: ben }, viewerCan: { manage: true, lead: false } });
    await world.at('2026-03-05T16:30:00Z');
    await world.act(ben!, 'saveReadingTakeaway', { sessionId: group.sessions[0]!.id, text: 'Mine alone' });
    await world.act(ben!, 'sayReadingAttendance', { sessionId: group.sessions[0]!.id, attended: true });
    const [{ email }] = (await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [ben])) as [{ email: string }];
    expect(await world.act(world.admin, 'erasePerson', { personId: ben, confirmEmail: email }, '__typename')).toMatchObject({ __typename: 'ErasePersonSuccess' });
    expect(await world.group(cleo!, group.id)).toMatchObject({ leader: null, members: [], takeawayCount: 0 });
    expect(await world.build.query(world.organization, 'select person_id from reading_attendance union select person_id from reading_member union select person_id from reading_reminder')).toEqual([]);
  });

  it('leaves no trace while the practice is off, or for teams outside its audience', async () => {
    const group = await world.start(lead!);
    await world.setRules({ audienceTeamId: (await world.build.team({ organization: world.organization, name: 'Search' })) });
    expect(await world.group(lead!, group.id)).toBeNull();
    expect(await world.group(world.admin, group.id)).not.toBeNull();
    await world.setRules({ isOn: false });
    expect(await world.query(lead!, '{ readingGroups { edges { cursor } } viewer { viewerCan { useReadingGroups } } }')).toEqual({ readingGroups: { edges: [] }, viewer: { viewerCan: { useReadingGroups: false } } });
    expect(await world.act(lead!, 'joinReadingGroup', { groupId: group.id, role: 'MEMBER' })).toMatchObject({ __typename: 'ReadingGroupsOff' });
    await world.at('2026-03-04T09:00:00Z');
    expect((await inCalendar()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
    expect(await world.mails('reading-tomorrow')).toHaveLength(0);
    await world.setRules({ isOn: true });
    await world.at('2026-03-04T10:00:00Z');
    expect((await inCalendar()).map(({ state }) => state)).toEqual(['active', 'active', 'active', 'active']);
  });
});
