// Adds up the counts in jest's result files; the last line is "N passed, N failed". Fails when a test failed, none ran, or a file is missing.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const [folder] = process.argv.slice(2);
const runs = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
const sum = (count) => runs.reduce((total, run) => total + count(run), 0);
const passed = sum((run) => run.numPassedTests);
const failed = sum((run) => run.numFailedTests + run.numRuntimeErrorTestSuites);
const skipped = sum((run) => run.numPendingTests + run.numTodoTests);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 || !runs.every((run) => run.success) ? 1 : 0);
