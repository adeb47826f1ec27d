// Live updates: what one change costs with many listeners, beside one string to every raw socket and beside graphql-ws as its manual shows it.
// npm run bench -- live            1,000, 5,000 and 10,000 listeners; LISTENERS=1000 for fewer. Each listener is a socket; the sides take turns.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OrganizationId } from '../src/kernel/ids.js';
import { Builders } from '../test/support/builders.js';
import { announce, open, seedRoundWorld } from '../test/support/round-world.js';
import { preparingApp, startBenchDatabase } from './support/bench-world.js';
import { bareSide, measure, report, type Figures, type Side } from './support/listeners.js';

const sizes = (process.env.LISTENERS ?? '1000,5000,10000').split(',').map(Number);

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

const news = path.join(mkdtempSync(path.join(tmpdir(), 'bench-live-')), 'news.json');
writeFileSync(news, JSON.stringify({ teamId: '0f0e0d0c-0b0a-4908-8706-050403020100', roundId: '1f0e0d0c-0b0a-4908-8706-050403020100', revision: '' }));
const team = world.teams.get('A')!;
const ours = { organization: world.organizationId as OrganizationId, topic: `team-trends:${world.organizationId}:${team}` };
const told = { query: 'subscription ($input: TeamTrendsChangedInput!) { teamTrendsChanged(input: $input) { teamId roundId revision } }', variables: { input: { teamId: team } } };
const sides: readonly Side[] = [
  { name: 'raw ws', ...bareSide('raw', 'teamTrendsChanged', news), ...told },
  { name: 'ours', script: 'bench/support/live-server.ts', fire: ours, cookies, ...told },
  { name: 'naive graphql-ws', ...bareSide('naive', 'teamTrendsChanged', news), ...told },
];

try {
  for (const listeners of sizes) {
    const figures = new Map<Side['name'], Figures>();
    for (const side of sides) figures.set(side.name, await measure(side, listeners, database.url));
    report(`${listeners} listeners`, figures);
  }
} finally {
  await database.stop();
}
process.exit();
