import {
  buildClientSchema, getIntrospectionQuery, getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument, isUnionType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import type { GraphqlClient } from './graphql-client.js';

export type OperationKind = 'query' | 'mutation' | 'subscription';

export interface SchemaOperation {
  readonly kind: OperationKind;
  readonly name: string;
  /** Documents that ask for every field down to a depth, the deepest first (the server may find one too costly); `$input` where the operation takes one. */
  readonly documents: readonly string[];
}

const DEPTHS = [2, 1, 0];

/** Every operation that the server offers, as it describes itself. */
export async function everyOperation(client: GraphqlClient): Promise<readonly SchemaOperation[]> {
  const schema = buildClientSchema(await client.data<IntrospectionQuery>(getIntrospectionQuery()));
  return (['query', 'mutation', 'subscription'] as const).flatMap((kind) => {
    const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[kind];
    return Object.values(root?.getFields() ?? {}).map((field): SchemaOperation => {
      const input = field.args.find(({ name }) => name === 'input');
      const [declared, given] = input ? [`($input: ${String(input.type)})`, '(input: $input)'] : ['', ''];
      const documents = DEPTHS.map((depth) => `${kind} ${declared} { ${field.name}${given} ${fieldsOf(schema, getNamedType(field.type), depth)} }`);
      return { kind, name: field.name, documents };
    });
  });
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type) || isInterfaceType(type)) {
    return `{ __typename ${schema.getPossibleTypes(type).map((member) => `... on ${member.name} ${fieldsOf(schema, member, depth)}`).join(' ')} }`;
  }
  return isObjectType(type) ? `{ __typename ${ownFields(schema, type, depth)} }` : '';
}

function ownFields(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(inner)) return [field.name];
    return depth > 0 ? [`${field.name} ${fieldsOf(schema, inner, depth - 1)}`] : [];
  }).join(' ');
}
