import type { Decision } from '../../../kernel/actor.js';
import { Refusal } from '../../../platform/refusal.js';

/** The guard asked the rule already, without the resource; a use case asks again, whoever calls it. */
export function refuseUnless(decision: Decision): void {
  if (!decision.allow) throw new Refusal('FORBIDDEN', decision.reason);
}
