import { err, ok, type Result } from '../../../kernel/result.js';
import type { RateLimit, RateLimiter } from '../../../platform/access/rate-limiter.js';
import type { TooManyTries } from '../../../kernel/outcomes.js';

const QUARTER_HOUR = 15 * 60;

/** Mails to one address: enough for somebody in trouble, too few to fill a mailbox. */
export const LINKS_PER_ADDRESS: RateLimit = { name: 'sign-in-address', limit: 5, windowSeconds: QUARTER_HOUR };
/** An office behind one address may sign in together; a list of addresses is not tried out from one place. */
export const LINKS_PER_NETWORK: RateLimit = { name: 'sign-in-network', limit: 30, windowSeconds: QUARTER_HOUR };
export const CONFIRMATIONS_PER_NETWORK: RateLimit = { name: 'confirm-network', limit: 60, windowSeconds: QUARTER_HOUR };
export const CODES_PER_NETWORK: RateLimit = { name: 'set-up-network', limit: 10, windowSeconds: QUARTER_HOUR };

/** Takes one try of each limit in turn; the first that is used up ends it. */
export async function takeTries(limiter: RateLimiter, now: Date, tries: readonly (readonly [RateLimit, string])[]): Promise<Result<null, TooManyTries>> {
  for (const [limit, subject] of tries) {
    const taken = await limiter.take(limit, subject, now);
    if (!taken.allowed) return err({ kind: 'too-many-tries', retryAfterSeconds: taken.retryAfterSeconds });
  }
  return ok(null);
}
