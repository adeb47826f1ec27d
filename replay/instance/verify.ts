import { execFile } from 'node:child_process';
import path from 'node:path';

const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Runs `npm run verify` as a process of its own; gives its exit code and what it printed. */
export function verifyOutside(args: readonly string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/verify.mjs', ...args], { cwd: projectFolder, env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, lines: `${stdout}${stderr}`.trimEnd().split('\n') });
    });
  });
}
