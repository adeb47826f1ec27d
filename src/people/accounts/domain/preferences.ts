import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { Locale } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';

/** What a person chooses for themselves. What is absent stays as it is. */
export interface Preferences {
  readonly locale?: Locale;
  readonly timeZone?: TimeZone;
  /** For good and for everything: muting one round does not exist, since it would record who answered. */
  readonly remindersMuted?: boolean;
}

/** Reads what was typed. */
export function parsePreferences(typed: { readonly locale?: Locale; readonly timeZone?: string; readonly remindersMuted?: boolean }): Result<Preferences, readonly FieldProblem[]> {
  const { timeZone, ...others } = typed;
  if (timeZone === undefined) return ok(others);
  const zone = parseTimeZone(timeZone);
  if (zone === null) return err([{ path: 'timeZone', code: 'time-zone-unknown', message: 'Name a time zone such as Europe/Berlin.' }]);
  return ok({ ...others, timeZone: zone });
}
