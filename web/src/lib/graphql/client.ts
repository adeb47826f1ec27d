import { createClient as createSocket } from 'graphql-ws';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { errorCode } from './errors.js';

/** Where the page can't know better: said once for every query that finds the session gone. */
export type SignedOutListener = () => void;

function socketUrl(): string {
  const url = new URL('/graphql', window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

/** One client for the session; made anew at sign-in and sign-out, so that nothing of one person stays in the next one's cache. */
export function createGraphqlClient(onSignedOut: SignedOutListener): Client {
  const socket = createSocket({ url: socketUrl(), lazy: true, retryAttempts: 20, shouldRetry: () => true });
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } },
    exchanges: [
      mapExchange({ onError: (error) => { if (errorCode(error) === 'UNAUTHENTICATED') onSignedOut(); } }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => {
            const payload = { query: request.query ?? '', variables: request.variables, operationName: request.operationName };
            return { unsubscribe: socket.subscribe(payload, { ...sink, error: (cause) => sink.error(cause) }) };
          },
        }),
      }),
    ],
  });
}
