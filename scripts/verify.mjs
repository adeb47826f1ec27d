// npm run verify -- <address of a manifest> [--hash <hash you were shown>] [--own <unit>:<spent hash>]…
// Counts a round again from what its manifest's page publishes. Trusts nothing but its own arithmetic.
import './lib/node-version.mjs';
import './lib/typescript.mjs';

const { readPage, verdictLines, verifyPage } = await import('../src/listening/pulses/domain/verify-page.ts');

const USAGE = 'Usage: npm run verify -- <address of a manifest> [--hash <hash>] [--own <unit>:<spent hash>]';
const [url, ...options] = process.argv.slice(2);
if (!url) fail(USAGE);
const own = [];
let expected;
for (let place = 0; place < options.length; place += 2) {
  const [option, value] = [options[place], options[place + 1]];
  const [unit, spentHash] = value?.split(':') ?? [];
  if (option === '--hash' && value) expected = value.toLowerCase();
  else if (option === '--own' && unit && spentHash) own.push({ unit, spentHash: spentHash.toLowerCase() });
  else fail(USAGE);
}

const response = await fetch(url, { headers: { accept: 'application/json' } }).catch((error) => fail(`${url} can't be reached: ${error.cause?.message ?? error.message}`));
if (!response.ok) fail(`${url} answers ${response.status}: there is no such manifest.`);
const page = readPage(await response.json().catch(() => null));
if (!page.ok) fail(`${url}: ${page.error}.`);

const { units, pulseName, opensAt, closesAt } = JSON.parse(page.value.manifest);
console.log(`${pulseName}, ${opensAt} to ${closesAt}\nmanifest ${page.value.hash}\n`);
const verdict = verifyPage(page.value, own, expected);
for (const line of verdictLines(verdict, new Map(units.map(({ id, name }) => [id, name])))) console.log(line);
process.exitCode = verdict.holds ? 0 : 1;

function fail(message) {
  console.error(message);
  process.exit(2);
}
