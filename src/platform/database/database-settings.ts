import type { ConnectionSettings } from './connection.js';

/** Which database the process serves; handed to Nest by the boot code. */
export interface DatabaseSettings {
  readonly connection: ConnectionSettings;
  readonly poolSize: number;
}

export const DATABASE_SETTINGS = Symbol('DatabaseSettings');
