import { allow, deny, isSomebody, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** Booking, answering, projects and presentations are one's own: everybody who is signed in, for themselves; the policy says who may book. */
export function mayUseCodeT(actor: Actor): Decision {
  return isSomebody(actor) ? allow : deny('Sign in first.');
}

/** A team with those above it, and whether the asker is in it or below it. */
export interface SeenTeam {
  readonly teamId: string;
  readonly above: readonly string[];
  readonly isOwn: boolean;
}

/** Coverage of a team: its own people, whoever leads it or a team above, and those appointed to see the whole organization. Being admin gives nothing. */
export function maySeeTeam(actor: Actor, team?: SeenTeam): Decision {
  if (!isSomebody(actor)) return deny('Sign in first.');
  if (team === undefined || actor.seesWholeOrganization || team.isOwn) return allow;
  const leads = [team.teamId, ...team.above].some((id) => (actor.leads as readonly string[]).includes(id));
  return leads ? allow : deny('Only its people, its leads and those above see a team’s Code T days.');
}

/** Taking a day from somebody is for who leads their team or one above, in person, and only where the policy lets leads. */
export function mayDisplace(actor: Actor, team?: { readonly teams: readonly string[]; readonly policyAllows: boolean }): Decision {
  if (actor.kind !== 'person') return deny('Sign in first.');
  if (team === undefined) return actor.leads.length > 0 ? allow : deny('Only leads may.');
  if (!team.policyAllows) return deny('The policy does not let leads take a Code T day.');
  return team.teams.some((id) => (actor.leads as readonly string[]).includes(id)) ? allow : deny('Only leads of their team or of one above may.');
}

/** Rules by action, for the guard. */
export const codeTPolicy = { 'code-t:use': mayUseCodeT, 'code-t:team': maySeeTeam, 'code-t:displace': mayDisplace } satisfies Readonly<Record<string, Rule<never>>>;
