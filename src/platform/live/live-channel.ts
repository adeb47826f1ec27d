import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DATABASE_SETTINGS, type DatabaseSettings } from '../database/database-settings.js';
import { afterCommit } from '../database/after-commit.js';
import type { Tx } from '../database/tx.js';
import { logger } from '../observability/logger.js';
import { LatestOnly } from './latest-only.js';
import { LIVE_SETTINGS, type LiveSettings } from './live-settings.js';
import { NatsCarrier } from './nats-carrier.js';
import { CHANNEL, PostgresCarrier } from './postgres-carrier.js';

export interface LiveMessage {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** With NATS a message can be lost between a commit and its sending: whoever listens looks again this often. */
const LOOK_AGAIN_MS = 30_000;

/**
 * News between instances, over PostgreSQL's NOTIFY or, where it is set, NATS: sent when the transaction has committed, heard by every
 * instance. A message says what changed, never the change itself. Whoever listens again after a lost connection is told to look once more.
 */
@Injectable()
export class LiveChannel implements OnModuleInit, OnApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly postgres: PostgresCarrier;
  private readonly nats: NatsCarrier | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(DATABASE_SETTINGS) database: DatabaseSettings, @Inject(LIVE_SETTINGS) { natsUrl }: LiveSettings) {
    this.postgres = new PostgresCarrier(database);
    this.nats = natsUrl === undefined ? undefined : new NatsCarrier(natsUrl);
  }

  async onModuleInit(): Promise<void> {
    const again = (): void => void this.emitter.emit('again');
    await (this.nats ?? this.postgres).start((text) => this.hear(text), again);
    if (this.nats) this.timer = setInterval(() => this.emitter.emit('look'), LOOK_AGAIN_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.emitter.emit('stop');
    await (this.nats ?? this.postgres).stop();
  }

  /** False while other instances can't be heard; what they tell is found by looking, or when the connection is back. */
  get isConnected(): boolean {
    return (this.nats ?? this.postgres).isConnected;
  }

  /** Sends with the transaction: rolled back news is never heard. */
  async publish(tx: Tx, ...messages: readonly LiveMessage[]): Promise<void> {
    const texts = messages.map((message) => JSON.stringify(message));
    const { nats } = this;
    if (nats) afterCommit(tx, () => texts.forEach((text) => this.send(nats, text)));
    else await tx.query(`select pg_notify('${CHANNEL}', message) from unnest($1::text[]) as message`, [texts]);
  }

  /** News of one topic from now on; a slow reader gets the latest only. End it by `return()`. */
  subscribe(topic: string): AsyncIterableIterator<LiveMessage> {
    return new LatestOnly<LiveMessage>((push, finish) => this.listen(topic, push, finish));
  }

  /** For listeners who can tell what is new: besides news, they look again from time to time where news can get lost. The answer ends it. */
  watch(topic: string, push: (message: LiveMessage) => void, finish: () => void): () => void {
    const look = (): void => push({ topic, payload: { again: true } });
    const leave = this.listen(topic, push, finish);
    this.emitter.on('look', look);
    return () => {
      leave();
      this.emitter.off('look', look);
    };
  }

  /** As `subscribe`, each piece of news by a call. `payload.again` stands for "look, something may be new". The answer ends it. */
  listen(topic: string, push: (message: LiveMessage) => void, finish: () => void): () => void {
    const again = (): void => push({ topic, payload: { again: true } });
    this.emitter.on(`topic:${topic}`, push).on('again', again).on('stop', finish);
    return () => void this.emitter.off(`topic:${topic}`, push).off('again', again).off('stop', finish);
  }

  /** While NATS is away at least those at this instance hear at once. */
  private send(nats: NatsCarrier, text: string): void {
    nats.send(text);
    if (!nats.isConnected) this.hear(text);
  }

  private hear(text: string): void {
    try {
      const message = JSON.parse(text) as LiveMessage;
      this.emitter.emit(`topic:${message.topic}`, message);
    } catch {
      logger.warn('a live message was not readable');
    }
  }
}
