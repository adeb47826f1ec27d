import nodeIcal, { type VEvent } from 'node-ical';
import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { EndPerson } from '../../src/people/directory/app/end-person.js';
import { ErasePerson } from '../../src/people/directory/app/erase-person.js';
import { Builders, type BuiltOrganization } from '../support/builders.js';
import { DAY, HOUR } from '../support/fixed-clock.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, TEST_SERVER_KEY, type TestApp } from '../support/test-app.js';

interface Feed { readonly id: string; readonly kind: string; readonly address: string; readonly createdOn: string; readonly team: { readonly name: string } | null }

const FIELDS = 'id kind address createdOn team { name }';
const CREATE = `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { __typename ... on CreateCalendarFeedSuccess { feed { ${FIELDS} } } } }`;
const REVOKE = 'mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename } }';
const LIST = `{ calendarFeeds { ${FIELDS} } }`;

describe('subscribed calendars', () => {
  let server: TestApp;
  let build: Builders;
  beforeAll(async () => {
    server = await startTestApp();
    build = await Builders.on(server.database);
  });
  beforeEach(() => server.clock.set('2026-03-02T09:00:00Z'));
  afterAll(async () => {
    await build.close();
    await server.close();
  });

  const client = async (org: BuiltOrganization, person: PersonId): Promise<GraphqlClient> => new GraphqlClient(server.url, await build.signIn(org.organizationId, person));
  const create = async (org: BuiltOrganization, person: PersonId, input: object): Promise<Feed | undefined> =>
    (await (await client(org, person)).data<{ createCalendarFeed: { feed?: Feed } }>(CREATE, { input })).createCalendarFeed.feed;
  const list = async (org: BuiltOrganization, person: PersonId): Promise<Feed[]> => (await (await client(org, person)).data<{ calendarFeeds: Feed[] }>(LIST)).calendarFeeds;
  const revoke = async (org: BuiltOrganization, person: PersonId, feedId: string): Promise<string> =>
    (await (await client(org, person)).data<{ revokeCalendarFeed: { __typename: string } }>(REVOKE, { input: { feedId } })).revokeCalendarFeed.__typename;
  const fetchFeed = (address: string, init: RequestInit & { query?: string } = {}): Promise<Response> => fetch(`${server.url}${new URL(address).pathname}${init.query ?? ''}`, init);
  const status = async (address: string): Promise<number> => (await fetchFeed(address)).status;
  const events = async (address: string): Promise<VEvent[]> =>
    Object.values(nodeIcal.sync.parseICS(await (await fetchFeed(address)).text())).filter((one): one is VEvent => one?.type === 'VEVENT');
  const summaries = async (address: string): Promise<string[]> => (await events(address)).map(({ summary }) => String(summary)).sort();
  const promise = (org: BuiltOrganization, person: PersonId, kind: string, span: string, more: { title?: string; cancelled?: string; team?: TeamId } = {}): Promise<object[]> =>
    build.query(org.organizationId, `insert into commitment (organization_id, commitment_id, person_id, team_id, kind, owner_key, span, title_en, title_de, path, is_blocking, state, created_at, changed_at, cancelled_at)
      values ($1, gen_random_uuid(), $2, $3, $4, gen_random_uuid(), $5, $6, $6, '/there', true, $7, '2026-01-01', '2026-01-01', $8)`,
      [org.organizationId, person, more.team ?? null, kind, span, more.title ?? kind, more.cancelled ? 'cancelled' : 'active', more.cancelled ?? null]);
  const admin = (organization: OrganizationId, personId: PersonId): Ctx => ({ actor: { kind: 'person', personId, sessionId: '' as never, isAdmin: true, seesWholeOrganization: false, leads: [], locale: 'en' }, organization, requestId: 'test', now: server.clock.now() });

  it('are made once for each kind, shown again, fetched without signing in, and closed at once', async () => {
    const org = await build.organization();
    const [anna, ben] = await build.people(2, { organization: org.organizationId, name: 'Person' });
    await promise(org, anna!, 'shift', '[2026-03-09 08:00Z,2026-03-10 08:00Z)', { title: 'On call (primary)' });
    await promise(org, anna!, 'code-t', '[2026-03-12 08:00Z,2026-03-12 16:00Z)');
    await promise(org, ben!, 'shift', '[2026-03-09 08:00Z,2026-03-10 08:00Z)');
    const feed = (await create(org, anna!, { kind: 'ON_CALL' }))!;
    expect(feed).toEqual({ id: feed.id, kind: 'ON_CALL', address: expect.stringMatching(/^http:\/\/127\.0\.0\.1\/feeds\/[\w-]{86}\.ics$/), createdOn: '2026-03-02', team: null });
    expect(await create(org, anna!, { kind: 'ON_CALL' })).toEqual(feed);
    expect([await list(org, anna!), await list(org, ben!)]).toEqual([[feed], []]);

    const fetched = await fetchFeed(feed.address);
    expect([fetched.status, fetched.headers.get('content-type'), fetched.headers.get('cache-control'), fetched.headers.get('x-robots-tag')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache', 'noindex']);
    expect(await summaries(feed.address)).toEqual(['On call (primary)']);
    const tag = fetched.headers.get('etag')!;
    const again = await fetchFeed(feed.address, { headers: { 'if-none-match': `W/${tag}, "other"` } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
    expect((await fetchFeed(feed.address, { method: 'HEAD' })).status).toBe(200);
    await promise(org, anna!, 'shift', '[2026-03-19 08:00Z,2026-03-20 08:00Z)', { title: 'On call (secondary)' });
    expect((await fetchFeed(feed.address, { headers: { 'if-none-match': tag } })).status).toBe(200);

    expect(await revoke(org, ben!, feed.id)).toBe('NotFoundError');
    expect(await status(feed.address)).toBe(200);
    expect([await revoke(org, anna!, feed.id), await status(feed.address), await revoke(org, anna!, feed.id), await list(org, anna!)]).toEqual(['RevokeCalendarFeedSuccess', 404, 'NotFoundError', []]);
    const next = (await create(org, anna!, { kind: 'ON_CALL' }))!;
    expect([next.address === feed.address, await status(feed.address), await status(next.address)]).toEqual([false, 404, 200]);
    expect(await build.query(org.organizationId, `select action, count(*)::int as times from audit_entry group by action order by action`)).toEqual([{ action: 'calendar-feed.created', times: 2 }, { action: 'calendar-feed.revoked', times: 1 }]);
    // Neither the table nor the audit log holds the secret.
    const secret = new URL(next.address).pathname.split('/')[2]!.replace('.ics', '');
    const kept = JSON.stringify(await build.query(org.organizationId, 'select (select json_agg(f) from calendar_feed f) as feeds, (select json_agg(a) from audit_entry a) as audit'));
    expect(kept).not.toContain(secret.slice(-40));
  });

  it('tell what was cancelled for 90 days, with reminders only where they are asked for', async () => {
    const org = await build.organization();
    const anna = await build.person({ organization: org.organizationId });
    await promise(org, anna, 'talk', '[2026-03-09 08:00Z,2026-03-09 09:00Z)', { title: 'Given up', cancelled: '2026-03-01' });
    await promise(org, anna, 'talk', '[2026-03-10 08:00Z,2026-03-10 09:00Z)', { title: 'Long forgotten', cancelled: '2025-11-01' });
    await promise(org, anna, 'talk', '[2026-03-11 08:00Z,2026-03-11 09:00Z)', { title: 'To be given' });
    await promise(org, anna, 'talk', '[2025-11-11 08:00Z,2025-11-11 09:00Z)', { title: 'Long ago' });
    const { address } = (await create(org, anna, { kind: 'TALKS' }))!;
    expect(await summaries(address)).toEqual(['Cancelled: Given up', 'To be given']);
    expect((await events(address)).map(({ status: state }) => state).sort()).toEqual(['CANCELLED', 'CONFIRMED']);
    expect(await (await fetchFeed(address, { query: '?alarm=30' })).text()).toContain('TRIGGER:-PT30M');
    expect(await (await fetchFeed(address)).text()).not.toContain('TRIGGER');
    for (const query of ['?alarm=x', '?alarm=-1', '?alarm=10081', '?alarm=1&alarm=2']) expect((await fetchFeed(address, { query })).status).toBe(400);
  });

  it('of a team are for those who see it, for as long as they do', async () => {
    const org = await build.organization({ name: 'Acme' });
    const sre = await build.team({ organization: org.organizationId, name: 'SRE' });
    const [anna, ben] = [await build.person({ organization: org.organizationId, team: sre, name: 'Anna' }), await build.person({ organization: org.organizationId, team: sre, name: 'Ben' })];
    const [lead, boss] = [await build.lead(org.organizationId, org.rootTeamId), await build.admin(org.organizationId)];
    await promise(org, anna, 'shift', '[2026-03-09 08:00Z,2026-03-10 08:00Z)', { title: 'On call', team: sre });
    expect(await create(org, boss, { kind: 'ON_CALL', teamId: sre })).toBeUndefined();
    expect(await create(org, lead, { kind: 'ON_CALL', teamId: 'nonsense' })).toBeUndefined();
    const ofLead = (await create(org, lead, { kind: 'ON_CALL', teamId: sre }))!;
    const ofBen = (await create(org, ben, { kind: 'ON_CALL', teamId: sre }))!;
    expect([ofBen.team, ofBen.address === ofLead.address]).toEqual([{ name: 'SRE' }, false]);
    expect([await summaries(ofLead.address), await summaries(ofBen.address)]).toEqual([['Anna: On call'], ['Anna: On call']]);
    expect(await (await fetchFeed(ofBen.address)).text()).toContain('X-WR-CALNAME:Barograph: On call\\, SRE');
    await build.query(org.organizationId, `update membership set ends_on = '2026-03-02' where person_id = $1`, [ben]);
    await build.query(org.organizationId, `update team_lead set until = '2026-03-02' where person_id = $1`, [lead]);
    expect([await status(ofLead.address), await status(ofBen.address)]).toEqual([404, 404]);
  });

  it('open nothing any more once somebody left or was erased, and nothing again when they come back', async () => {
    const org = await build.organization();
    const boss = await build.admin(org.organizationId);
    const [anna, ben] = [await build.person({ organization: org.organizationId, email: 'anna@example.org' }), await build.person({ organization: org.organizationId, email: 'ben@example.org' })];
    const [ofAnna, ofBen] = [(await create(org, anna, { kind: 'CODE_T' }))!, (await create(org, ben, { kind: 'CODE_T' }))!];
    await server.get(EndPerson).execute(admin(org.organizationId, boss), anna, undefined);
    await server.get(ErasePerson).execute(admin(org.organizationId, boss), ben, 'ben@example.org');
    expect([await status(ofAnna.address), await status(ofBen.address)]).toEqual([404, 404]);
    expect(await build.query(org.organizationId, 'select 1 from calendar_feed')).toEqual([]);
    await build.query(org.organizationId, 'update person set ended_on = null where person_id = $1', [anna]);
    expect(await status(ofAnna.address)).toBe(404);
    // One whose last day is known beforehand: until then, and not after.
    const carla = await build.person({ organization: org.organizationId, endedOn: '2026-03-04' });
    const session = (await create(org, carla, { kind: 'CODE_T' }))!;
    expect(await status(session.address)).toBe(200);
    server.clock.set('2026-03-03T23:30:00Z');
    expect(await status(session.address)).toBe(404);
  });

  it('are found by nobody who guesses, nor under another server key', async () => {
    const org = await build.organization();
    const anna = await build.person({ organization: org.organizationId });
    const { address } = (await create(org, anna, { kind: 'CODE_T' }))!;
    const { pathname } = new URL(address);
    for (const other of ['/feeds/x.ics', pathname.replace('.ics', ''), pathname.replace('.ics', '.txt'), pathname.replace(/.(?=\.ics)/, (last) => (last === 'A' ? 'B' : 'A')), `${pathname}/`]) {
      expect([other, (await fetch(`${server.url}${other}`)).status]).toEqual([other, 404]);
    }
    const elsewhere = await startTestApp({ database: server.database, clock: server.clock, serverKey: TEST_SERVER_KEY.map((byte) => byte ^ 1) });
    try {
      expect((await fetch(`${elsewhere.url}${pathname}`)).status).toBe(404);
    } finally {
      await elsewhere.close();
    }
  });

  it('are fetched at most sixty times an hour', async () => {
    const org = await build.organization();
    const anna = await build.person({ organization: org.organizationId });
    const [feed, other] = [(await create(org, anna, { kind: 'CODE_T' }))!, (await create(org, anna, { kind: 'TALKS' }))!];
    for (let tries = 0; tries < 60; tries += 1) expect(await status(feed.address)).toBe(200);
    const refused = await fetchFeed(feed.address);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await status(other.address)).toBe(200);
    server.clock.advance(HOUR);
    expect(await status(feed.address)).toBe(200);
  });

  it('stay the same bytes through a day when nothing is new', async () => {
    const org = await build.organization();
    const anna = await build.person({ organization: org.organizationId, timeZone: 'Australia/Lord_Howe' });
    await promise(org, anna, 'shift', '[2026-03-09 08:00Z,2026-03-10 08:00Z)');
    const { address } = (await create(org, anna, { kind: 'ON_CALL' }))!;
    const tagAt = async (time: string): Promise<string | null> => {
      server.clock.set(time);
      return (await fetchFeed(address)).headers.get('etag');
    };
    const first = await tagAt('2026-03-02T09:00:00Z');
    expect(await tagAt('2026-03-02T23:59:00Z')).toBe(first);
    server.clock.advance(DAY);
    expect(await status(address)).toBe(200);
  });
});
