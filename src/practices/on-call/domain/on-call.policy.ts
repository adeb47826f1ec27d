import { allow, deny, isSomebody, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** The scope with which a program reads who is on call. */
export const ON_CALL_SCOPE = 'oncall:read';

/** A team with the teams above it. */
export interface RosterTeam {
  readonly teamId: string;
  readonly above: readonly string[];
}

/** A team whose load somebody looks at, with whether they are one of its people. */
export interface LoadTeam extends RosterTeam {
  readonly isOwn: boolean;
}

function leadsOneOf(actor: Actor, { teamId, above }: RosterTeam): boolean {
  return isSomebody(actor) && actor.leads.some((led) => led === teamId || above.includes(led));
}

/** Who is on call now and next is for everybody who is signed in: that is what a roster is for. */
export function mayReadOnCall(actor: Actor): Decision {
  if (!isSomebody(actor)) return deny('Sign in first.');
  return actor.kind === 'person' || actor.scopes.includes(ON_CALL_SCOPE) ? allow : deny(`This token lacks the scope ${ON_CALL_SCOPE}.`);
}

/** How the load is spread, and what was: the team's own people and its leads, nobody else, admins neither. */
export function maySeeLoad(actor: Actor, team: LoadTeam): Decision {
  const decision = mayReadOnCall(actor);
  if (!decision.allow) return decision;
  return team.isOwn || leadsOneOf(actor, team) ? allow : deny('The load of a team is for its people and its leads.');
}

/** Leads tell where the rosters of their teams and of those below are read; admins of all. In person: a source may hold a key of another system. */
export function mayManageRoster(actor: Actor, team?: RosterTeam): Decision {
  if (actor.kind !== 'person') return deny(isSomebody(actor) ? 'A token can’t change where rosters are read.' : 'Sign in first.');
  if (actor.isAdmin) return allow;
  if (team === undefined) return actor.leads.length > 0 ? allow : deny('Only leads and admins change where rosters are read.');
  return leadsOneOf(actor, team) ? allow : deny('Only leads of this team or of one above change where its roster is read.');
}

/** Rules by action, for the guard. */
export const onCallPolicy = { 'on-call:read': mayReadOnCall, 'roster:manage': mayManageRoster } satisfies Readonly<Record<string, Rule<never>>>;
