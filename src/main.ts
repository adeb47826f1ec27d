import 'reflect-metadata';
import { boot } from './platform/boot/boot.js';

/** The program is loaded while the database starts, and while it is brought up to date: migrations come first, the rest right behind. */
await boot(() => {
  const migrations = import('./platform/database/migrate.js');
  const program = migrations.then(() => Promise.all([import('./platform/boot/create-app.js'), import('./app.module.js')]));
  return {
    migrate: migrations.then(({ runMigrations }) => runMigrations),
    createApp: program.then(([{ createApp }, { AppModule }]) => (settings) => createApp(AppModule, settings)),
  };
});
