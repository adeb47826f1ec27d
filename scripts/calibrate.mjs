// npm run calibrate: solves the chart's limits for each time between results anew and writes the table that the engine reads.
import './lib/node-version.mjs';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/run.mjs';
import './lib/typescript.mjs';

const { ewmaLimitFor } = await import('../src/engines/statistics/run-length.ts');

const LAMBDA = 0.2;
const WEEKS_TO_A_FALSE_ALARM = 500;
/** Settled and promised: solved again here as a check, kept as they are (the third decimal of one hangs on the method). */
const SETTLED = new Map([[1, 2.962], [2, 2.719], [3, 2.566], [4, 2.451], [5, 2.36]]);
const GAPS = [0.2, 0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 20, 26];

const rows = GAPS.map((weeks) => {
  const solved = ewmaLimitFor(LAMBDA, WEEKS_TO_A_FALSE_ALARM / weeks);
  const limit = SETTLED.get(weeks) ?? solved;
  if (Math.abs(limit - solved) > 0.001) throw new Error(`The limit at ${weeks} weeks is settled as ${limit} and solved as ${solved}.`);
  return `  { weeks: ${weeks}, limit: ${limit.toFixed(3)} },`;
});
const file = path.join(root, 'src/engines/statistics/calibrated-limits.ts');
writeFileSync(file, `/** One row of the table of limits. */
export interface CalibratedLimit {
  /** Weeks between two results of a series. */
  readonly weeks: number;
  /** L: how many of its standard deviations the fast mean may lie from the slow one. */
  readonly limit: number;
}

/**
 * Limits with the same false alarms per year whatever the time between results: an EWMA (λ = ${LAMBDA}) with constant limits has an in-control
 * average run length of ${WEEKS_TO_A_FALSE_ALARM} weeks. Written by \`npm run calibrate\`; not edited by hand.
 */
export const CALIBRATED_LIMITS: readonly CalibratedLimit[] = [
${rows.join('\n')}
];
`);
console.log(rows.join('\n'));
console.log(`Written: ${path.relative(root, file)}`);
