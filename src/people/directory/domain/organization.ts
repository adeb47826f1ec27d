import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { Locale } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { problemsOf, readEmail, readPersonName, readTeamName, readTimeZone, valueOf } from './field-reading.js';
import type { Email } from './person.js';

/** An organization to be made, as typed. */
export interface OrganizationDraft {
  readonly organizationName: string;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly adminName: string;
  readonly adminEmail: string;
}

/** An organization to be made, every value in its normal form. Its name is the root team's name too. */
export interface NewOrganization {
  readonly name: string;
  readonly timeZone: TimeZone;
  readonly locale: Locale;
  readonly adminName: string;
  readonly adminEmail: Email;
}

/** Reads a draft. Errors: every problem at once, paths as in the draft. */
export function parseOrganization(draft: OrganizationDraft): Result<NewOrganization, readonly FieldProblem[]> {
  const name = readTeamName('organizationName', draft.organizationName);
  const timeZone = readTimeZone('timeZone', draft.timeZone);
  const adminName = readPersonName('adminName', draft.adminName);
  const adminEmail = readEmail('adminEmail', draft.adminEmail);
  const problems = problemsOf([name, timeZone, adminName, adminEmail]);
  if (problems.length > 0) return err(problems);
  return ok({ name: valueOf(name), timeZone: valueOf(timeZone), locale: draft.locale, adminName: valueOf(adminName), adminEmail: valueOf(adminEmail) });
}
