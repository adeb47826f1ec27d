import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { buildAnswersSchema } from '../../src/listening/pulses/graphql/answers-schema.js';
import { breakingChanges, merged, printed, reachedFrom, readSchemaFile, STABLE_OPERATIONS, undescribed, writeSchemaFile } from '../support/schema-files.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

// A busy machine takes longer than the usual five seconds for a story on a real database.
/** `npm run schema` writes the files instead of comparing; even then nothing breaking gets into the stable ones. */
const isWriting = process.env.WRITE_SCHEMA === '1';

describe('the schema', () => {
  let app: TestApp;
  const schemas: { readonly file: string; schema?: GraphQLSchema }[] = [{ file: 'schema.graphql' }, { file: 'answers.graphql' }];

  beforeAll(async () => {
    app = await startTestApp();
    schemas[0]!.schema = app.get(GraphQLSchemaHost).schema;
    schemas[1]!.schema = buildAnswersSchema();
  });
  afterAll(() => app.close());

  it.each(schemas)('$file in docs/schema is what the server serves (npm run schema writes it)', async (entry) => {
    const now = printed(entry.schema!);
    if (isWriting) await writeSchemaFile(entry.file, now);
    expect(now).toBe(await readSchemaFile(entry.file));
  });

  it('stable.graphql holds the operations that other programs rely on, at both addresses: nothing in them breaks', async () => {
    const [main, answers] = schemas.map(({ schema }) => reachedFrom(schema!, STABLE_OPERATIONS)) as [GraphQLSchema, GraphQLSchema];
    const { schema: now, conflicts } = merged(main, answers);
    expect(conflicts).toEqual([]);
    const before = await readSchemaFile('stable.graphql').catch(() => undefined);
    if (before !== undefined) expect(breakingChanges(buildSchema(before), now)).toEqual([]);
    if (isWriting) await writeSchemaFile('stable.graphql', printed(now));
    expect(printed(now)).toBe(await readSchemaFile('stable.graphql'));
  });

  it('serves every stable operation at one of the two addresses', () => {
    const served = schemas.flatMap(({ schema }) => [schema!.getQueryType(), schema!.getMutationType(), schema!.getSubscriptionType()].flatMap((type) => Object.keys(type?.getFields() ?? {})));
    expect(STABLE_OPERATIONS.filter((name) => !served.includes(name))).toEqual([]);
  });

  it.each(schemas)('every type and field of $file says what it is', (entry) => {
    expect(undescribed(entry.schema!)).toEqual([]);
  });

  it('a removed field, a new required input and a vanished union member are breaking; a new field is not', () => {
    const before = buildSchema('type Query { a(i: I): U! } input I { x: Int } union U = A | B type A { n: Int! m: Int } type B { n: Int }');
    const change = (sdl: string): readonly string[] => breakingChanges(before, buildSchema(sdl));
    expect(change('type Query { a(i: I): U! } input I { x: Int } union U = A | B type A { n: Int! m: Int more: Int } type B { n: Int }')).toEqual([]);
    expect(change('type Query { a(i: I): U! } input I { x: Int y: Int! } union U = A type A { n: Int! }').map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['TYPE_REMOVED', 'TYPE_REMOVED_FROM_UNION', 'REQUIRED_INPUT_FIELD_ADDED', 'FIELD_REMOVED']));
  });
});
