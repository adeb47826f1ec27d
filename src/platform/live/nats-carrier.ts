import type { ConnectionOptions, NatsConnection } from '@nats-io/transport-node';
import { logger } from '../observability/logger.js';
import type { NewsCarrier } from './news-carrier.js';

const SUBJECT = 'barograph.live';
const RECONNECT_MS = 500;
const CONNECT_MS = 5000;
const PATIENCE_MS = 2000;

/**
 * A NATS server. It doesn't know our transactions: texts are handed over after the commit, and one that is lost between the two (a crash, a
 * server away) is healed by those who listen, who look again from time to time and after each reconnect. One that can't be reached, or does
 * not let us in, is tried again for ever: nothing but news waits for it.
 */
export class NatsCarrier implements NewsCarrier {
  private connection: NatsConnection | undefined;
  private retry: NodeJS.Timeout | undefined;
  private connected = false;
  private toldAway = false;
  private stopped = false;

  constructor(private readonly url: string) {}

  get isConnected(): boolean {
    return this.connected;
  }

  /** Never throws, and waits for a short while only: a start is not held up by a server that is away. */
  async start(hear: (text: string) => void, again: () => void): Promise<void> {
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([this.open(hear, again), patience]);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
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

  private async open(hear: (text: string) => void, again: () => void): Promise<void> {
    try {
      const { connect } = await import('@nats-io/transport-node');
      const connection = await connect(natsOptions(this.url));
      if (this.stopped) return await connection.close();
      this.connection = connection;
      connection.subscribe(SUBJECT, { callback: (error, message) => (error ? logger.warn({ reason: error.message }, 'news over NATS was not readable') : hear(message.string())) });
      void this.watch(connection, again);
      void connection.closed().then((reason) => this.later(hear, again, reason));
      await connection.flush();
      this.here(again);
    } catch (error) {
      if (this.connection === undefined) this.later(hear, again, error);
    }
  }

  private async watch(connection: NatsConnection, again: () => void): Promise<void> {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') this.away('the connection was lost');
      if (type === 'reconnect') this.here(again);
    }
  }

  /** The client itself gives up after a first attempt that fails, and on a login that is refused. */
  private later(hear: (text: string) => void, again: () => void, reason: unknown): void {
    this.connection = undefined;
    if (this.stopped || this.retry) return;
    this.away(reason instanceof Error ? reason.message : 'the connection was closed');
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.open(hear, again);
    }, RECONNECT_MS).unref();
  }

  private away(reason: string): void {
    this.connected = false;
    if (!this.toldAway && !this.stopped) logger.warn({ reason }, 'NATS is away: news reaches pages late until it is back; it is tried again');
    this.toldAway = true;
  }

  /** What was told before, by whomever, may be lost. */
  private here(again: () => void): void {
    if (this.toldAway) logger.info('NATS is back: news flows');
    this.connected = true;
    this.toldAway = false;
    again();
  }
}

/**
 * How to connect to an address: `nats://` takes TLS where the server offers it, `tls://` takes nothing else, with a certificate that Node trusts
 * (NODE_EXTRA_CA_CERTS for one's own authority). A name alone before the @ is a token.
 */
export function natsOptions(url: string): ConnectionOptions {
  const { hostname, port, protocol, username, password } = new URL(url);
  const [name, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  return {
    servers: `${hostname}:${port || '4222'}`, name: 'barograph', maxReconnectAttempts: -1, reconnectTimeWait: RECONNECT_MS, timeout: CONNECT_MS,
    ...(protocol === 'tls:' ? { tls: {} } : {}), ...(secret ? { user: name, pass: secret } : name ? { token: name } : {}),
  };
}
