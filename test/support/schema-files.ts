import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  buildASTSchema, findBreakingChanges, GraphQLObjectType, GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, Kind, lexicographicSortSchema,
  parse, printSchema, printType, specifiedScalarTypes, type DefinitionNode, type FieldDefinitionNode, type GraphQLNamedType, type ObjectTypeDefinitionNode,
} from 'graphql';

const FOLDER = new URL('../../docs/schema/', import.meta.url);

/** Operations with names that other programs rely on. Those of features to come join the list with their feature. */
export const STABLE_OPERATIONS = [
  'viewer', 'openRounds', 'roundManifest', 'issuePass', 'submitResponse', 'team', 'teamTrends', 'teamTrendsChanged', 'eventEffect', 'organizationOverview',
  'bookCodeTDay', 'cancelCodeTDay', 'codeTCalendar',
  'hackWeek', 'submitHackDemo', 'demoStage', 'demoStageChanged', 'castBallot',
  'requestToSpeak', 'recordSubmission', 'talkOpportunities',
] as const;

export function pathOf(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}

export function readSchemaFile(name: string): Promise<string> {
  return readFile(pathOf(name), 'utf8');
}

export function writeSchemaFile(name: string, sdl: string): Promise<void> {
  return writeFile(pathOf(name), sdl);
}

/** The schema as text, in one order whatever the order of the code. */
export function printed(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Only some operations, and every type that they reach. */
export function reachedFrom(schema: GraphQLSchema, operations: readonly string[]): GraphQLSchema {
  const pick = (type: GraphQLObjectType | null | undefined): GraphQLObjectType | undefined => {
    const config = type?.toConfig();
    const fields = Object.fromEntries(Object.entries(config?.fields ?? {}).filter(([name]) => operations.includes(name)));
    return config && Object.keys(fields).length > 0 ? new GraphQLObjectType({ ...config, fields }) : undefined;
  };
  return new GraphQLSchema({ query: pick(schema.getQueryType()), mutation: pick(schema.getMutationType()), subscription: pick(schema.getSubscriptionType()) });
}

/**
 * Two schemas as one, for the list of stable operations: they are served at two addresses and rely on each other's types. A type that both have
 * is taken from the first; `conflicts` says where they differ.
 */
export function merged(first: GraphQLSchema, second: GraphQLSchema): { readonly schema: GraphQLSchema; readonly conflicts: readonly string[] } {
  const definitions = new Map<string, DefinitionNode>();
  for (const definition of [second, first].flatMap((schema) => parse(printSchema(schema)).definitions)) {
    const name = 'name' in definition && definition.name ? definition.name.value : 'schema';
    const before = definitions.get(name);
    const isRootOfBoth = before?.kind === Kind.OBJECT_TYPE_DEFINITION && definition.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(name);
    definitions.set(name, isRootOfBoth ? { ...definition, fields: fieldsOfBoth(definition, before) } : definition);
  }
  const shared = Object.keys(second.getTypeMap()).filter((name) => first.getType(name) && !['Query', 'Mutation'].includes(name));
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...definitions.values()] });
  return { schema, conflicts: shared.filter((name) => shapeOf(first, name) !== shapeOf(second, name)) };
}

function fieldsOfBoth(first: ObjectTypeDefinitionNode, second: ObjectTypeDefinitionNode): readonly FieldDefinitionNode[] {
  const names = new Set(first.fields?.map(({ name }) => name.value));
  return [...(first.fields ?? []), ...(second.fields ?? []).filter(({ name }) => !names.has(name.value))];
}

/** A type without what it says of itself. */
function shapeOf(schema: GraphQLSchema, name: string): string {
  return printType(lexicographicSortSchema(schema).getType(name)!).replace(/"""[\s\S]*?"""\n?/g, '').replace(/\s+/g, ' ');
}

/** Sentences about what would break a program that was written against `before`. */
export function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): readonly string[] {
  return findBreakingChanges(before, after).map(({ type, description }) => `${type}: ${description}`);
}

/** Types, fields, values and inputs of ours that say nothing about themselves. */
export function undescribed(schema: GraphQLSchema): readonly string[] {
  const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !specifiedScalarTypes.some(({ name }) => name === type.name));
  return own.flatMap((type) => [...(type.description || isRoot(schema, type) ? [] : [type.name]), ...membersOf(type).filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)]);
}

function isRoot(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some((root) => root?.name === type.name);
}

function membersOf(type: GraphQLNamedType): readonly { readonly name: string; readonly description?: string | null }[] {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields());
  return [];
}
