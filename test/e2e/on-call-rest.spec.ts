import { randomUUID } from 'node:crypto';
import type { PersonId, TeamId } from '../../src/kernel/ids.js';
import { Builders, type BuiltOrganization } from '../support/builders.js';
import { FixedClock } from '../support/fixed-clock.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TOKEN = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on CreateApiTokenSuccess { secret } } }';

describe('GET /api/oncall/<team>', () => {
  let app: TestApp;
  let build: Builders;
  let org: BuiltOrganization;
  let platform: TeamId;
  let sre: TeamId;
  let jane: PersonId;
  let admin: PersonId;
  const now = (): Date => app.clock.now();
  const hours = (count: number): string => new Date(now().getTime() + count * 3_600_000).toISOString();

  beforeAll(async () => {
    app = await startTestApp({ clock: new FixedClock(new Date('2026-03-04T12:00:00Z')) });
    build = await Builders.on(app.database);
    org = await build.organization({ name: 'Acme' });
    platform = await build.team({ organization: org.organizationId, name: 'Platform' });
    sre = await build.team({ organization: org.organizationId, parent: platform, name: 'S/R & E' });
    jane = await build.person({ organization: org.organizationId, team: sre, name: 'Jane' });
    admin = await build.admin(org.organizationId);
    const source = await roster(sre);
    await shift(source, 'primary', jane, 'jane', -5, 5);
    await shift(source, 'primary', jane, 'jane', 10, 20);
    await shift(source, 'primary', jane, 'jane', 30, 40);
    await shift(source, 'secondary', null, 'bob the unknown', -1, 7);
    await shift(source, 'secondary', null, 'bob the unknown', 8, 9);
  });
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  const roster = async (team: TeamId): Promise<string> => {
    const sourceId = randomUUID();
    await build.query(org.organizationId, `insert into roster_source (organization_id, source_id, team_id, kind, label, sealed_settings, default_role, added_at, next_read_at, last_tried_at, last_good_at)
      values ($1, $2, $3, 'ics-url', 'Roster', '\\x00', 'primary', $4, $4, $4, $4)`, [org.organizationId, sourceId, team, now()]);
    return sourceId;
  };
  const shift = (source: string, role: string, person: PersonId | null, label: string, from: number, to: number): Promise<unknown> =>
    build.query(org.organizationId, `insert into on_call_shift (organization_id, shift_id, source_id, shift_key, role, person_id, person_keys, person_label, span, is_all_day, sequence, first_seen_at)
      values ($1, $2::uuid, $3, $2::uuid::text, $4, $5, array['username:' || $6::text], $6::text, tstzrange($7, $8), false, 0, $9)`, [org.organizationId, randomUUID(), source, role, person, label, hours(from), hours(to), now()]);
  const get = (team: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${app.url}/api/oncall/${team}`, { headers });
  const cookie = async (person: PersonId): Promise<Record<string, string>> => ({ cookie: await build.signIn(org.organizationId, person) });
  const tokenOf = async (scope: string): Promise<Record<string, string>> => {
    const client = new GraphqlClient(app.url, await build.signIn(org.organizationId, jane));
    const { createApiToken } = await client.data<{ createApiToken: { secret: string } }>(TOKEN, { input: { name: scope, scopes: [scope] } });
    return { authorization: `Bearer ${createApiToken.secret}` };
  };

  it('says who is on call now and next, by role', async () => {
    const response = await get(sre, await cookie(jane));
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'application/json; charset=utf-8', 'private, no-cache']);
    const janes = { name: 'Jane', email: expect.stringContaining('@') };
    expect(await response.json()).toEqual({
      team: { id: sre, name: 'S/R & E', path: 'Acme / Platform / S\\/R & E' },
      now: [{ role: 'primary', person: janes, label: 'Jane', from: hours(-5), to: hours(5) }, { role: 'secondary', person: null, label: 'bob the unknown', from: hours(-1), to: hours(7) }],
      next: [{ role: 'primary', person: janes, label: 'Jane', from: hours(10), to: hours(20) }, { role: 'secondary', person: null, label: 'bob the unknown', from: hours(8), to: hours(9) }],
      asOf: now().toISOString(), stale: false,
    });
  });

  it('shows mail addresses to admins and to oneself', async () => {
    const other = await build.person({ organization: org.organizationId, team: platform });
    const emails = async (person: PersonId): Promise<unknown> => (await (await get(sre, await cookie(person))).json() as { now: { person: { email: string } }[] }).now[0]!.person.email;
    expect([await emails(other), await emails(admin)]).toEqual([null, expect.stringContaining('@')]);
  });

  it('finds the team by its id or its names', async () => {
    const signedIn = await cookie(jane);
    for (const address of [sre, sre.toUpperCase(), encodeURIComponent('Acme / Platform / S\\/R & E'), encodeURIComponent('acme/platform/s\\/r & e')]) {
      expect(await (await get(address, signedIn)).json()).toMatchObject({ team: { id: sre } });
    }
    expect(await (await get('Acme/Platform', signedIn)).json()).toEqual({ team: { id: platform, name: 'Platform', path: 'Acme / Platform' }, now: [], next: [], asOf: null, stale: true });
  });

  it('has no answer for a team that isn\'t there or isn\'t theirs', async () => {
    const elsewhere = await build.organization({ name: 'Elsewhere' });
    for (const address of [randomUUID(), elsewhere.rootTeamId, 'Platform', 'Acme/Nothing', '', '%20', 'x'.repeat(400), encodeURIComponent('<script>')]) {
      const response = await get(address, await cookie(jane));
      expect([address, response.status, await response.json()]).toEqual([address, 404, { errors: [{ message: 'There is no such team.', extensions: { code: 'NOT_FOUND' } }] }]);
    }
  });

  it('is for whoever is signed in, and for tokens with the scope', async () => {
    expect((await get(sre)).status).toBe(401);
    expect((await get(sre, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await get(sre, await tokenOf('directory:read'))).status).toBe(403);
    const allowed = await get(sre, await tokenOf('oncall:read'));
    expect([allowed.status, (await allowed.json() as { team: object }).team]).toEqual([200, { id: sre, name: 'S/R & E', path: 'Acme / Platform / S\\/R & E' }]);
  });

  it('needn\'t be sent again while nothing changed', async () => {
    const signedIn = await cookie(jane);
    const etag = (await get(sre, signedIn)).headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(sre, { ...signedIn, 'if-none-match': known });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    app.clock.advance(6 * 3_600_000);
    const later = await get(sre, { ...signedIn, 'if-none-match': etag });
    expect([later.status, (await later.json() as { now: { role: string }[] }).now.map(({ role }) => role)]).toEqual([200, ['secondary']]);
  });

  it('says when the roster has grown old', async () => {
    app.clock.advance(40 * 3_600_000);
    expect(await (await get(sre, await cookie(jane))).json()).toMatchObject({ stale: true, asOf: '2026-03-04T12:00:00.000Z' });
  });
});
