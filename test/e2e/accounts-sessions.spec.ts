import { LastUse } from '../../src/people/accounts/app/last-use.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { DAY, HOUR } from '../support/fixed-clock.js';
import { asOrganization, seedOrganization, type SeededOrganization } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface ViewerAnswer {
  readonly viewer: { readonly roles: string[]; readonly organization: { readonly name: string }; readonly sessions: { readonly id: string; readonly deviceLabel: string; readonly createdOn: string; readonly lastUsedOn: string; readonly isCurrent: boolean }[] } | null;
}

const VIEWER = '{ viewer { roles organization { name } sessions { id deviceLabel createdOn lastUsedOn isCurrent } } }';

describe('sessions', () => {
  let server: TestApp;
  let here: SeededOrganization;
  const who = async (client: GraphqlClient): Promise<ViewerAnswer['viewer']> => (await client.data<ViewerAnswer>(VIEWER)).viewer;
  const sql = <Row>(text: string, parameters: unknown[] = []): Promise<Row[]> =>
    asOrganization(server.database, here.organizationId, async (client) => (await client.query(text, parameters)).rows as Row[]);

  beforeAll(async () => {
    server = await startTestApp();
    here = await seedOrganization(server.database);
  });
  afterAll(() => server.close());

  it('answers null to nobody and to a cookie that is no session', async () => {
    expect(await who(new GraphqlClient(server.url))).toBeNull();
    for (const value of ['', 'x', `${here.organizationId}.${'A'.repeat(43)}`, `not-an-id.${'A'.repeat(43)}`, '%00']) {
      expect(await who(new GraphqlClient(server.url, `barograph_session=${value}`))).toBeNull();
    }
  });

  it('tells each person who they are', async () => {
    expect(await who(await signedInClient(server, here.admin))).toMatchObject({ roles: ['MEMBER', 'ADMIN'], organization: { name: 'Wetterwarte' } });
    expect(await who(await signedInClient(server, here.lead))).toMatchObject({ roles: ['MEMBER', 'LEAD'] });
    expect(await who(await signedInClient(server, here.member))).toMatchObject({ roles: ['MEMBER'] });
  });

  it('names the device and keeps days, no times', async () => {
    const viewer = await who(await signedInClient(server, here.member));
    const today = server.clock.now().toISOString().slice(0, 10);
    expect(viewer?.sessions.find(({ isCurrent }) => isCurrent)).toMatchObject({ deviceLabel: 'Firefox on Linux', createdOn: today, lastUsedOn: today });
    const columns = await sql<{ column_name: string; data_type: string }>(
      `select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name in ('session', 'api_token') and data_type like 'timestamp%'`,
    );
    expect(columns).toEqual([]);
  });

  it('follows a change of roles from the next request on', async () => {
    const client = await signedInClient(server, here.member);
    await sql(`insert into role_grant (organization_id, person_id, role, granted_at) values ($1, $2, 'admin', now())`, [here.organizationId, here.member.personId]);
    expect((await who(client))?.roles).toEqual(['MEMBER', 'ADMIN']);
    await sql(`delete from role_grant where person_id = $1`, [here.member.personId]);
    expect((await who(client))?.roles).toEqual(['MEMBER']);
  });

  it('is over for a person who has left, on the day they leave', async () => {
    const client = await signedInClient(server, here.member);
    await sql(`update person set ended_on = $2 where person_id = $1`, [here.member.personId, new Date(server.clock.now().getTime() + DAY)]);
    expect(await who(client)).not.toBeNull();
    await sql(`update person set ended_on = $2 where person_id = $1`, [here.member.personId, server.clock.now()]);
    expect(await who(client)).toBeNull();
    await sql(`update person set ended_on = null where person_id = $1`, [here.member.personId]);
  });

  it('writes the last use once a day is over, not at the visit', async () => {
    const client = await signedInClient(server, here.lead);
    const stored = async (): Promise<string | undefined> => (await sql<{ day: string }>(`select max(last_used_on)::text as day from session where person_id = $1`, [here.lead.personId]))[0]?.day;
    const started = await stored();
    const versions = (): Promise<{ xmin: string }[]> => sql(`select xmin::text from session where person_id = $1 order by session_id`, [here.lead.personId]);
    const before = await versions();
    server.clock.advance(DAY);
    const visited = server.clock.now().toISOString().slice(0, 10);
    expect((await who(client))?.sessions[0]).toMatchObject({ isCurrent: true, lastUsedOn: visited });
    expect(await stored()).toBe(started);
    expect(await versions()).toEqual(before);
    server.clock.advance(DAY);
    await who(client);
    await server.get(LastUse).flush();
    expect(await stored()).toBe(server.clock.now().toISOString().slice(0, 10));
  });

  it('lasts 90 days from its last use', async () => {
    const client = await signedInClient(server, here.lead);
    server.clock.advance(90 * DAY);
    expect(await who(client)).not.toBeNull();
    await server.get(LastUse).flush();
    server.clock.advance(90 * DAY + 14 * HOUR);
    expect(await who(client)).not.toBeNull();
    await server.get(LastUse).flush();
    server.clock.advance(91 * DAY);
    expect(await who(client)).toBeNull();
  });
});
