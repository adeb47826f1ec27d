import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const roomBytes = 512 * 1024 * 1024;

/**
 * A new folder for data directories, open to all users. In memory where the machine has room there: a durable database waits for
 * the disk at every commit, and these tests kill processes, not machines.
 */
export function dataFolder(): string {
  const folder = mkdtempSync(path.join(hasRoom('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'barograph-'));
  chmodSync(folder, 0o755);
  return folder;
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > roomBytes;
}
