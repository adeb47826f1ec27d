// npm run restore -- <file> [--replace]
import { runBuilt } from './lib/run-built.mjs';

await runBuilt('dist/src/platform/backup/restore.command.js');
