import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a Node program to its end and answers its exit code. A quiet one's output is shown only when it fails. */
export function runNode(args, { cwd = root, env = process.env, isQuiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'] });
    const said = [];
    for (const stream of isQuiet ? [child.stdout, child.stderr] : []) stream.on('data', (chunk) => said.push(chunk));
    const stop = (signal) => { child.kill(signal); process.exit(130); };
    for (const signal of signals) process.once(signal, stop);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const each of signals) process.off(each, stop);
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(signal ? 128 : code);
    });
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
