import { allow, deny, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** Taking note of comments and answering them is for people, under their names; whose comments, the rule of results says. */
export function respond(actor: Actor): Decision {
  if (actor.kind !== 'person') return deny('Sign in first.');
  return actor.seesWholeOrganization || actor.leads.length > 0 ? allow : deny('Only leads and those who see the whole organization answer comments.');
}

/** The list of words is the organization's: admins keep it, and see no comment by that. */
function moderate(actor: Actor): Decision {
  return actor.kind === 'person' && actor.isAdmin ? allow : deny('Only admins keep the list of words.');
}

/** Rules by action, for the guard. */
export const conversationPolicy = { 'comment:respond': respond, 'moderation:edit': moderate } satisfies Readonly<Record<string, Rule<never>>>;
