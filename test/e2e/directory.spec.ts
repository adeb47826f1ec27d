import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('looking people and teams up', () => {
  let server: TestApp;
  let build: Builders;
  let organization: OrganizationId;
  let root: TeamId;
  const team: Record<'platform' | 'sre' | 'gone', TeamId> = { platform: '' as TeamId, sre: '' as TeamId, gone: '' as TeamId };
  const who: Record<'admin' | 'anna' | 'ben' | 'cleo', PersonId> = { admin: '' as PersonId, anna: '' as PersonId, ben: '' as PersonId, cleo: '' as PersonId };
  let admin: GraphqlClient;
  let anna: GraphqlClient;

  beforeAll(async () => {
    server = await startTestApp();
    build = await Builders.on(server.database);
    ({ organizationId: organization, rootTeamId: root } = await build.organization({ name: 'Acme' }));
    team.platform = await build.team({ organization, name: 'Platform' });
    team.sre = await build.team({ organization, parent: team.platform, name: 'SRE' });
    team.gone = await build.team({ organization, name: 'Gone' });
    await build.query(organization, `update team set ended_on = '2026-01-01' where team_id = $1`, [team.gone]);
    who.admin = await build.admin(organization, await build.person({ organization, name: 'Zoe Admin', email: 'zoe@example.org' }));
    who.anna = await build.person({ organization, team: team.sre, name: 'Anna 100% Berg', email: 'anna@example.org' });
    who.ben = await build.lead(organization, team.platform, await build.person({ organization, name: 'Ben' }));
    who.cleo = await build.person({ organization, team: team.sre, name: 'Cleo', endedOn: '2026-02-01' });
    await build.query(organization, `insert into identity_alias (organization_id, kind, value, person_id) values ($1, 'github', 'anna-b', $2)`, [organization, who.anna]);
    admin = new GraphqlClient(server.url, await build.signIn(organization, who.admin));
    anna = new GraphqlClient(server.url, await build.signIn(organization, who.anna));
  });
  afterAll(async () => {
    await build.close();
    await server.close();
  });

  it('shows the tree to every member, parents before children, without ended teams', async () => {
    const { teamTree } = await anna.data<{ teamTree: object[] }>(
      '{ teamTree { name path directCount totalCount endedOn parent { name } children { name } leads { name } viewerCan { edit viewResults } } }',
    );
    const may = { edit: false, viewResults: false };
    expect(teamTree).toEqual([
      { name: 'Acme', path: ['Acme'], directCount: 2, totalCount: 3, endedOn: null, parent: null, children: [{ name: 'Platform' }], leads: [], viewerCan: may },
      { name: 'Platform', path: ['Acme', 'Platform'], directCount: 0, totalCount: 1, endedOn: null, parent: { name: 'Acme' }, children: [{ name: 'SRE' }], leads: [{ name: 'Ben' }], viewerCan: may },
      { name: 'SRE', path: ['Acme', 'Platform', 'SRE'], directCount: 1, totalCount: 1, endedOn: null, parent: { name: 'Platform' }, children: [], leads: [], viewerCan: may },
    ]);
    const all = await anna.data<{ teamTree: object[] }>('{ teamTree(input: { includeEnded: true }) { name endedOn } }');
    expect(all.teamTree).toContainEqual({ name: 'Gone', endedOn: '2026-01-01' });
  });

  it('lets a lead open results of the team and below, an admin nothing by being admin', async () => {
    const ben = new GraphqlClient(server.url, await build.signIn(organization, who.ben));
    const query = '{ teamTree { name viewerCan { edit viewResults } } }';
    expect((await ben.data<{ teamTree: object[] }>(query)).teamTree).toEqual([
      { name: 'Acme', viewerCan: { edit: false, viewResults: false } },
      { name: 'Platform', viewerCan: { edit: false, viewResults: true } },
      { name: 'SRE', viewerCan: { edit: false, viewResults: true } },
    ]);
    const { teamTree } = await admin.data<{ teamTree: { viewerCan: object }[] }>(query);
    expect(teamTree.map(({ viewerCan }) => viewerCan)).toEqual(Array(3).fill({ edit: true, viewResults: false }));
  });

  it('shows addresses and aliases to admins and to the person alone', async () => {
    const query = 'query ($id: ID!) { person(input: { personId: $id }) { name email team { name } aliases { kind value } memberships { team { name } startsOn endsOn } leads { name } isAdmin viewerCan { edit erase } } }';
    const seenByAdmin = await admin.data<{ person: object }>(query, { id: who.anna });
    expect(seenByAdmin.person).toEqual({
      name: 'Anna 100% Berg', email: 'anna@example.org', team: { name: 'SRE' }, aliases: [{ kind: 'github', value: 'anna-b' }],
      memberships: [{ team: { name: 'SRE' }, startsOn: '2025-01-01', endsOn: null }], leads: [], isAdmin: false, viewerCan: { edit: true, erase: true },
    });
    expect((await anna.data<{ person: object }>(query, { id: who.anna })).person).toMatchObject({ email: 'anna@example.org', aliases: [{ kind: 'github' }], viewerCan: { edit: false, erase: false } });
    expect((await anna.data<{ person: object }>(query, { id: who.admin })).person).toMatchObject({ name: 'Zoe Admin', email: null, aliases: [], isAdmin: true });
  });

  it.each([
    ['anna', ['Anna 100% Berg']], ['NNA', ['Anna 100% Berg']], ['100%', ['Anna 100% Berg']], ['0_', []], ['%', ['Anna 100% Berg']],
    ['zoe@', ['Zoe Admin']], ['example.org', ['Anna 100% Berg', 'Ben', 'Zoe Admin']], ['cleo', []],
  ])('finds people by part of a name or address: %s', async (search, names) => {
    const { people } = await admin.data<{ people: { edges: { node: { name: string } }[]; totalCount: number } }>('query ($search: String) { people(input: { search: $search }) { edges { node { name } } totalCount } }', { search });
    expect({ names: people.edges.map(({ node }) => node.name), total: people.totalCount }).toEqual({ names, total: names.length });
  });

  it('does not let members find people by address', async () => {
    const { people } = await anna.data<{ people: { totalCount: number } }>('{ people(input: { search: "zoe@" }) { totalCount } }');
    expect(people.totalCount).toBe(0);
  });

  it('pages through people, those who left only when asked', async () => {
    const query = 'query ($after: String) { people(input: { first: 2, after: $after, includeLeft: true }) { edges { node { name endedOn } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }';
    type Answer = { people: { edges: { node: object }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string }; totalCount: number } };
    const first = (await anna.data<Answer>(query)).people;
    expect(first.edges.map(({ node }) => node)).toEqual([{ name: 'Anna 100% Berg', endedOn: null }, { name: 'Ben', endedOn: null }]);
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = (await anna.data<Answer>(query, { after: first.pageInfo.endCursor })).people;
    expect(second.edges.map(({ node }) => node)).toEqual([{ name: 'Cleo', endedOn: '2026-02-01' }, { name: 'Zoe Admin', endedOn: null }]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const bad = await anna.send(query, { after: 'nonsense' });
    expect(bad.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  it('lists the people of a team and below, and the members of the team itself', async () => {
    const { people, team: found } = await anna.data<{ people: { totalCount: number }; team: object }>(
      'query ($id: ID!) { people(input: { teamId: $id }) { totalCount } team(input: { teamId: $id }) { members { totalCount edges { node { name } } } } }', { id: root },
    );
    expect(people.totalCount).toBe(3);
    expect(found).toEqual({ members: { totalCount: 2, edges: [{ node: { name: 'Ben' } }, { node: { name: 'Zoe Admin' } }] } });
  });

  it('answers null for what is not there and refuses those who are not signed in', async () => {
    const query = 'query ($id: ID!) { team(input: { teamId: $id }) { id } person(input: { personId: $id }) { id } }';
    expect(await anna.data(query, { id: '00000000-0000-4000-8000-000000000000' })).toEqual({ team: null, person: null });
    expect(await anna.data(query, { id: 'x' })).toEqual({ team: null, person: null });
    const stranger = await new GraphqlClient(server.url).send(query, { id: root });
    expect(stranger.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});
