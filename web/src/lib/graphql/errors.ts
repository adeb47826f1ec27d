import type { CombinedError } from 'urql';

/** What a refused or failed request means for the page. OFFLINE is ours: the server was not reached at all. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_INPUT' | 'RATE_LIMITED' | 'TOO_COMPLEX' | 'INTERNAL' | 'OFFLINE';

const known: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT', 'RATE_LIMITED', 'TOO_COMPLEX'] satisfies ErrorCode[];

/** The stable code of an error; the text of an error is never read. */
export function errorCode(error: Pick<CombinedError, 'networkError' | 'graphQLErrors'>): ErrorCode {
  const code = error.graphQLErrors[0]?.extensions['code'];
  if (typeof code === 'string' && known.includes(code)) return code as ErrorCode;
  return error.graphQLErrors.length === 0 && error.networkError ? 'OFFLINE' : 'INTERNAL';
}
