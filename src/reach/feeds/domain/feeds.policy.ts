import { allow, deny, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** A feed's address is a secret of the person it was made for: only people make, see and revoke them, each their own. */
export function mayKeepFeeds(actor: Actor): Decision {
  return actor.kind === 'person' ? allow : deny('Sign in first.');
}

/** Rules by action, for the guard. */
export const feedsPolicy = { 'calendar-feed:keep': mayKeepFeeds } satisfies Readonly<Record<string, Rule<never>>>;
