import { GraphqlClient } from '../support/graphql-client.js';
import { asOrganization, seedOrganization, type SeededOrganization } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Outbox {
  readonly outbox: {
    readonly edges: { readonly cursor: string; readonly node: { readonly id: string; readonly recipient: string; readonly state: string; readonly queuedOn: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly counts: { readonly state: string; readonly count: number }[];
  };
}

const OUTBOX = `query ($input: OutboxInput) { outbox(input: $input) { edges { cursor node { id recipient kind state queuedOn attempts lastError } } pageInfo { hasNextPage endCursor } counts { state count } } }`;

describe('the outbox', () => {
  let server: TestApp;
  let here: SeededOrganization;
  beforeAll(async () => {
    server = await startTestApp();
    [here] = [await seedOrganization(server.database), await seedOrganization(server.database, { name: 'Elsewhere' })];
    await asOrganization(server.database, here.organizationId, (client) =>
      client.query(
        `insert into outgoing_mail (organization_id, mail_id, recipient, kind, state, sealed_body, queued_on)
         select $1, gen_random_uuid(), 'p' || n || '@example.org', 'invitation', case when n % 3 = 0 then 'failed' else 'sent' end, case when n % 3 = 0 then 'x'::bytea end, date '2026-02-01' + n % 4
           from generate_series(1, 30) n`,
        [here.organizationId],
      ));
  });
  afterAll(() => server.close());

  it('is for admins in person', async () => {
    expect((await new GraphqlClient(server.url).send(OUTBOX)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    for (const person of [here.member, here.lead]) expect((await (await signedInClient(server, person)).send(OUTBOX)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('lists every mail once, page by page, the newest day first, and counts every state', async () => {
    const admin = await signedInClient(server, here.admin);
    const seen: { id: string; queuedOn: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { outbox }: Outbox = await admin.data<Outbox>(OUTBOX, { input: { first: 7, after } });
      seen.push(...outbox.edges.map(({ node }) => node));
      expect(outbox.counts).toEqual([{ state: 'QUEUED', count: 0 }, { state: 'SENDING', count: 0 }, { state: 'SENT', count: 20 }, { state: 'FAILED', count: 10 }, { state: 'PRINTED', count: 0 }]);
      [after, more] = [outbox.pageInfo.endCursor, outbox.pageInfo.hasNextPage];
    }
    expect(seen).toHaveLength(30);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(30);
    expect(seen.map(({ queuedOn }) => queuedOn)).toEqual(seen.map(({ queuedOn }) => queuedOn).sort().reverse());
  });

  it('filters by state and refuses a foreign cursor and a senseless page', async () => {
    const admin = await signedInClient(server, here.admin);
    const failed = await admin.data<Outbox>(OUTBOX, { input: { state: 'FAILED' } });
    expect(failed.outbox.edges.map(({ node }) => node.state)).toEqual(Array.from({ length: 10 }, () => 'FAILED'));
    for (const input of [{ after: 'x' }, { after: Buffer.from('["2026-02-30","x"]').toString('base64url') }, { first: 0 }, { first: 201 }]) {
      expect((await admin.send(OUTBOX, { input })).errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
    }
  });

  it('has no field for what a mail says', async () => {
    const admin = await signedInClient(server, here.admin);
    const { __type } = await admin.data<{ __type: { fields: { name: string }[] } }>('{ __type(name: "OutgoingMail") { fields { name } } }');
    expect(__type.fields.map(({ name }) => name).sort()).toEqual(['attempts', 'id', 'kind', 'lastError', 'queuedOn', 'recipient', 'state']);
  });

  it('retries nothing that is unknown, malformed or of another organization', async () => {
    const admin = await signedInClient(server, here.admin);
    const elsewhere = await seedOrganization(server.database, { name: 'Third' });
    const theirs = await asOrganization(server.database, elsewhere.organizationId, async (client) =>
      (await client.query<{ mail_id: string }>(`insert into outgoing_mail (organization_id, mail_id, recipient, kind, state, sealed_body, queued_on) values ($1, gen_random_uuid(), 'x@example.org', 'x', 'failed', 'x', '2026-02-01') returning mail_id`, [elsewhere.organizationId])).rows[0]!.mail_id);
    for (const mailId of ['x', '5b6962dd-3f90-4c93-8f61-eabfa4a803e2', theirs]) {
      expect(await admin.data('mutation ($input: RetryMailInput!) { retryMail(input: $input) { __typename } }', { input: { mailId } })).toEqual({ retryMail: { __typename: 'NotFoundError' } });
    }
  });
});
