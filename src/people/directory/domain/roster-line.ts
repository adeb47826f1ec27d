import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { parseLocale, type Locale, type LocalizedText } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';
import { parseEmail, parsePersonName, parseStartedOn, type Email } from './person.js';
import type { RosterRow } from './roster-file.js';
import type { BadLineCode } from './roster-import.errors.js';
import { LINE_WORDS, nameWords, pathWords } from './roster-line-words.js';
import type { BadLine } from './roster-plan.js';
import { parseTeamPath, parseTeamPathList, type TeamPath } from './team-path.js';

/** A line that makes sense by itself. `undefined`: the file says nothing about it, so nothing changes. */
export interface RosterLine {
  readonly row: RosterRow;
  readonly email: Email;
  readonly name: string;
  readonly teamPath: TeamPath;
  readonly leads: readonly TeamPath[] | undefined;
  readonly timeZone: TimeZone | undefined;
  readonly locale: Locale | undefined;
  readonly startedOn: CalendarDate | undefined;
}

type Problem = readonly [code: BadLineCode, message: LocalizedText];

/** Reads one line; the first problem is its reason. */
export function readRosterLine(row: RosterRow, parseZone: (text: string) => TimeZone | null = parseTimeZone): Result<RosterLine, BadLine> {
  const bad = ([code, message]: Problem): Result<RosterLine, BadLine> => err(badLine(row, code, message));
  if (row.cellCount !== row.columnCount) return bad(['wrong-number-of-cells', LINE_WORDS.cells(row.cellCount, row.columnCount)]);
  const email = parseEmail(cell(row, 'email'));
  if (!email.ok) return bad(email.error.kind === 'email-missing' ? ['email-missing', LINE_WORDS.emailMissing] : ['email-invalid', LINE_WORDS.emailInvalid(email.error.email)]);
  const name = parsePersonName(cell(row, 'name'));
  if (!name.ok) return bad([name.error.kind === 'name-missing' ? 'name-missing' : 'name-invalid', nameWords(name.error)]);
  const teamPath = parseTeamPath(cell(row, 'team path'));
  if (!teamPath.ok) return bad([teamPath.error.kind === 'team-path-missing' ? 'team-path-missing' : 'team-path-invalid', pathWords(teamPath.error)]);
  const leads = parseTeamPathList(cell(row, 'lead_of'));
  if (!leads.ok) return bad(['lead-of-invalid', LINE_WORDS.leadOf(pathWords(leads.error))]);
  const rest = readOptional(row, parseZone);
  if (!rest.ok) return bad(rest.error);
  return ok({ row, email: email.value, name: name.value, teamPath: teamPath.value, leads: row.cells.lead_of === undefined ? undefined : leads.value, ...rest.value });
}

/** A line with the reason why it isn't applied. */
export function badLine(row: RosterRow, code: BadLineCode, message: LocalizedText): BadLine {
  return { line: row.line, code, message, raw: row.raw };
}

function cell(row: RosterRow, column: keyof RosterRow['cells']): string {
  return row.cells[column] ?? '';
}

function readOptional(row: RosterRow, parseZone: (text: string) => TimeZone | null): Result<Pick<RosterLine, 'timeZone' | 'locale' | 'startedOn'>, Problem> {
  const [zoneText, localeText, dayText] = [cell(row, 'time_zone'), cell(row, 'locale'), cell(row, 'started_on')];
  const timeZone = zoneText === '' ? undefined : parseZone(zoneText);
  if (timeZone === null) return err(['time-zone-unknown', LINE_WORDS.timeZone(zoneText)]);
  const locale = localeText === '' ? undefined : parseLocale(localeText);
  if (locale === null) return err(['locale-unknown', LINE_WORDS.locale(localeText)]);
  if (dayText === '') return ok({ timeZone, locale, startedOn: undefined });
  const startedOn = parseStartedOn(dayText);
  if (!startedOn.ok) return err(['started-on-invalid', LINE_WORDS.startedOn(dayText)]);
  return ok({ timeZone, locale, startedOn: startedOn.value });
}
