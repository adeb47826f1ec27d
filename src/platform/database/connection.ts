import { parse } from 'pg-connection-string';
import type { PoolConfig } from 'pg';

/** Where the database is and who logs in. Either a URL or the parts (a socket directory as host). */
export interface ConnectionSettings {
  readonly url?: string;
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

/** Options for `pg` that make every session of the pool take `role` at once (undefined stays the login itself). */
export function asRole(settings: ConnectionSettings, role: string | undefined, applicationName: string): PoolConfig {
  const { url, ...parts } = settings;
  const target: PoolConfig = url === undefined ? parts : targetOf(url);
  return { ...target, ...(role === undefined ? {} : { options: `-c role=${role}` }), application_name: applicationName };
}

function targetOf(url: string): PoolConfig {
  const { host, port, user, password, database, ssl } = parse(url);
  return {
    host: host ?? undefined,
    port: port ? Number(port) : undefined,
    user,
    password,
    database: database ?? undefined,
    ...(ssl === undefined ? {} : { ssl: ssl as PoolConfig['ssl'] }),
  };
}
