import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';

export const ALIASES_MAX = 50;
const KIND = /^[a-z][a-z0-9-]{0,30}$/;
const VALUE_MAX_LENGTH = 254;

/** A name that another system knows a person by. Invariant: `kind` and `value` together belong to one person of the organization. */
export interface Alias {
  /** Which system: lower-case letters, digits and dashes, for example `github`. */
  readonly kind: string;
  /** The name there, as that system spells it. */
  readonly value: string;
}

/** Reads a person's whole list. Errors: every problem at once, paths `aliases.<index>.<field>`. */
export function parseAliases(aliases: readonly Alias[]): Result<readonly Alias[], readonly FieldProblem[]> {
  if (aliases.length > ALIASES_MAX) return err([{ path: 'aliases', code: 'too-many', message: `At most ${ALIASES_MAX} names are possible.` }]);
  const seen = new Set<string>();
  const problems: FieldProblem[] = [];
  const read = aliases.map(({ kind, value }, index): Alias => {
    const alias = { kind: kind.trim().toLowerCase(), value: value.normalize('NFC').trim() };
    if (!KIND.test(alias.kind)) problems.push({ path: `aliases.${index}.kind`, code: 'alias-kind-invalid', message: 'A system is named by lower-case letters, digits and dashes, for example github.' });
    if (alias.value === '' || alias.value.length > VALUE_MAX_LENGTH || /\p{Cc}/u.test(alias.value)) {
      problems.push({ path: `aliases.${index}.value`, code: 'alias-value-invalid', message: `A name has 1 to ${VALUE_MAX_LENGTH} readable characters.` });
    }
    const key = aliasKey(alias);
    if (seen.has(key)) problems.push({ path: `aliases.${index}.value`, code: 'alias-twice', message: 'This name stands in the list twice.' });
    seen.add(key);
    return alias;
  });
  return problems.length > 0 ? err(problems) : ok(read);
}

/** What two aliases share when they are one. */
export function aliasKey({ kind, value }: Alias): string {
  return `${kind}\u0000${value}`;
}
