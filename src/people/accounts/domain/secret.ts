import { isUuid, type OrganizationId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';

/** 256 bits: a secret is found by its hash alone, so it must not be guessable. */
const SECRET_BYTES = 32;
const SECRET = /^[A-Za-z0-9_-]{43}$/;
const API_TOKEN = /^bg_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/**
 * What a cookie, a sign-in link or an API token carries: the organization (so that its row can be looked for) and a
 * secret. The secret exists in full only at its owner; the database keeps its SHA-256.
 */
export interface Bearer {
  readonly organization: OrganizationId;
  readonly secret: string;
}

/** A new secret, 43 characters of base64url. */
export function newSecret(random: RandomBytes): string {
  return Buffer.from(random(SECRET_BYTES)).toString('base64url');
}

/** `<organization>.<secret>`: the value of the session cookie and the fragment of a sign-in link. */
export function formatBearer({ organization, secret }: Bearer): string {
  return `${organization}.${secret}`;
}

/** Reads what `formatBearer` wrote; undefined for anything else. */
export function parseBearer(text: string): Bearer | undefined {
  const [organization = '', secret = '', rest] = text.split('.');
  if (rest !== undefined || !isUuid(organization) || !SECRET.test(secret)) return undefined;
  return { organization: organization as OrganizationId, secret };
}

/** `bg_<organization without dashes>_<secret>`: one word, recognisable to scanners for leaked secrets. */
export function formatApiToken({ organization, secret }: Bearer): string {
  return `bg_${organization.replaceAll('-', '')}_${secret}`;
}

/** Reads what `formatApiToken` wrote; undefined for anything else. */
export function parseApiToken(text: string): Bearer | undefined {
  const [, hex, secret] = API_TOKEN.exec(text) ?? [];
  if (hex === undefined || secret === undefined) return undefined;
  const organization = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return { organization: organization as OrganizationId, secret };
}
