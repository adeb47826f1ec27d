import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processCommand } from './process-identity.js';

/** What PostgreSQL writes about itself into `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly socket: string;
  readonly isReady: boolean;
}

/** Larger than any process number a system gives out. */
const nobodysPid = 2147483647;

export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(fileOf(cluster), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, socket: lines[4] ?? '', isReady: pid !== nobodysPid && lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/** The running PostgreSQL of this cluster, if there is one. */
export function runningPostmaster(cluster: string): PostmasterFile | undefined {
  const file = readPostmasterFile(cluster);
  return file && processCommand(file.pid)?.includes(cluster) ? file : undefined;
}

/**
 * Makes a left-behind `postmaster.pid` harmless: its number may by now belong to another program, which PostgreSQL would
 * take for itself and refuse to start (common in containers, where numbers are few). Only the number is replaced: the
 * file's other lines let PostgreSQL find processes of the dead one that still use its memory, so deleting the file
 * could let two write to one cluster.
 */
export function disarmStaleFile(cluster: string): void {
  const file = readPostmasterFile(cluster);
  if (!file || runningPostmaster(cluster)) return;
  const lines = readFileSync(fileOf(cluster), 'utf8').split('\n');
  writeFileSync(fileOf(cluster), [String(nobodysPid), ...lines.slice(1)].join('\n'));
}

function fileOf(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}
