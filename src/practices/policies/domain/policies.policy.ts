import { allow, deny, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** Which practices there are and by which rules is for admins in person, never for programs. */
export function mayManagePractices(actor: Actor): Decision {
  if (actor.kind === 'system') return allow;
  return actor.kind === 'person' && actor.isAdmin ? allow : deny('Only admins set the rules of practices.');
}

/** Rules by action, for the guard. */
export const policiesPolicy = { 'practice:manage': mayManagePractices } satisfies Readonly<Record<string, Rule<never>>>;
