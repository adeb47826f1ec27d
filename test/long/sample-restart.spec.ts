import { setTimeout as sleep } from 'node:timers/promises';
import { SampleKeeper } from '../../src/sample/app/sample-keeper.js';
import { SealRound } from '../../src/listening/pulses/app/seal-round.js';
import type { RoundId } from '../../src/kernel/ids.js';
import { Builders } from '../support/builders.js';
import { freshDatabase } from '../support/database.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { beginSample, sampleRow, type SampleRow } from '../support/sample-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CONFIRM = `mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { __typename ... on ConfirmSignInSuccess { viewer { roles person { name } organization { isSample } leads { name } } } } }`;
const DELETE = `mutation ($input: DeleteSampleInput!) { deleteSample(input: $input) { __typename } }`;

describe('the sample organization over several starts', () => {
  let app: TestApp;
  let build: Builders;
  let sample: SampleRow;
  let links: Record<string, string>;
  const query = <Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> => build.query<Row>(sample.organization, sql, parameters);
  const restart = async (): Promise<void> => {
    const { database, clock } = app;
    await app.close();
    app = await startTestApp({ database, clock });
  };
  const openRound = async (): Promise<RoundId> => (await query<{ round_id: RoundId }>(`select round_id from round where state = 'open'`))[0]!.round_id;
  const spent = async (): Promise<number> => Number((await query<{ n: string }>(`select count(*) as n from spent_pass where round_id = $1`, [await openRound()]))[0]!.n);
  const signIn = async (token: string): Promise<{ typename: string; client: GraphqlClient; viewer?: { roles: string[]; organization: { isSample: boolean }; leads: { name: string }[] } }> => {
    const client = new GraphqlClient(app.url);
    const { confirmSignIn } = await client.data<{ confirmSignIn: { __typename: string; viewer?: never } }>(CONFIRM, { input: { token } });
    return { typename: confirmSignIn.__typename, client, viewer: confirmSignIn.viewer };
  };

  beforeAll(async () => {
    app = await startTestApp({ database: await freshDatabase() });
    build = await Builders.on(app.database);
  });
  afterAll(async () => {
    await build.close();
    await app.close();
    await app.database.drop();
  });

  it('is stopped in the middle: then it is not ready, and the schedule leaves it alone', async () => {
    const writing = beginSample(app);
    for (;;) {
      const row = await sampleRow(build);
      const done = row?.organization ? (await build.query(row.organization, `select 1 from round where state = 'closed'`)).length : 0;
      if (done >= 3) break;
      await sleep(20);
    }
    await app.app.close();
    await writing;
    sample = (await sampleRow(build))!;
    expect(sample).toMatchObject({ stage: 'history', ready: false });
    expect(await query(`select * from door.organizations_with_rounds()`)).toEqual([]);
    expect(await query('select 1 from door.list_organizations() where is_sample')).toHaveLength(1);
  });

  it('is written anew at the next start, and there is one of it', async () => {
    app = await startTestApp({ database: app.database, clock: app.clock });
    const printed = await beginSample(app);
    expect(await query('select 1 from door.list_organizations()')).toHaveLength(1);
    sample = (await sampleRow(build))!;
    expect(sample.ready).toBe(true);
    expect(await query(`select number from round`)).toHaveLength(32);
    expect(await query(`select * from door.organizations_with_rounds()`)).toEqual([{ organization_id: sample.organization }]);
    links = Object.fromEntries([...printed.join('\n').matchAll(/(Member|Lead|Admin): +\S+#(\S+)/g)].map(([, role, token]) => [role!, token!]));
    expect(Object.keys(links)).toEqual(['Member', 'Lead', 'Admin']);
  });

  it('lets everybody but the visitors answer the open round, through the public door', async () => {
    await app.get(SampleKeeper).settled();
    const visitors = [sample.memberId, sample.leadId, sample.adminId];
    const asked = await query<{ person_id: string }>(`select person_id from round_member where round_id = $1 and unit_id is not null`, [await openRound()]);
    expect(asked.filter(({ person_id }) => visitors.includes(person_id as never))).toHaveLength(3);
    expect(await spent()).toBe(asked.length - 3);
    const ctx = { actor: { kind: 'system', job: 'test' }, organization: sample.organization, requestId: 'test', now: app.clock.now() } as const;
    const sealed = await app.get(SealRound).run(ctx, await openRound());
    expect(sealed.ok && sealed.value.sealed).toBeGreaterThan(40);
  });

  it('counts nobody twice after a restart', async () => {
    const before = await spent();
    await restart();
    const printed = await beginSample(app);
    await app.get(SampleKeeper).settled();
    expect(printed.join()).not.toContain('written in');
    expect(await spent()).toBe(before);
    expect(await query('select 1 from door.list_organizations()')).toHaveLength(1);
  });

  it('has links that work again and again, and only until the process ends', async () => {
    expect((await signIn(links['Member']!)).typename).toBe('SignInLinkInvalid');
    const printed = (await beginSample(app)).join('\n');
    const token = (role: string): string => new RegExp(`${role}: +\\S+#(\\S+)`).exec(printed)![1]!;
    for (let time = 0; time < 2; time += 1) {
      expect((await signIn(token('Member'))).viewer).toMatchObject({ roles: ['MEMBER'], organization: { isSample: true }, leads: [] });
      expect((await signIn(token('Lead'))).viewer).toMatchObject({ roles: ['MEMBER', 'LEAD'], leads: [{ name: 'Product' }] });
      expect((await signIn(token('Admin'))).viewer).toMatchObject({ roles: ['MEMBER', 'ADMIN'], leads: [] });
    }
  });

  it('prints no links when other machines may read the terminal or reach the server', async () => {
    expect((await beginSample(app, { isPrivate: false })).join()).not.toContain('sign-in');
  });

  it('is deleted by its admin for good: no start writes it again', async () => {
    const printed = (await beginSample(app)).join('\n');
    const { client } = await signIn(/Admin: +\S+#(\S+)/.exec(printed)![1]!);
    expect(await client.data(DELETE, { input: { confirmName: 'Aneroid Instruments (sample)' } })).toEqual({ deleteSample: { __typename: 'DeleteSampleSuccess' } });
    expect(await query('select 1 from door.list_organizations()')).toEqual([]);
    expect((await signIn(/Admin: +\S+#(\S+)/.exec(printed)![1]!)).typename).toBe('SignInLinkInvalid');
    await restart();
    expect(await beginSample(app)).toEqual([]);
    expect(await query('select 1 from door.list_organizations()')).toEqual([]);
  });
});
