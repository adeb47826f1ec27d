import { jest } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { PersonId } from '../../src/kernel/ids.js';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { ReadOverview } from '../../src/listening/results/app/read-overview.js';
import { TeamTrendsReader } from '../../src/listening/results/app/team-trends.js';
import { shareableRoot } from '../../src/listening/results/graphql/shareable.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { leadOf, release, seedReleasedWorld, type ReleasedWorld } from '../support/released-world.js';
import { readSchemaFile } from '../support/schema-files.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TREE = { Company: null, North: 'Company', South: 'Company' };
const TREND = 'query ($input: TeamTrendsInput!) { teamTrends(input: $input) { team { name } revision series { driver { id name } headline n } } }';
const OVERVIEW = '{ organizationOverview { revision teams { team { name } cells { headline } } } }';

interface Trend { readonly team: { name: string }; readonly revision: string; readonly series: { headline: (number | null)[] }[] }

describe('answers of results', () => {
  let app: TestApp;
  let build: Builders;
  let world: ReleasedWorld;
  const people: Record<string, PersonId> = {};
  let reads: jest.SpiedFunction<TeamTrendsReader['read']>;
  const client = async (person: PersonId): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(world.organizationId, person));
  const trend = async (person: PersonId, team = 'South'): Promise<Trend | null> => (await (await client(person)).data<{ teamTrends: Trend | null }>(TREND, { input: { teamId: world.teams.get(team) } })).teamTrends;
  const close = async (headline: number): Promise<void> => {
    await release(app, world, { South: { engagement: [headline, 8] }, North: { engagement: [60, 8] }, Company: { engagement: [65, 16] } }, { parents: TREE, asked: ['engagement'] });
    await app.get(FoldReleases).run({ organization: world.organizationId, now: app.clock.now() });
  };

  beforeAll(async () => {
    app = await startTestApp();
    build = await Builders.on(app.database);
    world = await seedReleasedWorld(app, TREE);
    for (const [name, team] of [['one', 'South'], ['other', 'South'], ['above', 'Company']] as const) people[name] = await leadOf(app, world, team);
    await close(70);
    reads = jest.spyOn(app.get(TeamTrendsReader), 'read');
  });
  beforeEach(() => reads.mockClear());
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  it('are worked out once for everybody with the same sight, those who ask at the same time too', async () => {
    const answers = await Promise.all([trend(people.one!), trend(people.other!), trend(people.one!), trend(people.other!)]);
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]!.series[0]!.headline).toEqual([70]);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('are worked out anew for another sight, another question and another language', async () => {
    await trend(people.above!);
    await trend(people.one!, 'South');
    await build.query(world.organizationId, `update person set locale = 'de' where person_id = $1`, [people.other]);
    await trend(people.other!);
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('are right at once after a release, a new name and a new round', async () => {
    await close(72);
    expect((await trend(people.one!))!.series[0]!.headline).toEqual([70, 72]);
    await build.query(world.organizationId, `update team set name = 'Southwest' where team_id = $1`, [world.teams.get('South')]);
    expect((await trend(people.one!))!.team.name).toBe('Southwest');
    await build.query(world.organizationId, `update round set state = 'closed' where number = 1`);
    await trend(people.one!);
    expect(reads).toHaveBeenCalledTimes(3);
  });

  it('are gone at once for somebody who may no longer see the team, while others go on', async () => {
    expect(await trend(people.one!)).not.toBeNull();
    await build.query(world.organizationId, `update team_lead set until = current_date where person_id = $1`, [people.one]);
    expect(await trend(people.one!)).toBeNull();
    expect(await trend(people.above!)).not.toBeNull();
    expect((await new GraphqlClient(app.url).send(TREND, { input: { teamId: world.teams.get('South') } })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('of the overview are shared in the same way, each with the teams of their own sight', async () => {
    const overviews = jest.spyOn(app.get(ReadOverview), 'read');
    const names = async (person: PersonId): Promise<string[]> => (await (await client(person)).data<{ organizationOverview: { teams: { team: { name: string } }[] } }>(OVERVIEW)).organizationOverview.teams.map(({ team }) => team.name);
    expect(await names(people.above!)).toEqual(['Company', 'North', 'Southwest']);
    expect(await names(people.above!)).toEqual(['Company', 'North', 'Southwest']);
    expect(await names(people.other!)).toEqual(['Southwest']);
    expect(overviews).toHaveBeenCalledTimes(2);
  });

  it('are shared only when nothing in the question depends on who asks', async () => {
    const schema = buildSchema(await readSchemaFile('schema.graphql'));
    const root = (query: string): string | null => shareableRoot(schema, parse(query), null);
    expect(root('{ organizationOverview { teams { team { name } } } }')).toBe('organizationOverview');
    expect(root('query ($i: TeamTrendsInput!) { teamTrends(input: $i) { ...S } } fragment S on TeamTrends { series { signal { text } } }')).toBe('teamTrends');
    expect(root('{ organizationOverview { teams { team { viewerCan { edit } } } } }')).toBeNull();
    expect(root('query ($i: TeamTrendsInput!) { teamTrends(input: $i) { details { comments { body } } } }')).toBeNull();
    expect(root('query ($i: TeamTrendsInput!) { teamTrends(input: $i) { annotations { title viewerCan { edit } } } }')).toBeNull();
    expect(root('{ viewer { __typename } organizationOverview { revision } }')).toBeNull();
    expect(root('mutation { setSignalMails(input: { wanted: true }) { __typename } }')).toBeNull();
  });
});
