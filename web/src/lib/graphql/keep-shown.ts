import { mapExchange, type Exchange } from 'urql';
import { errorCode, type ErrorCode } from './errors.js';

/** Failures that say nothing about the data: it may well be as it was. */
const passing: ReadonlySet<ErrorCode> = new Set(['OFFLINE', 'INTERNAL', 'RATE_LIMITED']);

/**
 * What a page shows stays, beside the error, when it is asked again and the server can't be reached or fails: a write asks for the viewer and for lists
 * again by itself, and nobody's words may leave the page because the connection did. Kept as long as the cache keeps answers: until somebody else signs
 * in. Belongs before the cache, which forgets what was written over as ever.
 */
export const keepShownExchange: Exchange = (input) => {
  const shown = new Map<number, unknown>();
  return mapExchange({
    onResult: (result) => {
      const { operation: { kind, key }, data, error } = result;
      if (kind !== 'query') return undefined;
      if (data && !error) shown.set(key, data);
      return error && !data && passing.has(errorCode(error)) ? { ...result, data: shown.get(key) } : undefined;
    },
  })(input);
};
