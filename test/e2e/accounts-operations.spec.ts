import { AccessBootCheck } from '../../src/platform/access/access-boot-check.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Schema {
  readonly __schema: Readonly<Record<'queryType' | 'mutationType' | 'subscriptionType', { readonly fields: { readonly name: string }[] } | null>>;
}

/** Every operation of the API with its rule, as committed. */
describe('the operations of the API', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startTestApp();
  });
  afterAll(() => server.close());

  const declared = (): { readonly name: string; readonly type: string; readonly rule: string }[] =>
    server.get(AccessBootCheck).operations().map(({ name, type, action, publicBecause }) => ({ name, type, rule: action ?? `public: ${publicBecause}` }));

  it('each declare who may call them', () => {
    const lines = declared().map(({ name, type, rule }) => `${type.padEnd(13)}${name.padEnd(26)}${rule}`).sort();
    expect(`\n${lines.join('\n')}\n`).toMatchSnapshot();
  });

  it('are all in that list: the schema has no other', async () => {
    const { __schema } = await new GraphqlClient(server.url).data<Schema>('{ __schema { queryType { fields { name } } mutationType { fields { name } } subscriptionType { fields { name } } } }');
    const inSchema = [__schema.queryType, __schema.mutationType, __schema.subscriptionType].flatMap((type) => type?.fields.map(({ name }) => name) ?? []);
    expect(declared().map(({ name }) => name).sort()).toEqual(inSchema.sort());
  });
});
