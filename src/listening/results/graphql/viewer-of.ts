import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import { Refusal } from '../../../platform/refusal.js';

/**
 * Whose eyes the request sees with.
 * @throws Refusal for somebody who isn't signed in.
 */
export function personOf({ actor }: Pick<Ctx, 'actor'>): string {
  if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  return actor.personId;
}

export function localeOf({ actor }: Pick<Ctx, 'actor'>): Locale {
  return isSomebody(actor) ? actor.locale : 'en';
}
