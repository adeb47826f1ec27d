import type { Ctx, PersonActor } from '../../../kernel/actor.js';
import { Refusal } from '../../../platform/refusal.js';
import { manageOwnAccount } from '../domain/accounts.policy.js';

/** The person behind a request that is allowed to manage their own account; refused by the same rule as at the door. */
export function personOf({ actor }: Ctx): PersonActor {
  const decision = manageOwnAccount(actor);
  if (actor.kind !== 'person') throw new Refusal('FORBIDDEN', decision.allow ? 'Only a person has an account.' : decision.reason);
  return actor;
}
