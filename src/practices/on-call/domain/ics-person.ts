import type { IcsProperty } from '../../../engines/icalendar/ics-lines.js';

/** Who an entry names. */
export interface NamedPerson {
  /** The surest first; never empty. */
  readonly keys: readonly string[];
  readonly label: string;
}

export interface NamedShift {
  readonly people: readonly NamedPerson[];
  /** Null where the entry names none. */
  readonly role: string | null;
}

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Grafana's way to say a level: `[L1] jane`. */
const LEVEL = /^\[L(\d{1,2})\]\s*/i;
const LEVEL_ROLES: Readonly<Record<string, string>> = { 1: 'primary', 2: 'secondary' };
const ROLE_WORDS: Readonly<Record<string, string>> = { primary: 'primary', secondary: 'secondary', backup: 'secondary', shadow: 'shadow', manager: 'manager' };
const ROLE_BEFORE = /^(primary|secondary|backup|shadow|manager)\s*[:–-]\s+/i;
const ROLE_AFTER = /\s*[([](primary|secondary|backup|shadow|manager)[)\]]$/i;
/** PagerDuty's `On Call - Jane Doe - Name of the schedule`. */
const PAGERDUTY = /^on[- ]call\s+[-–]\s+(.+?)(?:\s+[-–]\s+.+)?$/i;
const LABEL_MAX = 200;

/**
 * Who is on call by an entry, and as what. The person may stand in the one ATTENDEE (several are a meeting's guests and say nothing), the
 * SUMMARY or the DESCRIPTION, as an email address or a name; several addresses in the SUMMARY are several people. No people: nobody is named.
 */
export function namedShift(properties: readonly IcsProperty[]): NamedShift {
  const text = (name: string): string => String(properties.find((property) => property.name === name)?.values[0] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const summary = withoutRole(text('summary'));
  const description = withoutRole(String(properties.find(({ name }) => name === 'description')?.values[0] ?? '').split(/\n/)[0]!.normalize('NFC').trim());
  const role = summary.role ?? description.role;
  const emails = emailsIn(summary.rest);
  if (emails.length > 1) return { role, people: emails.map((email) => ({ keys: [emailKey(email)], label: email })) };
  const name = PAGERDUTY.exec(summary.rest)?.[1] ?? summary.rest;
  const attendee = onlyAttendee(properties);
  const [described] = emailsIn(description.rest);
  const keys = [
    ...(attendee ? [emailKey(attendee.email)] : []),
    ...emails.map(emailKey),
    ...userKeys(emails.length === 0 ? [name, summary.rest] : []),
    ...(described ? [emailKey(described)] : []),
    // A description is prose unless it is one word.
    ...userKeys(/^[^\s@]{1,64}$/.test(description.rest) ? [description.rest] : []),
  ];
  if (keys.length === 0) return { role, people: [] };
  const label = (attendee?.name ?? '') || emails[0] || name || attendee?.email || described || description.rest;
  return { role, people: [{ keys: [...new Set(keys)], label: label.slice(0, LABEL_MAX) }] };
}

function withoutRole(text: string): { readonly rest: string; readonly role: string | null } {
  const level = LEVEL.exec(text);
  if (level) return { rest: text.slice(level[0].length).trim(), role: LEVEL_ROLES[level[1]!] ?? `l${level[1]!}` };
  const word = ROLE_BEFORE.exec(text) ?? ROLE_AFTER.exec(text);
  return word ? { rest: text.replace(word[0], '').trim(), role: ROLE_WORDS[word[1]!.toLowerCase()]! } : { rest: text, role: null };
}

function onlyAttendee(properties: readonly IcsProperty[]): { readonly email: string; readonly name: string } | undefined {
  const attendees = properties.filter(({ name }) => name === 'attendee');
  const email = attendees.length === 1 ? emailsIn(String(attendees[0]!.values[0] ?? ''))[0] : undefined;
  const name = attendees[0]?.parameters['cn'];
  return email === undefined ? undefined : { email, name: typeof name === 'string' && !name.includes('@') ? name.trim() : '' };
}

const emailsIn = (text: string): string[] => [...new Set(text.match(EMAIL)?.map((email) => email.toLowerCase()) ?? [])];
const emailKey = (email: string): string => `email:${email.toLowerCase()}`;
const userKeys = (names: readonly string[]): string[] => names.filter((name) => name !== '').map((name) => `username:${name.toLowerCase().slice(0, LABEL_MAX)}`);
