import 'reflect-metadata';
import path from 'node:path';
import { StartFailure } from '../config/start-failure.js';
import { maintain } from './maintenance.js';
import { restore } from './restore.js';

/** `npm run restore -- <file> [--replace]`: needs every server stopped. */
await maintain({
  beside: false,
  run: async (url) => {
    const [given] = process.argv.slice(2).filter((argument) => argument !== '--replace');
    if (!given) throw new StartFailure('Name the file to read: npm run restore -- barograph.backup.gz');
    const { organizations, rows } = await restore(url, path.resolve(given), process.argv.includes('--replace'));
    return `Restored ${organizations} organizations (${rows} rows). Start the server with the same server key as before.`;
  },
});
