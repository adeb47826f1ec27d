import { parseId, type OrganizationId, type RoundId, type UnitId } from '../../../kernel/ids.js';
import { bytesFromBase64Url } from './base64url.js';

/** Whose reply file is meant. */
export interface ReplyPlace {
  readonly organization: OrganizationId;
  readonly roundId: RoundId;
  readonly unitId: UnitId;
}

const ID_BYTES = 16;
/** Bytes of the code (HMAC-SHA-256) that makes an address one that only the server can have given. */
export const REPLY_CODE_BYTES = 32;
const PLACE_BYTES = 3 * ID_BYTES;

/** The 48 bytes that a code is made over: organization, round and unit, 16 each. */
export function replyPlaceBytes({ organization, roundId, unitId }: ReplyPlace): Uint8Array {
  return Buffer.from([organization, roundId, unitId].join('').replaceAll('-', ''), 'hex');
}

/** What stands behind /replies/: base64url of the place and its code. */
export function replyAddress(place: ReplyPlace, code: Uint8Array): string {
  return Buffer.concat([replyPlaceBytes(place), code]).toString('base64url');
}

/** The place and the code of an address, the code not yet checked; undefined for what is spelt in another way. */
export function readReplyAddress(address: string): { readonly place: ReplyPlace; readonly code: Uint8Array } | undefined {
  const bytes = bytesFromBase64Url(address, PLACE_BYTES + REPLY_CODE_BYTES);
  if (!bytes) return undefined;
  const [organization, roundId, unitId] = [idAt<OrganizationId>(bytes, 0), idAt<RoundId>(bytes, 1), idAt<UnitId>(bytes, 2)];
  return organization && roundId && unitId ? { place: { organization, roundId, unitId }, code: bytes.subarray(PLACE_BYTES) } : undefined;
}

function idAt<I extends string>(bytes: Uint8Array, place: number): I | undefined {
  const hex = Buffer.from(bytes.subarray(place * ID_BYTES, (place + 1) * ID_BYTES)).toString('hex');
  return parseId<I>(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
