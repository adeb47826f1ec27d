import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { applicationDataSourceOptions } from './data-source.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from './database-settings.js';
import { checkEffectiveRole } from './role-check.js';
import { UnitOfWork } from './unit-of-work.js';

@Global()
@Module({})
export class DatabaseModule {
  static with(entities: readonly EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [DATABASE_SETTINGS],
          useFactory: (settings: DatabaseSettings) => ({ ...applicationDataSourceOptions(settings.connection, settings.poolSize, [...entities]), retryAttempts: 0 }),
          dataSourceFactory: async (options) => {
            const source = await new DataSource(options!).initialize();
            await checkEffectiveRole(source);
            return source;
          },
        }),
      ],
      providers: [UnitOfWork],
      exports: [UnitOfWork, TypeOrmModule],
    };
  }
}
