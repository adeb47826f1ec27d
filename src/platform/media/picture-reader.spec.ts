import sharp from 'sharp';
import { bomb, patches, png, SVG } from '../../../test/support/pictures.js';
import { PictureReader } from './picture-reader.js';
import { pictureAnswer } from './picture.errors.js';

const reader = new PictureReader({});
const ALIEN = Buffer.from('<script>alert("still here")</script>');

async function read(bytes: Uint8Array) {
  const result = await reader.read(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

async function problem(bytes: Uint8Array): Promise<string> {
  const result = await reader.read(bytes);
  return result.ok ? 'taken' : result.error.kind;
}

describe('reading a picture', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('makes WebP in two sizes of %s', async (format) => {
    const { width, height, large, small } = await read(await patches(640, 320).toFormat(format).toBuffer());
    expect([width, height]).toEqual([640, 320]);
    expect(await sharp(large).metadata()).toMatchObject({ format: 'webp', width: 640, height: 320 });
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 480, height: 240 });
  });

  it('makes large ones smaller, keeps small ones, and keeps what is transparent', async () => {
    const { width, height } = await read(await png(2000, 500));
    expect([width, height]).toEqual([1600, 400]);
    const clear = await read(await sharp({ create: { width: 20, height: 10, channels: 4, background: '#ff000080' } }).png().toBuffer());
    expect(await sharp(clear.large).metadata()).toMatchObject({ width: 20, height: 10, hasAlpha: true });
  });

  it('turns it upright and leaves places, names, profiles and comments behind', async () => {
    const gps = { IFD0: { Copyright: 'Ada Lovelace', Make: 'Camera-4711' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '13/1 24/1 0/1' } };
    const photo = await patches(64, 32).withExif(gps).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Camera-4711</secret></x:xmpmeta>').withIccProfile('p3').withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('Camera-4711');
    const { width, height, large, small } = await read(photo);
    expect([width, height]).toEqual([32, 64]);
    for (const made of [large, small]) {
      const { exif, icc, xmp, iptc, orientation } = await sharp(made).metadata();
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, iptc: undefined, orientation: undefined });
      expect(Buffer.from(made).includes('4711')).toBe(false);
    }
  });

  it('takes the first frame of an animation', async () => {
    const frames = await sharp(await Promise.all([patches(40, 30).png().toBuffer(), sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } }).png().toBuffer()]), { join: { animated: true } }).gif().toBuffer();
    expect((await sharp(frames, { animated: true }).metadata()).pages).toBe(2);
    const made = await read(frames);
    expect([made.width, made.height]).toEqual([40, 30]);
    expect((await sharp(made.large, { animated: true }).metadata()).pages ?? 1).toBe(1);
  });

  it('makes colours for a screen out of those for print, of 16 bits and of grey', async () => {
    for (const made of [await patches(30, 20).toColourspace('cmyk').jpeg().toBuffer(), await patches(30, 20).toColourspace('rgb16').png().toBuffer(), await patches(30, 20).toColourspace('b-w').png().toBuffer()]) {
      expect(await sharp((await read(made)).large).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', width: 30, height: 20 });
    }
  });

  it('lets nothing of a second file in the same bytes live on', async () => {
    const zip = Buffer.from('PK\x03\x04evil.js', 'latin1');
    const jpegWithComment = (jpeg: Buffer): Buffer => Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, ALIEN.length + 2]), ALIEN, jpeg.subarray(2)]);
    const script = Buffer.from('GIF89a=1;alert("still here");//', 'latin1');
    const polyglots = [Buffer.concat([await png(), ALIEN, zip]), Buffer.concat([await patches(30, 20).gif().toBuffer(), ALIEN]), jpegWithComment(await patches(30, 20).jpeg().toBuffer())];
    for (const polyglot of polyglots) {
      const { large, small } = await read(polyglot);
      for (const made of [large, small]) expect(['still here', '<script', 'PK\x03\x04', 'evil'].filter((alien) => Buffer.from(made).includes(alien, 0, 'latin1'))).toEqual([]);
    }
    expect(await problem(script)).toBe('damaged');
  });

  it('refuses what would fill the memory from its header, and what is no picture, unread', async () => {
    const large = bomb();
    expect(large.length).toBeLessThan(200_000);
    expect(await problem(large)).toBe('too-many-pixels');
    expect(await problem(SVG)).toBe('not-a-picture');
    expect(await problem(Buffer.from('%PDF-1.7'))).toBe('not-a-picture');
    expect(await problem(await patches(9, 9).tiff().toBuffer())).toBe('not-a-picture');
    expect(await problem(Buffer.alloc(0))).toBe('empty');
  });

  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('refuses a %s that ends in the middle, wherever', async (format) => {
    const whole = await patches(80, 60).toFormat(format).toBuffer();
    for (const part of [0.02, 0.3, 0.9]) expect(await problem(whole.subarray(0, Math.max(12, Math.floor(whole.length * part))))).toBe('damaged');
  });

  it('says in one sentence that it can’t where its library does not run, asks for it once, and reads nothing', async () => {
    let asked = 0;
    const without = new PictureReader({ loadSharp: () => { asked += 1; return Promise.reject(new Error('Could not load the "sharp" module using the plan9-mips runtime\nPossible solutions: …')); } });
    const [first, second] = [await without.read(await png()), await without.read(await png())];
    expect(asked).toBe(1);
    if (first.ok || second.ok) throw new Error('read without a library');
    expect(pictureAnswer(first.error, 'en')).toEqual({ status: 503, code: 'PICTURES_UNAVAILABLE', message: 'This server can’t read pictures: its picture library doesn’t run on this platform.' });
  });
});
