import type { z } from 'zod';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { FetchError } from '../../../platform/fetching/fetch.errors.js';
import type { PublicFetch } from '../../../platform/fetching/public-fetch.js';
import type { RosterError, RosterUnreadable } from '../domain/roster.errors.js';

/** A roster of 20,000 entries has about this size. */
const MAX_BYTES = 10_000_000;
const TIMEOUT_MS = 20_000;

/** The bytes of one answer. */
export async function fetchRoster(fetch: PublicFetch, url: string, headers: Readonly<Record<string, string>> = {}): Promise<Result<Uint8Array, RosterError>> {
  const answer = await fetch(url, { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS, headers });
  if (!answer.ok) return err(rosterError(answer.error));
  return answer.value === 'not-modified' ? err({ kind: 'failed', status: 304 }) : ok(answer.value.bytes);
}

/** One answer as JSON of a known shape. What doesn't fit it is refused as a whole: a service that changed its API must not look like an empty roster. */
export async function fetchJson<T>(fetch: PublicFetch, url: string, headers: Readonly<Record<string, string>>, shape: z.ZodType<T>): Promise<Result<T, RosterError>> {
  const bytes = await fetchRoster(fetch, url, { accept: 'application/json', ...headers });
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  const parsed = parse(text);
  if (parsed === undefined) return unreadable(/^\s*</.test(text) ? { kind: 'web-page' } : { kind: 'unexpected-answer', detail: 'no JSON' });
  const read = shape.safeParse(parsed);
  if (read.success) return ok(read.data);
  const issue = read.error.issues[0];
  return unreadable({ kind: 'unexpected-answer', detail: `${issue?.path.join('.') || '(all)'}: ${issue?.message ?? ''}`.slice(0, 200) });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function unreadable(why: RosterUnreadable): { readonly ok: false; readonly error: RosterError } {
  return err({ kind: 'unreadable', why });
}

/** What a failed fetch means for a roster. */
function rosterError(error: FetchError): RosterError {
  if (error.kind !== 'status') return { kind: 'unreachable', why: error.kind, detail: error.detail };
  if (error.status === 401 || error.status === 403) return { kind: 'not-allowed', status: error.status };
  if (error.status === 404 || error.status === 410) return { kind: 'not-found', status: error.status };
  return error.status === 429 ? { kind: 'rate-limited', retryAfterSeconds: error.retryAfterSeconds } : { kind: 'failed', status: error.status };
}
