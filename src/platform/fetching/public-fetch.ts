import type { LookupFunction } from 'node:net';
import { err, ok, type Result } from '../../kernel/result.js';
import type { FetchError } from './fetch.errors.js';
import { requestOnce, type Fetched, type Hop } from './request-once.js';

const REDIRECTS_MAX = 5;

export interface FetchOptions {
  /** Most bytes of the body, as sent and as unpacked. */
  readonly maxBytes: number;
  /** For everything: looking the name up, all redirects, the whole body. */
  readonly timeoutMs: number;
  /** Sent to the origin of the address only: a redirect to another origin doesn't get them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** From an earlier answer; the server may then say that nothing changed. */
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What of the surroundings a fetch depends on. */
export interface FetchSurroundings {
  /** Hosts (`roster.corp.example`, `10.1.2.3`, with `:port` only that port) that may lie in the private network. */
  readonly privateHosts?: readonly string[];
  /** Any host may; for tests against a server on this machine. */
  readonly allowPrivate?: boolean;
  /** How names become addresses; the system's way when absent. */
  readonly lookup?: LookupFunction;
  /** Certificates to believe beside the system's. */
  readonly ca?: string;
}

/** A bound `fetchPublic`: what adapters are given. */
export type PublicFetch = (url: string, options: FetchOptions) => Promise<Result<Fetched | 'not-modified', FetchError>>;

/**
 * GET of an address that somebody typed. Only http and https, only public addresses: the check is made on the address that is really
 * connected to, so a name that changes its mind between look-up and connection gains nothing, and made again at every redirect (five at
 * most, none from https to http). The body is whole or an error, never more than `maxBytes` before and after unpacking, and everything
 * ends at the deadline however slowly the other side drips.
 */
export async function fetchPublic(url: string, options: FetchOptions, surroundings: FetchSurroundings = {}): Promise<Result<Fetched | 'not-modified', FetchError>> {
  const stop = new AbortController();
  const deadline = setTimeout(() => stop.abort(), options.timeoutMs);
  try {
    return await follow(url, options, surroundings, stop.signal);
  } finally {
    clearTimeout(deadline);
  }
}

async function follow(start: string, options: FetchOptions, surroundings: FetchSurroundings, signal: AbortSignal): Promise<Result<Fetched | 'not-modified', FetchError>> {
  const first = readAddress(start);
  if (!first.ok) return first;
  let url = first.value;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    const isHome = url.origin === first.value.origin;
    const hop: Hop = { url, headers: headersFor(options, isHome), maxBytes: options.maxBytes, timeoutMs: options.timeoutMs, isPrivateAllowed: mayBePrivate(url, surroundings), lookup: surroundings.lookup, ca: surroundings.ca };
    const answer = await requestOnce(hop, signal);
    if (!answer.ok) return answer;
    if (answer.value === 'not-modified') return ok(answer.value);
    if (!('redirectTo' in answer.value)) return ok(answer.value);
    const next = nextAddress(answer.value.redirectTo, url);
    if (!next.ok) return next;
    url = next.value;
  }
  return err({ kind: 'redirects', detail: `The address redirects more than ${REDIRECTS_MAX} times.` });
}

function readAddress(text: string): Result<URL, FetchError> {
  if (!URL.canParse(text)) return err({ kind: 'scheme', detail: 'This is no web address.' });
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return err({ kind: 'scheme', detail: `Only http and https addresses are fetched, not ${url.protocol.slice(0, 20)}` });
  if (url.username || url.password) return err({ kind: 'scheme', detail: 'The address holds a login; such addresses are not fetched.' });
  return ok(url);
}

function nextAddress(location: string, from: URL): Result<URL, FetchError> {
  if (!URL.canParse(location, from.href)) return err({ kind: 'redirects', detail: 'The server redirects to something that is no address.' });
  const next = readAddress(new URL(location, from.href).href);
  if (next.ok && from.protocol === 'https:' && next.value.protocol === 'http:') return err({ kind: 'redirects', detail: 'The server redirects from https to http.' });
  return next;
}

function mayBePrivate({ hostname, port, protocol }: URL, { privateHosts = [], allowPrivate = false }: FetchSurroundings): boolean {
  const withPort = `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
  return allowPrivate || privateHosts.some((host) => [hostname, withPort].includes(host.toLowerCase()));
}

function headersFor({ headers, etag, lastModified }: FetchOptions, isHome: boolean): Record<string, string> {
  return {
    'user-agent': 'Barograph', accept: '*/*', 'accept-encoding': 'gzip, deflate, br',
    ...(isHome ? headers : {}),
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}
