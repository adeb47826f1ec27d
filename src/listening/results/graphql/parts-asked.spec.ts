import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { partsAsked } from './parts-asked.js';

function asked(query: string): string[] {
  const { definitions } = parse(query);
  const fragments = Object.fromEntries(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const [operation] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return [...partsAsked({ fieldNodes: operation!.selectionSet.selections as FieldNode[], fragments })];
}

describe('partsAsked', () => {
  it('names the parts that a question asks for, also in fragments', () => {
    expect(asked('{ teamTrends { revision series { headline } } }')).toEqual([]);
    expect(asked('{ teamTrends { details { n } ...A } } fragment A on TeamTrends { series { ...B } } fragment B on DriverSeries { fan { dates } signal { text } }')).toEqual(['details', 'fan', 'signal']);
    expect(asked('{ teamTrends { ... on TeamTrends { lineage { on } other: parent { headline } } } }')).toEqual(['lineage', 'parent']);
  });
});
