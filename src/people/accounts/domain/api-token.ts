import { isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { isScope, SCOPES, type Scope } from './scopes.js';

export const TOKEN_NAME_MAX_LENGTH = 100;

/** A token to be made: a name to recognise it by, at least one scope, and a last day (none: until revoked). */
export interface TokenDraft {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresOn: CalendarDate | null;
}

/** Reads a draft; every problem at once. A token works until the day before `expiresOn`. */
export function parseTokenDraft(typed: { readonly name: string; readonly scopes: readonly string[]; readonly expiresOn?: string | null }, today: CalendarDate): Result<TokenDraft, readonly FieldProblem[]> {
  const name = typed.name.replace(/\s+/gu, ' ').trim();
  const scopes = [...new Set(typed.scopes)].sort();
  const expiresOn = typed.expiresOn ?? null;
  const problems: FieldProblem[] = [];
  if (name === '' || name.length > TOKEN_NAME_MAX_LENGTH) problems.push({ path: 'name', code: 'name-length', message: `A token needs a name of at most ${TOKEN_NAME_MAX_LENGTH} characters.` });
  if (scopes.length === 0) problems.push({ path: 'scopes', code: 'scopes-missing', message: 'A token needs at least one scope.' });
  const unknown = scopes.filter((scope) => !isScope(scope));
  if (unknown.length > 0) problems.push({ path: 'scopes', code: 'scope-unknown', message: `These scopes exist: ${SCOPES.join(', ')}.` });
  if (expiresOn !== null && (!isCalendarDate(expiresOn) || expiresOn <= today)) problems.push({ path: 'expiresOn', code: 'expires-in-the-past', message: 'The day must be after today.' });
  return problems.length > 0 ? err(problems) : ok({ name, scopes: scopes.filter(isScope), expiresOn });
}
