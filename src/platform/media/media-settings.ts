/** Where pictures are kept when not in the database: storage that speaks S3. */
export interface S3Settings {
  /** Address of the service, without the bucket. */
  readonly url: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The library that decodes and encodes, loaded when it is first needed: it comes with native code, which some platform may not have. */
export type LoadSharp = () => Promise<typeof import('sharp')>;

export interface MediaSettings {
  /** Without it, pictures are kept in the database. */
  readonly s3?: S3Settings;
  readonly loadSharp?: LoadSharp;
  /** Largest file taken; 10 MB unless given. */
  readonly largestBytes?: number;
  /** How long the whole of a file may take to arrive; a minute unless given. */
  readonly receiveMs?: number;
}

export const MEDIA_SETTINGS = Symbol('MediaSettings');

export const LARGEST_BYTES = 10_000_000;
export const RECEIVE_MS = 60_000;
