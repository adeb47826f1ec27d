import { RosterSchedule } from '../../src/practices/on-call/app/roster-schedule.js';
import { DeliverEvents } from '../../src/platform/events/deliver-events.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { ADD_SOURCE, addedSource, calendarOf, rosterServer, rosterWorld, type FeedEvent, type RosterServer, type RosterWorld } from '../support/roster-world.js';

const PLAN = 'plan { added changed removed aheadBefore aheadAfter isShrinking skippedCount skipped firstShifts { role person { name } personLabel startsAt } unmatched { key label ahead } displaced { person { name } day } }';
const PREVIEW = `mutation ($input: PreviewRosterSourceInput!) { previewRosterSource(input: $input) { __typename ... on PreviewRosterSourceSuccess { ${PLAN} } ... on RosterUnreadable { message } ... on InvalidInput { problems { path code } } } }`;
const CHANGE = 'mutation ($input: ChangeRosterSourceInput!) { changeRosterSource(input: $input) { __typename ... on ChangeRosterSourceSuccess { source { label isPaused address } } ... on InvalidInput { problems { path code } } } }';
const REMOVE = 'mutation ($input: RosterSourceIdInput!) { removeRosterSource(input: $input) { __typename ... on RemoveRosterSourceSuccess { released } } }';
const READ = 'mutation ($input: RosterSourceIdInput!) { readRosterNow(input: $input) { __typename ... on ReadRosterNowSuccess { source { problem isHeld lastGoodAt } } ... on RateLimited { retryAfterSeconds } } }';
const ACCEPT = 'mutation ($input: RosterSourceIdInput!) { acceptHeldRoster(input: $input) { __typename ... on AcceptHeldRosterSuccess { source { isHeld } } } }';
const MATCH = 'mutation ($input: MatchOnCallPersonInput!) { matchOnCallPerson(input: $input) { __typename ... on MatchOnCallPersonSuccess { shifts } ... on InvalidInput { problems { code } } } }';
const BOARD = 'query ($input: OnCallInput) { onCall(input: $input) { asOf teams { team { name } now { role person { name } personLabel } next { role person { name } startsAt source { label address } } health { state ageText problem unmatched } } } }';
const DETAIL = `query ($input: OnCallTeamInput!) { onCallTeam(input: $input) { viewerCan { manage seeLoad } now { personLabel } shifts { startsAt person { name } } health { state problem }
  load { personLabel hours share evenShare shifts weekly } unmatched { key label ahead suggestions { name } } sources { id label address problem isHeld imports { outcome added removed } heldPlan { aheadBefore aheadAfter } } } }`;
const LOG = 'query { memberLog { edges { node { text } } } }';

interface Detail {
  readonly viewerCan: { readonly manage: boolean; readonly seeLoad: boolean };
  readonly shifts: { startsAt: string }[];
  readonly load: { personLabel: string; hours: number; share: number; weekly: number[] }[] | null;
  readonly unmatched: { key: string; label: string; suggestions: { name: string }[] }[];
  readonly sources: { id: string; address: string | null; imports: object[]; heldPlan: object | null }[];
}

const adaNow: FeedEvent = { uid: 'now', who: 'ada@example.org', from: '2026-03-02T08', to: '2026-03-03T08' };
const bobNext: FeedEvent = { uid: 'next', who: 'bob@example.org', from: '2026-03-03T08', to: '2026-03-04T08' };
const past: FeedEvent = { uid: 'past', who: 'ada@example.org', from: '2026-02-23T08', to: '2026-02-24T08' };
const zoe: FeedEvent = { uid: 'zoe', who: 'bbyron', from: '2026-03-04T08', to: '2026-03-05T08' };

describe('who is on call, over the API', () => {
  let server: RosterServer;
  let world: RosterWorld;
  let lead: GraphqlClient;
  beforeAll(async () => {
    server = await rosterServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    world = await rosterWorld(server);
    lead = await world.as(world.lead);
  });

  const say = async <T>(client: GraphqlClient, mutation: string, input: object): Promise<T & { __typename: string }> => Object.values(await client.data<Record<string, T & { __typename: string }>>(mutation, { input }))[0]!;
  const detail = async (client: GraphqlClient, more: object = {}): Promise<Detail> => (await client.data<{ onCallTeam: Detail }>(DETAIL, { input: { teamId: world.team, ...more } })).onCallTeam;
  const calendar = () => ({ kind: 'ICS_URL', url: `${world.feed.url}/private-4711/basic.ics` });

  it('a dry run says what would happen and keeps nothing', async () => {
    world.says([adaNow, bobNext, zoe]);
    expect(await say(lead, PREVIEW, { teamId: world.team, source: calendar() })).toMatchObject({
      __typename: 'PreviewRosterSourceSuccess',
      plan: { added: 3, removed: 0, aheadBefore: 0, aheadAfter: 3, isShrinking: false, firstShifts: [{ person: { name: 'Ada Lovelace' } }, { person: { name: 'Bob Byron' } }, { person: null, personLabel: 'bbyron' }], unmatched: [{ label: 'bbyron', ahead: 1 }] },
    });
    expect(await world.query('select 1 from roster_source union all select 1 from on_call_shift')).toEqual([]);
    world.says((response) => response.writeHead(200).end('<html>'));
    expect(await say(lead, PREVIEW, { teamId: world.team, source: calendar() })).toMatchObject({ __typename: 'RosterUnreadable' });
    expect(await say(lead, PREVIEW, { teamId: world.team, source: { kind: 'ICS_URL', url: 'http://169.254.169.254/latest' } })).toMatchObject({ __typename: 'RosterUnreadable', message: expect.stringContaining('private network') });
    expect(await say(lead, PREVIEW, { teamId: world.team, source: { kind: 'ICS_URL', url: 'file:///etc/passwd' } })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'source.url' }] });
    expect(await say(lead, PREVIEW, { teamId: world.team, source: { kind: 'PAGERDUTY', schedule: 'P1' } })).toMatchObject({ problems: [{ path: 'source.token', code: 'token-missing' }] });
    expect(await say(lead, PREVIEW, { teamId: world.team, source: { kind: 'ICS_FILE', fileBase64: Buffer.from(calendarOf([adaNow])).toString('base64') } })).toMatchObject({ plan: { added: 1 } });
  });

  it('is to be seen as soon as a roster is read and no longer than one is, in this organization and no other', async () => {
    const seen = async (client: GraphqlClient): Promise<boolean> => (await client.data<{ viewer: { viewerCan: { seeOnCall: boolean } } }>('{ viewer { viewerCan { seeOnCall } } }')).viewer.viewerCan.seeOnCall;
    const ada = await world.as(world.ada);
    expect(await seen(ada)).toBe(false);
    const { source } = await say<{ source: { id: string } }>(lead, ADD_SOURCE, { teamId: world.team, label: 'Rota', source: calendar() });
    expect([await seen(ada), await seen(lead)]).toEqual([true, true]);
    const elsewhere = await rosterWorld(server);
    expect(await seen(await elsewhere.as(elsewhere.lead))).toBe(false);
    await say(lead, REMOVE, { sourceId: source.id });
    expect(await seen(ada)).toBe(false);
  });

  it('leads of the team or above and admins say where it is read; nobody else, and no program', async () => {
    world.says([adaNow]);
    const beside = await world.build.lead(world.organization, await world.build.team({ organization: world.organization, name: 'Ads' }));
    const above = await world.build.lead(world.organization, world.rootTeam);
    const add = async (client: GraphqlClient): Promise<string> => (await say(client, ADD_SOURCE, { teamId: world.team, label: 'Rota', source: calendar() })).__typename;
    for (const person of [world.lead, above, world.admin]) expect(await add(await world.as(person))).toBe('AddRosterSourceSuccess');
    expect(await add(await world.as(beside))).toBe('NotFoundError');
    expect((await (await world.as(world.ada)).send(ADD_SOURCE, { input: { teamId: world.team, label: 'Rota', source: calendar() } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await say(lead, ADD_SOURCE, { teamId: world.team, label: ' ', source: calendar() })).toMatchObject({ problems: [{ path: 'label' }] });
    expect((await world.query<{ action: string }>(`select action from audit_entry where action like 'roster-source.%'`)).length).toBe(3);
    const { memberLog } = await lead.data<{ memberLog: { edges: { node: { text: string } }[] } }>(LOG);
    expect(memberLog.edges[0]!.node.text).toBe('The on-call roster “Rota” is read for Search from now on.');
  });

  it('everybody sees who is on call; the secret address and the settings are given to nobody', async () => {
    world.says([adaNow, bobNext, past]);
    await addedSource(world);
    const stranger = await world.as(await world.build.person({ organization: world.organization, name: 'Stranger' }));
    const board = await stranger.data<{ onCall: { teams: object[] } }>(BOARD);
    expect(board.onCall).toMatchObject({ asOf: '2026-03-02T09:00:00.000Z', teams: [{
      team: { name: 'Search' }, now: [{ role: 'primary', person: { name: 'Ada Lovelace' } }], next: [{ person: { name: 'Bob Byron' }, source: { label: 'Search rota', address: null } }], health: { state: 'FRESH', problem: null, unmatched: 0 },
    }] });
    const theirs = await detail(stranger, { from: '2026-01-01T00:00:00Z' });
    expect([theirs.viewerCan, theirs.load, theirs.shifts.length, theirs.sources[0]!.imports]).toEqual([{ manage: false, seeLoad: false }, null, 2, []]);
    const own = await detail(lead, { from: '2026-01-01T00:00:00Z' });
    expect([own.viewerCan, own.shifts.length, own.sources[0]!.address, own.sources[0]!.imports]).toEqual([{ manage: true, seeLoad: true }, 3, `${world.feed.url}/…`, [{ outcome: 'APPLIED', added: 3, removed: 0 }]]);
    expect(own.load!.map(({ personLabel, hours }) => [personLabel, hours])).toEqual([['Ada Lovelace', 25]]);
    expect((await detail(await world.as(world.ada))).viewerCan).toEqual({ manage: false, seeLoad: true });
    expect((await detail(await world.as(world.admin))).viewerCan).toEqual({ manage: true, seeLoad: false });
    expect(JSON.stringify(await world.query('select * from roster_source'))).not.toContain('4711');
  });

  it('a dead source blocks no page: what is kept is shown, and asking nobody', async () => {
    world.says([adaNow, bobNext]);
    const sourceId = await addedSource(world);
    world.says(() => undefined);
    const reading = say(lead, READ, { sourceId });
    expect((await lead.data<{ onCall: { teams: { now: object[] }[] } }>(BOARD)).onCall.teams[0]!.now).toHaveLength(1);
    world.says((response) => response.writeHead(503).end());
    await world.feed.drop();
    expect(await reading).toMatchObject({ __typename: 'ReadRosterNowSuccess', source: { problem: expect.any(String), lastGoodAt: '2026-03-02T09:00:00.000Z' } });
    expect((await lead.data<{ onCall: { teams: { health: object }[] } }>(BOARD)).onCall.teams[0]!.health).toMatchObject({ state: 'FAILING' });
    for (let time = 0; time < 5; time += 1) await say(lead, READ, { sourceId });
    expect((await say(lead, READ, { sourceId })).__typename).toBe('RateLimited');
  });

  it('a held roster shows what accepting it would do, and does exactly that', async () => {
    const days = (count: number): FeedEvent[] => Array.from({ length: count }, (_, index) => ({ uid: `d${index}`, who: 'ada@example.org', from: `2026-04-${String(index + 1).padStart(2, '0')}T08`, to: `2026-04-${String(index + 1).padStart(2, '0')}T20` }));
    world.says(days(8));
    const sourceId = await addedSource(world);
    world.says(days(2));
    expect(await say(lead, READ, { sourceId })).toMatchObject({ source: { isHeld: true } });
    expect((await detail(lead)).sources[0]!.heldPlan).toEqual({ aheadBefore: 8, aheadAfter: 2 });
    expect((await detail(await world.as(world.ada))).sources[0]!.heldPlan).toBeNull();
    world.says((response) => response.writeHead(500).end());
    expect(await say(lead, ACCEPT, { sourceId })).toMatchObject({ __typename: 'AcceptHeldRosterSuccess', source: { isHeld: false } });
    expect(await world.query('select 1 from on_call_shift')).toHaveLength(2);
    expect((await say(lead, ACCEPT, { sourceId })).__typename).toBe('NothingHeld');
  });

  it('an unknown name is suggested, said once, and known from then on', async () => {
    world.says([adaNow, zoe]);
    await addedSource(world);
    const [unknown] = (await detail(lead)).unmatched;
    expect(unknown).toMatchObject({ label: 'bbyron', suggestions: [{ name: 'Bob Byron' }] });
    expect((await detail(await world.as(world.ada))).unmatched[0]!.suggestions).toEqual([]);
    const match = (personId: string, key = unknown!.key) => say(lead, MATCH, { teamId: world.team, key, personId });
    expect((await match(world.bob, 'username:nobody')).__typename).toBe('NotFoundError');
    await world.query(`insert into identity_alias (organization_id, kind, value, person_id) values ($1, $2, $3, $4)`, [world.organization, 'email', 'bbyron@x', world.ada]);
    expect(await match(world.bob)).toEqual({ __typename: 'MatchOnCallPersonSuccess', shifts: 1 });
    expect((await detail(lead)).unmatched).toEqual([]);
    expect(await world.query(`select 1 from commitment where person_id = $1 and state = 'active'`, [world.bob])).toHaveLength(1);
    expect((await match(world.ada)).__typename).toBe('NotFoundError');
  });

  it('a pause keeps what is kept; a key goes to no other service; removing gives the time back', async () => {
    world.says([adaNow, bobNext, past]);
    const sourceId = await addedSource(world);
    expect(await say(lead, CHANGE, { sourceId, isPaused: true, label: 'Paused' })).toMatchObject({ source: { label: 'Paused', isPaused: true } });
    await world.readAgain(500);
    expect([world.feed.requests.length, (await world.query('select 1 from on_call_shift')).length]).toEqual([1, 3]);
    expect(await say(lead, CHANGE, { sourceId, source: { kind: 'GRAFANA', schedule: 'x' } })).toMatchObject({ problems: [{ code: 'kind-fixed' }] });
    const grafana = await say<{ source: { id: string } }>(lead, ADD_SOURCE, { teamId: world.team, label: 'Grafana', source: { kind: 'GRAFANA', url: world.feed.url, schedule: 'S1', token: 'secret' } });
    const move = (url: string) => say(lead, CHANGE, { sourceId: grafana.source.id, source: { kind: 'GRAFANA', url, schedule: 'S2' } });
    expect((await move(`${world.feed.url}/other`)).__typename).toBe('ChangeRosterSourceSuccess');
    expect(await move('https://evil.example')).toMatchObject({ problems: [{ path: 'source.token', code: 'token-missing' }] });
    expect(await say(lead, REMOVE, { sourceId })).toEqual({ __typename: 'RemoveRosterSourceSuccess', released: 2 });
    expect(await world.query(`select 1 from commitment where state = 'active' and upper(span) > $1`, [server.app.clock.now()])).toEqual([]);
    expect(await world.query('select 1 from on_call_shift')).toHaveLength(2);
    expect((await say(lead, REMOVE, { sourceId })).__typename).toBe('NotFoundError');
  });

  it('tells gauges of teams, and marks a week with twice the usual load without a name', async () => {
    const weeks = Array.from({ length: 7 }, (_, week): FeedEvent => ({ uid: `w${week}`, who: 'ada@example.org', from: new Date(Date.UTC(2026, 0, 5 + week * 7, 8)).toISOString().slice(0, 13), to: new Date(Date.UTC(2026, 0, 6 + week * 7, 8)).toISOString().slice(0, 13) }));
    world.says([...weeks, { ...past, to: '2026-02-25T08' }]);
    await addedSource(world);
    await server.app.get(DeliverEvents).tick();
    const gauges = await world.query<{ gauge: string; value: number }>('select gauge, value::float8 as value from practice_gauge where team_id = $1 order by gauge', [world.team]);
    expect(gauges).toEqual([{ gauge: 'on_call_hours', value: 0 }, { gauge: 'on_call_roster_age_seconds', value: 0 }, { gauge: 'on_call_unmatched', value: 0 }]);
    expect(await world.query(`select title, starts_on::text as day from annotation where removed_at is null`)).toEqual([{ title: 'At least twice the usual on-call duty', day: '2026-02-23' }]);
    world.says(weeks.concat({ ...past, to: '2026-02-23T20' }));
    await world.readAgain();
    await server.app.get(RosterSchedule).lookAfter(world.ctx());
    await server.app.get(DeliverEvents).tick();
    expect(await world.query('select 1 from annotation where removed_at is null')).toEqual([]);
  });
});
