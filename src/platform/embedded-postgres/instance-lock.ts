import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../config/start-failure.js';
import { processStart } from './process-identity.js';

/** Held by the one process that may use a data directory. */
export interface InstanceLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly start: string;
}

/**
 * Takes `dataDir` for this process. Throws StartFailure when another living process has it; a lock left behind by a
 * process that died (kill -9, power cut) is taken over, also when its number is in use again. PostgreSQL's own lock
 * stays the last word: this one exists so that the second start says something useful.
 */
export function takeInstanceLock(dataDir: string): InstanceLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const file = path.join(dataDir, 'barograph.pid');
  const mine: Holder = { pid: process.pid, start: processStart(process.pid) ?? '' };
  const candidate = `${file}.${process.pid}`;
  writeFileSync(candidate, `${JSON.stringify(mine)}\n`, { mode: 0o644 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (tryLink(candidate, file)) return { release: () => { releaseIfMine(file, mine); } };
      const holder = readHolder(file);
      if (holder && isAlive(holder)) throw new StartFailure(alreadyRunning(dataDir, holder.pid));
      setAside(file);
    }
    throw new StartFailure(`Several processes are starting on ${dataDir} at once: try again.`);
  } finally {
    rmSync(candidate, { force: true });
  }
}

/** The process that has `dataDir` at present, if any. */
export function instanceHolder(dataDir: string): number | undefined {
  const holder = readHolder(path.join(dataDir, 'barograph.pid'));
  return holder && isAlive(holder) ? holder.pid : undefined;
}

export function alreadyRunning(dataDir: string, pid: number): string {
  return `Barograph is already running on ${dataDir} (pid ${pid}). Stop it first, or set DATA_DIR to another directory.`;
}

function tryLink(candidate: string, file: string): boolean {
  try {
    linkSync(candidate, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.start === 'string' ? { pid: value.pid, start: value.start } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  const start = processStart(holder.pid);
  return start !== undefined && start === holder.start;
}

/** Moves a dead lock away; when what was moved turns out to be a living one (another start was quicker), puts it back. */
function setAside(file: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && isAlive(moved)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function releaseIfMine(file: string, mine: Holder): void {
  const holder = readHolder(file);
  if (holder?.pid === mine.pid && holder.start === mine.start) rmSync(file, { force: true });
}
