import type { Actor, Decision, Rule } from '../../kernel/actor.js';

/** The rules of one feature by action, for example `{ 'team:edit': rule }`. */
export type Policy = Readonly<Record<string, Rule<never>>>;

const rules = new Map<string, Rule<never>>();
const scopes = new Map<string, string>();

/** Called once by each feature's module file. Two features never share an action. */
export function registerPolicy(policy: Policy): void {
  for (const [action, rule] of Object.entries(policy)) {
    const known = rules.get(action);
    if (known !== undefined && known !== rule) throw new Error(`two rules for the action ${action}`);
    rules.set(action, rule);
  }
}

/** The scope of an API token that each action needs. An action without one is closed to tokens. */
export function registerScopes(scopeOfAction: Readonly<Record<string, string>>): void {
  for (const [action, scope] of Object.entries(scopeOfAction)) scopes.set(action, scope);
}

/** The scope that an action needs of a token; undefined when no token may do it. */
export function scopeOf(action: string): string | undefined {
  return scopes.get(action);
}

export function isRegistered(action: string): boolean {
  return rules.has(action);
}

export function registeredActions(): readonly string[] {
  return [...rules.keys()].sort();
}

/** The decision without a resource: may this actor do it at all, and has its token the scope? Use cases ask the same rule again with the resource. */
export function decide(action: string, actor: Actor): Decision {
  const rule = rules.get(action);
  if (rule === undefined) return { allow: false, reason: `no rule for ${action}` };
  if (actor.kind === 'token') {
    const scope = scopes.get(action);
    if (scope === undefined) return { allow: false, reason: 'No API token may do this.' };
    if (!actor.scopes.includes(scope)) return { allow: false, reason: `This token lacks the scope ${scope}.` };
  }
  return rule(actor);
}
