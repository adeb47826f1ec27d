import './node-version.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenNeeded } from './build.mjs';
import { installWhenNeeded } from './install.mjs';
import { root } from './run.mjs';

/** Runs a compiled program in this process, after installing and building what changed. Paths the user gave stay relative to where they are. */
export async function runBuilt(program) {
  const called = process.env.INIT_CWD ?? process.cwd();
  process.chdir(root);
  await installWhenNeeded();
  await buildWhenNeeded();
  // Libraries check less and answer faster; the server's own behaviour doesn't ask for it.
  process.env.NODE_ENV ??= 'production';
  process.setSourceMapsEnabled(true);
  process.argv = process.argv.map((argument, index) => (index > 1 && !argument.startsWith('-') ? path.resolve(called, argument) : argument));
  await import(pathToFileURL(path.join(root, program)).href);
}
