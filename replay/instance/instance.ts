import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { News, Order, ServerArguments } from './messages.js';

/** A running Barograph of the replay's own, as a process of its own. */
export interface Instance {
  readonly url: string;
  /** The code that the server shows on its terminal at first start. */
  readonly setUpCode: string;
  /** The end of what the server printed, for when something goes wrong. */
  lastWords(): string;
  now(): Date;
  /** Moves the server's clock; it only moves when told to. */
  advance(milliseconds: number): Promise<void>;
  /** Waits until the server has looked for work that is due now: rounds to seal and to close. */
  ticked(): Promise<void>;
  /** Stops server and database and deletes their data. */
  stop(): Promise<void>;
}

const projectFolder = path.resolve(import.meta.dirname, '../..');
const LAST_WORDS = 4000;

/** Starts it. @throws Error with the process's last words when it ends before it listens. */
export async function startInstance(options: ServerArguments): Promise<Instance> {
  const child = fork(path.join(projectFolder, 'replay/instance/server.ts'), [JSON.stringify(options)], {
    cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: ['--import', './scripts/lib/typescript.mjs'],
    env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_OPTIONS: '' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { output = (output + text).slice(-LAST_WORDS); });
  const ended = new Promise<never>((_, reject) => child.once('exit', (code) => { reject(new Error(`the server ended with ${code}:\n${output}`)); }));
  ended.catch(() => undefined);
  const { url, setUpCode } = await Promise.race([next(child, 'listening'), ended]);
  let at = new Date(options.startsAt);
  return {
    url, setUpCode,
    lastWords: () => output,
    now: () => at,
    advance: async (milliseconds) => {
      at = new Date(at.getTime() + milliseconds);
      const moved = next(child, 'clock-is');
      send(child, { kind: 'set-clock', to: at.toISOString() });
      await Promise.race([moved, ended]);
    },
    // The look that is under way when this is asked may have begun before the clock was moved, so the one after it counts.
    ticked: async () => {
      for (let looks = 0; looks < 2; looks += 1) await Promise.race([next(child, 'ticked'), ended]);
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      send(child, { kind: 'stop' });
      await gone;
    },
  };
}

function next<K extends News['kind']>(child: ChildProcess, kind: K): Promise<Extract<News, { kind: K }>> {
  return new Promise((resolve) => {
    const listen = (news: News): void => {
      if (news.kind !== kind) return;
      child.off('message', listen);
      resolve(news as Extract<News, { kind: K }>);
    };
    child.on('message', listen);
  });
}

function send(child: ChildProcess, order: Order): void {
  if (child.connected) child.send(order);
}
