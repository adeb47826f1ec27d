import { isAbstractType, isObjectType, Kind, type DocumentNode, type FieldNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type VariableDefinitionNode } from 'graphql';
import type { SubmitResponseInput, SubmitResponseResult } from './answers-presenter.js';

/**
 * A document that does what every device does, `submitResponse(input: $input)` with plain fields and inline fragments, worked out once. Executing
 * it gives what graphql-js gives, which a property test holds it to; whatever is not as plain has no plan and goes to graphql-js.
 */
export interface SubmitPlan {
  readonly operationName: string | undefined;
  /** The input, when it is plainly of its type; undefined leaves the verdict, and the words for it, to graphql-js. */
  read(variables: Readonly<Record<string, unknown>>): SubmitResponseInput | undefined;
  /** The data that the document asks for. */
  shape(result: SubmitResponseResult): Readonly<Record<string, unknown>>;
}

interface Pick {
  readonly key: string;
  readonly field: string;
  readonly below: readonly Pick[] | undefined;
}

/** @param document valid for the schema, with one operation of one field. */
export function planSubmit(schema: GraphQLSchema, document: DocumentNode): SubmitPlan | undefined {
  const [operation, ...others] = document.definitions;
  if (others.length > 0 || operation?.kind !== Kind.OPERATION_DEFINITION || operation.directives?.length) return undefined;
  const variable = onlyVariable(operation);
  const field = operation.selectionSet.selections[0];
  if (variable === undefined || field?.kind !== Kind.FIELD || field.name.value !== 'submitResponse' || field.directives?.length) return undefined;
  const argument = field.arguments?.[0]?.value;
  if (argument?.kind !== Kind.VARIABLE || argument.name.value !== variable) return undefined;
  const picks = picksByType(schema, field);
  const key = keyOf(field);
  return picks && {
    operationName: operation.name?.value,
    read: (variables) => (Object.hasOwn(variables, variable) ? plainInput(variables[variable]) : undefined),
    shape: (result) => ({ [key]: pick(result, result.__typename, picks.get(result.__typename)!) }),
  };
}

function onlyVariable({ variableDefinitions }: OperationDefinitionNode): string | undefined {
  const [definition, ...others] = variableDefinitions ?? [];
  return definition && others.length === 0 && isPlain(definition) ? definition.variable.name.value : undefined;
}

function isPlain({ type, defaultValue, directives }: VariableDefinitionNode): boolean {
  const isInput = type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE && type.type.name.value === 'SubmitResponseInput';
  return isInput && defaultValue === undefined && !directives?.length;
}

function picksByType(schema: GraphQLSchema, field: FieldNode): ReadonlyMap<string, readonly Pick[]> | undefined {
  const result = schema.getType('SubmitResponseResult');
  const picks = new Map<string, readonly Pick[]>();
  for (const type of isAbstractType(result) ? schema.getPossibleTypes(result) : []) {
    const found = picksOf(schema, type, field.selectionSet!);
    if (!found) return undefined;
    picks.set(type.name, found);
  }
  return picks;
}

/** The fields asked of a type in the order of their first mention; undefined when there is more to it. */
function picksOf(schema: GraphQLSchema, type: GraphQLObjectType, { selections }: SelectionSetNode): readonly Pick[] | undefined {
  const picks = new Map<string, Pick>();
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD || selection.directives?.length) return undefined;
    const found = selection.kind === Kind.FIELD ? pickOf(schema, type, selection) : picksWithin(schema, type, selection.typeCondition?.name.value, selection.selectionSet);
    if (!found) return undefined;
    for (const each of found) {
      if (picks.get(each.key)?.below) return undefined;
      if (!picks.has(each.key)) picks.set(each.key, each);
    }
  }
  return [...picks.values()];
}

function picksWithin(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined, within: SelectionSetNode): readonly Pick[] | undefined {
  const wanted = condition === undefined ? type : schema.getType(condition);
  const isMeant = wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  return isMeant ? picksOf(schema, type, within) : [];
}

function pickOf(schema: GraphQLSchema, type: GraphQLObjectType, field: FieldNode): readonly Pick[] | undefined {
  const pick = { key: keyOf(field), field: field.name.value, below: undefined };
  if (!field.selectionSet) return [pick];
  const below = schema.getType('AnswerProblem');
  const picks = isObjectType(below) && field.name.value === 'problems' && type.name === 'AnswersInvalid' ? picksOf(schema, below, field.selectionSet) : undefined;
  return picks && [{ ...pick, below: picks }];
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

function pick(value: Readonly<Record<string, unknown>>, type: string, picks: readonly Pick[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const { key, field, below } of picks) {
    if (field === '__typename') picked[key] = type;
    else if (below) picked[key] = (value[field] as readonly Readonly<Record<string, unknown>>[]).map((each) => pick(each, 'AnswerProblem', below));
    else picked[key] = value[field] ?? null;
  }
  return picked;
}

const TEXTS = ['roundId', 'unitId', 'nonce', 'token'] as const;
const INPUT_KEYS = new Set<string>([...TEXTS, 'answers', 'comment', 'publicKey']);
const ANSWER_KEYS = new Set(['itemId', 'value']);

function plainInput(given: unknown): SubmitResponseInput | undefined {
  if (!isObject(given)) return undefined;
  for (const key of Object.keys(given)) if (!INPUT_KEYS.has(key)) return undefined;
  for (const key of TEXTS) if (typeof given[key] !== 'string') return undefined;
  const { answers, comment, publicKey } = given;
  return isTextOrNothing(comment) && isTextOrNothing(publicKey) && Array.isArray(answers) && answers.every(isPlainAnswer) ? (given as unknown as SubmitResponseInput) : undefined;
}

function isTextOrNothing(given: unknown): boolean {
  return given === undefined || given === null || typeof given === 'string';
}

function isPlainAnswer(given: unknown): boolean {
  if (!isObject(given) || typeof given.itemId !== 'string') return false;
  for (const key of Object.keys(given)) if (!ANSWER_KEYS.has(key)) return false;
  const { value } = given;
  return value === undefined || value === null || (typeof value === 'number' && (value | 0) === value);
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
