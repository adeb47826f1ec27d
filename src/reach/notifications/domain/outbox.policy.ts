import { allow, deny, type Actor, type Decision } from '../../../kernel/actor.js';

/** Recipients, kinds and states are for admins in person; what mails say is for nobody, so there is no rule that allows it. */
export function viewOutbox(actor: Actor): Decision {
  return actor.kind === 'person' && actor.isAdmin ? allow : deny('Only admins see the outbox.');
}

export const outboxPolicy = { 'outbox:view': viewOutbox, 'outbox:retry': viewOutbox } as const;
