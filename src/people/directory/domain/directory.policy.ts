import { allow, deny, isSomebody, type Actor, type Decision } from '../../../kernel/actor.js';

/** What a program may ask for the directory with; a token holds some of these. */
export const DIRECTORY_READ_SCOPE = 'directory:read';
export const DIRECTORY_WRITE_SCOPE = 'directory:write';

/** A person of whom an action is asked. */
export interface PersonResource {
  readonly personId: string;
  readonly isErased: boolean;
}

/** A team with the ids of the teams above it. */
export interface TeamResource {
  readonly teamId: string;
  readonly above: readonly string[];
}

function lacksScope(actor: Actor, scope: string): boolean {
  return actor.kind === 'token' && !actor.scopes.includes(scope);
}

/** Every member sees teams and names: who one's answers are pooled with must be no secret. */
export function mayReadDirectory(actor: Actor): Decision {
  if (actor.kind === 'system') return allow;
  if (!isSomebody(actor)) return deny('Sign in first.');
  return lacksScope(actor, DIRECTORY_READ_SCOPE) ? deny(`This token lacks the scope ${DIRECTORY_READ_SCOPE}.`) : allow;
}

/** Teams, people, memberships, leads and aliases are edited by admins. */
export function mayManageDirectory(actor: Actor): Decision {
  if (actor.kind === 'system') return allow;
  if (!isSomebody(actor)) return deny('Sign in first.');
  if (lacksScope(actor, DIRECTORY_WRITE_SCOPE)) return deny(`This token lacks the scope ${DIRECTORY_WRITE_SCOPE}.`);
  return actor.isAdmin ? allow : deny('Only admins edit the directory.');
}

/** As editing, and never of somebody erased: nothing is left to edit. */
export function mayEditPerson(actor: Actor, person?: PersonResource): Decision {
  const decision = mayManageDirectory(actor);
  if (!decision.allow || !person?.isErased) return decision;
  return deny('This person was erased.');
}

/** Erasing can't be undone, so no program does it: an admin in person. */
export function mayErasePerson(actor: Actor, person?: PersonResource): Decision {
  if (actor.kind === 'token') return deny('A token can’t erase people.');
  return mayEditPerson(actor, person);
}

/** Roles are given by an admin in person, never by a program. */
export function mayManageRoles(actor: Actor, person?: PersonResource): Decision {
  if (actor.kind === 'token') return deny('A token can’t give roles.');
  return mayEditPerson(actor, person);
}

/** Addresses and aliases are for admins and for the person themself; erased people have none. */
export function maySeeContact(actor: Actor, person?: PersonResource): Decision {
  if (actor.kind === 'system') return allow;
  if (!isSomebody(actor)) return deny('Sign in first.');
  if (actor.personId === person?.personId) return allow;
  const decision = mayReadDirectory(actor);
  if (!decision.allow) return decision;
  return actor.isAdmin ? allow : deny('Addresses are for admins.');
}

/** Who may open a team's results as its lead, or as the lead of a team above, or as the organization's appointed viewer. Being admin gives nothing. */
export function mayViewTeamResults(actor: Actor, team?: TeamResource): Decision {
  if (!isSomebody(actor)) return deny('Sign in first.');
  if (actor.seesWholeOrganization) return allow;
  if (team === undefined) return actor.leads.length > 0 ? allow : deny('Only leads see the results of teams.');
  const led = [team.teamId, ...team.above].some((id) => (actor.leads as readonly string[]).includes(id));
  return led ? allow : deny('Only leads of this team or of one above see its results.');
}

/** The directory's actions and their rules. */
export const directoryPolicy = {
  'directory:read': mayReadDirectory,
  'directory:manage': mayManageDirectory,
  'person:edit': mayEditPerson,
  'person:erase': mayErasePerson,
  'role:manage': mayManageRoles,
} as const;
