import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { parseLocale, type Locale } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';
import { EMAIL_MAX_LENGTH, NAME_MAX_LENGTH, parseEmail, parsePersonName, parseStartedOn, type Email } from './person.js';
import type { NameError } from './person.errors.js';
import type { RosterRow } from './roster-file.js';
import type { BadLineCode } from './roster-import.errors.js';
import type { BadLine } from './roster-plan.js';
import { parseTeamPath, parseTeamPathList, TEAM_DEPTH_MAX, TEAM_NAME_MAX_LENGTH, type TeamPath } from './team-path.js';
import type { TeamNameError, TeamPathError } from './team.errors.js';

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

type Problem = readonly [code: BadLineCode, message: string];

/** Reads one line; the first problem is its reason. */
export function readRosterLine(row: RosterRow, parseZone: (text: string) => TimeZone | null = parseTimeZone): Result<RosterLine, BadLine> {
  const bad = ([code, message]: Problem): Result<RosterLine, BadLine> => err(badLine(row, code, message));
  if (row.cellCount !== row.columnCount) return bad(['wrong-number-of-cells', `The line has ${row.cellCount} cells and the header ${row.columnCount}.`]);
  const email = parseEmail(cell(row, 'email'));
  if (!email.ok) return bad(email.error.kind === 'email-missing' ? ['email-missing', 'The e-mail address is missing.'] : ['email-invalid', `"${email.error.email.slice(0, EMAIL_MAX_LENGTH)}" is no e-mail address.`]);
  const name = parsePersonName(cell(row, 'name'));
  if (!name.ok) return bad(nameProblem(name.error));
  const teamPath = parseTeamPath(cell(row, 'team path'));
  if (!teamPath.ok) return bad([teamPath.error.kind === 'team-path-missing' ? 'team-path-missing' : 'team-path-invalid', pathMessage(teamPath.error)]);
  const leads = parseTeamPathList(cell(row, 'lead_of'));
  if (!leads.ok) return bad(['lead-of-invalid', `In lead_of: ${pathMessage(leads.error)}`]);
  const rest = readOptional(row, parseZone);
  if (!rest.ok) return bad(rest.error);
  return ok({ row, email: email.value, name: name.value, teamPath: teamPath.value, leads: row.cells.lead_of === undefined ? undefined : leads.value, ...rest.value });
}

/** A line with the reason why it isn't applied. */
export function badLine(row: RosterRow, code: BadLineCode, message: string): BadLine {
  return { line: row.line, code, message, raw: row.raw };
}

function cell(row: RosterRow, column: keyof RosterRow['cells']): string {
  return row.cells[column] ?? '';
}

function readOptional(row: RosterRow, parseZone: (text: string) => TimeZone | null): Result<Pick<RosterLine, 'timeZone' | 'locale' | 'startedOn'>, Problem> {
  const [zoneText, localeText, dayText] = [cell(row, 'time_zone'), cell(row, 'locale'), cell(row, 'started_on')];
  const timeZone = zoneText === '' ? undefined : parseZone(zoneText);
  if (timeZone === null) return err(['time-zone-unknown', `"${zoneText}" is no time zone such as Europe/Berlin.`]);
  const locale = localeText === '' ? undefined : parseLocale(localeText);
  if (locale === null) return err(['locale-unknown', `"${localeText}" is no language of this product: en or de.`]);
  if (dayText === '') return ok({ timeZone, locale, startedOn: undefined });
  const startedOn = parseStartedOn(dayText);
  if (!startedOn.ok) return err(['started-on-invalid', `"${dayText}" is no day written as 2026-11-22.`]);
  return ok({ timeZone, locale, startedOn: startedOn.value });
}

function nameProblem(error: NameError): Problem {
  switch (error.kind) {
    case 'name-missing': return ['name-missing', 'The name is missing.'];
    case 'name-too-long': return ['name-invalid', `The name has ${error.length} characters; at most ${NAME_MAX_LENGTH} fit.`];
    case 'name-unprintable': return ['name-invalid', 'The name holds characters that cannot be shown.'];
    case 'name-reserved': return ['name-invalid', 'This name stands for people who were erased.'];
  }
}

function pathMessage(error: TeamPathError): string {
  switch (error.kind) {
    case 'team-path-missing': return 'The team path is missing, for example Company / Platform / SRE.';
    case 'team-path-too-deep': return `The team path has ${error.depth} levels; at most ${TEAM_DEPTH_MAX} are possible.`;
    case 'team-path-invalid': return `"${error.text.slice(0, 200)}" is no team path: ${nameMessage(error.reason)}`;
  }
}

function nameMessage(error: TeamNameError): string {
  switch (error.kind) {
    case 'team-name-missing': return 'a name between two slashes is empty.';
    case 'team-name-too-long': return `a team name has at most ${TEAM_NAME_MAX_LENGTH} characters.`;
    case 'team-name-unprintable': return 'a name holds characters that cannot be shown.';
  }
}
