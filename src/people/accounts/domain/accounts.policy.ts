import { allow, deny, type Actor, type Decision } from '../../../kernel/actor.js';

/** Sessions, tokens and preferences are each person's own affair, and only of a person who is there: a program can't make itself more. */
export function manageOwnAccount(actor: Actor): Decision {
  if (actor.kind === 'person') return allow;
  return deny(actor.kind === 'token' ? 'An API token cannot change the account it belongs to.' : 'Sign in first.');
}

/** The whole sample organization: only its admins, and only while it is the sample. */
export function deleteSample(actor: Actor, organization?: { readonly isSample: boolean }): Decision {
  if (actor.kind !== 'person' || !actor.isAdmin) return deny('Only an admin of the sample organization may delete it.');
  if (organization && !organization.isSample) return deny('This organization is not the sample.');
  return allow;
}

export const accountsPolicy = {
  'account:manage-own': manageOwnAccount,
  'sample:delete': deleteSample,
} as const;
