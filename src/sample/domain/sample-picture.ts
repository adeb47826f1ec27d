import { seededRandom, type SeededRandom } from './seeded-random.js';

type Colour = readonly [number, number, number];

const HILLS = [0.62, 0.74, 0.86];
/** Corners of a hill, and points of the curve. */
const CORNERS = 9;
const POINTS = 60;

/**
 * A picture of a demo: hills under a sun, and over them a curve as a barograph draws it. Three bytes a pixel (red, green, blue), row by row; the same for the
 * same title.
 */
export function samplePicture(title: string, width: number, height: number): Uint8Array {
  const random = seededRandom(`picture|${title}`);
  const hue = random.next() * 360;
  const [sky, sun, line] = [colour(hue + 40, 0.6, 0.88), colour(hue + 20, 0.8, 0.7), colour(hue + 180, 0.6, 0.3)];
  const hills = HILLS.map((level, index) => ({ level: ridge(random, level), colour: colour(hue, 0.45, 0.62 - 0.14 * index) }));
  const [sunX, sunRadius] = [width * (0.2 + 0.6 * random.next()), height * 0.13];
  const pressure = curve(random);
  const pixels = new Uint8Array(width * height * 3);
  for (let x = 0; x < width; x += 1) {
    const tops = hills.map(({ level }) => height * at(level, x / width));
    const [drawn, thick] = [height * at(pressure, x / width), height / 70];
    for (let y = 0; y < height; y += 1) {
      const isSun = (x - sunX) ** 2 + (y - height * 0.3) ** 2 < sunRadius ** 2;
      let seen = isSun ? sun : sky;
      for (let hill = 0; hill < hills.length; hill += 1) if (y >= tops[hill]!) seen = hills[hill]!.colour;
      if (Math.abs(y - drawn) < thick) seen = line;
      const place = (y * width + x) * 3;
      pixels[place] = seen[0];
      pixels[place + 1] = seen[1];
      pixels[place + 2] = seen[2];
    }
  }
  return pixels;
}

function ridge(random: SeededRandom, level: number): readonly number[] {
  return Array.from({ length: CORNERS }, () => level + 0.12 * (random.next() - 0.5));
}

function curve(random: SeededRandom): readonly number[] {
  let level = 0.35;
  return Array.from({ length: POINTS }, () => {
    level = Math.min(0.6, Math.max(0.12, level + 0.04 * random.normal()));
    return level;
  });
}

/** Between the corners, straight. `share` is in [0, 1). */
function at(corners: readonly number[], share: number): number {
  const place = share * (corners.length - 1);
  const corner = Math.floor(place);
  return corners[corner]! + (place - corner) * (corners[corner + 1]! - corners[corner]!);
}

/** From hue (degrees), saturation and lightness (0 to 1); CSS Color 4, "HSL to RGB". */
function colour(hue: number, saturation: number, lightness: number): Colour {
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}
