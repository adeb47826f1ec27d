// npm start: installs what the lock file says, builds what changed, and runs the server in this process.
import { runBuilt } from './lib/run-built.mjs';

await runBuilt('dist/src/main.js');
