import { GraphqlClient } from '../support/graphql-client.js';
import { DAY, MINUTE } from '../support/fixed-clock.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { asOrganization, seedOrganization, type SeededOrganization } from '../support/seed-organization.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { wholeDatabase } from '../support/whole-database.js';

const REQUEST = `mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) {
  __typename ... on RequestSignInLinkSuccess { expiresInMinutes mailDelivery } ... on InvalidInput { problems { path code } } ... on RateLimited { retryAfterSeconds } } }`;
const CONFIRM = `mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) {
  __typename ... on ConfirmSignInSuccess { viewer { person { id name email } organization { name } roles leads { name } viewerCan { manageDirectory viewOutbox deleteSample } } } ... on SignInLinkInvalid { message } } }`;
const ME = '{ viewer { person { id } } }';

interface Confirmed {
  readonly confirmSignIn: { readonly __typename: string; readonly viewer?: { readonly person: { readonly id: string; readonly email: string }; readonly organization: { readonly name: string }; readonly roles: string[] } };
}

describe('signing in by mail', () => {
  let mailServer: MailServer;
  let server: TestApp;
  let here: SeededOrganization;

  beforeAll(async () => {
    mailServer = await startMailServer();
    server = await startTestApp({ jobs: true, smtpUrl: mailServer.url, publicUrl: 'http://localhost:4350' });
    here = await seedOrganization(server.database);
  });
  afterAll(async () => {
    await server.close();
    await mailServer.close();
  });
  beforeEach(() => {
    mailServer.mails.length = 0;
    server.clock.advance(DAY);
  });

  const ask = async (email: string): Promise<unknown> => (await new GraphqlClient(server.url).data<{ requestSignInLink: unknown }>(REQUEST, { input: { email } })).requestSignInLink;
  const confirm = async (client: GraphqlClient, token: string): Promise<Confirmed['confirmSignIn']> => (await client.data<Confirmed>(CONFIRM, { input: { token } })).confirmSignIn;
  const linksIn = (text: string | undefined): string[] => [...(text ?? '').matchAll(/http\S+/g)].map(([link]) => link);
  const tokenFor = async (email: string): Promise<string> => {
    await ask(email);
    const [mail] = await mailServer.received(1);
    mailServer.mails.length = 0;
    return linksIn(mail?.text)[0]!.split('#')[1]!;
  };

  it('mails a link that works by pressing the button', async () => {
    expect(await ask('  Member@Example.org ')).toEqual({ __typename: 'RequestSignInLinkSuccess', expiresInMinutes: 15, mailDelivery: 'SMTP' });
    const [mail] = await mailServer.received(1);
    expect(mail).toMatchObject({ subject: 'Sign in to Wetterwarte', envelopeTo: ['member@example.org'], from: { address: 'barograph@example.org' } });
    const links = linksIn(mail?.text);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatch(/^http:\/\/localhost:4350\/sign-in\/confirm#[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/);
    expect(mail?.html).toContain(`href="${links[0]}"`);
    const client = new GraphqlClient(server.url);
    const confirmed = await confirm(client, links[0]!.split('#')[1]!);
    expect(confirmed).toMatchObject({
      __typename: 'ConfirmSignInSuccess',
      viewer: { person: { id: here.member.personId, name: 'member', email: 'member@example.org' }, organization: { name: 'Wetterwarte' }, roles: ['MEMBER'], viewerCan: { manageDirectory: false, viewOutbox: false, deleteSample: false } },
    });
    expect(await client.data(ME)).toEqual({ viewer: { person: { id: here.member.personId } } });
  });

  it('loads nothing and counts nothing in the mail', async () => {
    await ask('lead@example.org');
    const [mail] = await mailServer.received(1);
    expect(mail?.html).not.toMatch(/<img|<link|<script|<iframe|url\(|\bsrc=/i);
    expect(new Set([...(mail?.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, link]) => link))).toEqual(new Set(linksIn(mail?.text)));
    expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  });

  it('works once, also when it is pressed twice at the same time', async () => {
    const token = await tokenFor('member@example.org');
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(new GraphqlClient(server.url), token)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ConfirmSignInSuccess', ...Array.from({ length: 5 }, () => 'SignInLinkInvalid')]);
    expect((await confirm(new GraphqlClient(server.url), token)).__typename).toBe('SignInLinkInvalid');
  });

  it('works for 15 minutes', async () => {
    const [first, second] = [await tokenFor('member@example.org'), await tokenFor('lead@example.org')];
    server.clock.advance(15 * MINUTE - 1);
    expect((await confirm(new GraphqlClient(server.url), first)).__typename).toBe('ConfirmSignInSuccess');
    server.clock.advance(1);
    expect((await confirm(new GraphqlClient(server.url), second)).__typename).toBe('SignInLinkInvalid');
  });

  it('is not changed by opening the link, as mail scanners do', async () => {
    const token = await tokenFor('member@example.org');
    const before = await wholeDatabase(server.database);
    for (const method of ['GET', 'HEAD', 'GET']) {
      await fetch(`${server.url}/sign-in/confirm`, { method });
      await fetch(`${server.url}/sign-in/confirm?token=${token}`, { method });
    }
    await fetch(`${server.url}/graphql?query=${encodeURIComponent(`mutation { confirmSignIn(input: { token: "${token}" }) { __typename } }`)}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await wholeDatabase(server.database, ['sign_in_link', 'session'])).toEqual(Object.fromEntries(Object.entries(before).filter(([table]) => ['public.sign_in_link', 'public.session'].includes(table))));
    expect((await confirm(new GraphqlClient(server.url), token)).__typename).toBe('ConfirmSignInSuccess');
  });

  it('gives unknown, former and known addresses the same answer and does the same for them', async () => {
    await asOrganization(server.database, here.organizationId, (client) => client.query(`update person set ended_on = $2 where person_id = $1`, [here.lead.personId, server.clock.now()]));
    const answers = await Promise.all(['nobody@example.org', 'lead@example.org', 'member@example.org'].map((email) => ask(email)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const mails = await mailServer.received(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(mails.map(({ envelopeTo }) => envelopeTo)).toEqual([['member@example.org']]);
    await asOrganization(server.database, here.organizationId, (client) => client.query(`update person set ended_on = null where person_id = $1`, [here.lead.personId]));
  });

  it('names what is no mail address', async () => {
    for (const email of ['', 'anna', 'anna@', '@example.org', 'a@b', 'anna@exa mple.org', `${'a'.repeat(300)}@example.org`]) {
      expect(await ask(email)).toEqual({ __typename: 'InvalidInput', problems: [{ path: 'email', code: 'email-invalid' }] });
    }
  });

  it('sends one mail with a link for each organization that knows the address, in the language of the oldest', async () => {
    const elsewhere = await seedOrganization(server.database, { name: 'Sturmflut & Söhne', domain: 'two.test' });
    const german = await seedOrganization(server.database, { name: 'Zweite', domain: 'two.test', locale: 'de' });
    await asOrganization(server.database, german.organizationId, (client) => client.query(`update organization set created_at = '2020-01-01'`));
    await ask('member@two.test');
    const [mail] = await mailServer.received(1);
    expect(mail?.subject).toBe('Anmelden bei Barograph');
    expect(mail?.html).toContain('Sturmflut &amp; Söhne');
    const links = linksIn(mail?.text);
    expect(links).toHaveLength(2);
    const names = [];
    for (const link of links) {
      const client = new GraphqlClient(server.url);
      names.push((await confirm(client, link.split('#')[1]!)).viewer?.organization.name);
    }
    expect(names).toEqual(['Zweite', 'Sturmflut & Söhne']);
    expect(elsewhere.organizationId).not.toBe(german.organizationId);
  });

  it('replaces the session that the same browser had', async () => {
    const client = new GraphqlClient(server.url);
    await confirm(client, await tokenFor('member@example.org'));
    const sessions = '{ viewer { sessions { id } } }';
    const before = await client.data<{ viewer: { sessions: unknown[] } }>(sessions);
    await confirm(client, await tokenFor('member@example.org'));
    expect((await client.data<{ viewer: { sessions: unknown[] } }>(sessions)).viewer.sessions).toHaveLength(before.viewer.sessions.length);
  });

  it('keeps no secret and no link in readable form anywhere in the database', async () => {
    const token = await tokenFor('member@example.org');
    const client = new GraphqlClient(server.url);
    const unused = await tokenFor('admin@example.org');
    await confirm(client, token);
    const everything = JSON.stringify(await wholeDatabase(server.database));
    expect(everything).toContain(here.member.personId);
    for (const secret of [token, unused, client.cookie!.split('=')[1]!].map((value) => value.split('.')[1]!)) {
      expect(secret).toHaveLength(43);
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain(Buffer.from(secret, 'utf8').toString('hex'));
      expect(everything).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    }
    expect(everything).not.toContain('sign-in/confirm');
  });
});
