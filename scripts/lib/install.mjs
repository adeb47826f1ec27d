import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { root, runNode, step } from './run.mjs';

/** Installs what the lock file says, unless exactly that is installed. */
export async function installWhenNeeded() {
  const modules = path.join(root, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  if (matchesLock(read('package-lock.json'), read('node_modules/.package-lock.json'))) return;
  await step('Installing the locked packages (about half a minute)', npmCi);
}

/**
 * npm keeps its own record of what lies in node_modules, and writes it last. Packages that the lock calls optional may be
 * missing, as they are for other machines.
 */
export function matchesLock(lock, installed) {
  if (!lock || !installed) return false;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '' || !place.includes('node_modules/')) return true;
    const found = installed.packages[place];
    return found ? found.link === wanted.link && found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
  });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** `--include=dev`: the build needs packages that NODE_ENV=production would leave out. */
function npmCi() {
  return runNode([npmProgram(), 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], { isQuiet: true });
}

/** npm says where it is to what it runs; when this script was run without it, the one on the path is taken. */
function npmProgram() {
  if (process.env.npm_execpath?.endsWith('.js')) return process.env.npm_execpath;
  return realpathSync(execFileSync('/bin/sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim());
}
