/** What is kept of an issued pass until the round closes: no time, no person, no element. */
export interface IssuedSlot {
  /** SHA-256 of the blinded element, hex. */
  readonly blinded: string;
  readonly device: string;
}

/** Issue state of one bucket of members, by slot. */
export type IssuedSlots = Readonly<Record<string, IssuedSlot>>;

/** Sealed buckets grow in steps of so many bytes, so that a row's length does not count its passes. */
const STEP = 2048;

/** The slots as padded bytes, to be sealed. */
export function packSlots(slots: IssuedSlots): Uint8Array {
  const text = Buffer.from(JSON.stringify(slots), 'utf8');
  const packed = Buffer.alloc(Math.ceil(text.length / STEP) * STEP, ' ');
  text.copy(packed);
  return packed;
}

/** The reverse of `packSlots`. */
export function unpackSlots(packed: Uint8Array): IssuedSlots {
  return JSON.parse(Buffer.from(packed).toString('utf8')) as IssuedSlots;
}
