// npm start: installs what the lock file says, builds what changed, and runs the server in this process.
import './lib/node-version.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenNeeded } from './lib/build.mjs';
import { installWhenNeeded } from './lib/install.mjs';
import { root } from './lib/run.mjs';

process.chdir(root);
await installWhenNeeded();
await buildWhenNeeded();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(path.join(root, 'dist/src/main.js')).href);
