import { createUnionType } from '@nestjs/graphql';

type Class = new () => object;

/** The result union of a mutation; members are told apart by their class (see `outcome`). */
export function resultUnion<const Types extends readonly Class[]>(name: string, types: Types): InstanceType<Types[number]> {
  return createUnionType({
    name,
    description: 'How the operation can end. Branch on __typename.',
    types: () => types as never,
    resolveType: (value: object) => types.find((type) => value instanceof type) as never,
  }) as InstanceType<Types[number]>;
}
