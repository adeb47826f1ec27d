// npm run build: the server and the pages, whether or not they changed.
import './lib/node-version.mjs';
import { buildWhenNeeded } from './lib/build.mjs';

await buildWhenNeeded({ isForced: true });
