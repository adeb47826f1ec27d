import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** What a subscription has delivered so far, and how it ended. */
export interface Subscribed<T> {
  readonly events: readonly T[];
  readonly errors: readonly unknown[];
  /** The next event after those already seen by this function; rejects after `milliseconds`. */
  next(milliseconds?: number): Promise<T>;
  /** Resolves when the server ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * A revision that nothing has. Whoever comes with it is told the newest state at once: from then on they are known to listen, which the protocol itself
 * never says.
 */
export const NO_REVISION = 'none';

/** Subscribes over a real socket as our pages do, with a cookie. */
export function subscribe<T>(url: string, cookie: string, query: string, variables: Record<string, unknown>): Subscribed<T> {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookie, retryAttempts: 0 });
  const events: T[] = [];
  const errors: unknown[] = [];
  let seen = 0;
  let wake = (): void => undefined;
  let finish = (): void => undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  const leave = client.subscribe<T>({ query, variables }, {
    next: ({ data, errors: problems }) => {
      if (data) events.push(data);
      if (problems) errors.push(...problems);
      wake();
    },
    error: (error) => {
      errors.push(error);
      wake();
      finish();
    },
    complete: () => finish(),
  });
  return {
    events, errors, ended,
    async next(milliseconds = 90_000) {
      const deadline = Date.now() + milliseconds;
      while (events.length <= seen) {
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
        if (Date.now() >= deadline) throw new Error('no news came');
        const waking = new Promise<void>((resolve) => (wake = resolve));
        const timer = setTimeout(wake, deadline - Date.now());
        await waking;
        clearTimeout(timer);
      }
      seen += 1;
      return events[seen - 1]!;
    },
    async stop() {
      leave();
      await client.dispose();
    },
  };
}
