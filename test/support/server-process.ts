import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** The server as a process of its own, as `npm start` runs it but straight from the sources. */
export interface ServerProcess {
  readonly pid: number;
  /** Everything it has printed, on both streams. */
  output(): string;
  /** Resolves with the address once it listens; rejects with its output when it ends before. */
  readonly listening: Promise<string>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  signal(name: NodeJS.Signals): void;
}

export interface ServerProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

export const projectFolder = path.resolve(import.meta.dirname, '../..');
const running = new Set<ChildProcess>();

/** Starts it with nothing in its environment but `env` (and a path). Call `endServerProcesses` in `afterAll`. */
export function startServerProcess({ env, ...user }: ServerProcessOptions): ServerProcess {
  const child = spawn(process.execPath, ['--import', './scripts/lib/typescript.mjs', 'src/main.ts'], {
    ...user, cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', PORT: '0', SAMPLE: 'none', ALLOW_TEMPORARY_DATA: 'yes', ...env },
  });
  running.add(child);
  let output = '';
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => { running.delete(child); resolve(signal ?? code ?? -1); });
  });
  const listening = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const address = /Barograph runs at (\S+)/.exec(output)?.[1];
        if (address) resolve(address);
      });
    }
    void ended.then((end) => { reject(new Error(`the server ended with ${end}:\n${output}`)); });
  });
  listening.catch(() => undefined);
  return { pid: child.pid!, output: () => output, listening, ended, signal: (name) => child.kill(name) };
}

/** Ends those that a failed test left behind. */
export async function endServerProcesses(): Promise<void> {
  await Promise.all([...running].map((child) => new Promise((resolve) => {
    child.once('close', resolve);
    child.kill('SIGKILL');
  })));
}

/** Asks until `claim` answers true; after `patienceMs` fails with what `server` has printed. */
export async function until(claim: () => boolean | Promise<boolean>, server?: Pick<ServerProcess, 'output'>, patienceMs = 90_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await claim())) {
    if (performance.now() > deadline) throw new Error(`what the test waits for did not happen. The server said:\n${server?.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
