import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result } from '../../kernel/result.js';
import { logger } from '../observability/logger.js';
import { MEDIA_SETTINGS, type MediaSettings } from './media-settings.js';
import { contentOf, type PictureKind } from './picture-content.js';
import type { PictureProblem } from './picture.errors.js';
import { BudgetFull, WorkBudget } from './work-budget.js';

type Sharp = typeof import('sharp').default;

/** A picture as it is kept: two sizes of WebP, and nothing of the file that it came in. */
export interface ReadPicture {
  /** Of the large one, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly large: Uint8Array;
  readonly small: Uint8Array;
}

export const MOST_PIXELS = 40_000_000;
const LARGE = 1600;
const SMALL = 480;
const QUALITY = 82;
const SECONDS = 20;
/** Its decoder holds the picture several times over: two kilobytes of it filled 800 MB at 40 million pixels. */
const MOST_AVIF_PIXELS = 16_000_000;
const AVIF_BYTES_A_PIXEL = 20;
/** What pictures may take in memory at one time while they are decoded; the largest single one takes about as much. */
const BYTES_AT_ONCE = 320_000_000;
const MOST_WAITING = 24;
/** So many at a time even when all are small: the machine has other things to do. */
const AT_ONCE = 2;
/** What libvips is allowed to open, whatever a file makes of itself. */
const LOADERS = ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadNsgifBuffer', 'VipsForeignLoadHeifBuffer'];
const DECODERS: Readonly<Record<PictureKind, string>> = { png: 'png', jpeg: 'jpeg', webp: 'webp', gif: 'gif', avif: 'heif' };

/**
 * Reads pictures that anybody may have made. Sizes are read from the header, and too large ones refused, before anything is decoded; then the file
 * becomes bare pixels, and only these are encoded again. So whatever else was in it (places, names, programs, a second file behind the first) is gone.
 */
@Injectable()
export class PictureReader {
  private sharp: Promise<Sharp | undefined> | undefined;
  private readonly budget = new WorkBudget(BYTES_AT_ONCE, MOST_WAITING);

  constructor(@Inject(MEDIA_SETTINGS) private readonly settings: MediaSettings) {}

  async read(bytes: Uint8Array): Promise<Result<ReadPicture, PictureProblem>> {
    if (bytes.length === 0) return err({ kind: 'empty' });
    const content = contentOf(bytes);
    if (!content.isPicture) return err({ kind: 'not-a-picture', found: content.found });
    const sharp = await this.library();
    if (!sharp) return err({ kind: 'no-decoder' });
    try {
      const weight = await measure(sharp, bytes, content.kind);
      return ok(await this.budget.run(Math.max(weight, BYTES_AT_ONCE / AT_ONCE), () => reencode(sharp, bytes)));
    } catch (error) {
      return err(problemOf(error as Error));
    }
  }

  private library(): Promise<Sharp | undefined> {
    this.sharp ??= this.load();
    return this.sharp;
  }

  /** Where the library can't be loaded, the server is as good as ever, without new pictures. */
  private async load(): Promise<Sharp | undefined> {
    try {
      const { default: sharp } = await (this.settings.loadSharp ?? (() => import('sharp')))();
      sharp.cache(false);
      sharp.concurrency(1);
      sharp.block({ operation: ['VipsForeignLoad'] });
      sharp.unblock({ operation: LOADERS });
      return sharp;
    } catch (error) {
      logger.error({ reason: (error as Error).message.split('\n')[0] }, 'pictures can\'t be taken: the picture library does not run on this platform');
      return undefined;
    }
  }
}

/**
 * How many bytes the picture takes while it is decoded, from the header alone: most are read line by line, some as a whole. Throws for too many
 * pixels, and for a header that can't be read.
 */
async function measure(sharp: Sharp, bytes: Uint8Array, kind: PictureKind): Promise<number> {
  const most = kind === 'avif' ? MOST_AVIF_PIXELS : MOST_PIXELS;
  const { format, width, height, depth, channels, isProgressive, orientation } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 }).metadata();
  if (format !== DECODERS[kind]) throw new Error('the content is not what it begins as');
  if (width * height > most) throw new TooManyPixels(most);
  const isWhole = isProgressive === true || kind === 'gif' || (orientation ?? 1) > 4;
  const bytesAPixel = kind === 'avif' ? AVIF_BYTES_A_PIXEL : isWhole ? Math.max(4, channels) * (depth === 'uchar' ? 1 : 2) : 0;
  return width * height * bytesAPixel;
}

class TooManyPixels extends Error {
  constructor(readonly limitPixels: number) {
    super('too many pixels');
  }
}

async function reencode(sharp: Sharp, bytes: Uint8Array): Promise<ReadPicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize({ width: LARGE, height: LARGE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const pixels = () => sharp(data, { raw: { width, height, channels } }).timeout({ seconds: SECONDS });
  const large = await pixels().webp({ quality: QUALITY }).toBuffer();
  const small = await pixels().resize({ width: SMALL, height: SMALL, fit: 'inside', withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer();
  return { width, height, large, small };
}

function problemOf(error: Error): PictureProblem {
  if (error instanceof BudgetFull) return { kind: 'busy' };
  if (error instanceof TooManyPixels) return { kind: 'too-many-pixels', limitPixels: error.limitPixels };
  if (/pixel limit/i.test(error.message)) return { kind: 'too-many-pixels', limitPixels: MOST_PIXELS };
  return /timeout/i.test(error.message) ? { kind: 'too-slow' } : { kind: 'damaged' };
}
