import { createClient as createSocket } from 'graphql-ws';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { askAgainExchange } from './ask-again.js';
import { errorCode } from './errors.js';
import { keepShownExchange } from './keep-shown.js';
import { setNewsLine } from './news-line.js';
import { withShownRevision } from './shown-revision.js';

const longestWaitMs = 30_000;
/** A line that died without a word (a phone that left the room) is noticed after these two together. */
const pingMs = 15_000;
const pongMs = 5_000;
const normalClosure = 1000;

/** Where the page can't know better: said once for every query that finds the session gone. */
export type SignedOutListener = () => void;

function socketUrl(): string {
  const url = new URL('/graphql', window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

/**
 * Longer each time, up to a limit: after a night without a network a page is live again soon, and not all at the same moment. At once when the
 * device says that it has a network again.
 */
function waitBeforeRetry(retries: number): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, Math.min(1000 * 2 ** retries, longestWaitMs) * (0.5 + Math.random()));
    window.addEventListener('online', go);
  });
}

function openNewsLine() {
  let subscribed = 0;
  let answerDue: ReturnType<typeof setTimeout> | undefined;
  const socket = createSocket({
    url: socketUrl(), lazy: true, retryAttempts: Infinity, retryWait: waitBeforeRetry, shouldRetry: () => true, keepAlive: pingMs,
    // Counted: pages that show the same are sent the same bytes, which the server then writes once for all of them.
    generateID: () => String((subscribed += 1)),
    on: {
      connected: () => setNewsLine('open'),
      closed: (event) => {
        clearTimeout(answerDue);
        setNewsLine((event as CloseEvent).code === normalClosure ? 'idle' : 'lost');
      },
      ping: (isReceived) => { if (!isReceived) answerDue = setTimeout(() => socket.terminate(), pongMs); },
      pong: (isReceived) => { if (isReceived) clearTimeout(answerDue); },
    },
  });
  return socket;
}

/** One client for the session; made anew at sign-in and sign-out, so that nothing of one person stays in the next one's cache. */
export function createGraphqlClient(onSignedOut: SignedOutListener): Client {
  const socket = openNewsLine();
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } },
    exchanges: [
      mapExchange({ onError: (error) => { if (errorCode(error) === 'UNAUTHENTICATED') onSignedOut(); } }),
      keepShownExchange,
      cacheExchange,
      askAgainExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request, { context }) => ({
          subscribe: (sink) => {
            // Read again at each connection.
            const payload = { query: request.query ?? '', operationName: request.operationName, get variables() { return withShownRevision(request.variables, context); } };
            return { unsubscribe: socket.subscribe(payload, { ...sink, error: (cause) => sink.error(cause) }) };
          },
        }),
      }),
    ],
  });
}
