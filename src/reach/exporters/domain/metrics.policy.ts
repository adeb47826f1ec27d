import { allow, deny, isSomebody, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** The scope with which a program reads metrics in the name of a person. */
export const METRICS_SCOPE = 'metrics:read';

/** Which teams are in the metrics is what the person may see on the screen, no more; a program reads them in somebody's name. */
export function mayReadMetrics(actor: Actor): Decision {
  if (!isSomebody(actor)) return deny('Sign in first.');
  return actor.kind === 'person' || actor.scopes.includes(METRICS_SCOPE) ? allow : deny(`This token lacks the scope ${METRICS_SCOPE}.`);
}

/** Rules by action, for the guard. */
export const metricsPolicy = { 'metrics:read': mayReadMetrics } satisfies Readonly<Record<string, Rule<never>>>;
