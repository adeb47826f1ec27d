import { allow, deny, isSomebody, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** Seeing groups, joining, presenting, saying how it was: everybody who is signed in, for themselves; the policy says for whom the practice is. */
export function mayUseReadingGroups(actor: Actor): Decision {
  return isSomebody(actor) ? allow : deny('Sign in first.');
}

/** A group's dates and words are its leader's, or an admin's in person. */
export function mayManageGroup(actor: Actor, group?: { readonly leaderId: string | null }): Decision {
  if (!isSomebody(actor)) return deny('Sign in first.');
  if (group === undefined || group.leaderId === actor.personId || isAdminInPerson(actor)) return allow;
  return deny('Only its leader and admins change a group.');
}

/** Admins act in person, never through a program. */
export function isAdminInPerson(actor: Actor): boolean {
  return actor.kind === 'person' && actor.isAdmin;
}

/** Rules by action, for the guard. */
export const readingGroupsPolicy = { 'reading-groups:use': mayUseReadingGroups } satisfies Readonly<Record<string, Rule<never>>>;
