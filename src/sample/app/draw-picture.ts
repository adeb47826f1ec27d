import { samplePicture } from '../domain/sample-picture.js';

const WIDTH = 480;
const HEIGHT = 300;

/** A picture for a made-up demo, as somebody would upload it. Undefined where the library that draws isn't there: demos do without, then. */
export async function drawPicture(title: string): Promise<Uint8Array | undefined> {
  const library = await import('sharp').catch(() => undefined);
  return library?.default(samplePicture(title, WIDTH, HEIGHT), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }).png().toBuffer();
}
