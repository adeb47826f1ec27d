import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a Node program to its end and answers its exit code. Its output goes to the terminal unless `output` says otherwise. */
export function runNode(args, { cwd = root, env = process.env, output = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', output, 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 128 : code));
  });
}

/** One line before a piece of work and its time after, for whoever waits at the terminal. */
export async function step(words, work) {
  const started = performance.now();
  console.log(`${words}…`);
  const failed = await work();
  if (failed) {
    console.error(`${words} failed: see above.`);
    process.exit(1);
  }
  console.log(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
