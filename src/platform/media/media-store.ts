import type { OrganizationId, PictureId } from '../../kernel/ids.js';
import type { Variant } from './picture.js';

/** One object: a size of a picture. Its content never changes, which its hash says. */
export interface MediaKey {
  readonly organization: OrganizationId;
  readonly pictureId: PictureId;
  readonly variant: Variant;
  /** SHA-256 of the content in base64url. */
  readonly hash: string;
}

/** Where the bytes of pictures lie. All three may be done again without harm. They throw when the storage can't be reached. */
export interface MediaStore {
  put(key: MediaKey, content: Uint8Array): Promise<void>;
  /** Undefined when it isn't there. */
  get(key: MediaKey): Promise<Uint8Array | undefined>;
  remove(key: MediaKey): Promise<void>;
}
