import { allow, deny, isSomebody, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** The scope with which a program, a deployment pipeline for example, puts events on time lines. */
export const ANNOTATIONS_SCOPE = 'annotations:write';

/** Where an event stands: a team with the teams above it, or everybody's time line. */
export interface AnnotationPlace {
  readonly team: { readonly teamId: string; readonly above: readonly string[] } | null;
  readonly isOfPractice: boolean;
}

/**
 * A lead writes on the time lines of the teams they lead and of those below; an admin on everybody's. What a practice added is the
 * practice's to change. Writing gives no sight of any result.
 */
export function mayWriteAnnotation(actor: Actor, place?: AnnotationPlace): Decision {
  if (!isSomebody(actor)) return deny('Sign in first.');
  if (actor.kind === 'token' && !actor.scopes.includes(ANNOTATIONS_SCOPE)) return deny(`This token lacks the scope ${ANNOTATIONS_SCOPE}.`);
  if (place === undefined) return actor.isAdmin || actor.leads.length > 0 ? allow : deny('Only leads and admins write on time lines.');
  if (place.isOfPractice) return deny('A practice keeps this event by itself.');
  if (place.team === null) return actor.isAdmin ? allow : deny('Only admins write on everybody’s time line.');
  const { teamId, above } = place.team;
  return actor.leads.some((led) => led === teamId || above.includes(led)) ? allow : deny('Only leads of this team or of one above write on its time line.');
}

/** Rules by action, for the guard. */
export const annotationPolicy = { 'annotation:write': mayWriteAnnotation } satisfies Readonly<Record<string, Rule<never>>>;
