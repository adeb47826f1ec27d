// Time until the first GraphQL answer, and memory, beside a bare Nest GraphQL application on the same database. Needs a build.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { goal, median } from './support/measure.js';
import { startBenchDatabase } from './support/bench-world.js';

const database = await startBenchDatabase();
const folder = path.resolve('.data', `bench-bare-${process.pid}`);
mkdirSync(folder, { recursive: true });
const bareScript = path.join(folder, 'bare.mjs');
writeFileSync(bareScript, (await transformFile('bench/support/bare-nest.ts', { swcrc: true })).code);

interface Start {
  readonly milliseconds: number;
  readonly megabytes: number;
}

async function start(script: string, port: number): Promise<Start> {
  const env = { ...process.env, NODE_ENV: 'production', NODE_NO_WARNINGS: '1', DATABASE_URL: database.url, PORT: String(port), DATA_DIR: folder, SERVER_KEY: '07'.repeat(32), SAMPLE: 'none', LOG_LEVEL: 'warn' };
  const began = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: 'ignore' });
  while (!(await isAnswering(port))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const milliseconds = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const megabytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024;
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  return { milliseconds, megabytes };
}

async function isAnswering(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://localhost:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' });
    return answer.ok;
  } catch {
    return false;
  }
}

const ours: Start[] = [];
const bare: Start[] = [];
for (let round = 0; round < 6; round += 1) {
  const pair = [await start('dist/src/main.js', 4890), await start(bareScript, 4891)] as const;
  if (round === 0) continue;
  ours.push(pair[0]);
  bare.push(pair[1]);
}
const of = (starts: readonly Start[], what: keyof Start): number => median(starts.map((each) => each[what]));
console.log('\nFrom process start to the first GraphQL answer, and memory three seconds later (medians of 5)');
console.log(`  Barograph        ${Math.round(of(ours, 'milliseconds'))} ms, ${Math.round(of(ours, 'megabytes'))} MB`);
console.log(`  bare Nest app    ${Math.round(of(bare, 'milliseconds'))} ms, ${Math.round(of(bare, 'megabytes'))} MB`);
goal('start ÷ bare Nest', median(ours.map((each, index) => each.milliseconds / bare[index]!.milliseconds)), 1.5, 'at most');
goal('idle memory in MB', of(ours, 'megabytes'), 180, 'at most');
rmSync(folder, { recursive: true, force: true });
await database.stop();
process.exit(0);
