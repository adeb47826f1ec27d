import type { Actor, Decision, Rule } from '../../kernel/actor.js';

/** The rules of one feature by action, for example `{ 'team:edit': rule }`. */
export type Policy = Readonly<Record<string, Rule<never>>>;

const rules = new Map<string, Rule<never>>();

/** Called once by each feature's module file. Two features never share an action. */
export function registerPolicy(policy: Policy): void {
  for (const [action, rule] of Object.entries(policy)) {
    const known = rules.get(action);
    if (known !== undefined && known !== rule) throw new Error(`two rules for the action ${action}`);
    rules.set(action, rule);
  }
}

export function isRegistered(action: string): boolean {
  return rules.has(action);
}

export function registeredActions(): readonly string[] {
  return [...rules.keys()].sort();
}

/** The decision without a resource: may this actor do it at all? Use cases ask the same rule again with the resource. */
export function decide(action: string, actor: Actor): Decision {
  const rule = rules.get(action);
  if (rule === undefined) return { allow: false, reason: `no rule for ${action}` };
  return rule(actor);
}
