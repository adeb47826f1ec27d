import { isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { EmailError, NameError, StartedOnError } from './person.errors.js';

/** The name that stands in rosters, logs and audit after a person was erased. Never translated in storage; screens may. */
export const ERASED_NAME = 'erased person';

export const NAME_MAX_LENGTH = 120;
export const EMAIL_MAX_LENGTH = 254;
const LOCAL_PART_MAX_LENGTH = 64;

/** A mail address as it identifies a person: trimmed, composed (NFC), lower case. Two spellings of one address are one person. */
export type Email = string;

/** What all people have. Invariant: `email` is normalised and unique in the organization among people who aren't erased. */
interface PersonBase {
  readonly id: string;
  readonly name: string;
  readonly timeZone: TimeZone;
  readonly locale: Locale;
  readonly startedOn: CalendarDate | null;
}

/** Works here. */
export interface ActivePerson extends PersonBase {
  readonly state: 'active';
  readonly email: Email;
}

/** Worked here until the day before `endedOn`; comes back under the same address. */
export interface FormerPerson extends PersonBase {
  readonly state: 'former';
  readonly email: Email;
  readonly endedOn: CalendarDate;
}

/** Erased on request: no name, no address, no aliases. The row stays so that sealed results and logs keep their shape. */
export interface ErasedPerson extends PersonBase {
  readonly state: 'erased';
  readonly email: null;
  readonly name: typeof ERASED_NAME;
  readonly startedOn: null;
  readonly endedOn: CalendarDate;
}

export type Person = ActivePerson | FormerPerson | ErasedPerson;

/**
 * Reads a mail address. Deliberately less than RFC 5322 (no quoted local parts, no comments, no address literals): what is refused here would
 * be a typing mistake in any roster. The local part is lowered too: no mail host in use tells `Anna` from `anna`, but people do mix them.
 */
export function parseEmail(text: string): Result<Email, EmailError> {
  const email = text.normalize('NFC').trim().toLowerCase();
  if (email === '') return err({ kind: 'email-missing' });
  const at = email.lastIndexOf('@');
  const local = email.slice(0, Math.max(0, at));
  const host = email.slice(at + 1);
  const isSound = email.length <= EMAIL_MAX_LENGTH && local.length <= LOCAL_PART_MAX_LENGTH && isLocalPart(local) && isHost(host);
  return isSound ? ok(email) : err({ kind: 'email-invalid', email: text.trim() });
}

function isLocalPart(local: string): boolean {
  return /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local);
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  return labels.length >= 2 && labels.every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label)) && !/^\d+$/.test(labels.at(-1)!);
}

/** Reads a person's name: white space becomes single spaces, nothing else is judged (people have all kinds of names). */
export function parsePersonName(text: string): Result<string, NameError> {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') return err({ kind: 'name-missing' });
  if (name.length > NAME_MAX_LENGTH) return err({ kind: 'name-too-long', length: name.length, most: NAME_MAX_LENGTH });
  if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name)) return err({ kind: 'name-unprintable' });
  if (name.toLowerCase() === ERASED_NAME) return err({ kind: 'name-reserved' });
  return ok(name);
}

/** Reads the day somebody started: `YYYY-MM-DD`, real. */
export function parseStartedOn(text: string): Result<CalendarDate, StartedOnError> {
  const day = text.trim();
  return isCalendarDate(day) ? ok(day) : err({ kind: 'started-on-invalid', text: day });
}

/**
 * The person ended on `on` (the first day on which they no longer work here). Ending twice keeps the first day. Who ends before the day they were to
 * start never started, so that day goes: `startedOn <= endedOn` always holds.
 */
export function endPerson(person: ActivePerson | FormerPerson, on: CalendarDate): FormerPerson {
  if (person.state === 'former') return person;
  const startedOn = person.startedOn !== null && person.startedOn > on ? null : person.startedOn;
  return { ...person, state: 'former', startedOn, endedOn: on };
}

/** The person working here again, under the same id. */
export function returnPerson(person: FormerPerson): ActivePerson {
  const { id, name, email, timeZone, locale, startedOn } = person;
  return { state: 'active', id, name, email, timeZone, locale, startedOn };
}

/**
 * The person without anything personal: name, address and start day go. Zone and language stay for the row's shape only and are set to
 * the organization's, so they tell nothing. Erasing twice changes nothing.
 */
export function erasePerson(person: Person, defaults: { readonly timeZone: TimeZone; readonly locale: Locale }, on: CalendarDate): ErasedPerson {
  if (person.state === 'erased') return person;
  const endedOn = person.state === 'former' ? person.endedOn : on;
  return { state: 'erased', id: person.id, name: ERASED_NAME, email: null, startedOn: null, endedOn, ...defaults };
}
