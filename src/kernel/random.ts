/** A source of cryptographically secure random bytes, given as an argument so that tests can seed it. */
export type RandomBytes = (length: number) => Uint8Array;
