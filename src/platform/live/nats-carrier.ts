import type { NatsConnection } from '@nats-io/transport-node';
import { logger } from '../observability/logger.js';
import type { NewsCarrier } from './news-carrier.js';

const SUBJECT = 'barograph.live';
const RECONNECT_MS = 500;

/**
 * A NATS server. It doesn't know our transactions: texts are handed over after the commit, and one that is lost between the two (a crash, a
 * server away) is healed by those who listen, who look again from time to time and after each reconnect.
 */
export class NatsCarrier implements NewsCarrier {
  private connection: NatsConnection | undefined;

  constructor(private readonly url: string) {}

  async start(hear: (text: string) => void, again: () => void): Promise<void> {
    const { connect } = await import('@nats-io/transport-node');
    const { hostname, port, protocol, username, password } = new URL(this.url);
    const connection = await connect({
      servers: `${protocol}//${hostname}:${port || '4222'}`, name: 'barograph', maxReconnectAttempts: -1, reconnectTimeWait: RECONNECT_MS, waitOnFirstConnect: false,
      ...(username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
    });
    this.connection = connection;
    connection.subscribe(SUBJECT, { callback: (error, message) => (error ? logger.warn({ reason: error.message }, 'news over NATS was not readable') : hear(message.string())) });
    void this.watch(connection, again);
    await connection.flush();
  }

  async stop(): Promise<void> {
    await this.connection?.close().catch(() => undefined);
  }

  /** Never throws: what is not carried now is found by looking. */
  send(text: string): void {
    try {
      this.connection?.publish(SUBJECT, text);
    } catch (error) {
      logger.warn({ reason: (error as Error).message }, 'news was not handed to NATS');
    }
  }

  private async watch(connection: NatsConnection, again: () => void): Promise<void> {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') logger.warn('the connection to NATS was lost; it is tried again');
      if (type === 'reconnect') again();
    }
  }
}
