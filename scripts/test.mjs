// npm test: installs what is needed and runs the tests; arguments go on to jest. --long: the thorough and long suites, and then the database
// tests once more on this machine's own PostgreSQL where it has one. --results <folder>: jest's counts as JSON, a file a run.
import './lib/node-version.mjs';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhenNeeded } from './lib/build.mjs';
import { installWhenNeeded } from './lib/install.mjs';
import { root, runNode } from './lib/run.mjs';

const { values, positionals, tokens } = parseArgs({
  args: process.argv.slice(2), strict: false, tokens: true, allowPositionals: true,
  options: { long: { type: 'boolean' }, results: { type: 'string' } },
});
const forJest = tokens.filter((token) => token.kind === 'option' && !['long', 'results'].includes(token.name)).map((token) => (token.value ? `${token.rawName}=${token.value}` : token.rawName));

/** Most tests wait for a database: on two cores, jest's own choice of one worker would leave one idle. */
const workers = Math.max(2, os.availableParallelism() - 1);

/** Suites that would only repeat themselves on another database. */
const notAboutDatabases = ['test/architecture/', 'test/long/', 'test/browser/', 'test/boot/pages'];

process.chdir(root);
await installWhenNeeded();
await buildWhenNeeded();
process.exit(values.long ? await long() : await jest('all', ['small', 'database', 'web']));

async function long() {
  const code = await jest('long', ['long', 'thorough', 'thorough-small', 'thorough-web']);
  await import('./lib/typescript.mjs');
  const { startSystemPostgres } = await import('../test/support/system-postgres.ts');
  const system = await startSystemPostgres();
  if (!system) {
    console.log('No PostgreSQL is installed on this machine: the tests were not repeated on one.');
    return code;
  }
  console.log(`The database tests once more on ${system.version}.`);
  try {
    return (await jest('external', ['database', 'thorough'], { TEST_DATABASE_URL: system.url }, notAboutDatabases)) || code;
  } finally {
    await system.stop();
  }
}

function jest(name, projects, env = {}, ignored = []) {
  const results = values.results ? ['--json', '--outputFile', path.resolve(values.results, `${name}.json`)] : [];
  if (values.results) mkdirSync(values.results, { recursive: true });
  const program = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  return runNode([...program, '--selectProjects', ...projects, `--maxWorkers=${workers}`, ...results, ...forJest, ...positionals.map((pattern) => `--testPathPatterns=${pattern}`), ...ignored.map((pattern) => `--testPathIgnorePatterns=${pattern}`)], {
    env: { ...process.env, ...env },
  });
}
