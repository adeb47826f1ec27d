// Importing a roster: how planning, reading addresses and reading charts grow with their input (time of this process's CPU), and what 10,000 lines cost over GraphQL.
import { DEFAULT_NOISE } from '../src/engines/statistics/noise.js';
import { readSeries } from '../src/engines/statistics/control-chart.js';
import { parseEmail } from '../src/people/directory/domain/person.js';
import { applyRosterPlan } from '../src/people/directory/domain/roster-apply.js';
import { readRosterFile } from '../src/people/directory/domain/roster-file.js';
import { planRosterImport } from '../src/people/directory/domain/roster-import.js';
import type { RosterState } from '../src/people/directory/domain/roster-plan.js';
import { Builders } from '../test/support/builders.js';
import { GraphqlClient } from '../test/support/graphql-client.js';
import { APPLY_ROSTER, largeRoster, PLAN_ROSTER } from '../test/support/large-roster.js';
import { preparingApp, startBenchDatabase, startServer } from './support/bench-world.js';
import { goal, median } from './support/measure.js';

const LINES = 10_000;

console.log('\nHow the pure parts grow (CPU time, best of five in turn)');
growth('planning a roster twice: 10,000 lines over 1,000', (lines) => planTwice(lines), 1000, 10_000, 1);
growth('a chart: 2,080 results over 260', (results) => readSeries(Array.from({ length: results }, (_, week) => ({ week, n: 9, mean: 3 + 0.2 * Math.sin(week * week) })), DEFAULT_NOISE, 1), 260, 2080, 40);
growth('refusing an address: 100,000 letters over 10,000', (letters) => parseEmail(`a@${'b-'.repeat(letters / 2)}.org`), 10_000, 100_000, 200);

const database = await startBenchDatabase();
const app = await preparingApp(database.url);
const build = await Builders.on(database);
const server = await startServer('bench/support/bench-server.ts', database.url);
console.log(`\n${LINES.toLocaleString('en')} lines over GraphQL (an import may take ten seconds)`);
const steps: number[] = [];
const { organizationId: organization } = await build.organization({ name: 'Acme' });
const today = new Date().toISOString().slice(0, 10);
const admin = new GraphqlClient(server.url, await build.signIn(organization, await build.admin(organization, await build.person({ organization, email: 'admin@example.org' })), today));
await imported('new people', largeRoster(LINES, 1));
await imported('1,429 moves and 1,112 names', largeRoster(LINES, 2));
await imported('the same again', largeRoster(LINES, 2));
goal('the longest step of an import, in seconds', Math.max(...steps), 10, 'at most');
server.stop();
await build.close();
await app.close();
await database.stop();
process.exit(0);

async function imported(what: string, fileBase64: string): Promise<void> {
  const started = performance.now();
  const { plan } = (await admin.data<{ planRosterImport: { plan: { planHash: string } } }>(PLAN_ROSTER, { input: { fileBase64, fullRoster: true } })).planRosterImport;
  const looked = performance.now();
  await admin.data(APPLY_ROSTER, { input: { fileBase64, fullRoster: true, planHash: plan.planHash } });
  const [looking, applying] = [(looked - started) / 1000, (performance.now() - looked) / 1000];
  steps.push(looking, applying);
  console.log(`  ${what.padEnd(40)} dry run ${looking.toFixed(2)} s, apply ${applying.toFixed(2)} s`);
}

/** The ratio of what `many` cost to what `few` cost, as a multiple of their ratio: 1 is linear. */
function growth(what: string, work: (size: number) => unknown, few: number, many: number, times: number): void {
  const cost = (size: number, repeats: number): number => {
    const start = process.cpuUsage();
    for (let run = 0; run < repeats; run += 1) work(size);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / repeats;
  };
  cost(many, times);
  const [small, large]: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round += 1) {
    small.push(cost(few, times * Math.round(many / few)));
    large.push(cost(many, times));
  }
  const [one, other] = [Math.min(...small), Math.min(...large)];
  console.log(`  ${what.padEnd(52)} ${one.toFixed(3)} ms, ${other.toFixed(3)} ms (medians ${median(small).toFixed(3)}, ${median(large).toFixed(3)})`);
  goal('growth over linear', other / one / (many / few), 2, 'at most');
}

function planTwice(lines: number): void {
  const file = readRosterFile(Buffer.from(largeRoster(lines, 1), 'base64'));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const empty: RosterState = { teams: [], people: [], defaults: { timeZone: 'Europe/Berlin', locale: 'de' } };
  const plan = planRosterImport(file.value, empty, { fullRoster: true });
  let next = 0;
  const after = applyRosterPlan(empty, plan, () => `new-${(next += 1)}`);
  if (planRosterImport(file.value, after, { fullRoster: true }).unchanged !== lines) throw new Error('The second plan is not empty.');
}
