import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate, visit, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';
import { armorRules } from '../../src/platform/graphql/limits.js';

/** What the pages ask, as one document: fragments are shared between files. */
const files = readdirSync('web/src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql')).map((name) => path.join('web/src', name));
const document = parse(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [])));

/** An operation with the fragments that it uses, as it is sent. */
function sent(operation: DefinitionNode): DefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: DefinitionNode): unknown => visit(node, { FragmentSpread({ name }) {
    const fragment = fragments.get(name.value);
    if (!fragment || used.has(fragment)) return;
    used.add(fragment);
    collect(fragment);
  } });
  collect(operation);
  return [operation, ...used];
}

describe('the operations of the pages', () => {
  it('pass the rules that the server has for everybody’s queries: depth, aliases, directives', () => {
    const schema = buildSchema(readFileSync('docs/schema/schema.graphql', 'utf8'));
    const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
    expect(operations.length).toBeGreaterThan(100);
    const refused = operations.flatMap((operation) => validate(schema, { ...document, definitions: sent(operation) }, armorRules).map(({ message }) => `${operation.name?.value}: ${message}`));
    expect(refused).toEqual([]);
  });
});
