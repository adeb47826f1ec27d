import type { EmbeddedPostgres } from '../embedded-postgres/embedded-postgres.js';
import type { BootLog } from './boot-log.js';

const mostRestarts = 3;
const windowMs = 10 * 60_000;

interface Watch {
  readonly log: BootLog;
  /** False once the server is closing: then an end of PostgreSQL is no crash. */
  readonly isWanted: () => boolean;
  /** Ends the server: it is no use without its database. */
  readonly giveUp: () => void;
  /** Milliseconds on a clock that only goes forward. */
  readonly now?: () => number;
}

/**
 * Starts PostgreSQL again when it ends by itself. Its recovery brings back every commit, and the pools connect again, so requests
 * fail only in between. After three restarts in ten minutes something is wrong that a fourth won't mend: it gives up.
 */
export function keepRunning(first: EmbeddedPostgres, watch: Watch): { stop(): Promise<void> } {
  const now = watch.now ?? (() => performance.now());
  let current = first;
  let restarts: number[] = [];
  const follow = async (postgres: EmbeddedPostgres): Promise<void> => {
    const lastWords = await postgres.ended;
    if (!watch.isWanted()) return;
    watch.log.error(`PostgreSQL has ended unexpectedly and is started again. Its last words: ${lastWords.split('\n').at(-1)}`);
    restarts = [...restarts.filter((at) => now() - at < windowMs), now()];
    if (restarts.length > mostRestarts) return fail(`PostgreSQL has ended ${restarts.length} times within ten minutes.`);
    try {
      current = await postgres.restart();
    } catch (error) {
      return fail(`PostgreSQL can't be started again: ${(error as Error).message}`);
    }
    watch.log.error(`PostgreSQL runs again (pid ${current.pid}).`);
    void follow(current);
  };
  const fail = (why: string): void => {
    watch.log.error(`${why} Barograph stops; nothing acknowledged is lost. Start it again when the cause is found.`);
    watch.giveUp();
  };
  void follow(first);
  return { stop: () => current.stop() };
}
