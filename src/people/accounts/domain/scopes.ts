/** What a program may be allowed to do in the name of a person, on top of what that person may do. */
export const SCOPES = ['directory:read', 'directory:write', 'pulses:read', 'pulses:write', 'results:read', 'annotations:write', 'metrics:read', 'oncall:read', 'codet:use', 'hackweek:use', 'talks:use', 'reading:use'] as const;

export type Scope = (typeof SCOPES)[number];

export function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text);
}

/**
 * The scope that each action needs of an API token; the rule of the action is asked as well. An action that is not here is
 * refused to every token, so a new one is closed to programs until somebody decides otherwise. `round:answer`, roles, erasing people
 * and all of the account are left out for good: those are for people.
 */
export const SCOPE_OF_ACTION: Readonly<Record<string, Scope>> = {
  'directory:read': 'directory:read',
  'directory:manage': 'directory:write',
  'person:edit': 'directory:write',
  'pulse:read': 'pulses:read',
  'pulse:manage': 'pulses:write',
  'driver:edit': 'pulses:write',
  'results:view': 'results:read',
  'annotation:write': 'annotations:write',
  'metrics:read': 'metrics:read',
  'on-call:read': 'oncall:read',
  'code-t:use': 'codet:use',
  'code-t:team': 'codet:use',
  'hack-week:use': 'hackweek:use',
  'talks:use': 'talks:use',
  'reading-groups:use': 'reading:use',
};
