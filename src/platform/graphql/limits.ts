import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { getOperationAST, GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

/** What one request may ask for; measured against the pages' own queries with room to spare. */
export const LIMITS = { depth: 12, aliases: 20, directives: 20, tokens: 3000, complexity: 30_000, bodyBytes: 6_000_000 } as const;

const armor = new ApolloArmor({
  maxDepth: { n: LIMITS.depth },
  maxAliases: { n: LIMITS.aliases },
  maxDirectives: { n: LIMITS.directives },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

export const armorRules = armor.validationRules;
export const armorPlugins = armor.plugins as unknown as ApolloServerPlugin[];

function tooComplex(schema: GraphQLSchema, query: DocumentNode, operationName: string | undefined, variables: Record<string, unknown>): GraphQLError | undefined {
  try {
    const cost = getComplexity({ schema, query, operationName, variables, estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })] });
    if (cost <= LIMITS.complexity) return undefined;
    return new GraphQLError(`This query costs ${cost}, more than the ${LIMITS.complexity} allowed.`, { extensions: { code: 'TOO_COMPLEX' } });
  } catch (error) {
    return new GraphQLError((error as Error).message, { extensions: { code: 'BAD_INPUT' } });
  }
}

/** Complexity over HTTP. */
export const complexityPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operationName }) {
        const problem = tooComplex(schema, document, operationName ?? undefined, request.variables ?? {});
        if (problem) throw problem;
      },
    };
  },
};

/** graphql-ws runs plain graphql-js past every Apollo plugin, so the same limits are applied again; subscriptions only. */
export function checkSubscription(schema: GraphQLSchema, payload: { query: string; operationName?: string | null; variables?: Record<string, unknown> | null }): readonly GraphQLError[] | undefined {
  let document: DocumentNode;
  try {
    document = parse(payload.query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    return [error as GraphQLError];
  }
  const operation = getOperationAST(document, payload.operationName);
  if (operation?.operation !== 'subscription') return [new GraphQLError('Only subscriptions are served here.', { extensions: { code: 'BAD_INPUT' } })];
  const problems = validate(schema, document, [...specifiedRules, ...armorRules]);
  if (problems.length > 0) return problems;
  const problem = tooComplex(schema, document, payload.operationName ?? undefined, payload.variables ?? {});
  return problem ? [problem] : undefined;
}
