// A stage with an audience: what one command of its host costs when everybody is told the new time of all 79 demos, beside one string to every raw
// socket and beside graphql-ws as its manual shows it. npm run bench -- stage; AUDIENCE=500 for fewer than 2,000.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Builders } from '../test/support/builders.js';
import { stageWorld, STAGE_NEWS, STAGE_TOLD_QUERY } from '../test/support/stage-world.js';
import { preparingApp, startBenchDatabase } from './support/bench-world.js';
import { bareSide, measure, report, type Figures, type Side } from './support/listeners.js';

const DEMOS = 79;
const audience = Number(process.env.AUDIENCE ?? 2000);

const database = await startBenchDatabase();
const preparing = await preparingApp(database.url);
const world = await stageWorld({ app: preparing, people: DEMOS });
await world.demos(DEMOS);
await world.setSessions([{ startsAt: '2026-03-08T12:00:00Z', endsAt: '2026-03-08T15:00:00Z' }, { startsAt: '2026-03-09T12:00:00Z', endsAt: '2026-03-09T15:00:00Z' }]);
await world.arrange();
await world.must('CALL_NEXT', { slotId: (await world.look()).slots[0]!.id });
await world.must('GO_LIVE');
const { demoStage } = await world.ask<{ demoStage: object }>(world.admin, STAGE_TOLD_QUERY, { input: { stageId: world.stage } });
const news = path.join(mkdtempSync(path.join(tmpdir(), 'bench-stage-')), 'news.json');
writeFileSync(news, JSON.stringify(demoStage));
const build = await Builders.on({ url: database.url }, 'audience');
const today = new Date().toISOString().slice(0, 10);
const cookies: string[] = [];
for (const person of world.people.slice(0, 50)) cookies.push(await build.signIn(world.organization, person, today));
await build.close();
await world.close();
await preparing.close();

const told = { query: STAGE_NEWS, variables: { input: { stageId: world.stage } } };
const sides: readonly Side[] = [
  { name: 'raw ws', ...bareSide('raw', 'demoStageChanged', news), ...told },
  { name: 'ours', script: 'bench/support/stage-server.ts', fire: { organization: world.organization, admin: world.admin, stageId: world.stage }, cookies, ...told },
  { name: 'naive graphql-ws', ...bareSide('naive', 'demoStageChanged', news), ...told },
];

try {
  const figures = new Map<Side['name'], Figures>();
  for (const side of sides) figures.set(side.name, await measure(side, audience, database.url));
  report(`A stage of ${DEMOS} demos, ${audience} look, ${(readFileSync(news).length / 1024).toFixed(0)} KB a telling`, figures);
} finally {
  await database.stop();
}
process.exit();
