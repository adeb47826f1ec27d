import { DataSource, type EntityMetadata } from 'typeorm';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface StoredColumn {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly hasDefault: boolean;
  readonly isKey: boolean;
}

/** PostgreSQL's spelling of the types that entities name shortly. */
const SPELLED: Record<string, string> = { timestamptz: 'timestamp with time zone', int: 'integer', bool: 'boolean', decimal: 'numeric' };

describe('the rows that the code maps', () => {
  let server: TestApp;
  let source: DataSource;
  beforeAll(async () => {
    server = await startTestApp();
    source = server.get(DataSource);
  });
  afterAll(() => server.close());

  async function stored(table: string): Promise<StoredColumn[]> {
    return source.query(
      `select a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as "isNullable", a.atthasdef as "hasDefault",
              coalesce(a.attnum = any(k.conkey), false) as "isKey"
         from pg_attribute a left join pg_constraint k on k.conrelid = a.attrelid and k.contype = 'p'
        where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
      [table],
    );
  }

  function mapped(entity: EntityMetadata): Pick<StoredColumn, 'name' | 'type' | 'isNullable' | 'isKey'>[] {
    return entity.columns.map((column) => {
      const type = source.driver.normalizeType(column);
      return { name: column.databaseName, type: `${SPELLED[type] ?? type}${column.isArray ? '[]' : ''}`, isNullable: column.isNullable, isKey: column.isPrimary };
    });
  }

  it('are some', () => {
    expect(source.entityMetadatas.length).toBeGreaterThan(6);
  });

  it('have the columns, types, nullability and keys of their tables', async () => {
    for (const entity of source.entityMetadatas) {
      const columns = new Map((await stored(entity.tableName)).map((column) => [column.name, column]));
      for (const column of mapped(entity)) {
        expect({ table: entity.tableName, ...columns.get(column.name) }).toMatchObject({ table: entity.tableName, ...column });
      }
    }
  });

  it('leave out no column that a row needs, and no part of a key', async () => {
    for (const entity of source.entityMetadatas) {
      const names = new Set(entity.columns.map(({ databaseName }) => databaseName));
      const forgotten = (await stored(entity.tableName)).filter(({ name, isNullable, hasDefault, isKey }) => !names.has(name) && (isKey || (!isNullable && !hasDefault)));
      expect({ table: entity.tableName, forgotten }).toEqual({ table: entity.tableName, forgotten: [] });
    }
  });

  it('say about defaults what the database does', async () => {
    for (const entity of source.entityMetadatas) {
      const columns = new Map((await stored(entity.tableName)).map((column) => [column.name, column]));
      const promised = entity.columns.filter(({ default: value }) => value !== undefined && value !== null).map(({ databaseName }) => databaseName);
      expect({ table: entity.tableName, without: promised.filter((name) => !columns.get(name)?.hasDefault) }).toEqual({ table: entity.tableName, without: [] });
    }
  });

  it('synchronise nothing, cascade nothing, and relate by ids', () => {
    expect(source.options).toMatchObject({ synchronize: false, migrationsRun: false });
    expect(source.entityMetadatas.flatMap(({ relations }) => relations)).toEqual([]);
  });
});
