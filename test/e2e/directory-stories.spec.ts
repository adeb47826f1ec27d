import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DirectoryReader } from '../../src/people/directory/app/directory-reader.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let server: TestApp;
let build: Builders;
let organization: OrganizationId;
let root: TeamId;
let adminId: PersonId;
let admin: GraphqlClient;

beforeAll(async () => {
  // Queueing a mail queues the job that delivers it.
  server = await startTestApp({ jobs: true });
  build = await Builders.on(server.database);
});
afterAll(async () => {
  await build.close();
  await server.close();
});
beforeEach(async () => {
  server.clock.set('2026-03-02T09:00:00Z');
  ({ organizationId: organization, rootTeamId: root } = await build.organization({ name: 'Acme' }));
  adminId = await build.admin(organization, await build.person({ organization, name: 'Zoe', email: 'zoe@example.org' }));
  admin = new GraphqlClient(server.url, await build.signIn(organization, adminId));
});

/** Runs a mutation of the directory that must succeed. */
async function change(name: string, input: object, fields = '__typename', client = admin): Promise<Record<string, unknown>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const answer = await client.data<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${fields} } } }`, { input },
  );
  expect(answer[name]?.__typename).toBe(`${type}Success`);
  return answer[name]!;
}

type Log = { memberLog: { edges: { node: { kind: string; text: string; by: string | null } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
const readLog = async (client: GraphqlClient): Promise<string[]> =>
  (await client.data<Log>('{ memberLog { edges { node { text } } } }')).memberLog.edges.map(({ node }) => node.text);

describe('erasing a person', () => {
  const erase = (personId: PersonId, email: string): Promise<unknown> => change('erasePerson', { personId, confirmEmail: email });

  it('leaves their name and address in no row of any table', async () => {
    const team = await build.team({ organization, name: 'SRE' });
    const person = await build.person({ organization, team, name: 'Xaver Unmistakable', email: 'xaver.unmistakable@example.org' });
    await build.lead(organization, team, person);
    await build.wholeOrganizationViewer(organization, person);
    const cookie = await build.signIn(organization, person);
    await change('setAliases', { personId: person, aliases: [{ kind: 'github', value: 'unmistakable-x' }] });
    await change('updatePerson', { personId: person, name: 'Xaver Q. Unmistakable', teamId: root });
    await build.query(organization, `insert into outgoing_mail (organization_id, mail_id, person_id, recipient, kind, state, queued_on)
      values ($1, gen_random_uuid(), $2, 'xaver.unmistakable@example.org', 'x', 'sent', '2026-03-01'), ($1, gen_random_uuid(), null, 'Xaver.Unmistakable@example.org', 'x', 'printed', '2026-03-01')`, [organization, person]);
    await build.query(organization, `insert into ask (organization_id, person_id, asked_on, kind) values ($1, $2, '2026-03-01', 'x')`, [organization, person]);
    await build.query(organization, `insert into sign_in_link (organization_id, link_id, person_id, token_hash, expires_at) values ($1, gen_random_uuid(), $2, $3, now())`, [organization, person, Buffer.alloc(32)]);
    await build.query(organization, `insert into api_token (organization_id, token_id, person_id, name, token_hash, scopes, created_on) values ($1, gen_random_uuid(), $2, 'x', $3, '{x}', '2026-03-01')`, [organization, person, Buffer.alloc(32)]);

    await erase(person, 'xaver.unmistakable@example.org');

    const tables = await build.query<{ name: string }>(organization, `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables.filter((table) => table.name !== 'schema_migration')) {
      const found = await build.query(organization, `select 1 from ${name} t where t::text ~* 'unmistakable'`);
      expect({ table: name, rows: found.length }).toEqual({ table: name, rows: 0 });
    }
    for (const table of ['session', 'sign_in_link', 'api_token', 'outgoing_mail', 'ask', 'identity_alias', 'role_grant']) {
      expect({ table, rows: await build.query(organization, `select 1 from ${table} where person_id = $1`, [person]) }).toEqual({ table, rows: [] });
    }
    expect((await new GraphqlClient(server.url, cookie).send('{ teamTree { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('calls them “erased person” in rosters and in the log, in the reader’s language', async () => {
    const person = await build.person({ organization, name: 'Xaver', email: 'xaver@example.org' });
    await change('setRoles', { personId: person, seesWholeOrganization: true });
    const german = new GraphqlClient(server.url, await build.signIn(organization, await build.person({ organization, locale: 'de' })));
    expect(await readLog(german)).toEqual(['Xaver darf jetzt die Ergebnisse der ganzen Organisation sehen.']);
    await erase(person, 'xaver@example.org');
    expect(new Set(await readLog(german))).toEqual(new Set(['Eine Person wurde auf Wunsch gelöscht.', 'gelöschte Person darf jetzt die Ergebnisse der ganzen Organisation sehen.']));
    expect(await readLog(admin)).toContain('erased person was appointed to see the results of the whole organization.');
    expect(await german.data('query ($id: ID!) { person(input: { personId: $id }) { name } }', { id: person })).toEqual({ person: { name: 'gelöschte Person' } });
  });

  it('keeps the rosters of rounds, so that what was published can still be checked', async () => {
    const person = await build.person({ organization, email: 'xaver@example.org' });
    const ids = [organization, '00000000-0000-4000-8000-0000000000aa', '00000000-0000-4000-8000-0000000000bb'] as const;
    await build.query(organization, `insert into pulse (organization_id, pulse_id, name, audience_team_id, state, cadence, weekday, hour, time_zone, window_hours, lead_hours, k, comment_k, asks_comment, members_see_results, rotating_per_round, started_at, created_at)
      values ($1, $2, 'P', $3, 'active', 'weekly', 1, 9, 'UTC', 72, 48, 5, 10, true, true, 0, now(), now())`, [organization, ids[1], root]);
    await build.query(organization, `insert into round (organization_id, round_id, pulse_id, number, state, mode, k, comment_k, asks_comment, members_see_results, announced_at, opens_at, closes_at)
      values ($1, $2, $3, 1, 'announced', 'anonymous', 5, 10, true, true, now(), now(), now() + interval '72 hours')`, [organization, ids[2], ids[1]]);
    await build.query(organization, `insert into round_member (organization_id, round_id, person_id, not_asked_reason) values ($1, $2, $3, 'new-at-the-top')`, [organization, ids[2], person]);
    await erase(person, 'xaver@example.org');
    expect(await build.query(organization, 'select person_id from round_member')).toEqual([{ person_id: person }]);
  });
});

describe('leaving and coming back', () => {
  it('signs somebody out for good when they leave, and gives the old id back with the same address', async () => {
    const team = await build.team({ organization, name: 'SRE' });
    const person = await build.person({ organization, team, name: 'Mia', email: 'mia@example.org' });
    await build.admin(organization, person);
    await build.lead(organization, team, person);
    const mia = new GraphqlClient(server.url, await build.signIn(organization, person));
    await change('endPerson', { personId: person });
    expect((await mia.send('{ teamTree { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    server.clock.set('2026-03-10T09:00:00Z');
    const back = await change('addPerson', { name: 'Mia Berg', email: 'MIA@example.org', teamId: root }, 'person { id name endedOn isAdmin leads { name } memberships { team { name } startsOn endsOn } }');
    expect(back.person).toEqual({
      id: person, name: 'Mia Berg', endedOn: null, isAdmin: false, leads: [],
      memberships: [{ team: { name: 'SRE' }, startsOn: '2025-01-01', endsOn: '2026-03-02' }, { team: { name: 'Acme' }, startsOn: '2026-03-10', endsOn: null }],
    });
    expect((await mia.send('{ teamTree { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await readLog(admin)).toEqual(['Mia Berg is back, in Acme.', 'Mia Berg left.']);
  });

  it.each(['2026-03-03', '2019-12-31'])('refuses to end somebody who started in 2020 on %s', async (endedOn) => {
    const person = await build.person({ organization, startedOn: '2020-01-01' });
    const answer = await admin.send('mutation ($input: EndPersonInput!) { endPerson(input: $input) { __typename } }', { input: { personId: person, endedOn } });
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  it('invites by mail when asked to, and only then', async () => {
    await change('addPerson', { name: 'Nora', email: 'nora@example.org', teamId: root, locale: 'DE', invite: true });
    await change('addPerson', { name: 'Otto', email: 'otto@example.org', teamId: root });
    expect(await build.query(organization, 'select recipient, kind from outgoing_mail')).toEqual([{ recipient: 'nora@example.org', kind: 'invitation' }]);
  });
});

describe('moving', () => {
  it('leaves no trace of a move that was taken back on the same day, and makes nobody a newcomer', async () => {
    const [a, b] = [await build.team({ organization, name: 'A' }), await build.team({ organization, name: 'B' })];
    const person = await build.person({ organization, team: a });
    const rows = (): Promise<object[]> => build.query(organization, 'select team_id, starts_on::text, ends_on::text, recorded_at from membership where person_id = $1 order by starts_on', [person]);
    const before = await rows();
    await change('updatePerson', { personId: person, teamId: b });
    expect(await rows()).toHaveLength(2);
    await change('updatePerson', { personId: person, teamId: a });
    expect(await rows()).toEqual(before);
  });

  it('records a move as a change of the person’s own membership, and re-hanging a team as none', async () => {
    const [a, b] = [await build.team({ organization, name: 'A' }), await build.team({ organization, name: 'B' })];
    const sub = await build.team({ organization, parent: a, name: 'Sub' });
    const [mover, stayer] = [await build.person({ organization, team: sub }), await build.person({ organization, team: sub })];
    await change('updateTeam', { teamId: sub, parentTeamId: b });
    await change('updatePerson', { personId: mover, teamId: b });
    const audience = await server.get(UnitOfWork).read({ organization }, (tx) => server.get(DirectoryReader).audience(tx, b, server.clock.now()));
    const changes = new Map(audience!.people.map(({ id, membershipChangedAt }) => [id, membershipChangedAt.toISOString()]));
    expect(changes).toEqual(new Map([[mover, '2026-03-02T09:00:00.000Z'], [stayer, '2025-01-01T08:00:00.000Z']]));
  });
});

describe('leads and roles', () => {
  it('lets somebody lead again on the day they were withdrawn', async () => {
    const team = await build.team({ organization, name: 'A' });
    const person = await build.person({ organization, name: 'Lea' });
    for (const personIds of [[person], [], [person]]) await change('setTeamLeads', { teamId: team, personIds });
    expect(await build.query(organization, 'select since::text, until::text from team_lead')).toEqual([{ since: '2026-03-02', until: null }]);
  });

  it('never leaves an organization without an admin, even when two withdraw each other at once', async () => {
    const otherId = await build.admin(organization, await build.person({ organization, name: 'Other' }));
    const other = new GraphqlClient(server.url, await build.signIn(organization, otherId));
    const query = 'mutation ($input: SetRolesInput!) { setRoles(input: $input) { __typename } }';
    const answers = await Promise.all([
      admin.send(query, { input: { personId: otherId, isAdmin: false } }), other.send(query, { input: { personId: adminId, isAdmin: false } }),
    ]);
    expect(answers.map((answer) => JSON.stringify(answer.data ?? answer.errors)).filter((text) => text.includes('SetRolesSuccess'))).toHaveLength(1);
    expect(await build.query(organization, 'select 1 from role_grant')).toHaveLength(1);
  });

  it('never makes a circle of teams, even when two are hung below each other at once', async () => {
    const [a, b] = [await build.team({ organization, name: 'A' }), await build.team({ organization, name: 'B' })];
    const query = 'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { __typename } }';
    const answers = await Promise.all([
      admin.data<{ updateTeam: { __typename: string } }>(query, { input: { teamId: a, parentTeamId: b } }),
      admin.data<{ updateTeam: { __typename: string } }>(query, { input: { teamId: b, parentTeamId: a } }),
    ]);
    expect(answers.map(({ updateTeam }) => updateTeam.__typename).sort()).toEqual(['InvalidInput', 'UpdateTeamSuccess']);
  });

  it('gives a program with a token neither roles to hand out nor people to erase', async () => {
    const person = await build.person({ organization, email: 'p@example.org' });
    const { createHash } = await import('node:crypto');
    const secret = 'x'.repeat(43);
    await build.query(organization, `insert into api_token (organization_id, token_id, person_id, name, token_hash, scopes, created_on)
      values ($1, gen_random_uuid(), $2, 'program', $3, '{directory:write}', '2026-03-01')`, [organization, adminId, createHash('sha256').update(secret, 'utf8').digest()]);
    const send = async (query: string, input: object): Promise<unknown> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer bg_${organization.replaceAll('-', '')}_${secret}` };
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { input } }) });
      const answer = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
      return answer.errors?.[0]?.extensions.code ?? answer.data;
    };
    expect(await send('mutation ($input: SetRolesInput!) { setRoles(input: $input) { __typename } }', { personId: person, isAdmin: true })).toBe('FORBIDDEN');
    expect(await send('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { __typename } }', { personId: person, confirmEmail: 'p@example.org' })).toBe('FORBIDDEN');
    expect(await send('query ($input: PersonInput!) { person(input: $input) { name } }', { personId: person })).toBe('FORBIDDEN');
    expect(await send('mutation ($input: CreateTeamInput!) { createTeam(input: $input) { __typename } }', { name: 'By program' })).toEqual({ createTeam: { __typename: 'CreateTeamSuccess' } });
  });
});

describe('the members’ log', () => {
  it('is paged, the newest first, and readable by every member', async () => {
    for (const name of ['One', 'Two', 'Three']) {
      server.clock.advance(1000);
      await change('createTeam', { name });
    }
    const member = new GraphqlClient(server.url, await build.signIn(organization, await build.person({ organization })));
    const query = 'query ($after: String) { memberLog(input: { first: 2, after: $after }) { edges { node { kind text by } } pageInfo { hasNextPage endCursor } } }';
    const first = (await member.data<Log>(query)).memberLog;
    expect(first.edges.map(({ node }) => node.text)).toEqual(['The team Three was made below Acme.', 'The team Two was made below Acme.']);
    const second = (await member.data<Log>(query, { after: first.pageInfo.endCursor })).memberLog;
    expect(second.edges.map(({ node }) => node)).toEqual([{ kind: 'team-created', text: 'The team One was made below Acme.', by: 'Zoe' }]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await member.send(query, { after: 'x' })).errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});
