import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { ClusterFolders } from './cluster-folders.js';
import { databaseEnvironment } from './database-environment.js';
import type { DatabaseIdentity } from './database-identity.js';
import { disarmStaleFile, readPostmasterFile } from './postmaster-file.js';

/** What is needed to run PostgreSQL on a cluster, once or again after a crash. */
export interface PostmasterPlan {
  readonly binaries: string;
  readonly folders: ClusterFolders;
  readonly identity: DatabaseIdentity | undefined;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/** A PostgreSQL that accepts connections. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason, with what it said last. */
  readonly ended: Promise<string>;
  /** Ends sessions, writes everything down and stops. */
  stop(): Promise<void>;
}

/**
 * `sh` stands between us and PostgreSQL as a watchdog: it holds the reading end of a pipe from this process, and when this
 * process is gone in any way (kill -9 too) the read ends and PostgreSQL is told to stop. It runs in a session of its own, so that a
 * terminal's Ctrl-C reaches only this process, which closes its connections first.
 */
const watchdog = `
exec 3<&0 </dev/null
"$@" 3<&- &
postgres=$!
(read _ <&3; kill -INT $postgres) 2>/dev/null &
watcher=$!
wait $postgres
status=$?
kill $watcher 2>/dev/null
exit $status`;

const stopGraceMs = 20_000;

/** A killed PostgreSQL's own processes may hold its output open a while longer. */
const lastWordsMs = 500;

/** Starts PostgreSQL and waits until it accepts connections, however long its recovery takes. Throws with its last words. */
export async function startPostmaster(plan: PostmasterPlan): Promise<Postmaster> {
  disarmStaleFile(plan.folders.cluster);
  for (const left of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(path.join(plan.folders.socket, left), { force: true });
  const child = spawn('/bin/sh', ['-c', watchdog, 'sh', path.join(plan.binaries, 'bin/postgres'), ...settingArguments(plan)], {
    ...plan.identity, env: databaseEnvironment(), cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin?.on('error', () => undefined);
  const ended = followEnd(child, plan.log);
  let lastWords: string | undefined;
  void ended.then((words) => { lastWords = words; });
  for (;;) {
    const file = readPostmasterFile(plan.folders.cluster);
    if (file?.isReady) {
      letGo(child);
      return { pid: file.pid, ended, stop: () => stopPostmaster(child, file.pid, ended) };
    }
    if (lastWords !== undefined) throw new Error(lastWords);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function settingArguments({ folders, settings }: PostmasterPlan): string[] {
  const all = { listen_addresses: '', unix_socket_directories: folders.socket, port: '5432', ...settings };
  return ['-D', folders.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function followEnd(child: ChildProcess, log: (line: string) => void): Promise<string> {
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-4000);
    for (const line of text.split('\n')) if (line.trim()) log(line);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => { resolve(error.message); });
    const conclude = (): void => { resolve(tail.trim() || `PostgreSQL ended with ${child.signalCode ?? `code ${child.exitCode}`}`); };
    child.once('close', conclude);
    child.once('exit', () => setTimeout(conclude, lastWordsMs).unref());
  });
}

/** Keeps PostgreSQL from holding this process open: whoever started it decides when to stop. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stderr]) (stream as unknown as { unref?(): void } | null)?.unref?.();
}

async function stopPostmaster(child: ChildProcess, pid: number, ended: Promise<string>): Promise<void> {
  child.ref();
  (child.stderr as unknown as { ref?(): void } | null)?.ref?.();
  child.stdin?.end('\n');
  const impatient = setTimeout(() => { signal(pid, 'SIGQUIT'); }, stopGraceMs);
  await ended;
  clearTimeout(impatient);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    return;
  }
}
