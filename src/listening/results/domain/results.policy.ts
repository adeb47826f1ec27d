import { allow, deny, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** The scope that a program needs to read results in the name of a person. */
export const RESULTS_SCOPE = 'results:read';

/** What decides what somebody sees: read fresh for each answer and each piece of news, never kept. */
export interface ResultsViewer {
  /** Appointed to see the whole organization; being admin is not that. */
  readonly seesWholeOrganization: boolean;
  /** Teams led directly. */
  readonly leads: readonly string[];
  /** Rounds that promised their members the results, with the unit in which this person answered. */
  readonly ownRounds: readonly { readonly roundId: string; readonly unitId: string }[];
}

/** A team with the ids of the teams above it. */
export interface TeamResource {
  readonly teamId: string;
  readonly above: readonly string[];
}

/** What somebody sees of one team: every round, the rounds they answered there, or nothing. */
export type Sight = { readonly kind: 'every-round' } | { readonly kind: 'own-rounds'; readonly roundIds: readonly string[] } | { readonly kind: 'nothing' };

/**
 * Leads see their team and below; whoever is appointed, everything; a member the unit they answered in, of the rounds they answered there, so
 * somebody who moves takes no sight along and brings none. Admins see nothing by being admin.
 */
export function sightOf(viewer: ResultsViewer, team: TeamResource): Sight {
  const leadsIt = viewer.leads.some((led) => led === team.teamId || team.above.includes(led));
  if (viewer.seesWholeOrganization || leadsIt) return { kind: 'every-round' };
  const roundIds = viewer.ownRounds.filter(({ unitId }) => unitId === team.teamId).map(({ roundId }) => roundId);
  return roundIds.length > 0 ? { kind: 'own-rounds', roundIds } : { kind: 'nothing' };
}

/** May the actor open the results pages at all; which teams they find there is `sightOf`'s to say. */
function view(actor: Actor): Decision {
  if (actor.kind === 'person') return allow;
  if (actor.kind === 'token') return actor.scopes.includes(RESULTS_SCOPE) ? allow : deny(`The token lacks the scope ${RESULTS_SCOPE}.`);
  return deny('Sign in first.');
}

/** Mails about signals are everybody's own to mute; a program has no say in it. */
function mute(actor: Actor): Decision {
  return actor.kind === 'person' ? allow : deny('Sign in first.');
}

/** Rules by action, for the guard. */
export const resultsPolicy = { 'results:view': view, 'signals:mute': mute } satisfies Readonly<Record<string, Rule<never>>>;
