import { allow, deny, isSomebody, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';
import { isDeletable, isEditable, pulseActions, type PulseState } from './pulse-lifecycle.js';

/** Scopes of a program's token that these rules know. */
export const PULSE_SCOPES = { read: 'pulses:read', write: 'pulses:write' } as const;

/** What an action on a pulse looks at. */
export interface PulseResource {
  readonly state: PulseState;
}

export type PulseAction = 'edit' | 'launch' | 'start-round' | 'pause' | 'resume' | 'end' | 'delete';

/** What can be done with one pulse, in the order of the buttons. */
export const PULSE_ACTIONS: readonly PulseAction[] = ['edit', 'launch', 'start-round', 'pause', 'resume', 'end', 'delete'];

/** Settings, questions and manifests are no secret inside the organization: whoever is asked may know by which rules. */
function read(actor: Actor): Decision {
  return somebodyWith(actor, PULSE_SCOPES.read);
}

/** Setting up is the admins'. It gives no sight of any result. */
function manage(actor: Actor): Decision {
  if (actor.kind === 'system') return allow;
  const decision = somebodyWith(actor, PULSE_SCOPES.write);
  if (!decision.allow) return decision;
  return isSomebody(actor) && actor.isAdmin ? allow : deny('Only admins set up pulses.');
}

/** A member's own waiting rounds: nobody else's, and no program's. */
function answer(actor: Actor): Decision {
  return actor.kind === 'person' ? allow : deny('Only people are asked.');
}

function somebodyWith(actor: Actor, scope: string): Decision {
  if (actor.kind === 'system') return allow;
  if (actor.kind === 'token') return actor.scopes.includes(scope) ? allow : deny(`The token lacks the scope ${scope}.`);
  return actor.kind === 'person' ? allow : deny('Sign in first.');
}

/** May the actor do `action` with a pulse in this state: the rule of the role, then the table of the state machine. */
export function mayOnPulse(actor: Actor, action: PulseAction, pulse: PulseResource): Decision {
  const decision = manage(actor);
  if (!decision.allow) return decision;
  return isPossible(action, pulse.state) ? allow : deny(`A pulse that is ${pulse.state} can't do that.`);
}

function isPossible(action: PulseAction, state: PulseState): boolean {
  if (action === 'edit') return isEditable(state);
  if (action === 'delete') return isDeletable(state);
  return pulseActions(state).includes(action);
}

/** Destroying answers that can't be read any more takes an admin in person; no program's token reaches it. */
function mend(actor: Actor): Decision {
  return actor.kind === 'person' && actor.isAdmin ? allow : deny('Only an admin in person destroys answers that can not be read.');
}

/** Rules by action, for the guard. */
export const pulsesPolicy = {
  'pulse:read': read,
  'pulse:manage': manage,
  'driver:edit': manage,
  'round:answer': answer,
  'round:mend': mend,
} satisfies Readonly<Record<string, Rule<never>>>;
