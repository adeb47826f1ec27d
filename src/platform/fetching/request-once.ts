import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { err, ok, type Result } from '../../kernel/result.js';
import type { FetchError } from './fetch.errors.js';
import { readBody } from './read-body.js';

/** A body that came whole. */
export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly isPrivateAllowed: boolean;
  readonly lookup: LookupFunction | undefined;
  readonly ca: string | undefined;
}

type HopAnswer = Fetched | 'not-modified' | { readonly redirectTo: string };
const REDIRECTS = [301, 302, 303, 307, 308];

/** One GET, answered with the whole body, "not modified" or where to go on. Ends when `signal` does. */
export async function requestOnce(hop: Hop, signal: AbortSignal): Promise<Result<HopAnswer, FetchError>> {
  try {
    const response = await headersOf(hop, signal);
    const answer = await answerOf(response, hop, signal);
    response.destroy();
    return answer;
  } catch (error) {
    return err(signal.aborted ? timedOut(hop) : connectionProblem(error));
  }
}

function headersOf({ url, headers, isPrivateAllowed, lookup, ca }: Hop, signal: AbortSignal): Promise<IncomingMessage> {
  const filter = { allowPrivateIPAddress: isPrivateAllowed, allowMetaIPAddress: false, keepAlive: false };
  const isHttps = url.protocol === 'https:';
  const agent = isHttps ? new RequestFilteringHttpsAgent({ ...filter, ...(ca ? { ca } : {}) }) : new RequestFilteringHttpAgent(filter);
  return new Promise((resolve, reject) => {
    // The look-up of a name can't be called off, so the deadline is heard here as well.
    signal.addEventListener('abort', () => reject(new Error('deadline')), { once: true });
    const request = (isHttps ? https : http).get(url, { agent, headers, signal, ...(lookup ? { lookup } : {}) }, resolve);
    request.on('error', reject);
  });
}

async function answerOf(response: IncomingMessage, hop: Hop, signal: AbortSignal): Promise<Result<HopAnswer, FetchError>> {
  const { statusCode: status = 0, headers } = response;
  // What comes after the answer is decided (a reset, the deadline) is nobody's concern any more.
  response.on('error', () => undefined);
  if (status === 304) return ok('not-modified');
  if (REDIRECTS.includes(status) && headers.location !== undefined) return ok({ redirectTo: headers.location });
  if (status < 200 || status >= 300) {
    return err({ kind: 'status', status, retryAfterSeconds: retryAfter(headers['retry-after'], headers.date), detail: `The server answered ${status}.` });
  }
  const body = await readBody(response, hop.maxBytes, signal);
  if (!body.ok) return body.error.kind === 'timeout' ? err(timedOut(hop)) : body;
  return ok({
    url: hop.url.href, bytes: body.value, contentType: headers['content-type'] ?? '', etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null,
  });
}

/** Seconds from a Retry-After (RFC 9110, 10.2.3), which may be a number or a date; null when there is none or it makes no sense. */
function retryAfter(value: string | undefined, serverDate: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const seconds = (Date.parse(value) - Date.parse(serverDate ?? '')) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
}

function timedOut({ timeoutMs }: Hop): FetchError {
  return { kind: 'timeout', detail: `No whole answer within ${Math.round(timeoutMs / 1000)} seconds.` };
}

function connectionProblem(error: unknown): FetchError {
  const { message = '', code } = error as Error & { code?: string };
  if (message.includes('is not allowed. Because')) return { kind: 'private-address', detail: 'The address leads into a private network.' };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { kind: 'network', detail: 'The name of the server is not known.' };
  if (code === 'ECONNREFUSED') return { kind: 'network', detail: 'The server refuses connections.' };
  return { kind: 'network', detail: `The connection failed${code ? ` (${code})` : ''}.` };
}
