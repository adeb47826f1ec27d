import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { asRole } from '../../platform/database/connection.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from '../../platform/database/database-settings.js';

const LOCK = '4851203375099';

/** One writer of the sample at a time, whichever instance: a session's advisory lock, gone with its process. */
@Injectable()
export class SampleLock {
  constructor(@Inject(DATABASE_SETTINGS) private readonly settings: DatabaseSettings) {}

  /** Does the work alone; undefined, without doing it, while another instance is at it. */
  async alone<T>(work: () => Promise<T>): Promise<T | undefined> {
    const client = new pg.Client(asRole(this.settings.connection, 'barograph_app', 'barograph-sample'));
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]);
      return rows[0]?.taken ? await work() : undefined;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
