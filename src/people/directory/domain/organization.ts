import type { Locale } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { parseEmail, parsePersonName, type Email } from './person.js';
import { parseTeamName } from './team-path.js';

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
  const name = parseTeamName(draft.organizationName);
  const timeZone = parseTimeZone(draft.timeZone);
  const adminName = parsePersonName(draft.adminName);
  const adminEmail = parseEmail(draft.adminEmail);
  const problems: FieldProblem[] = [];
  if (!name.ok) problems.push({ path: 'organizationName', code: name.error.kind, message: 'The organization needs a name of at most 80 characters.' });
  if (timeZone === null) problems.push({ path: 'timeZone', code: 'time-zone-unknown', message: 'Name a time zone such as Europe/Berlin.' });
  if (!adminName.ok) problems.push({ path: 'adminName', code: adminName.error.kind, message: 'A person needs a name of at most 120 characters.' });
  if (!adminEmail.ok) problems.push({ path: 'adminEmail', code: adminEmail.error.kind, message: 'This is no mail address.' });
  if (!name.ok || timeZone === null || !adminName.ok || !adminEmail.ok) return err(problems);
  return ok({ name: name.value, timeZone, locale: draft.locale, adminName: adminName.value, adminEmail: adminEmail.value });
}
