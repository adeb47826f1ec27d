import type { Ctx } from '../../src/kernel/actor.js';
import type { PersonId, TeamId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { TimelineEventHappened, type TimelineEvent } from '../../src/contracts/practices/timeline-event-happened.event.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DeliverEvents } from '../../src/platform/events/deliver-events.js';
import { EventOutbox } from '../../src/platform/events/event-outbox.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { announce, close, letAnswer, open, seedRoundWorld, type RoundWorld } from '../support/round-world.js';
import { NO_REVISION, subscribe } from '../support/subscribe.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FIELDS = 'id kind title on until team { name } url addedBy viewerCan { edit }';
const ADD = `mutation ($input: AddAnnotationInput!) { addAnnotation(input: $input) { __typename ... on AddAnnotationSuccess { annotation { ${FIELDS} } } ... on InvalidInput { problems { path code } } } }`;
const CHANGE = `mutation ($input: ChangeAnnotationInput!) { changeAnnotation(input: $input) { __typename ... on ChangeAnnotationSuccess { annotation { ${FIELDS} } } ... on InvalidInput { problems { path code } } } }`;
const REMOVE = 'mutation ($input: RemoveAnnotationInput!) { removeAnnotation(input: $input) { __typename ... on RemoveAnnotationSuccess { annotationId } } }';
const READ = `query ($input: AnnotationsInput) { annotations(input: $input) { ${FIELDS} } }`;
const TRENDS = `query ($input: TeamTrendsInput!) { teamTrends(input: $input) { revision annotations { title team { name } } } }`;
const CHANGED = `subscription ($input: TeamTrendsChangedInput!) { teamTrendsChanged(input: $input) { teamId revision } }`;
const LOG = 'query { memberLog { edges { node { text } } } }';

interface Seen {
  readonly id: string;
  readonly title: string;
  readonly viewerCan: { readonly edit: boolean };
}

const launch = { kind: 'LAUNCH', title: 'Search 2', on: '2026-03-03' };
let app: TestApp;
let build: Builders;
let world: RoundWorld;
let people: Record<'leadOfA' | 'leadOfP' | 'admin' | 'member', PersonId>;

const team = (name: string): TeamId => world.teams.get(name)!;
const as = async (name: keyof typeof people): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(world.organizationId, people[name]));
const add = async (name: keyof typeof people, input: object): Promise<Record<string, unknown> & { annotation?: Seen }> =>
  (await (await as(name)).data<{ addAnnotation: Record<string, unknown> }>(ADD, { input: { ...launch, ...input } })).addAnnotation;
const read = async (name: keyof typeof people, input?: object): Promise<Seen[] | null> => (await (await as(name)).data<{ annotations: Seen[] | null }>(READ, { input })).annotations;
const titles = async (name: keyof typeof people, input?: object): Promise<string[] | undefined> => (await read(name, input))?.map(({ title }) => title);
const trends = async (name: keyof typeof people, of: string): Promise<{ revision: string; annotations: { title: string }[] }> =>
  (await (await as(name)).data<{ teamTrends: { revision: string; annotations: { title: string }[] } }>(TRENDS, { input: { teamId: team(of) } })).teamTrends;

const event = (changes: Partial<TimelineEvent> = {}): TimelineEvent => ({
  key: 'hack-week:1', practice: 'hack-week', teamId: null, title: { en: 'Hack week', de: 'Hack Week' }, on: '2026-03-02', until: '2026-03-06', path: '/hack-week/1', isWithdrawn: false, ...changes,
});
async function tellOf(happened: TimelineEvent): Promise<void> {
  const ctx: Ctx = { actor: { kind: 'system', job: 'practice' }, organization: world.organizationId, requestId: 'x', now: app.clock.now() };
  await app.get(UnitOfWork).run(ctx, async (tx) => ok(await app.get(EventOutbox).tell(tx, ctx, TimelineEventHappened, happened.key, happened)));
  await app.get(DeliverEvents).tick();
}

beforeAll(async () => {
  app = await startTestApp();
  world = await seedRoundWorld(app, { name: 'root', people: 2, below: [{ name: 'P', people: 6, below: [{ name: 'A', people: 8 }] }, { name: 'Q', people: 6 }] });
  build = await Builders.on(app.database);
  const { organizationId: own } = world;
  people = { leadOfA: await build.lead(own, team('A')), leadOfP: await build.lead(own, team('P')), admin: await build.admin(own), member: world.people.get('A')![0]! };
  const round = await announce(app, world);
  await open(app, world, round.roundId);
  await letAnswer(app, world, round.manifest, world.people.get('A')!);
  await close(app, world, round.roundId);
});
afterEach(() => build.query(world.organizationId, 'delete from annotation'));
afterAll(async () => {
  await build.close();
  await app.close();
});

describe('adding', () => {
  it('a lead puts an event on the time line of a team they lead, and of one below', async () => {
    expect(await add('leadOfP', { teamId: team('A'), url: 'https://example.com/launch', until: '2026-03-04' })).toMatchObject({
      __typename: 'AddAnnotationSuccess',
      annotation: { kind: 'LAUNCH', title: 'Search 2', on: '2026-03-03', until: '2026-03-04', team: { name: 'A' }, url: 'https://example.com/launch', viewerCan: { edit: true } },
    });
    expect((await add('leadOfP', { teamId: team('P') })).__typename).toBe('AddAnnotationSuccess');
    expect((await add('admin', {})).__typename).toBe('AddAnnotationSuccess');
  });

  it('writes one audit row and tells members, without its words', async () => {
    await build.query(world.organizationId, 'delete from audit_entry');
    await build.query(world.organizationId, 'delete from member_log_entry');
    await add('leadOfA', { teamId: team('A') });
    const audit = await build.query<{ action: string; subject: object }>(world.organizationId, 'select action, subject from audit_entry');
    expect(audit).toMatchObject([{ action: 'annotation.added', subject: { teamId: team('A'), kind: 'launch', on: '2026-03-03' } }]);
    const { memberLog } = await (await as('member')).data<{ memberLog: { edges: { node: { text: string } }[] } }>(LOG);
    expect(memberLog.edges.map(({ node }) => node.text)).toEqual(['A launch was put on the time line of A for 2026-03-03.']);
    expect(JSON.stringify([audit, memberLog])).not.toContain('Search 2');
  });

  it.each<[keyof typeof people, string | null]>([['leadOfA', 'P'], ['leadOfA', 'Q'], ['leadOfA', null], ['admin', 'A']])('%s can not add one on the time line of %s', async (name, of) => {
    expect(await add(name, { teamId: of && team(of) })).toEqual({ __typename: 'NotFoundError' });
    expect(await build.query(world.organizationId, 'select 1 from annotation')).toEqual([]);
  });

  it('is refused to members and to nobody, and tells what can not be', async () => {
    expect((await (await as('member')).send(ADD, { input: { ...launch, teamId: team('A') } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await new GraphqlClient(app.url).send(ADD, { input: launch })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await add('leadOfA', { teamId: team('A'), kind: 'PRACTICE', url: 'javascript:alert(1)' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'kind' }, { path: 'url' }] });
    expect(await add('leadOfA', { teamId: "'; drop table team" })).toEqual({ __typename: 'NotFoundError' });
  });
});

describe('reading', () => {
  it('a team sees its own, those above and everybody’s, within the days asked for; never those beside or below', async () => {
    await add('leadOfA', { teamId: team('A'), title: 'A', on: '2026-03-05' });
    await add('leadOfP', { teamId: team('P'), title: 'P', on: '2026-02-01', until: '2026-02-10' });
    await add('admin', { title: 'All', on: '2026-01-01' });
    expect(await titles('leadOfA', { teamId: team('A') })).toEqual(['All', 'P', 'A']);
    expect(await titles('leadOfP', { teamId: team('P') })).toEqual(['All', 'P']);
    expect(await titles('leadOfA', { teamId: team('A'), from: '2026-02-10', to: '2026-03-04' })).toEqual(['P']);
    expect(await titles('leadOfA', { teamId: team('A'), from: '2026-02-11' })).toEqual(['A']);
    expect(await titles('member')).toEqual(['All']);
    expect((await trends('leadOfA', 'A')).annotations).toEqual([{ title: 'A', team: { name: 'A' } }]);
  });

  it('says who may edit, and nothing of a team whose results are not theirs', async () => {
    await add('leadOfP', { teamId: team('P') });
    expect((await read('leadOfA', { teamId: team('A') }))![0]!.viewerCan.edit).toBe(false);
    expect((await read('leadOfP', { teamId: team('A') }))![0]!.viewerCan.edit).toBe(true);
    for (const name of ['admin', 'member'] as const) expect(await read(name, { teamId: team('P') })).toBeNull();
  });
});

describe('changing and taking off', () => {
  it('works for whoever may write there, raises the revision and is heard at once by whoever looks at a team below', async () => {
    const { annotation } = await add('leadOfP', { teamId: team('P') });
    const before = await trends('leadOfA', 'A');
    const heard = subscribe(app.url, await build.signIn(world.organizationId, people.leadOfA), CHANGED, { input: { teamId: team('A'), revision: NO_REVISION } });
    await heard.next();
    const changed = await (await as('leadOfP')).data<{ changeAnnotation: object }>(CHANGE, { input: { annotationId: annotation!.id, kind: 'INCIDENT', title: 'Search broke', on: '2026-03-04' } });
    expect(changed.changeAnnotation).toMatchObject({ annotation: { kind: 'INCIDENT', title: 'Search broke', on: '2026-03-04', url: null } });
    await heard.next();
    const after = await trends('leadOfA', 'A');
    expect(after.revision).not.toBe(before.revision);
    expect(await (await as('leadOfP')).data(REMOVE, { input: { annotationId: annotation!.id } })).toEqual({ removeAnnotation: { __typename: 'RemoveAnnotationSuccess', annotationId: annotation!.id } });
    await heard.next();
    expect(await titles('leadOfA', { teamId: team('A') })).toEqual([]);
    expect(new Set([before.revision, after.revision, (await trends('leadOfA', 'A')).revision]).size).toBe(3);
    await heard.stop();
    expect(JSON.stringify(await build.query(world.organizationId, 'select * from annotation'))).not.toContain('Search');
  });

  it('is nobody else’s, and what is gone is gone', async () => {
    const { annotation } = await add('leadOfP', { teamId: team('P') });
    const input = { annotationId: annotation!.id, ...launch };
    for (const name of ['leadOfA', 'admin'] as const) {
      expect(await (await as(name)).data(CHANGE, { input })).toEqual({ changeAnnotation: { __typename: 'NotFoundError' } });
      expect(await (await as(name)).data(REMOVE, { input: { annotationId: annotation!.id } })).toEqual({ removeAnnotation: { __typename: 'NotFoundError' } });
    }
    const lead = await as('leadOfP');
    expect(await lead.data(CHANGE, { input: { ...input, until: '2026-03-01' } })).toMatchObject({ changeAnnotation: { __typename: 'InvalidInput', problems: [{ path: 'until' }] } });
    await lead.data(REMOVE, { input: { annotationId: annotation!.id } });
    expect(await lead.data(REMOVE, { input: { annotationId: annotation!.id } })).toEqual({ removeAnnotation: { __typename: 'NotFoundError' } });
  });
});

describe('events of practices', () => {
  it('that are told of a team and of those above it stand once on its time line', async () => {
    for (const name of ['root', 'P', 'A']) await tellOf(event({ key: `code-t:${team(name)}:2026-03-02`, practice: 'code-t', teamId: team(name), title: { en: `Code T in ${name}`, de: `Code T in ${name}` } }));
    await tellOf(event());
    expect((await titles('leadOfA', { teamId: team('A') }))?.sort()).toEqual(['Code T in A', 'Hack week']);
    expect((await titles('leadOfP', { teamId: team('P') }))?.sort()).toEqual(['Code T in P', 'Hack week']);
  });

  it('appear by themselves, in the reader’s language, change, go and come back; told twice is told once', async () => {
    await tellOf(event());
    await tellOf(event());
    expect(await read('leadOfA', { teamId: team('A') })).toMatchObject([{ kind: 'PRACTICE', title: 'Hack week', addedBy: null, url: '/hack-week/1', until: '2026-03-06', viewerCan: { edit: false } }]);
    expect(await build.query(world.organizationId, 'select revision from annotation')).toEqual([{ revision: 1 }]);
    await build.query(world.organizationId, `update person set locale = 'de' where person_id = $1`, [people.leadOfA]);
    expect(await titles('leadOfA', { teamId: team('A') })).toEqual(['Hack Week']);
    await tellOf(event({ teamId: team('Q') }));
    expect(await titles('leadOfA', { teamId: team('A') })).toEqual([]);
    await tellOf(event({ isWithdrawn: true }));
    await tellOf(event({ isWithdrawn: true }));
    await tellOf(event({ key: 'hack-week:2', isWithdrawn: true }));
    expect(await titles('leadOfA', { teamId: team('A') })).toEqual([]);
    await tellOf(event({ until: '2026-03-02' }));
    expect(await read('leadOfA', { teamId: team('A') })).toMatchObject([{ title: 'Hack Week', until: null }]);
  });

  it('can not be changed by hand', async () => {
    await tellOf(event());
    const [{ id }] = (await read('admin'))! as [Seen];
    expect(await (await as('admin')).data(REMOVE, { input: { annotationId: id } })).toEqual({ removeAnnotation: { __typename: 'NotFoundError' } });
    expect(await (await as('admin')).data(CHANGE, { input: { annotationId: id, ...launch } })).toEqual({ changeAnnotation: { __typename: 'NotFoundError' } });
  });
});
