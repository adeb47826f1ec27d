// npm run backup -- <file>
import { runBuilt } from './lib/run-built.mjs';

await runBuilt('dist/src/platform/backup/back-up.command.js');
