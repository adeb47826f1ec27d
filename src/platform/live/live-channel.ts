import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { asRole } from '../database/connection.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from '../database/database-settings.js';
import type { Tx } from '../database/tx.js';
import { logger } from '../observability/logger.js';
import { LatestOnly } from './latest-only.js';

const CHANNEL = 'barograph_live';
const RECONNECT_MS = 500;

export interface LiveMessage {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * News between instances over PostgreSQL's NOTIFY: sent with the commit, heard by every instance. A message says what
 * changed, never the change itself. Whoever listens again after a lost connection is told to look once more.
 */
@Injectable()
export class LiveChannel implements OnModuleInit, OnApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(@Inject(DATABASE_SETTINGS) private readonly settings: DatabaseSettings) {}

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.emitter.emit('stop');
    await this.client?.end().catch(() => undefined);
  }

  /** Sends with the transaction: rolled back news is never heard. */
  async publish(tx: Tx, ...messages: readonly LiveMessage[]): Promise<void> {
    await tx.query(`select pg_notify('${CHANNEL}', message) from unnest($1::text[]) as message`, [messages.map((message) => JSON.stringify(message))]);
  }

  /** News of one topic from now on; a slow reader gets the latest only. End it by `return()`. */
  subscribe(topic: string): AsyncIterableIterator<LiveMessage> {
    return new LatestOnly<LiveMessage>((push, finish) => {
      const again = (): void => push({ topic, payload: { again: true } });
      this.emitter.on(`topic:${topic}`, push).on('again', again).on('stop', finish);
      return () => this.emitter.off(`topic:${topic}`, push).off('again', again).off('stop', finish);
    });
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ ...asRole(this.settings.connection, 'barograph_app', 'barograph-live'), keepAlive: true });
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect(client));
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    this.client = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  private hear(text: string): void {
    try {
      const message = JSON.parse(text) as LiveMessage;
      this.emitter.emit(`topic:${message.topic}`, message);
    } catch {
      logger.warn('a live message was not readable');
    }
  }

  /** One attempt at a time: a failed one is told of twice, by its promise and by its end, and two attempts each would soon be thousands. */
  private reconnect(lost: pg.Client): void {
    if (this.stopped || this.client !== lost || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      if (this.stopped) return;
      this.connect().then(
        () => this.emitter.emit('again'),
        () => this.reconnect(this.client!),
      );
    }, RECONNECT_MS).unref();
  }
}
