import { request } from 'node:http';
import { openSocket } from '../support/socket.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { asOrganization, seedOrganization, type SeededOrganization } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const SESSIONS = '{ viewer { sessions { id isCurrent } } }';
const REVOKE = `mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename ... on RevokeSessionSuccess { sessions { id } } } }`;
const PREFER = `mutation ($input: UpdateMyPreferencesInput!) { updateMyPreferences(input: $input) {
  __typename ... on UpdateMyPreferencesSuccess { viewer { locale remindersMuted person { timeZone locale } } } ... on InvalidInput { problems { path code } } } }`;

interface Sessions {
  readonly viewer: { readonly sessions: { readonly id: string; readonly isCurrent: boolean }[] } | null;
}

describe('the own account', () => {
  let server: TestApp;
  let here: SeededOrganization;
  beforeAll(async () => {
    server = await startTestApp();
    here = await seedOrganization(server.database);
  });
  afterAll(() => server.close());

  const currentOf = async (client: GraphqlClient): Promise<string> => (await client.data<Sessions>(SESSIONS)).viewer!.sessions.find(({ isCurrent }) => isCurrent)!.id;

  it('revokes a session: its browser is out and its socket closed', async () => {
    const [laptop, phone] = [await signedInClient(server, here.member), await signedInClient(server, here.member)];
    const phoneCookie = phone.cookie!;
    const phoneSession = await currentOf(phone);
    const socket = openSocket(server.url, { cookie: phoneCookie });
    expect(await socket.opened).toBe('acknowledged');
    expect(await laptop.data(REVOKE, { input: { sessionId: phoneSession } })).toEqual({ revokeSession: { __typename: 'RevokeSessionSuccess', sessions: [{ id: await currentOf(laptop) }] } });
    expect(await socket.closed).toBe(4205);
    expect(await new GraphqlClient(server.url, phoneCookie).data(SESSIONS)).toEqual({ viewer: null });
    expect(await openSocket(server.url, { cookie: phoneCookie }).opened).toBe(4403);
    expect(await laptop.data(REVOKE, { input: { sessionId: phoneSession } })).toEqual({ revokeSession: { __typename: 'NotFoundError' } });
  });

  it('is out at once everywhere when an admin ends the person', async () => {
    const leaving = await seedOrganization(server.database, { name: 'Leaving' });
    const [admin, member] = [await signedInClient(server, leaving.admin), await signedInClient(server, leaving.member)];
    const socket = openSocket(server.url, { cookie: member.cookie! });
    expect(await socket.opened).toBe('acknowledged');
    await admin.data(`mutation ($input: EndPersonInput!) { endPerson(input: $input) { __typename } }`, { input: { personId: leaving.member.personId } });
    expect(await socket.closed).toBe(4205);
    expect(await member.data(SESSIONS)).toEqual({ viewer: null });
    const left = await asOrganization(server.database, leaving.organizationId, async (sql) => (await sql.query(`select 1 from session where person_id = $1`, [leaving.member.personId])).rowCount);
    expect(left).toBe(0);
  });

  it('loses and gains rights in open sockets, too: they are closed and come back', async () => {
    const [admin, member] = [await signedInClient(server, here.admin), await signedInClient(server, here.member)];
    const socket = openSocket(server.url, { cookie: member.cookie! });
    expect(await socket.opened).toBe('acknowledged');
    await admin.data(`mutation ($input: SetRolesInput!) { setRoles(input: $input) { __typename } }`, { input: { personId: here.member.personId, seesWholeOrganization: true } });
    expect(await socket.closed).toBe(4205);
    const again = openSocket(server.url, { cookie: member.cookie! });
    expect(await again.opened).toBe('acknowledged');
    again.webSocket.close();
    await again.closed;
  });

  it('ends no session of somebody else, and answers as if there were none', async () => {
    const [mine, theirs] = [await signedInClient(server, here.member), await signedInClient(server, here.lead)];
    for (const sessionId of [await currentOf(theirs), 'x', '5b6962dd-3f90-4c93-8f61-eabfa4a803e2']) expect(await mine.data(REVOKE, { input: { sessionId } })).toEqual({ revokeSession: { __typename: 'NotFoundError' } });
    expect((await theirs.data<Sessions>(SESSIONS)).viewer).not.toBeNull();
    expect((await new GraphqlClient(server.url).send(REVOKE, { input: { sessionId: 'x' } })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('signs out, twice without harm', async () => {
    const client = await signedInClient(server, here.admin);
    const cookie = client.cookie!;
    for (let times = 0; times < 2; times += 1) expect(await client.data('mutation { signOut { __typename ... on SignOutSuccess { signedOut } } }')).toEqual({ signOut: { __typename: 'SignOutSuccess', signedOut: true } });
    expect(client.cookie).toBe('barograph_session=');
    expect(await new GraphqlClient(server.url, cookie).data(SESSIONS)).toEqual({ viewer: null });
  });

  it('keeps preferences: language, time zone, no reminders ever', async () => {
    const client = await signedInClient(server, here.lead);
    expect(await client.data(PREFER, { input: { locale: 'DE', timeZone: 'america/new_york', remindersMuted: true } })).toEqual({
      updateMyPreferences: { __typename: 'UpdateMyPreferencesSuccess', viewer: { locale: 'DE', remindersMuted: true, person: { timeZone: 'America/New_York', locale: 'DE' } } },
    });
    expect(await client.data(PREFER, { input: { remindersMuted: false } })).toMatchObject({ updateMyPreferences: { viewer: { locale: 'DE', remindersMuted: false, person: { timeZone: 'America/New_York' } } } });
    for (const timeZone of ['', 'CET', 'Mars/Olympus', '+02:00']) {
      expect(await client.data(PREFER, { input: { locale: 'EN', timeZone } })).toEqual({ updateMyPreferences: { __typename: 'InvalidInput', problems: [{ path: 'timeZone', code: 'time-zone-unknown' }] } });
    }
    expect(await client.data('{ viewer { locale } }')).toEqual({ viewer: { locale: 'DE' } });
    const others = await asOrganization(server.database, here.organizationId, async (sql) => (await sql.query(`select distinct locale, reminders_muted from person where person_id <> $1`, [here.lead.personId])).rows);
    expect(others).toEqual([{ locale: 'en', reminders_muted: false }]);
  });

  it('words an answer in another language when asked to, without keeping it', async () => {
    const client = await signedInClient(server, here.member);
    expect(await client.data('{ viewer(input: { locale: DE }) { locale } }')).toEqual({ viewer: { locale: 'DE' } });
    expect(await client.data('{ viewer { locale } }')).toEqual({ viewer: { locale: 'EN' } });
  });
});

describe('the session cookie', () => {
  const setCookie = (server: TestApp, headers: Record<string, string>): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      const post = request(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.headers['set-cookie']?.[0]));
      });
      post.on('error', reject);
      post.end(JSON.stringify({ query: '{ viewer { roles } }' }));
    });

  it('is httpOnly and SameSite=Lax, and lasts 90 days from each visit', async () => {
    const server = await startTestApp();
    const here = await seedOrganization(server.database);
    const { cookie } = await signedInClient(server, here.member);
    expect(await setCookie(server, { cookie: cookie! })).toBe(`${cookie}; Max-Age=7776000; Path=/; HttpOnly; SameSite=Lax`);
    expect(await setCookie(server, {})).toBeUndefined();
    await server.close();
  });

  it('is Secure and bound to the host under https, and the name without that is not accepted', async () => {
    const server = await startTestApp({ publicUrl: 'https://barograph.test' });
    const here = await seedOrganization(server.database);
    const [, value] = (await signedInClient(server, here.member)).cookie!.split('=');
    const host = 'barograph.test';
    expect(await setCookie(server, { host, cookie: `__Host-barograph_session=${value}` })).toBe(`__Host-barograph_session=${value}; Max-Age=7776000; Path=/; HttpOnly; Secure; SameSite=Lax`);
    expect(await setCookie(server, { host, cookie: `barograph_session=${value}` })).toBeUndefined();
    await server.close();
  });
});
