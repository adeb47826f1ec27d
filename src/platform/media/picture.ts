import type { PictureId } from '../../kernel/ids.js';

/** Sizes that each picture is kept in: at most 1,600 and 480 pixels wide and high. */
export const VARIANTS = ['large', 'small'] as const;

export type Variant = (typeof VARIANTS)[number];

/** Places that keep bytes. A picture stays where it was put, whatever the settings say later. */
export type Place = 'database' | 's3';

/** A picture that is kept, without its bytes. */
export interface Picture {
  readonly pictureId: PictureId;
  /** Which feature it belongs to; that feature says who may see it. */
  readonly owner: string;
  readonly place: Place;
  /** Of the large one, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly largeHash: string;
  readonly smallHash: string;
}

export function hashOf(picture: Pick<Picture, 'largeHash' | 'smallHash'>, variant: Variant): string {
  return variant === 'large' ? picture.largeHash : picture.smallHash;
}

/** Where a browser fetches it. The hash is in it, so that what lies there never changes. */
export function picturePath(picture: Pick<Picture, 'pictureId' | 'largeHash' | 'smallHash'>, variant: Variant): string {
  return `/media/${picture.pictureId}-${variant}-${hashOf(picture, variant)}.webp`;
}

const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(large|small)-([A-Za-z0-9_-]{43})\.webp$/;

/** What a file name of `picturePath` means; undefined for any other. */
export function readPictureFile(file: string): { readonly pictureId: PictureId; readonly variant: Variant; readonly hash: string } | undefined {
  const [, pictureId, variant, hash] = FILE.exec(file) ?? [];
  return hash === undefined ? undefined : { pictureId: pictureId as PictureId, variant: variant as Variant, hash };
}
