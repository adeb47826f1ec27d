import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CalendarFeedId, OrganizationId } from '../../../kernel/ids.js';

const UUID_BYTES = 16;
const MAC_BYTES = 32;
const SHAPE = /^[A-Za-z0-9_-]{86}$/;

/** Which feed of which organization. */
export interface FeedPlace {
  readonly organization: OrganizationId;
  readonly feedId: CalendarFeedId;
}

/**
 * The secret of a feed's address: its place and a MAC over it (HMAC-SHA-256), 64 bytes in base64url. So it can be shown again and nothing
 * secret is stored; whoever has the database and not the server key can make none.
 */
export function feedSecret({ organization, feedId }: FeedPlace, key: Uint8Array): string {
  const place = Buffer.concat([bytesOf(organization), bytesOf(feedId)]);
  return Buffer.concat([place, mac(place, key)]).toString('base64url');
}

/** The place that a secret names; undefined when it wasn't made with this key. Takes as long wherever it differs. */
export function readFeedSecret(secret: string, key: Uint8Array): FeedPlace | undefined {
  if (!SHAPE.test(secret)) return undefined;
  const bytes = Buffer.from(secret, 'base64url');
  // Two spellings of the last letter are the same bytes; one of them is the address.
  if (bytes.length !== 2 * UUID_BYTES + MAC_BYTES || bytes.toString('base64url') !== secret) return undefined;
  const place = bytes.subarray(0, 2 * UUID_BYTES);
  if (!timingSafeEqual(mac(place, key), bytes.subarray(2 * UUID_BYTES))) return undefined;
  return { organization: uuidOf(place.subarray(0, UUID_BYTES)) as OrganizationId, feedId: uuidOf(place.subarray(UUID_BYTES)) as CalendarFeedId };
}

function mac(place: Uint8Array, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(place).digest();
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
