import { allow, deny, isSomebody, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** Talks and where they can be given are for everybody who is signed in; the practice's rules say who among them. */
export function mayUseTalks(actor: Actor): Decision {
  return isSomebody(actor) ? allow : deny('Sign in first.');
}

/** Rules by action, for the guard. */
export const opportunitiesPolicy = { 'talks:use': mayUseTalks } satisfies Readonly<Record<string, Rule<never>>>;
