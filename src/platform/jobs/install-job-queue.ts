import { Logger, makeWorkerUtils } from 'graphile-worker';
import pg from 'pg';
import { asRole, type ConnectionSettings } from '../database/connection.js';

/**
 * Brings the queue's own tables up to date, as their owner `barograph_worker`. Part of migrating, so that a database made
 * as a copy of another (a test's, a restored one) has its queue whether or not that role may make schemas there.
 */
export async function installJobQueue(settings: ConnectionSettings): Promise<void> {
  const pool = new pg.Pool({ ...asRole(settings, 'barograph_worker', 'barograph-migrate'), max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const utils = await makeWorkerUtils({ pgPool: pool, logger: new Logger(() => () => undefined) });
    await utils.migrate();
    await utils.release();
  } finally {
    await pool.end();
  }
}
