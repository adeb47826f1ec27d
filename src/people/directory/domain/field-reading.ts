import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';
import { NAME_MAX_LENGTH, parseEmail, parsePersonName, type Email } from './person.js';
import { parseTeamName, TEAM_NAME_MAX_LENGTH } from './team-path.js';

/** Typed-in values in their normal form; a bad one is a problem at its place in the input. */
export type Reading<T> = Result<T, FieldProblem>;

export function readTeamName(path: string, text: string): Reading<string> {
  const name = parseTeamName(text);
  return name.ok ? name : err({ path, code: name.error.kind, message: `A team needs a name of at most ${TEAM_NAME_MAX_LENGTH} readable characters.` });
}

export function readPersonName(path: string, text: string): Reading<string> {
  const name = parsePersonName(text);
  if (name.ok) return name;
  const message = name.error.kind === 'name-reserved' ? 'This name stands for people who were erased.' : `A person needs a name of at most ${NAME_MAX_LENGTH} readable characters.`;
  return err({ path, code: name.error.kind, message });
}

export function readEmail(path: string, text: string): Reading<Email> {
  const email = parseEmail(text);
  return email.ok ? email : err({ path, code: email.error.kind, message: 'This is no mail address.' });
}

export function readTimeZone(path: string, text: string): Reading<TimeZone> {
  const zone = parseTimeZone(text);
  return zone === null ? err({ path, code: 'time-zone-unknown', message: 'Name a time zone such as Europe/Berlin.' }) : ok(zone);
}

/** The problems among some readings, in their order. */
export function problemsOf(readings: readonly (Reading<unknown> | undefined)[]): readonly FieldProblem[] {
  return readings.flatMap((reading) => (reading === undefined || reading.ok ? [] : [reading.error]));
}

/** The values of readings of which none is a problem; what wasn't given stays undefined. */
export function valueOf<T>(reading: Reading<T>): T;
export function valueOf<T>(reading: Reading<T> | undefined): T | undefined;
export function valueOf<T>(reading: Reading<T> | undefined): T | undefined {
  if (reading === undefined) return undefined;
  if (!reading.ok) throw new Error(`${reading.error.path} was not read`);
  return reading.value;
}
