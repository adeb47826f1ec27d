import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { Refusal } from '../../../platform/refusal.js';

/** Who asks; nobody is refused. */
export function personOf({ actor }: Pick<Ctx, 'actor'>): PersonId {
  if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  return actor.personId;
}

/** The language to answer in. */
export function localeOf({ actor }: Pick<Ctx, 'actor'>): Locale {
  return isSomebody(actor) ? actor.locale : 'en';
}
