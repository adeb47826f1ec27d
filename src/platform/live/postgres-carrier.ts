import pg from 'pg';
import { asRole } from '../database/connection.js';
import type { DatabaseSettings } from '../database/database-settings.js';
import type { NewsCarrier } from './news-carrier.js';

export const CHANNEL = 'barograph_live';
const RECONNECT_MS = 500;

/** PostgreSQL's NOTIFY, which goes out with the commit: rolled back news is never heard, committed news is lost only with a connection. */
export class PostgresCarrier implements NewsCarrier {
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;
  private connected = false;

  constructor(private readonly settings: DatabaseSettings) {}

  get isConnected(): boolean {
    return this.connected;
  }

  async start(hear: (text: string) => void, again: () => void): Promise<void> {
    const client = new pg.Client({ ...asRole(this.settings.connection, 'barograph_app', 'barograph-live'), keepAlive: true });
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect(client, hear, again));
    client.on('notification', ({ payload }) => hear(payload ?? ''));
    this.client = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.connected = true;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  /** One attempt at a time: a failed one is told of twice, by its promise and by its end, and two attempts each would soon be thousands. */
  private reconnect(lost: pg.Client, hear: (text: string) => void, again: () => void): void {
    if (this.stopped || this.client !== lost || this.retry) return;
    this.connected = false;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      if (this.stopped) return;
      this.start(hear, again).then(again, () => this.reconnect(this.client!, hear, again));
    }, RECONNECT_MS).unref();
  }
}
