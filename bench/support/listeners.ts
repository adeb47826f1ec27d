import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import WebSocket from 'ws';
import { POOL } from './bench-world.js';
import type { Answers, Asked } from './measured.js';

/** What is counted, after two changes that aren't. Of few changes the slowest decides the p99. PROFILE=file writes a CPU profile of our side meanwhile. */
const CHANGES = Number(process.env.CHANGES ?? 40);
/** The naive way may take seconds for each, and runs the same code for every listener: it is warm after the first. */
const NAIVE_CHANGES = Math.min(10, CHANGES);
const AT_ONCE = 100;

/** What telling many costs: CPU seconds for 10,000 deliveries, the 99th percentile of their delay in ms, memory for each. */
export interface Figures {
  readonly cpu: number;
  readonly p99: number;
  readonly kilobytes: number;
}

/** One way of telling many. */
export interface Side {
  readonly name: 'raw ws' | 'ours' | 'naive graphql-ws';
  readonly script: string;
  /** What the server's process gets to know besides the database. */
  readonly env?: Readonly<Record<string, string>>;
  /** What makes it tell once. */
  readonly fire: unknown;
  readonly cookies: readonly string[];
  /** The subscription; nothing is asked of raw sockets. */
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** One of the two things that news is measured against, telling what a file says as an answer of that field. */
export function bareSide(mode: 'raw' | 'naive', field: string, news: string): Pick<Side, 'script' | 'env' | 'fire' | 'cookies'> {
  return { script: 'bench/support/bare-telling.ts', env: { MODE: mode, FIELD: field, NEWS: news }, fire: 'fire', cookies: [''] };
}

async function ask<A extends Asked>(child: ChildProcess, question: A): Promise<Answers[A]> {
  child.send(question);
  const [answer] = (await once(child, 'message')) as [Answers[A]];
  return answer;
}

/** CPU seconds that a server has used. */
async function seconds(child: ChildProcess): Promise<number> {
  const { cpu } = await ask(child, 'usage');
  return (cpu.user + cpu.system) / 1e6;
}

/** Opens a socket and, over graphql-ws, subscribes. */
async function listen(url: string, side: Side, index: number, heard: () => void): Promise<WebSocket> {
  const isRaw = side.name === 'raw ws';
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, isRaw ? [] : ['graphql-transport-ws'], { headers: { cookie: side.cookies[index % side.cookies.length]! }, perMessageDeflate: false });
  await once(socket, 'open');
  if (!isRaw) {
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: side.query, variables: side.variables } }));
  }
  socket.on('message', (data) => {
    if (isNews(data as Buffer)) heard();
  });
  return socket;
}

/** Subscribing has come to rest. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3000));

/** Opens that many sockets to one side, makes it tell many times, and measures. */
export async function measure(side: Side, listeners: number, databaseUrl: string): Promise<Figures> {
  const child = fork(side.script, { execArgv: ['--expose-gc', ...(side.script.endsWith('.ts') ? ['--import', './scripts/lib/typescript.mjs'] : [])], env: { NODE_ENV: 'production', ...process.env, NODE_NO_WARNINGS: '1', DATABASE_URL: databaseUrl, POOL: String(POOL), ...side.env } });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const changes = side.name === 'naive graphql-ws' ? NAIVE_CHANGES : CHANGES;
  const isProfiled = process.env.PROFILE !== undefined && side.name === 'ours';
  let arrived = 0;
  let fired = 0;
  const waits: number[] = [];
  const heard = (): void => {
    arrived += 1;
    waits.push(performance.now() - fired);
  };
  const change = async (expected = listeners): Promise<void> => {
    arrived = 0;
    fired = performance.now();
    child.send(side.fire as never);
    const deadline = performance.now() + 60_000;
    while (arrived < expected) {
      if (performance.now() > deadline) throw new Error(`${side.name}: ${arrived} of ${expected} heard it`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const sockets = [await listen(url, side, 0, heard)];
  // What the first one costs, everybody shares: it is no memory of a listener.
  await settled();
  await change(1);
  const { bytes: empty } = await ask(child, 'memory');
  for (let from = 1; from < listeners; from += AT_ONCE) {
    sockets.push(...(await Promise.all(Array.from({ length: Math.min(AT_ONCE, listeners - from) }, (_, index) => listen(url, side, from + index, heard)))));
  }
  await settled();
  await change();
  waits.length = 0;
  const { bytes: full } = await ask(child, 'memory');
  if (isProfiled) await ask(child, 'profile');
  const before = await seconds(child);
  for (let index = 0; index < changes; index += 1) await change();
  const after = await seconds(child);
  if (isProfiled) await ask(child, 'profiled');
  for (const socket of sockets) socket.terminate();
  child.kill('SIGKILL');
  await once(child, 'exit');
  waits.sort((a, b) => a - b);
  return { cpu: ((after - before) / (changes * listeners)) * 10_000, p99: waits[Math.floor(waits.length * 0.99)]!, kilobytes: (full - empty) / 1024 / (listeners - 1) };
}

/** Without reading all of it: a telling may be long, and the one who counts shares the machine with the one who tells. */
function isNews(data: Buffer): boolean {
  return data.subarray(0, 60).includes('"next"');
}

/** Prints what was measured beside its goals. */
export function report(title: string, figures: ReadonlyMap<Side['name'], Figures>): void {
  const [raw, own, naive] = (['raw ws', 'ours', 'naive graphql-ws'] as const).map((name) => figures.get(name)!) as [Figures, Figures, Figures];
  console.log(`\n${title}, ${CHANGES} changes`);
  for (const [name, { cpu, p99, kilobytes }] of figures) console.log(`  ${name.padEnd(18)} CPU ${cpu.toFixed(3)} s for 10,000 deliveries   p99 ${p99.toFixed(0)} ms   ${kilobytes.toFixed(1)} KB a listener`);
  const check = (what: string, value: number, most: number): void => console.log(`  ${what}: ${value.toFixed(2)} (goal ${most.toFixed(2)}: ${value <= most ? 'reached' : 'NOT reached'})`);
  check('F CPU, ours ÷ raw', own.cpu / raw.cpu, 1.3);
  check('F CPU, ours ÷ naive', own.cpu / naive.cpu, 1 / 6);
  check('F p99, ours ÷ raw', own.p99 / raw.p99, 1.5);
  check('F KB a listener', own.kilobytes, 15);
}
