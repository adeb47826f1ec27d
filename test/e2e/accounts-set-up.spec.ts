import { SetUpCodes } from '../../src/people/accounts/app/set-up-codes.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { DAY } from '../support/fixed-clock.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { asOrganization, seedOrganization } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { wholeDatabase } from '../support/whole-database.js';

const SET_UP = `mutation ($input: SetUpOrganizationInput!) { setUpOrganization(input: $input) {
  __typename ... on SetUpOrganizationSuccess { viewer { person { name email } organization { name timeZone locale isSample } roles viewerCan { manageDirectory managePulses manageRoles viewOutbox deleteSample } } }
  ... on InvalidInput { problems { path code } } } }`;
const DRAFT = { organizationName: 'Wetterwarte', timeZone: 'europe/berlin', locale: 'DE', adminName: ' Anna  Blau ', adminEmail: 'Anna@Example.org' };

interface Answer {
  readonly setUpOrganization: { readonly __typename: string; readonly problems?: { readonly path: string; readonly code: string }[] };
}

describe('setting up', () => {
  let database: FreshDatabase;
  let server: TestApp;
  beforeEach(async () => {
    database = await freshDatabase();
    server = await startTestApp({ database });
  });
  afterEach(async () => {
    await server.close();
    await database.drop();
  });

  const setUp = async (code: string, more: Record<string, unknown> = {}, client = new GraphqlClient(server.url)): Promise<Answer['setUpOrganization']> =>
    (await client.data<Answer>(SET_UP, { input: { ...DRAFT, ...more, code } })).setUpOrganization;
  const needsSetUp = async (): Promise<boolean> => (await new GraphqlClient(server.url).data<{ installation: { needsSetUp: boolean } }>('{ installation { needsSetUp } }')).installation.needsSetUp;
  const organizations = async (): Promise<number> => (await wholeDatabase(database, ['organization']))['public.organization']!.length;

  it('makes the first organization and signs its admin in', async () => {
    const client = new GraphqlClient(server.url);
    const done = await setUp(await server.get(SetUpCodes).issue(), {}, client);
    expect(done).toEqual({
      __typename: 'SetUpOrganizationSuccess',
      viewer: {
        person: { name: 'Anna Blau', email: 'anna@example.org' }, organization: { name: 'Wetterwarte', timeZone: 'Europe/Berlin', locale: 'DE', isSample: false }, roles: ['MEMBER', 'ADMIN'],
        viewerCan: { manageDirectory: true, managePulses: true, manageRoles: true, viewOutbox: true, deleteSample: false },
      },
    });
    expect(await client.data('{ viewer { roles sessions { isCurrent } } }')).toEqual({ viewer: { roles: ['MEMBER', 'ADMIN'], sessions: [{ isCurrent: true }] } });
    expect(await needsSetUp()).toBe(false);
  });

  it('takes the code however it is typed, and keeps it hashed', async () => {
    const code = await server.get(SetUpCodes).issue();
    const stored = JSON.stringify(await wholeDatabase(database, ['set_up_code']));
    for (const spelling of [code, code.replaceAll('-', ''), Buffer.from(code).toString('hex')]) expect(stored).not.toContain(spelling);
    expect((await setUp(` ${code.toLowerCase().replaceAll('-', ' ')} `)).__typename).toBe('SetUpOrganizationSuccess');
  });

  it('refuses a wrong code, and makes nothing', async () => {
    await server.get(SetUpCodes).issue();
    for (const code of ['', 'AAAA-AAAA-AAAA-AAAA', '%', 'x'.repeat(5000)]) expect((await setUp(code)).__typename).toBe('WrongSetUpCode');
    expect(await organizations()).toBe(0);
  });

  it('names all problems of a draft at once, and keeps the code for the next try', async () => {
    const code = await server.get(SetUpCodes).issue();
    const refused = await setUp(code, { organizationName: ' ', timeZone: 'Mars/Olympus', adminName: '', adminEmail: 'anna' });
    expect(refused).toMatchObject({ __typename: 'InvalidInput' });
    expect(refused.problems?.map(({ path }) => path)).toEqual(['organizationName', 'timeZone', 'adminName', 'adminEmail']);
    expect(await organizations()).toBe(0);
    expect((await setUp(code)).__typename).toBe('SetUpOrganizationSuccess');
  });

  it('happens once, also when several do it at the same time with several codes', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => server.get(SetUpCodes).issue()));
    const answers = await Promise.all([...codes, ...codes].map((code) => setUp(code)));
    expect(answers.filter(({ __typename }) => __typename === 'SetUpOrganizationSuccess')).toHaveLength(1);
    expect(await organizations()).toBe(1);
    expect((await setUp(codes[0]!)).__typename).toBe('AlreadySetUp');
    expect((await wholeDatabase(database, ['set_up_code']))['installation.set_up_code']).toEqual([]);
  });

  it('accepts the codes of several starts for 30 days', async () => {
    const first = await server.get(SetUpCodes).issue();
    server.clock.advance(31 * DAY);
    const second = await server.get(SetUpCodes).issue();
    expect((await setUp(first)).__typename).toBe('WrongSetUpCode');
    expect((await setUp(second)).__typename).toBe('SetUpOrganizationSuccess');
  });
});

describe('the sample organization', () => {
  let database: FreshDatabase;
  let server: TestApp;
  const EXPLORE = `mutation ($input: ExploreSampleInput!) { exploreSample(input: $input) { __typename ... on ExploreSampleSuccess { viewer { person { name } roles organization { isSample } viewerCan { deleteSample } } } } }`;
  const DELETE = `mutation ($input: DeleteSampleInput!) { deleteSample(input: $input) { __typename } }`;
  beforeEach(async () => {
    database = await freshDatabase();
    server = await startTestApp({ database });
  });
  afterEach(async () => {
    await server.close();
    await database.drop();
  });

  const explore = async (client: GraphqlClient, code: string, as: string): Promise<unknown> => (await client.data<{ exploreSample: unknown }>(EXPLORE, { input: { code, as } })).exploreSample;
  const withSample = async (): Promise<string> => {
    const sample = await seedOrganization(database, { name: 'Muster', isSample: true, domain: 'muster.example' });
    await asOrganization(database, sample.organizationId, (client) => client.query(`insert into installation.sample_progress (stage, done, total, ready) values ('ready', 5, 5, true)`));
    return sample.organizationId;
  };

  it('is looked at as a member, a lead or an admin with the code, which stays', async () => {
    const code = await server.get(SetUpCodes).issue();
    expect(await explore(new GraphqlClient(server.url), code, 'ADMIN')).toEqual({ __typename: 'SampleNotReady' });
    await withSample();
    for (const [as, name, roles] of [['MEMBER', 'member', ['MEMBER']], ['LEAD', 'lead', ['MEMBER', 'LEAD']], ['ADMIN', 'admin', ['MEMBER', 'ADMIN']]] as const) {
      const client = new GraphqlClient(server.url);
      expect(await explore(client, code, as)).toEqual({ __typename: 'ExploreSampleSuccess', viewer: { person: { name }, roles, organization: { isSample: true }, viewerCan: { deleteSample: as === 'ADMIN' } } });
      expect(await client.data('{ viewer { person { name } } }')).toEqual({ viewer: { person: { name } } });
    }
    expect(await explore(new GraphqlClient(server.url), 'AAAA-BBBB-CCCC-DDDD', 'ADMIN')).toEqual({ __typename: 'WrongSetUpCode' });
    expect((await new GraphqlClient(server.url).data<{ installation: unknown }>('{ installation { needsSetUp sample { stage done total ready } } }')).installation).toEqual({ needsSetUp: true, sample: { stage: 'ready', done: 5, total: 5, ready: true } });
  });

  it('is deleted whole by its admin, and nothing else is', async () => {
    const sampleId = await withSample();
    const own = await seedOrganization(database, { name: 'Own' });
    const code = await server.get(SetUpCodes).issue();
    const member = new GraphqlClient(server.url);
    await explore(member, code, 'MEMBER');
    expect((await member.send(DELETE, { input: { confirmName: 'Muster' } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const admin = new GraphqlClient(server.url);
    await explore(admin, code, 'ADMIN');
    expect(await admin.data(DELETE, { input: { confirmName: 'muster' } })).toEqual({ deleteSample: { __typename: 'InvalidInput' } });
    expect(JSON.stringify(await wholeDatabase(database))).toContain(sampleId);
    expect(await admin.data(DELETE, { input: { confirmName: 'Muster' } })).toEqual({ deleteSample: { __typename: 'DeleteSampleSuccess' } });
    const left = JSON.stringify(await wholeDatabase(database));
    expect(left).not.toContain(sampleId);
    expect(left).toContain(own.member.personId);
    expect(await member.data('{ viewer { roles } }')).toEqual({ viewer: null });
    expect((await new GraphqlClient(server.url).data<{ installation: { sample: unknown } }>('{ installation { sample { stage } } }')).installation.sample).toBeNull();
  });

  it('is the only organization that can be deleted', async () => {
    await withSample();
    const own = await seedOrganization(database, { name: 'Own' });
    const admin = await signedInClient(server, own.admin);
    expect((await admin.send(DELETE, { input: { confirmName: 'Own' } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(JSON.stringify(await wholeDatabase(database, ['organization']))).toContain(own.organizationId);
  });
});
