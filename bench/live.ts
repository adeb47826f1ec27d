// Live updates: what one change costs with many listeners, beside one string to every raw socket and beside graphql-ws as its manual shows it.
// npm run bench -- live            1,000, 5,000 and 10,000 listeners; LISTENERS=1000 for fewer. Each listener is a socket; the sides take turns.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import WebSocket from 'ws';
import type { OrganizationId } from '../src/kernel/ids.js';
import { Builders } from '../test/support/builders.js';
import { announce, open, seedRoundWorld } from '../test/support/round-world.js';
import { POOL, preparingApp, startBenchDatabase } from './support/bench-world.js';

const CHANGES = 10;
const AT_ONCE = 100;
const sizes = (process.env.LISTENERS ?? '1000,5000,10000').split(',').map(Number);

interface Figures {
  readonly cpu: number;
  readonly p99: number;
  readonly kilobytes: number;
}

interface Side {
  readonly name: 'raw ws' | 'ours' | 'naive graphql-ws';
  readonly script: string;
  readonly mode?: string;
  readonly fire: unknown;
  readonly cookies: readonly string[];
  readonly variables: Record<string, unknown>;
}

const database = await startBenchDatabase();
const preparing = await preparingApp(database.url);
const world = await seedRoundWorld(preparing, { name: 'root', people: 1, below: [{ name: 'A', people: 8 }] });
const build = await Builders.on({ url: database.url });
const cookies: string[] = [];
for (let index = 0; index < 50; index += 1) {
  const lead = await build.lead(world.organizationId, world.teams.get('A')!, await build.person({ organization: world.organizationId, team: null }));
  cookies.push(await build.signIn(world.organizationId, lead, new Date().toISOString().slice(0, 10)));
}
const round = await announce(preparing, world, { opensInHours: 0 });
await open(preparing, world, round.roundId);
await build.close();
await preparing.close();

const team = world.teams.get('A')!;
const ours = { organization: world.organizationId as OrganizationId, topic: `team-trends:${world.organizationId}:${team}` };
const sides: readonly Side[] = [
  { name: 'raw ws', script: 'bench/support/live-bare.mjs', mode: 'raw', fire: 'fire', cookies: [''], variables: {} },
  { name: 'ours', script: 'bench/support/live-server.ts', fire: ours, cookies, variables: { input: { teamId: team } } },
  { name: 'naive graphql-ws', script: 'bench/support/live-bare.mjs', mode: 'naive', fire: 'fire', cookies: [''], variables: {} },
];

/** CPU seconds that a server has used. */
async function seconds(child: ChildProcess): Promise<number> {
  child.send('usage');
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
  return (cpu.user + cpu.system) / 1e6;
}

/** Bytes that a server holds once it has collected its garbage. */
async function held(child: ChildProcess): Promise<number> {
  child.send('memory');
  const [{ bytes }] = (await once(child, 'message')) as [{ bytes: number }];
  return bytes;
}

/** Opens a socket and, over graphql-ws, subscribes. */
async function listen(url: string, side: Side, index: number, heard: () => void): Promise<WebSocket> {
  const isRaw = side.name === 'raw ws';
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, isRaw ? [] : ['graphql-transport-ws'], { headers: { cookie: side.cookies[index % side.cookies.length]! }, perMessageDeflate: false });
  await once(socket, 'open');
  if (!isRaw) {
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    const query = side.name === 'ours' ? 'subscription ($input: TeamTrendsChangedInput!) { teamTrendsChanged(input: $input) { teamId roundId revision } }' : 'subscription { teamTrendsChanged { teamId roundId revision } }';
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: side.variables } }));
  }
  socket.on('message', (data) => {
    if (data.toString().includes('"next"')) heard();
  });
  return socket;
}

async function measure(side: Side, listeners: number): Promise<Figures> {
  const child = fork(side.script, { execArgv: ['--expose-gc', ...(side.script.endsWith('.ts') ? ['--import', './scripts/lib/typescript.mjs'] : [])], env: { ...process.env, NODE_NO_WARNINGS: '1', DATABASE_URL: database.url, POOL: String(POOL), MODE: side.mode } });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const empty = await held(child);
  let arrived = 0;
  let fired = 0;
  const waits: number[] = [];
  const heard = (): void => {
    arrived += 1;
    waits.push(performance.now() - fired);
  };
  const sockets: WebSocket[] = [];
  for (let from = 0; from < listeners; from += AT_ONCE) {
    sockets.push(...(await Promise.all(Array.from({ length: Math.min(AT_ONCE, listeners - from) }, (_, index) => listen(url, side, from + index, heard)))));
  }
  const change = async (): Promise<void> => {
    arrived = 0;
    fired = performance.now();
    child.send(side.fire as never);
    const deadline = performance.now() + 60_000;
    while (arrived < listeners) {
      if (performance.now() > deadline) throw new Error(`${side.name}: ${arrived} of ${listeners} heard it`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await change();
  waits.length = 0;
  const full = await held(child);
  const before = await seconds(child);
  for (let index = 0; index < CHANGES; index += 1) await change();
  const after = await seconds(child);
  for (const socket of sockets) socket.terminate();
  child.kill('SIGKILL');
  await once(child, 'exit');
  waits.sort((a, b) => a - b);
  return { cpu: ((after - before) / (CHANGES * listeners)) * 10_000, p99: waits[Math.floor(waits.length * 0.99)]!, kilobytes: (full - empty) / 1024 / listeners };
}

try {
  for (const listeners of sizes) {
    const figures = new Map<Side['name'], Figures>();
    for (const side of sides) figures.set(side.name, await measure(side, listeners));
    const [raw, own, naive] = sides.map(({ name }) => figures.get(name)!) as [Figures, Figures, Figures];
    console.log(`\n${listeners} listeners, ${CHANGES} changes`);
    for (const { name } of sides) {
      const { cpu, p99, kilobytes } = figures.get(name)!;
      console.log(`  ${name.padEnd(18)} CPU ${cpu.toFixed(3)} s for 10,000 deliveries   p99 ${p99.toFixed(0)} ms   ${kilobytes.toFixed(1)} KB a listener`);
    }
    const check = (what: string, value: number, most: number): void => console.log(`  ${what}: ${value.toFixed(2)} (goal ${most.toFixed(2)}: ${value <= most ? 'reached' : 'NOT reached'})`);
    check('F CPU, ours ÷ raw', own.cpu / raw.cpu, 1.3);
    check('F CPU, ours ÷ naive', own.cpu / naive.cpu, 1 / 6);
    check('F p99, ours ÷ raw', own.p99 / raw.p99, 1.5);
    check('F KB a listener', own.kilobytes, 15);
  }
} finally {
  await database.stop();
}
process.exit();
