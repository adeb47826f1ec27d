import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { err, ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { MailOutbox } from '../../src/platform/mail/mail-outbox.js';
import { MailCourier } from '../../src/reach/notifications/app/mail-courier.js';
import { CleanOutbox } from '../../src/reach/notifications/app/clean-outbox.js';
import { DAY, FixedClock, HOUR, MINUTE } from '../support/fixed-clock.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually, startMailServer, type MailServer } from '../support/mail-server.js';
import { asOrganization, seedOrganization, type SeededOrganization } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, TEST_SERVER_KEY, type TestApp } from '../support/test-app.js';
import { wholeDatabase } from '../support/whole-database.js';

interface Row {
  readonly recipient: string;
  readonly state: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly has_body: boolean;
}

const SECRET_WORDS = 'the-link-nobody-may-read';

describe('delivering mail', () => {
  let database: FreshDatabase;
  let mailServer: MailServer;
  let server: TestApp;
  let here: SeededOrganization;
  const clock = new FixedClock();
  /** What the mail server does; each test sets it anew. */
  const behaviour: { answer: (recipient: string) => number | undefined; slowness: number; hold: Promise<void> | undefined } = { answer: () => undefined, slowness: 0, hold: undefined };
  const others: TestApp[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    mailServer = await startMailServer(behaviour);
    server = await startTestApp({ database, clock, smtpUrl: mailServer.url });
  });
  beforeEach(async () => {
    Object.assign(behaviour, { answer: () => undefined, slowness: 0, hold: undefined });
    mailServer.mails.length = 0;
    here = await seedOrganization(database);
  });
  afterEach(async () => {
    for (const app of others.splice(0)) await app.close();
    await asOrganization(database, here.organizationId, (client) => client.query('delete from outgoing_mail'));
  });
  afterAll(async () => {
    await server.close();
    await mailServer.close();
    await database.drop();
  });

  const startAnother = async (options: { smtpUrl?: string; publicUrl?: string; serverKey?: Uint8Array }): Promise<TestApp> => {
    const app = await startTestApp({ database, clock, ...options });
    others.push(app);
    return app;
  };
  const queue = (server: TestApp, recipient: string, more: { kind?: string; dedupeKey?: string; notBefore?: Date; fails?: boolean } = {}): Promise<unknown> => {
    const ctx = { organization: here.organizationId as OrganizationId, now: clock.now() };
    const { kind = 'invitation', fails = false, ...rest } = more;
    return server.get(UnitOfWork).run(ctx, async (tx) => {
      await server.get(MailOutbox).queue(tx, ctx, {
        personId: here.member.personId as PersonId, recipient, kind, content: { subject: 'Answer the pulse', text: `Please see https://barograph.test/${SECRET_WORDS}`, html: `<p>${SECRET_WORDS}</p>` }, ...rest,
      });
      return fails ? err(null) : ok(null);
    });
  };
  const mails = (): Promise<Row[]> =>
    asOrganization(database, here.organizationId, async (client) => (await client.query<Row>(`select recipient, state, attempts, last_error, sealed_body is not null as has_body from outgoing_mail order by recipient`)).rows);

  it('sends what was committed, deletes the body, and sends it once', async () => {
    await queue(server, 'anna@example.org');
    await queue(server, 'rolled-back@example.org', { fails: true });
    expect(JSON.stringify(await wholeDatabase(database))).not.toContain(SECRET_WORDS);
    await Promise.all([server.get(MailCourier).wake(), server.get(MailCourier).wake()]);
    await server.get(MailCourier).wake();
    expect(mailServer.mails.map(({ envelopeTo, subject }) => [envelopeTo[0], subject])).toEqual([['anna@example.org', 'Answer the pulse']]);
    expect(await mails()).toEqual([{ recipient: 'anna@example.org', state: 'sent', attempts: 1, last_error: null, has_body: false }]);
  });

  it('queues one mail for one dedupe key', async () => {
    await queue(server, 'anna@example.org', { dedupeKey: 'round-1:anna' });
    await queue(server, 'anna@example.org', { dedupeKey: 'round-1:anna' });
    await queue(server, 'anna@example.org', { dedupeKey: 'round-2:anna' });
    expect(await mails()).toHaveLength(2);
  });

  it('keeps back what is for later', async () => {
    await queue(server, 'later@example.org', { notBefore: new Date(clock.now().getTime() + HOUR) });
    await server.get(MailCourier).wake();
    expect(mailServer.mails).toHaveLength(0);
    clock.advance(HOUR);
    await server.get(MailCourier).wake();
    expect(mailServer.mails).toHaveLength(1);
  });

  it('shares the outbox among instances: each mail goes out once', async () => {
    behaviour.slowness = 5;
    const instances = [server, await startAnother({ smtpUrl: mailServer.url }), await startAnother({ smtpUrl: mailServer.url })];
    const recipients = Array.from({ length: 40 }, (_, index) => `person${String(index).padStart(2, '0')}@example.org`);
    for (const recipient of recipients) await queue(instances[0]!, recipient);
    await Promise.all(instances.map((server) => server.get(MailCourier).wake()));
    expect(mailServer.mails.map(({ envelopeTo }) => envelopeTo[0]).sort()).toEqual(recipients);
    expect((await mails()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true);
  });

  it('sends again what an instance had in hand when it died, under the same message id', async () => {
    await queue(server, 'anna@example.org');
    await server.get(MailCourier).wake();
    await asOrganization(database, here.organizationId, (client) =>
      client.query(`update outgoing_mail set state = 'sending', lease_until = $1, sealed_body = $2`, [new Date(clock.now().getTime() + MINUTE), Buffer.from('x')]));
    await server.get(MailCourier).wake();
    expect(mailServer.mails).toHaveLength(1);
    await queue(server, 'bela@example.org');
    await asOrganization(database, here.organizationId, (client) =>
      client.query(`update outgoing_mail set sealed_body = (select sealed_body from outgoing_mail where recipient = 'bela@example.org') where recipient = 'anna@example.org'`));
    clock.advance(MINUTE);
    await server.get(MailCourier).wake();
    const toAnna = mailServer.mails.filter(({ envelopeTo }) => envelopeTo[0] === 'anna@example.org');
    expect(toAnna).toHaveLength(2);
    expect(new Set(toAnna.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('tries again later while the mail server is down, then delivers, and blames nobody else\'s mail', async () => {
    const unlucky = await startAnother({ smtpUrl: 'smtp://127.0.0.1:1' });
    for (const name of ['a', 'b', 'c']) await queue(server, `${name}@example.org`);
    await unlucky.get(MailCourier).wake();
    const after = await mails();
    expect(after.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
    expect(after.map(({ attempts }) => attempts).sort()).toEqual([0, 0, 1]);
    expect(after.map(({ last_error }) => last_error).filter(Boolean)).toEqual(['The mail server could not be reached (ESOCKET).']);
    await server.get(MailCourier).wake();
    expect(mailServer.mails).toHaveLength(2);
    clock.advance(10_000);
    await server.get(MailCourier).wake();
    expect((await mails()).map(({ state, last_error }) => [state, last_error])).toEqual([['sent', null], ['sent', null], ['sent', null]]);
  });

  it('gives up after its tries, keeps the body, and an admin can have it tried again', async () => {
    let code: number | undefined = 451;
    behaviour.answer = () => code;
    await queue(server, 'anna@example.org');
    for (let hours = 0; hours < 30; hours += 1) {
      await server.get(MailCourier).wake();
      clock.advance(HOUR);
      await server.get(MailCourier).wake();
    }
    expect(await mails()).toEqual([{ recipient: 'anna@example.org', state: 'failed', attempts: 9, last_error: 'The mail server did not take the mail (451 at RCPT TO).', has_body: true }]);
    code = undefined;
    const admin = await signedInClient(server, here.admin);
    const outbox = await admin.data<{ outbox: { edges: { node: { id: string } }[] } }>('{ outbox(input: { state: FAILED }) { edges { node { id } } } }');
    const retry = 'mutation ($input: RetryMailInput!) { retryMail(input: $input) { __typename ... on RetryMailSuccess { mail { state attempts lastError } } } }';
    const input = { mailId: outbox.outbox.edges[0]!.node.id };
    expect(await admin.data(retry, { input })).toEqual({ retryMail: { __typename: 'RetryMailSuccess', mail: { state: 'QUEUED', attempts: 0, lastError: null } } });
    expect(await admin.data(retry, { input })).toEqual({ retryMail: { __typename: 'NotFoundError' } });
    await server.get(MailCourier).wake();
    expect(mailServer.mails).toHaveLength(1);
    const audit = await asOrganization(database, here.organizationId, async (client) => (await client.query(`select action, subject from audit_entry`)).rows);
    expect(audit).toEqual([{ action: 'mail.retried', subject: { mailId: input.mailId } }]);
  });

  it('gives up at once on a mailbox that does not exist, and delivers the others', async () => {
    behaviour.answer = (recipient) => (recipient.startsWith('gone') ? 550 : undefined);
    for (const name of ['gone', 'here', 'there']) await queue(server, `${name}@example.org`);
    await server.get(MailCourier).wake();
    expect((await mails()).map(({ state }) => state)).toEqual(['failed', 'sent', 'sent']);
  });

  it('prints links on the terminal of a server on loopback, and nowhere else', async () => {
    const local = await startAnother({});
    await queue(local, 'anna@example.org', { kind: 'sign-in' });
    await local.get(MailCourier).wake();
    expect(local.printed).toEqual([`Mail to anna@example.org: Answer the pulse  https://barograph.test/${SECRET_WORDS}`]);
    expect((await mails()).map(({ state, has_body }) => [state, has_body])).toEqual([['printed', false]]);
    const reachable = await startAnother({ publicUrl: 'https://barograph.test' });
    await queue(reachable, 'bela@example.org', { kind: 'sign-in' });
    await reachable.get(MailCourier).wake();
    expect(reachable.printed).toEqual([]);
    expect((await mails()).map(({ state }) => state)).toEqual(['printed', 'queued']);
  });

  it('bothers no mail server with addresses that are nobody\'s', async () => {
    await queue(server, 'anna@wetterwarte.example');
    await queue(server, 'bela@example.org');
    await server.get(MailCourier).wake();
    expect(mailServer.mails.map(({ envelopeTo }) => envelopeTo[0])).toEqual(['bela@example.org']);
    expect(server.printed).toEqual([]);
    expect((await mails()).map(({ state }) => state)).toEqual(['printed', 'sent']);
  });

  it('fails what was sealed under another server key, and says so', async () => {
    await queue(server, 'anna@example.org');
    const other = await startAnother({ smtpUrl: mailServer.url, serverKey: TEST_SERVER_KEY.map((byte) => byte + 1) });
    await other.get(MailCourier).wake();
    expect((await mails())[0]).toMatchObject({ state: 'failed', last_error: 'The mail was sealed under another server key and cannot be read.' });
  });

  it('answers pages while the mail server hangs', async () => {
    let release!: () => void;
    behaviour.hold = new Promise((resolve) => (release = resolve));
    await queue(server, 'anna@example.org');
    const delivering = server.get(MailCourier).wake();
    const admin = await signedInClient(server, here.admin);
    await eventually(async () => (await mails())[0]?.state === 'sending', 'the mail to be handed over');
    const { outbox } = await admin.data<{ outbox: { counts: unknown } }>('{ outbox { counts { state count } } }');
    expect(outbox.counts).toContainEqual({ state: 'SENDING', count: 1 });
    expect(mailServer.mails).toHaveLength(0);
    release();
    await delivering;
    expect(mailServer.mails).toHaveLength(1);
  });

  it('forgets done mails after 90 days', async () => {
    behaviour.answer = (recipient) => (recipient.startsWith('gone') ? 550 : undefined);
    for (const name of ['gone', 'here']) await queue(server, `${name}@example.org`);
    await queue(server, 'later@example.org', { notBefore: new Date(clock.now().getTime() + 200 * DAY) });
    await server.get(MailCourier).wake();
    clock.advance(90 * DAY);
    await server.get(CleanOutbox).clean();
    expect(await mails()).toHaveLength(3);
    clock.advance(DAY);
    await server.get(CleanOutbox).clean();
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['later@example.org']);
  });
});
