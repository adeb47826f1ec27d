import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment.js';
import { Secret } from './secret.js';
import { StartFailure } from './start-failure.js';

/**
 * The key that encrypts what the database must not be able to read: SERVER_KEY, or the one kept beside (never in)
 * the embedded database, made at first start. Throws StartFailure when the kept one is unreadable, open to others, or not the one
 * in SERVER_KEY: going on with another key would lose what was encrypted.
 */
export function serverKey(environment: Pick<Environment, 'dataDir' | 'database' | 'serverKey'>): Secret<Uint8Array> {
  if (environment.database.kind === 'external') {
    if (!environment.serverKey) throw new StartFailure('SERVER_KEY is needed with DATABASE_URL.');
    return environment.serverKey;
  }
  const file = path.join(environment.dataDir, 'server.key');
  const kept = readKey(file) ?? makeKey(file, environment.serverKey?.reveal() ?? randomBytes(32));
  if (environment.serverKey && !Buffer.from(environment.serverKey.reveal()).equals(kept)) {
    throw new StartFailure(`SERVER_KEY is not the key that this data was written with (${file}). Unset it, or set DATA_DIR to another directory.`);
  }
  return new Secret(new Uint8Array(kept));
}

function readKey(file: string): Buffer | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile() || (stats.mode & 0o077) !== 0 || stats.uid !== process.getuid?.()) {
    throw new StartFailure(`${file} must be a file that only you can read (chmod 600), as it holds the server key.`);
  }
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new StartFailure(`${file} does not hold a server key. Restore it from where you keep a copy: without it, encrypted data can't be read.`);
  return Buffer.from(text, 'hex');
}

/** Writes the key completely before it gets its name; of two that do so at once, both use the first. */
function makeKey(file: string, key: Uint8Array): Buffer {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
  const unfinished = `${file}.${process.pid}`;
  rmSync(unfinished, { force: true });
  const descriptor = openSync(unfinished, 'wx', 0o600);
  writeSync(descriptor, `${Buffer.from(key).toString('hex')}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return readKey(file)!;
}
