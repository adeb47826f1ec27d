import { allow, deny, type Actor, type Decision, type Rule } from '../../kernel/actor.js';

/** Whoever is signed in may ask for a picture; the feature that it belongs to says whether they see it. */
export function maySeeMedia(actor: Actor): Decision {
  return actor.kind === 'person' ? allow : deny('Sign in first.');
}

export const mediaPolicy = { 'media:see': maySeeMedia } satisfies Readonly<Record<string, Rule<never>>>;
