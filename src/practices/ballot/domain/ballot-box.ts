import { BoxBrokenError } from '../../../engines/anonymity/sealed-box.js';
import type { BallotNumber, CandidateId, CountedBallot } from './ballot.js';

/** Ballots are padded to a multiple of this, room for 125 ids: the length of a sealed one tells nothing about how many picks it holds. */
const STEP = 2048;
const ID_BYTES = 16;
/** Version, number of picks, number of watched (two bytes each), the ballot's number. */
const HEAD = 1 + 2 + 2 + ID_BYTES;
const VERSION = 1;

/** A ballot as bytes, to be sealed. */
export function packBallot({ number, picks, watched }: CountedBallot): Uint8Array {
  const ids = [number, ...picks, ...watched];
  const length = HEAD + (ids.length - 1) * ID_BYTES;
  const packed = Buffer.alloc(Math.ceil(length / STEP) * STEP);
  packed.writeUInt8(VERSION, 0);
  packed.writeUInt16BE(picks.length, 1);
  packed.writeUInt16BE(watched.length, 3);
  for (const [index, id] of ids.entries()) packed.write(id.replaceAll('-', ''), HEAD - ID_BYTES + index * ID_BYTES, 'hex');
  return new Uint8Array(packed);
}

/**
 * The reverse of `packBallot`.
 * @throws BoxBrokenError for another version, or lengths that can't be right.
 */
export function unpackBallot(bytes: Uint8Array): CountedBallot {
  const packed = Buffer.from(bytes);
  if (packed.length < HEAD || packed.readUInt8(0) !== VERSION) throw new BoxBrokenError('a ballot of an unknown version');
  const [picks, watched] = [packed.readUInt16BE(1), packed.readUInt16BE(3)];
  if (HEAD + (picks + watched) * ID_BYTES > packed.length) throw new BoxBrokenError('a ballot is shorter than it says');
  const idAt = <T extends string>(index: number): T => uuidOf<T>(packed.subarray(HEAD - ID_BYTES + index * ID_BYTES, HEAD + index * ID_BYTES).toString('hex'));
  const ids = Array.from({ length: picks + watched }, (_, index) => idAt<CandidateId>(index + 1));
  return { number: idAt<BallotNumber>(0), picks: ids.slice(0, picks), watched: ids.slice(picks) };
}

function uuidOf<T extends string>(hex: string): T {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as T;
}
