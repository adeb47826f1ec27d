import { outcome, RateLimited } from '../../../platform/graphql/user-error.js';
import type { TooManyTries } from '../../../kernel/outcomes.js';

export function presentTooManyTries({ retryAfterSeconds }: TooManyTries): RateLimited {
  return outcome(RateLimited, { message: `Too many tries. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`, retryAfterSeconds });
}
