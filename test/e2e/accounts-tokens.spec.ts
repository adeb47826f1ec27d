import { DAY } from '../support/fixed-clock.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { asOrganization, seedOrganization, type SeededOrganization, type SeededPerson } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { wholeDatabase } from '../support/whole-database.js';

const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  __typename ... on CreateApiTokenSuccess { secret apiToken { id name scopes createdOn lastUsedOn expiresOn } } ... on InvalidInput { problems { path code } } } }`;
const REVOKE = `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { __typename ... on RevokeApiTokenSuccess { apiTokens { id } } } }`;
const TREE = '{ teamTree { id name } }';
const ADD_TEAM = `mutation ($input: CreateTeamInput!) { createTeam(input: $input) { __typename } }`;

interface Created {
  readonly createApiToken: { readonly __typename: string; readonly secret: string; readonly apiToken: { readonly id: string } };
}

describe('API tokens', () => {
  let server: TestApp;
  let here: SeededOrganization;
  beforeAll(async () => {
    server = await startTestApp();
    here = await seedOrganization(server.database);
  });
  afterAll(() => server.close());

  const create = async (person: SeededPerson, scopes: string[], more: Record<string, unknown> = {}): Promise<Created['createApiToken']> =>
    (await (await signedInClient(server, person)).data<Created>(CREATE, { input: { name: 'Export', scopes, ...more } })).createApiToken;
  const program = (secret: string): GraphqlClient => new GraphqlClient(server.url, undefined, { authorization: `Bearer ${secret}` });
  const codeOf = async (client: GraphqlClient, query: string, variables = {}): Promise<string | undefined> => (await client.send(query, variables)).errors?.[0]?.extensions?.code;

  it('act for their person within their scopes', async () => {
    const { secret } = await create(here.admin, ['directory:read']);
    expect(secret).toMatch(/^bg_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/);
    const client = program(secret);
    expect(await client.data('{ viewer { person { id } roles sessions { id } apiTokens { id } } }')).toEqual({ viewer: { person: { id: here.admin.personId }, roles: ['MEMBER', 'ADMIN'], sessions: [], apiTokens: [] } });
    expect(await client.data<{ teamTree: { id: string }[] }>(TREE)).toEqual({ teamTree: [{ id: here.teamId, name: 'All' }] });
    expect(await codeOf(client, ADD_TEAM, { input: { name: 'New', parentTeamId: here.teamId } })).toBe('FORBIDDEN');
    const writer = program((await create(here.admin, ['directory:write'])).secret);
    expect(await writer.data(ADD_TEAM, { input: { name: 'New', parentTeamId: here.teamId } })).toEqual({ createTeam: { __typename: 'CreateTeamSuccess' } });
  });

  it('never do more than their person may', async () => {
    const client = program((await create(here.member, ['directory:read', 'directory:write', 'pulses:write', 'results:read'])).secret);
    expect(await codeOf(client, ADD_TEAM, { input: { name: 'Mine', parentTeamId: here.teamId } })).toBe('FORBIDDEN');
    expect(await codeOf(client, '{ outbox { counts { count } } }')).toBe('FORBIDDEN');
  });

  it('learn who is in a team only with the directory\'s scope, whatever way they come to the team', async () => {
    const people = '{ viewer { leads { name members { edges { node { email } } } } } }';
    await asOrganization(server.database, here.organizationId, (client) => client.query(`insert into team_lead (organization_id, team_id, person_id, since) values ($1, $2, $3, '2026-01-01')`, [here.organizationId, here.teamId, here.admin.personId]));
    const narrow = program((await create(here.admin, ['results:read'])).secret);
    expect(await narrow.data('{ viewer { leads { name } person { name email } } }')).toEqual({ viewer: { leads: [{ name: 'All' }], person: { name: 'admin', email: 'admin@example.org' } } });
    expect(await codeOf(narrow, people)).toBe('FORBIDDEN');
    expect(await codeOf(narrow, '{ viewer { person { memberships { startsOn } } } }')).toBe('FORBIDDEN');
    expect(await codeOf(program((await create(here.admin, ['directory:read'])).secret), people)).toBeUndefined();
  });

  it('cannot make, list or revoke tokens, end sessions, change preferences or see the outbox, whatever their scopes', async () => {
    const client = program((await create(here.admin, ['directory:read', 'directory:write', 'pulses:read', 'pulses:write', 'results:read'])).secret);
    for (const [query, input] of [
      [CREATE, { name: 'More', scopes: ['results:read'] }],
      [REVOKE, { tokenId: here.teamId }],
      [`mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename } }`, { sessionId: here.teamId }],
      [`mutation ($input: UpdateMyPreferencesInput!) { updateMyPreferences(input: $input) { __typename } }`, { remindersMuted: true }],
      [`query ($input: OutboxInput) { outbox(input: $input) { counts { count } } }`, {}],
    ] as const) {
      expect(await codeOf(client, query, { input })).toBe('FORBIDDEN');
    }
  });

  it('are shown once and kept hashed', async () => {
    const { secret, apiToken } = await create(here.lead, ['results:read']);
    const everything = JSON.stringify(await wholeDatabase(server.database));
    expect(everything).toContain(apiToken.id);
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(secret.slice(-43));
    expect(everything).not.toContain(Buffer.from(secret.slice(-43), 'base64url').toString('hex'));
  });

  it('end with their last day, by being revoked, and with their person', async () => {
    const tomorrow = new Date(server.clock.now().getTime() + DAY).toISOString().slice(0, 10);
    const [expiring, revoked, leaving] = [await create(here.lead, ['directory:read'], { expiresOn: tomorrow }), await create(here.lead, ['directory:read']), await create(here.member, ['directory:read'])];
    for (const { secret } of [expiring, revoked, leaving]) expect(await codeOf(program(secret), TREE)).toBeUndefined();
    const owner = await signedInClient(server, here.lead);
    expect(await owner.data(REVOKE, { input: { tokenId: revoked.apiToken.id } })).toMatchObject({ revokeApiToken: { __typename: 'RevokeApiTokenSuccess' } });
    expect(await owner.data(REVOKE, { input: { tokenId: revoked.apiToken.id } })).toEqual({ revokeApiToken: { __typename: 'NotFoundError' } });
    expect(await owner.data(REVOKE, { input: { tokenId: leaving.apiToken.id } })).toEqual({ revokeApiToken: { __typename: 'NotFoundError' } });
    expect(await codeOf(program(revoked.secret), TREE)).toBe('UNAUTHENTICATED');
    await asOrganization(server.database, here.organizationId, (client) => client.query(`update person set ended_on = $2 where person_id = $1`, [here.member.personId, server.clock.now()]));
    expect(await codeOf(program(leaving.secret), TREE)).toBe('UNAUTHENTICATED');
    server.clock.advance(DAY);
    expect(await codeOf(program(expiring.secret), TREE)).toBe('UNAUTHENTICATED');
  });

  it('are refused with every problem named', async () => {
    const owner = await signedInClient(server, here.lead);
    expect(await owner.data(CREATE, { input: { name: '', scopes: ['everything'], expiresOn: '2020-01-01' } })).toEqual({
      createApiToken: { __typename: 'InvalidInput', problems: [{ path: 'name', code: 'name-length' }, { path: 'scopes', code: 'scope-unknown' }, { path: 'expiresOn', code: 'expires-in-the-past' }] },
    });
  });

  it('stand in the audit log when made and revoked, without the secret', async () => {
    const entries = await asOrganization(server.database, here.organizationId, async (client) => (await client.query<{ action: string }>(`select action, subject::text from audit_entry where action like 'api-token%'`)).rows);
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['api-token.created', 'api-token.revoked']));
    expect(JSON.stringify(entries)).not.toContain('bg_');
  });

  it('are not taken from a malformed header, and a header beats the cookie', async () => {
    const { secret } = await create(here.admin, ['directory:read']);
    const session = (await signedInClient(server, here.admin)).cookie!;
    for (const authorization of [`Basic ${secret}`, `Bearer ${secret}x`, 'Bearer', `Bearer bg_${'0'.repeat(32)}_${'A'.repeat(43)}`, secret]) {
      expect(await new GraphqlClient(server.url, session, { authorization }).data('{ viewer { roles } }')).toEqual({ viewer: null });
    }
  });
});
