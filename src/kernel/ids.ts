declare const brand: unique symbol;

/** A UUID that belongs to one kind of thing: a `RoundId` does not compile where a `TeamId` is wanted. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type OrganizationId = Id<'organization'>;
export type PersonId = Id<'person'>;
export type TeamId = Id<'team'>;
export type SessionId = Id<'session'>;
export type MailId = Id<'mail'>;
export type PulseId = Id<'pulse'>;
export type RoundId = Id<'round'>;
/** A unit is named by the team it is made around, so a unit id equals that team's id. */
export type UnitId = Id<'unit'>;
export type BatchId = Id<'batch'>;
export type CommitmentId = Id<'commitment'>;
export type PictureId = Id<'picture'>;
export type CalendarFeedId = Id<'calendar-feed'>;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case canonical UUID, the only spelling that is stored and compared. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Reads an id from outside; undefined when it is no UUID (the caller answers "not found"). */
export function parseId<I extends string>(text: string): I | undefined {
  const lower = text.toLowerCase();
  return isUuid(lower) ? (lower as I) : undefined;
}

/** A random (version 4) id from 16 random bytes. */
export function idFrom<I extends string>(bytes: Uint8Array): I {
  const b = Uint8Array.from(bytes.subarray(0, 16));
  b[6] = (b[6]! & 0x0f) | 0x40;
  b[8] = (b[8]! & 0x3f) | 0x80;
  let hex = '';
  for (const byte of b) hex += HEX[byte]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as I;
}
