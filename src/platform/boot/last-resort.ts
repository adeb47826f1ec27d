import { logger } from '../observability/logger.js';
import { isLostConnection } from './lost-connection.js';
import type { Shutdown } from './shutdown.js';

/** The exit code of a server that ended because of a fault in itself (EX_SOFTWARE). */
export const faultCode = 70;

/**
 * What happens to failures that nobody waits for. Losing the database is one that the server outlives: the job queue, for one, gives
 * back a job without waiting, and when that fails the job is found again later. Anything else is a bug whose consequences nobody
 * knows, so the server ends cleanly, for whoever supervises it to start it again.
 */
export function installLastResort(shutdown: Shutdown): void {
  const handle = (reason: unknown): void => {
    if (isLostConnection(reason)) {
      logger.warn({ reason: (reason as Error).message }, 'the database went away while something used it');
      return;
    }
    logger.fatal({ err: reason }, 'a failure that nothing handles; the server ends');
    void shutdown.end(faultCode);
  };
  process.on('unhandledRejection', handle);
  process.on('uncaughtException', handle);
}
