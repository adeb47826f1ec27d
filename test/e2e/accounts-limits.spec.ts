import { GraphqlClient } from '../support/graphql-client.js';
import { MINUTE } from '../support/fixed-clock.js';
import { seedOrganization } from '../support/seed-organization.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const REQUEST = `mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename ... on RateLimited { retryAfterSeconds } } }`;
const CONFIRM = `mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { __typename } }`;
const SET_UP = `mutation ($input: SetUpOrganizationInput!) { setUpOrganization(input: $input) { __typename } }`;
const DRAFT = { organizationName: 'Wetterwarte', timeZone: 'Europe/Berlin', locale: 'EN', adminName: 'Anna', adminEmail: 'anna@example.org' };

describe('limits of signing in', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startTestApp({ trustProxy: ['127.0.0.1', '::1', '::ffff:127.0.0.1'] });
    await seedOrganization(server.database);
  });
  afterAll(() => server.close());
  beforeEach(() => server.clock.advance(15 * MINUTE));

  const from = (address: string): GraphqlClient => new GraphqlClient(server.url, undefined, { 'x-forwarded-for': address });
  const ask = async (address: string, email: string): Promise<string> => {
    const { requestSignInLink } = await from(address).data<{ requestSignInLink: { __typename: string } }>(REQUEST, { input: { email } });
    return requestSignInLink.__typename;
  };
  const many = async (count: number, ask: (index: number) => Promise<string>): Promise<string[]> => {
    const answers: string[] = [];
    for (let index = 0; index < count; index += 1) answers.push(await ask(index));
    return answers;
  };

  it.each(['member@example.org', 'nobody@example.org'])('are five links in a quarter of an hour for %s, from wherever they are asked', async (email) => {
    const answers = await many(7, (index) => ask(`198.51.100.${index}`, index % 2 ? email.toUpperCase() : email));
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'RequestSignInLinkSuccess'), 'RateLimited', 'RateLimited']);
    server.clock.advance(15 * MINUTE);
    expect(await ask('198.51.100.200', email)).toBe('RequestSignInLinkSuccess');
  });

  it('are thirty links from one network, whatever the addresses, and the /64 of IPv6 is one network', async () => {
    for (const networks of [['203.0.113.9'], Array.from({ length: 32 }, (_, index) => `2001:db8:0:7:${index}::1`)]) {
      const answers = await many(32, (index) => ask(networks[index % networks.length]!, `someone${index}-${networks.length}@example.org`));
      expect(answers.filter((answer) => answer === 'RateLimited')).toHaveLength(2);
    }
    expect(await ask('2001:db8:0:8::1', 'someone-else@example.org')).toBe('RequestSignInLinkSuccess');
  });

  it('say how long to wait', async () => {
    server.clock.set('2026-03-02T09:05:00Z');
    const client = from('192.0.2.1');
    for (let tries = 0; tries < 5; tries += 1) await client.data(REQUEST, { input: { email: 'waits@example.org' } });
    expect(await client.data(REQUEST, { input: { email: 'waits@example.org' } })).toEqual({ requestSignInLink: { __typename: 'RateLimited', retryAfterSeconds: 900 } });
  });

  it('hold for guessing links and set-up codes, too', async () => {
    const guess = (index: number): Promise<string> => from('192.0.2.2').data<{ confirmSignIn: { __typename: string } }>(CONFIRM, { input: { token: `guess-${index}` } }).then((data) => data.confirmSignIn.__typename);
    const guesses = await many(62, guess);
    expect(guesses.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 'SignInLinkInvalid'));
    expect(guesses.slice(60)).toEqual(['RateLimited', 'RateLimited']);
    const code = (index: number): Promise<string> => from('192.0.2.3').data<{ setUpOrganization: { __typename: string } }>(SET_UP, { input: { ...DRAFT, code: `CODE-${index}` } }).then((data) => data.setUpOrganization.__typename);
    expect((await many(11, code)).at(-1)).toBe('RateLimited');
  });
});
