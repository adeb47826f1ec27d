/** Kinds of picture that are taken. What a file is, its first bytes say; neither its name nor what the browser calls it counts. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif';

/** What else is recognized, so that the refusal can say what would help. */
export type OtherContent = 'svg' | 'heic' | 'pdf' | 'tiff' | 'bmp' | 'video' | 'archive' | 'html' | 'other';

export type Content = { readonly isPicture: true; readonly kind: PictureKind } | { readonly isPicture: false; readonly found: OtherContent };

const picture = (kind: PictureKind): Content => ({ isPicture: true, kind });
const other = (found: OtherContent): Content => ({ isPicture: false, found });

/** Signatures at the beginning of a file, as latin-1. */
const BEGINNINGS: readonly (readonly [string, Content])[] = [
  ['\x89PNG\r\n\x1a\n', picture('png')],
  ['\xff\xd8\xff', picture('jpeg')],
  ['GIF87a', picture('gif')],
  ['GIF89a', picture('gif')],
  ['%PDF', other('pdf')],
  ['II*\0', other('tiff')],
  ['MM\0*', other('tiff')],
  ['II+\0', other('tiff')],
  ['MM\0+', other('tiff')],
  ['BM', other('bmp')],
  ['PK', other('archive')],
  ['\x1f\x8b', other('archive')],
  ['\x1a\x45\xdf\xa3', other('video')],
];
const AVIF = ['avif', 'avis'];
const HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const TEXT_BYTES = 1024;

/**
 * What a file is by its content. Only these five kinds ever reach a decoder: others (SVG above all, which holds scripts and addresses to fetch) are
 * refused unread. A file that is several things at once counts as what it begins with; what else is in it doesn't outlive the re-encoding.
 */
export function contentOf(bytes: Uint8Array): Content {
  const beginning = latin1(bytes, 0, 16);
  const known = BEGINNINGS.find(([signature]) => beginning.startsWith(signature));
  if (known) return known[1];
  if (beginning.startsWith('RIFF')) return beginning.slice(8, 12) === 'WEBP' ? picture('webp') : other('video');
  if (beginning.slice(4, 8) === 'ftyp') return boxed(bytes);
  return other(textual(bytes));
}

/** Files of boxes (ISO/IEC 14496-12): AVIF, HEIC and most videos; the brands in the first box tell them apart. */
function boxed(bytes: Uint8Array): Content {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const box = latin1(bytes, 8, Math.min(size, 256));
  const brands = [box.slice(0, 4), ...(box.slice(8).match(/.{4}/gs) ?? [])];
  if (brands.some((brand) => AVIF.includes(brand))) return picture('avif');
  return other(brands.some((brand) => HEIC.includes(brand)) ? 'heic' : 'video');
}

function textual(bytes: Uint8Array): OtherContent {
  const text = latin1(bytes, 0, TEXT_BYTES).replaceAll('\0', '').toLowerCase();
  if (text.includes('<svg') || (text.includes('<?xml') && text.includes('svg'))) return 'svg';
  return text.includes('<html') || text.includes('<!doctype html') || text.includes('<script') ? 'html' : 'other';
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(from, to).toString('latin1');
}
