import 'reflect-metadata';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../config/start-failure.js';
import { backUp } from './back-up.js';
import { maintain } from './maintenance.js';

/** `npm run backup -- <file>`: may run beside the server. */
await maintain({
  beside: true,
  run: async (url, environment) => {
    const [given] = process.argv.slice(2);
    if (!given) throw new StartFailure('Name the file to write: npm run backup -- barograph.backup.gz');
    const file = path.resolve(given);
    if (existsSync(file)) throw new StartFailure(`${file} exists already; a backup never writes over another.`);
    const { organizations, rows } = await backUp(url, file, new Date());
    const key = environment.database.kind === 'embedded' ? path.join(environment.dataDir, 'server.key') : 'SERVER_KEY';
    return `Backed up ${organizations} organizations (${rows} rows, ${Math.ceil(statSync(file).size / 1024)} KB) to ${file}.\nThe server key is not in it: keep a copy of ${key} in another place, as answers not yet released and mails not yet sent can't be read without it.`;
  },
});
