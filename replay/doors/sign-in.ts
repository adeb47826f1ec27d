import { GraphqlClient } from '../../test/support/graphql-client.js';
import type { Instance } from '../instance/instance.js';
import type { MailSink } from '../instance/mail-sink.js';
import type { Seat } from '../scenario/scenario.js';
import { eachOf, succeeded, type Outcome } from './outcome.js';

/** Everybody's browser, signed in, by mail address. */
export type Browsers = ReadonlyMap<string, GraphqlClient>;

/** How many links the server gives to one network in a quarter of an hour. All people of a replay come from this machine. */
const LINKS_PER_WINDOW = 30;
const WINDOW_MS = 15 * 60_000;
const AT_ONCE = 8;

/**
 * Signs everybody in by the link that is mailed to them. The server lets one network ask for 30 links in a quarter of an hour, and the
 * replay keeps to that: 30 people, then its clock goes on by a quarter of an hour.
 */
export async function signInAll(instance: Instance, sink: MailSink, seats: readonly Seat[], signedIn: () => void): Promise<Browsers> {
  const browsers = new Map<string, GraphqlClient>();
  for (let from = 0; from < seats.length; from += LINKS_PER_WINDOW) {
    await instance.advance(WINDOW_MS);
    await eachOf(seats.slice(from, from + LINKS_PER_WINDOW), AT_ONCE, async ({ email }) => {
      browsers.set(email, await signIn(instance.url, sink, email));
      signedIn();
    });
  }
  return browsers;
}

async function signIn(url: string, sink: MailSink, email: string): Promise<GraphqlClient> {
  const browser = new GraphqlClient(url);
  const { requestSignInLink: requested } = await browser.data<{ requestSignInLink: Outcome }>(
    'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename ... on UserError { message } } }', { input: { email } },
  );
  succeeded(requested, 'RequestSignInLinkSuccess');
  const token = tokenIn((await sink.take(email)).text ?? '', url);
  const { confirmSignIn: confirmed } = await browser.data<{ confirmSignIn: Outcome & { viewer: { person: { email: string } } } }>(
    'mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { __typename ... on ConfirmSignInSuccess { viewer { person { email } } } ... on UserError { message } } }', { input: { token } },
  );
  const { viewer } = succeeded(confirmed, 'ConfirmSignInSuccess');
  if (viewer.person.email !== email) throw new Error(`the link mailed to ${email} signed ${viewer.person.email} in`);
  return browser;
}

/** The secret stands behind the # of the link, where no server sees it. */
function tokenIn(text: string, url: string): string {
  const token = text.split(`${url}/sign-in/confirm#`)[1]?.split(/\s/)[0];
  if (!token) throw new Error(`a mail holds no sign-in link:\n${text}`);
  return token;
}
