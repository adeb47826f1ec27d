import { AfterListening } from './after-listening.js';
import { parseEnvironment } from '../config/environment.js';
import { serverKey } from '../config/server-key.js';
import { StartFailure } from '../config/start-failure.js';
import { logger } from '../observability/logger.js';
import { bootLog } from './boot-log.js';
import type { createApp } from './create-app.js';
import { installLastResort } from './last-resort.js';
import { listen } from './listen.js';
import { openDatabase } from './open-database.js';
import { platformSettings } from './platform-settings.js';
import { settlePort } from './settle-port.js';
import { Shutdown } from './shutdown.js';

/** What this program is made of, as far as boot needs to know; each part is on its way. */
export interface Program {
  readonly migrate: Promise<(settings: { url: string }) => Promise<readonly string[]>>;
  readonly createApp: Promise<(settings: Parameters<typeof createApp>[1]) => ReturnType<typeof createApp>>;
}

/**
 * From settings to a listening server: settings, database, migrations, application. Resolves when it listens; the process then lives
 * until a signal. When it can't start it says why, closes what it had opened, and ends the process with 1.
 */
export async function boot(program: () => Program): Promise<void> {
  const shutdown = new Shutdown(bootLog.say);
  shutdown.listen();
  installLastResort(shutdown);
  try {
    await start(program, shutdown);
  } catch (error) {
    if (shutdown.hasBegun) return;
    process.stderr.write(`\n${error instanceof StartFailure ? error.message : ((error as Error).stack ?? String(error))}\n`);
    await shutdown.end(1);
  }
}

async function start(load: () => Program, shutdown: Shutdown): Promise<void> {
  const environment = await settlePort(parseEnvironment());
  logger.level = environment.logLevel;
  for (const warning of environment.warnings) bootLog.say(`Warning: ${warning}`);
  const program = load();
  // Whoever awaits it hears of a failure; until then, or when the database fails first, nobody does.
  program.createApp.catch(() => undefined);
  const [databaseUrl, migrate] = await Promise.all([openDatabase(environment, shutdown, bootLog), program.migrate]);
  const key = serverKey(environment);
  const [migrations, createApp] = await Promise.all([migrate({ url: databaseUrl.reveal() }), program.createApp]);
  if (migrations.length > 0) bootLog.say(`The database is up to date (${migrations.length} migrations).`);
  const settings = platformSettings(environment, databaseUrl, key, bootLog.say);
  if (settings.http.webRoot === undefined) bootLog.say('The web pages are not built (npm run build): only the API is served.');
  const app = await createApp(settings);
  shutdown.add('The server', () => app.close());
  await listen(app, environment);
  bootLog.say(`Barograph runs at ${environment.publicUrl} (stop with Ctrl-C).`);
  const isPrivate = environment.database.kind === 'embedded' && environment.isLocal;
  await app.get(AfterListening).run({ publicUrl: environment.publicUrl, isPrivate, sample: environment.sample, say: bootLog.say });
}
