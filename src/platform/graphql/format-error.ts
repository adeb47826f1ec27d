import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import { Refusal } from '../refusal.js';
import { logger } from '../observability/logger.js';

const CLIENT_CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_INPUT',
  BAD_INPUT: 'BAD_INPUT',
  TOO_COMPLEX: 'TOO_COMPLEX',
};

/** What a socket sends: Apollo formats no errors there, so the same place is asked. Undefined leaves the result as it is. */
export function formatResult({ errors, ...result }: ExecutionResult): FormattedExecutionResult | undefined {
  return errors && { ...result, errors: errors.map((error) => formatError(error.toJSON(), error)) };
}

/** One place decides what of an error reaches a client: refusals and its own mistakes; a bug is logged once and masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const where = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
  if (original instanceof Refusal) {
    return { message: original.message, ...where, extensions: { code: original.code, ...original.details } };
  }
  const code = CLIENT_CODES[String(formatted.extensions?.code)];
  if (code !== undefined) return { message: formatted.message, ...where, extensions: { code } };
  if (error instanceof GraphQLError && error.originalError === undefined && formatted.path === undefined) {
    return { message: formatted.message, ...where, extensions: { code: 'BAD_INPUT' } };
  }
  logger.error({ err: original instanceof Error ? { name: original.name, message: original.message, stack: original.stack } : String(original), path: formatted.path }, 'a bug reached a resolver');
  return { message: 'Something went wrong on our side.', ...where, extensions: { code: 'INTERNAL' } };
}
