import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { USUAL_ROLES, type SourceKind } from './on-call-shift.js';

/** A source as somebody typed it. */
export interface TypedSource {
  readonly kind: SourceKind;
  readonly url: string | null;
  /** The file's bytes as base64. */
  readonly fileBase64: string | null;
  readonly schedule: string | null;
  readonly token: string | null;
  readonly defaultRole: string | null;
}

/** A source that can be asked; whether its settings fit is the adapter's word. */
export interface ReadableSource {
  readonly kind: SourceKind;
  readonly settings: Readonly<Record<string, string>>;
  readonly secret: string | null;
  readonly defaultRole: string;
}

const LABEL_MAX = 120;
const ROLE_MAX = 60;
const TOKEN_MAX = 2000;
const CONTROL = /\p{Cc}/u;
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** Where the fields of the input go, by kind: what each adapter calls them. */
export const SETTINGS_OF: Readonly<Record<SourceKind, Readonly<Partial<Record<'url' | 'schedule', string>>>>> = {
  'ics-url': { url: 'url' },
  'ics-file': {},
  pagerduty: { url: 'baseUrl', schedule: 'scheduleId' },
  grafana: { url: 'baseUrl', schedule: 'scheduleId' },
  linkedin: { url: 'baseUrl', schedule: 'team' },
};

/** Reads what was typed, before the adapter looks at it. Paths begin with `source.`. */
export function readSource(typed: TypedSource): Result<ReadableSource, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const role = typed.defaultRole?.trim().toLowerCase() || USUAL_ROLES[0];
  if (role.length > ROLE_MAX || CONTROL.test(role)) problems.push({ path: 'source.defaultRole', code: 'role-invalid', message: `A role is a word of at most ${ROLE_MAX} characters.` });
  const token = typed.token?.trim() || null;
  if (token !== null && (token.length > TOKEN_MAX || /[^\x21-\x7e]/.test(token))) problems.push({ path: 'source.token', code: 'token-invalid', message: 'A key consists of letters, digits and signs without spaces.' });
  const file = typed.kind === 'ics-file' ? readFile(typed.fileBase64) : ok(null);
  if (!file.ok) problems.push(file.error);
  if (problems.length > 0 || !file.ok) return err(problems);
  return ok({ kind: typed.kind, settings: settingsOf(typed), secret: typed.kind === 'ics-file' ? file.value : token, defaultRole: role });
}

function settingsOf({ kind, url, schedule }: TypedSource): Readonly<Record<string, string>> {
  const typed = { url: url?.trim() ?? '', schedule: schedule?.trim() ?? '' };
  const names = Object.entries(SETTINGS_OF[kind]) as ['url' | 'schedule', string][];
  return Object.fromEntries(names.filter(([field]) => typed[field] !== '').map(([field, name]) => [name, typed[field]]));
}

function readFile(base64: string | null): Result<string, FieldProblem> {
  if (base64 === null || base64.trim() === '') return err({ path: 'source.fileBase64', code: 'file-missing', message: 'Choose a calendar file.' });
  if (!BASE64.test(base64)) return err({ path: 'source.fileBase64', code: 'not-base64', message: 'The file was not sent as base64.' });
  return ok(Buffer.from(base64, 'base64').toString('utf8'));
}

/** The name of a source; undefined when it can't be one. */
export function readLabel(typed: string): string | undefined {
  const label = typed.replace(/\s+/gu, ' ').trim();
  return label === '' || label.length > LABEL_MAX || CONTROL.test(label) ? undefined : label;
}

/** Where a source is read, without anything secret: of a calendar address only where it lies. Null for a file. */
export function shownAddress({ kind, settings }: Pick<ReadableSource, 'kind' | 'settings'>): string | null {
  const { url, schedule } = SETTINGS_OF[kind];
  const typed = url === undefined ? undefined : settings[url];
  const origin = typed !== undefined && URL.canParse(typed) ? new URL(typed).origin : null;
  const place = schedule === undefined ? null : (settings[schedule] ?? null);
  if (kind === 'ics-url') return origin && `${origin}/…`;
  return [origin, place].filter((part) => part !== null).join(' · ').slice(0, 300) || null;
}

/** A key is sent to the service it was typed for and nowhere else: whoever changes the address types the key anew. */
export function mayKeepSecret(before: Pick<ReadableSource, 'kind' | 'settings'>, after: Pick<ReadableSource, 'kind' | 'settings'>): boolean {
  const name = SETTINGS_OF[before.kind].url;
  if (before.kind !== after.kind || name === undefined) return false;
  const origin = (typed: string | undefined): string => (typed !== undefined && URL.canParse(typed) ? new URL(typed).origin : '');
  return origin(before.settings[name]) === origin(after.settings[name]);
}
