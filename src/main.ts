import 'reflect-metadata';
import { boot } from './platform/boot/boot.js';

/** The program is loaded while the database starts. */
await boot(async () => {
  const [{ runMigrations }, { createApp }, { AppModule }] = await Promise.all([
    import('./platform/database/migrate.js'),
    import('./platform/boot/create-app.js'),
    import('./app.module.js'),
  ]);
  return { migrate: runMigrations, createApp: (settings) => createApp(AppModule, settings) };
});
