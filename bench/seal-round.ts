// Sealing and closing a round of 10,000 people, eight in ten of whom answered, in one process.
import { load } from './support/load.js';
import { openRound, preparingApp, startBenchDatabase, startServer } from './support/bench-world.js';
import { close, tickNow } from '../test/support/round-world.js';

const people = Number(process.env.PEOPLE ?? 10_000);
const database = await startBenchDatabase();
const app = await preparingApp(database.url);
const teams = Math.max(1, Math.round(people / 10));
const round = await openRound(app, teams, 10);
const server = await startServer('bench/support/bench-server.ts', database.url);
const bodies = await round.prepare(teams * 8, (index) => round.units[index % round.units.length]!);
const total = bodies.length;
const rate = await load(`${server.url}/answers`, () => bodies.pop(), (body) => body.includes('Success'), 16, Infinity);
server.stop();
console.log(`\nA round of ${people.toLocaleString('en')} people in ${teams} teams, ${total} answers (taken at ${Math.round(rate)}/s)`);
await timed('a sealing tick that finds nothing complete', () => tickNow(app, round.world, round.roundId as never));
await timed('closing: sealing, ladder, releases, recount', () => close(app, round.world, round.roundId as never));
console.log(`  memory of the process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
await app.close();
await database.stop();
process.exit(0);

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  console.log(`  ${what.padEnd(60)} ${((performance.now() - started) / 1000).toFixed(2)} s`);
}
