/** How news travels between instances. */
export interface LiveSettings {
  /** A NATS server; undefined: PostgreSQL's NOTIFY. */
  readonly natsUrl?: string;
}

export const LIVE_SETTINGS = Symbol('LiveSettings');
