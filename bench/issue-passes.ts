// Passes per second: the engine alone, and issuePass over GraphQL with a session for each member.
import { randomBytes } from 'node:crypto';
import { requestPass } from '../web/src/lib/anonymity/pass.js';
import { deriveUnitKey, evaluateBlinded } from '../src/engines/anonymity/pass.js';
import { createPassIssuer } from '../src/engines/anonymity/pass-fast.js';
import { announce, base64Url, seedRoundWorld, unitOf } from '../test/support/round-world.js';
import { signedInClient } from '../test/support/sign-in.js';
import { compare, print, type Side } from './support/measure.js';
import { preparingApp, startBenchDatabase, startServer } from './support/bench-world.js';

const ISSUE = 'mutation Issue($input: IssuePassInput!) { issuePass(input: $input) { __typename } }';
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const issuer = await createPassIssuer();
const key = deriveUnitKey(random(32), { organization: 'o', round: 'r', unit: 'u' });
const { blinded } = requestPass(random(32), { round: 'r', unit: 'u' });
const engine = (name: string, issue: () => unknown): Side => ({
  name,
  run: async (seconds) => {
    const until = performance.now() + seconds * 1000;
    let done = 0;
    for (; performance.now() < until; done += 1) issue();
    return done / seconds;
  },
});
print('Issuing a pass, the engine alone', await compare([engine('noble-curves', () => evaluateBlinded(key, blinded, random)), engine('libsodium', () => issuer.issue(key, blinded, random))], { seconds: 2, rounds: 3 }));

const database = await startBenchDatabase();
const app = await preparingApp(database.url);
const world = await seedRoundWorld(app, { name: 'Bench', people: 6, below: Array.from({ length: 20 }, (_, index) => ({ name: `Team ${index}`, people: 30 })) });
const { roundId } = await announce(app, world);
const server = await startServer('bench/support/bench-server.ts', database.url);
const members = [...world.people.values()].flat().slice(6);
const requests: { cookie: string; body: string }[] = [];
for (const personId of members) {
  const unit = (await unitOf(app, world, roundId, personId))!;
  const request = requestPass(random(32), { round: roundId, unit });
  const { cookie } = await signedInClient(app, { organizationId: world.organizationId, personId });
  requests.push({ cookie: cookie!, body: JSON.stringify({ query: ISSUE, variables: { input: { roundId, blinded: base64Url(request.blinded), deviceLabel: 'Bench' } } }) });
}
const started = performance.now();
await Promise.all(Array.from({ length: 8 }, async () => {
  for (let request = requests.pop(); request; request = requests.pop()) {
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: request.cookie }, body: request.body });
    const text = await answer.text();
    if (!text.includes('IssuePassSuccess')) throw new Error(text);
  }
}));
console.log(`\nissuePass over GraphQL, 8 connections, ${members.length} members: ${Math.round(members.length / ((performance.now() - started) / 1000))} passes/s`);
server.stop();
await app.close();
await database.stop();
process.exit(0);
