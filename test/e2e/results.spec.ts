import type { OrganizationId, PersonId, RoundId } from '../../src/kernel/ids.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { ok } from '../../src/kernel/result.js';
import { SignalBoard } from '../../src/listening/results/app/signal-board.js';
import { overviewSeers } from '../../src/listening/results/persistence/viewer.query.js';
import { LiveChannel } from '../../src/platform/live/live-channel.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { pulseWorld, savedPulse } from '../support/pulse-world.js';
import { announce, close, fetchPass, letAnswer, manifestOf, open, seedRoundWorld, submission, submit, tickNow, type RoundWorld } from '../support/round-world.js';
import { NO_REVISION, subscribe } from '../support/subscribe.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

// A busy machine takes longer than the usual five seconds for a story on a real database.
const TRENDS = `query ($input: TeamTrendsInput!) { teamTrends(input: $input) { team { name } revision pooledElsewhere { answersAt together } pulses { name }
  rounds { roundId number state answered eligible resultsAt resultsWhen } series { driver { id name } states headline low high n }
  details { roundId n level commentsNote items { item { id version text } headline n favourable bins distribution } recommend { score low high n } comments { body dated } } } }`;
const VISIBLE = `query ($input: VisibleTeamsInput) { visibleTeams(input: $input) { team { name } isUnit latest { number } latestHeadline } }`;
const CHANGED = `subscription ($input: TeamTrendsChangedInput!) { teamTrendsChanged(input: $input) { teamId roundId revision } }`;

interface Series { readonly driver: { id: string }; readonly states: string[]; readonly headline: (number | null)[]; readonly n: (number | null)[] }
interface TrendsView {
  readonly revision: string;
  readonly pooledElsewhere: { answersAt: string; together: string[] } | null;
  readonly rounds: { number: number; state: string; answered: number | null; eligible: number | null; resultsAt: string | null; resultsWhen: string | null }[];
  readonly series: Series[];
  readonly details: { n: number | null; level: number; commentsNote: string | null; items: { headline: number; n: number; favourable: null }[]; recommend: { score: number } | null; comments: { body: string }[] } | null;
}

/** root{2} > P{2} > A{12}, B{3}, C{4}: units are A (12) and P (9 with B and C; and 10 with A's lead). */
const TREE = { name: 'root', people: 2, below: [{ name: 'P', people: 2, below: [{ name: 'A', people: 12 }, { name: 'B', people: 3 }, { name: 'C', people: 4 }] }] };

describe('results of a team', () => {
  let app: TestApp;
  let second: TestApp;
  let world: RoundWorld;
  let build: Builders;
  const actors: Record<string, PersonId> = {};
  const rounds: RoundId[] = [];
  const clientOf = async (person: PersonId, at = app): Promise<GraphqlClient> => new GraphqlClient(at.url, await build.signIn(world.organizationId, person));
  const team = (name: string): string => world.teams.get(name)!;
  const people = (name: string): readonly PersonId[] => world.people.get(name)!;
  const trends = async (person: PersonId, name: string, input: object = {}): Promise<TrendsView | null> =>
    (await (await clientOf(person)).data<{ teamTrends: TrendsView | null }>(TRENDS, { input: { teamId: team(name), ...input } })).teamTrends;
  const engagement = (view: TrendsView | null): Series => view!.series.find(({ driver }) => driver.id === 'engagement')!;

  beforeAll(async () => {
    app = await startTestApp();
    second = await startTestApp({ database: app.database, clock: app.clock });
    world = await seedRoundWorld(app, TREE);
    build = await Builders.on(app.database);
    const { organizationId } = world;
    Object.assign(actors, {
      leadOfA: await build.lead(organizationId, world.teams.get('A')!), leadOfP: await build.lead(organizationId, world.teams.get('P')!), leadOfRoot: await build.lead(organizationId, world.teams.get('root')!, people('root')[1]),
      appointed: await build.wholeOrganizationViewer(organizationId), admin: await build.admin(organizationId), memberOfA: people('A')[0], memberOfB: people('B')[0],
    });
  });
  afterAll(async () => {
    await build.close();
    await second.close();
    await app.close();
  });

  it('wait while nothing is sealed, and say when they come', async () => {
    const { roundId, manifest } = await announce(app, world);
    rounds.push(roundId);
    expect(await trends(actors.leadOfA!, 'A')).toMatchObject({ rounds: [], series: [], details: null });
    await open(app, world, roundId);
    const waiting = await trends(actors.leadOfA!, 'A');
    expect(waiting).toMatchObject({ rounds: [{ number: 1, state: 'OPEN', answered: null, eligible: null, resultsAt: manifest.closesAt, resultsWhen: 'as soon as 10 have answered, at the latest at close' }], details: null });
    expect(engagement(waiting)).toMatchObject({ states: ['WAITING'], headline: [null], n: [null] });
    expect(waiting!.series.map(({ driver }) => driver.id)).toEqual(['engagement', 'exhaustion']);
    await letAnswer(app, world, manifest, people('A').slice(0, 10), 4);
    expect(engagement(await trends(actors.leadOfA!, 'A')).states).toEqual(['WAITING']);
  });

  it('come while the round is open as driver means and n of sealed batches, and nothing else', async () => {
    await tickNow(app, world, rounds[0]!);
    const interim = await trends(actors.leadOfA!, 'A');
    expect(interim!.rounds[0]).toMatchObject({ state: 'OPEN', answered: null, eligible: null, resultsAt: null, resultsWhen: null });
    expect(engagement(interim)).toMatchObject({ states: ['INTERIM'], headline: [75], n: [5] });
    expect(interim!.details).toBeNull();
    expect(engagement(await trends(actors.leadOfP!, 'P'))).toMatchObject({ states: ['INTERIM'], n: [5] });
  });

  it('are news for every open page that may see them, on every instance', async () => {
    const news = subscribe<{ teamTrendsChanged: { roundId: string; revision: string } }>(second.url, (await clientOf(actors.leadOfA!)).cookie!, CHANGED, { input: { teamId: team('A'), revision: NO_REVISION } });
    await news.next();
    const manifest = await manifestOf(app, world, rounds[0]!);
    for (const personId of people('P')) await submit(app.url, submission(manifest, await fetchPass(app, world, manifest, personId), 2));
    for (const [place, personId] of people('A').slice(10).entries()) await submit(app.url, submission(manifest, await fetchPass(app, world, manifest, personId), 3, `More quiet hours ${place}`));
    await close(app, world, rounds[0]!);
    const { teamTrendsChanged } = await news.next();
    const now = await trends(actors.leadOfA!, 'A');
    expect(teamTrendsChanged).toEqual({ teamId: team('A'), roundId: rounds[0], revision: now!.revision });
    await news.stop();
  });

  it('are final after the close, with participation and what the ladder allows at their n', async () => {
    const final = await trends(actors.leadOfA!, 'A');
    expect(final!.rounds[0]).toMatchObject({ state: 'CLOSED', answered: 12, eligible: 12, resultsAt: null });
    expect(engagement(final)).toMatchObject({ states: ['FINAL'], n: [12] });
    expect(final!.details).toMatchObject({ n: 12, level: 10, comments: [], commentsNote: expect.stringContaining('at least 10 people answered') as unknown });
    expect(final!.details!.items.map(({ n, favourable }) => [n, favourable])).toEqual([[12, null], [12, null], [12, null], [12, null]]);
    expect(final!.details!.recommend).toMatchObject({ score: -100 });
  });

  it('that are too few are suppressed and show no n anywhere', async () => {
    const { roundId, manifest } = await announce(app, world);
    rounds.push(roundId);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, people('A').slice(0, 4), 5);
    await letAnswer(app, world, manifest, people('B'), 1);
    await close(app, world, roundId);
    const suppressed = await trends(actors.leadOfA!, 'A');
    expect(suppressed!.rounds[1]).toMatchObject({ state: 'CLOSED', answered: null, eligible: null });
    expect(engagement(suppressed)).toMatchObject({ states: ['FINAL', 'SUPPRESSED'], headline: [expect.any(Number), null], n: [12, null] });
    expect(suppressed!.details).toMatchObject({ n: null, level: 0, items: [], recommend: null });
    expect(engagement(await trends(actors.leadOfP!, 'P')).states[1]).toBe('FINAL');
  });

  it('of a team that is no unit are named as pooled elsewhere, without a number', async () => {
    const pooled = await trends(actors.leadOfP!, 'B');
    expect(pooled).toMatchObject({ pooledElsewhere: { answersAt: 'P', together: ['C'] }, details: null });
    expect(pooled!.series.flatMap(({ states }) => states)).toEqual(Array.from({ length: 4 }, () => 'NOT_ASKED'));
    expect(JSON.stringify(pooled!.series)).not.toMatch(/\d\.?\d*,/);
  });

  it('are seen by the leads of the team and above, by who is appointed, and by members who answered there; by no admin', async () => {
    const { organizationId } = await build.organization({ name: 'Elsewhere' });
    const stranger = new GraphqlClient(app.url, await build.signIn(organizationId, await build.wholeOrganizationViewer(organizationId)));
    const matrix: string[] = [];
    for (const [actor, person] of Object.entries(actors)) {
      const shown: string[] = [];
      for (const name of ['root', 'P', 'A', 'B', 'C']) shown.push((await trends(person, name)) ? name : '-');
      matrix.push(`${actor}: ${shown.join(' ')}`);
    }
    expect(matrix).toEqual([
      'leadOfA: - P A - -', 'leadOfP: - P A B C', 'leadOfRoot: root P A B C', 'appointed: root P A B C', 'admin: - - - - -', 'memberOfA: - - A - -', 'memberOfB: - P - - -',
    ]);
    expect(await stranger.data(TRENDS, { input: { teamId: team('A') } })).toEqual({ teamTrends: null });
    const anonymous = await new GraphqlClient(app.url).send(TRENDS, { input: { teamId: team('A') } });
    expect(anonymous.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await trends(actors.appointed!, 'A', { teamId: 'nonsense' })).toBeNull();
    const many = await (await clientOf(actors.appointed!)).send(TRENDS, { input: { teamId: team('A'), lastRounds: 1000 } });
    expect(many.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  it('are listed for each viewer with the same rule', async () => {
    const listed = async (actor: string, input: object = {}): Promise<string[]> =>
      (await (await clientOf(actors[actor]!)).data<{ visibleTeams: { team: { name: string }; isUnit: boolean; latestHeadline: number | null }[] }>(VISIBLE, { input })).visibleTeams
        .map(({ team: { name }, isUnit, latestHeadline }) => `${name}${isUnit ? '*' : ''} ${latestHeadline === null ? '-' : 'number'}`);
    expect(await listed('leadOfP')).toEqual(['A* number', 'B -', 'C -', 'P* number']);
    expect(await listed('leadOfA')).toEqual(['A* number', 'P* number']);
    expect(await listed('memberOfB')).toEqual(['P* number']);
    expect(await listed('admin')).toEqual([]);
    expect(await listed('appointed', { search: 'ROO' })).toEqual(['root number']);
    expect(await listed('appointed', { search: '%' })).toEqual([]);
  });

  it('are news of the overview for exactly those who see a team on it, whichever part of the tree they look at', async () => {
    const organization = world.organizationId as OrganizationId;
    const [people, parts] = [Object.values(actors), [null, ...world.teams.values()]];
    const compared = await app.get(UnitOfWork).read({ organization }, async (tx) => {
      const both: { readonly inBatch: string[]; readonly oneByOne: string[] }[] = [];
      for (const part of parts) {
        const seers = await overviewSeers(tx, people, part);
        const oneByOne: string[] = [];
        for (const person of people) if ((await app.get(SignalBoard).visibleTeams(tx, person, part)).length > 0) oneByOne.push(person);
        both.push({ inBatch: people.filter((person) => seers.has(person)), oneByOne });
      }
      return both;
    });
    expect(compared.map(({ inBatch }) => inBatch)).toEqual(compared.map(({ oneByOne }) => oneByOne));
    expect(new Set(compared.map(({ inBatch }) => inBatch.length)).size).toBeGreaterThan(1);
  });

  it('of somebody who moves stay those of the rounds they answered in each unit', async () => {
    const mover = people('A')[5]!;
    await build.query(world.organizationId, `update membership set ends_on = $2::date where person_id = $1`, [mover, app.clock.now()]);
    await build.membership(world.organizationId, mover, world.teams.get('C')!, { since: app.clock.now().toISOString().slice(0, 10), recordedAt: app.clock.now().toISOString() });
    app.clock.advance(24 * 3_600_000);
    const { roundId } = await announce(app, world);
    rounds.push(roundId);
    await open(app, world, roundId);
    await close(app, world, roundId);
    expect((await trends(mover, 'A'))!.rounds.map(({ number }) => number)).toEqual([1, 2]);
    expect((await trends(mover, 'P'))!.rounds.map(({ number }) => number)).toEqual([3]);
    expect((await trends(actors.leadOfA!, 'A', { lastRounds: 2 }))!.rounds.map(({ number }) => number)).toEqual([2, 3]);
    expect((await trends(actors.leadOfA!, 'A', { driverIds: ['exhaustion'] }))!.series.map(({ driver }) => driver.id)).toEqual(['exhaustion']);
  });

  it('refuse a stored value that the ladder could not have published', async () => {
    await build.query(world.organizationId, `update trend_rollup set ladder_version = 99 where team_id = $1`, [team('A')]);
    const answer = await (await clientOf(actors.leadOfA!)).send(TRENDS, { input: { teamId: team('A') } });
    expect(answer.errors?.[0]?.extensions?.code).toBe('INTERNAL');
    await build.query(world.organizationId, `update trend_rollup set ladder_version = 1 where team_id = $1`, [team('A')]);
  });

  it('are no news for somebody who may not see the team, and end for somebody who no longer may', async () => {
    const organization = world.organizationId as OrganizationId;
    const say = (name: string): Promise<unknown> => app.get(UnitOfWork).run({ organization }, async (tx) => ok(await app.get(LiveChannel).publish(tx, { topic: `team-trends:${organization}:${team(name)}`, payload: { teamId: team(name), roundId: rounds[0] } })));
    const refused = subscribe(app.url, (await clientOf(actors.admin!)).cookie!, CHANGED, { input: { teamId: team('A') } });
    await refused.ended;
    expect(JSON.stringify(refused.errors)).toContain('NOT_FOUND');
    const lead = subscribe<{ teamTrendsChanged: object }>(app.url, (await clientOf(actors.leadOfP!)).cookie!, CHANGED, { input: { teamId: team('C'), revision: NO_REVISION } });
    await lead.next();
    await say('A');
    await say('C');
    await lead.next();
    expect(lead.events).toHaveLength(2);
    await build.query(organization, `update team_lead set until = current_date where person_id = $1`, [actors.leadOfP]);
    await say('C');
    await lead.ended;
    expect(lead.events).toHaveLength(2);
    await Promise.all([refused.stop(), lead.stop()]);
  });
});

describe('a pulse that does not show its members their results', () => {
  it('shows them to leads alone', async () => {
    const world = await pulseWorld();
    const lead = await world.build.lead(world.organization, world.teams.A);
    const admin = await world.as(world.admin);
    const pulseId = await savedPulse(admin, world.root, { cadence: 'BY_HAND', membersSeeResults: false });
    await admin.data('mutation ($id: ID!) { startRound(input: { pulseId: $id }) { __typename } }', { id: pulseId });
    const seen = async (person: PersonId): Promise<unknown> => (await (await world.as(person)).data<{ teamTrends: unknown }>('query ($id: ID!) { teamTrends(input: { teamId: $id }) { rounds { number } } }', { id: world.teams.A })).teamTrends;
    expect(await seen(lead)).toEqual({ rounds: [{ number: 1 }] });
    expect(await seen(world.people.A[0]!)).toBeNull();
    await world.close();
  });
});
