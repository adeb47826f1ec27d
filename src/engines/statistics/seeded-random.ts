import { mulberry32 } from '../../kernel/mulberry32.js';

/** Taken once: looked up at each call, in a context such as a test's, they cost more than the arithmetic. */
const { log, sqrt } = Math;

/** Numbers in [0, 1) and standard normal ones from one seed: the same seed gives the same forecast on every machine. */
export interface SeededRandom {
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** mulberry32 (32 bits of state: enough for some thousand paths, never for secrets) with the polar method of Marsaglia and Bray 1964. */
export function seededRandom(seed: number): SeededRandom {
  const uniform = mulberry32(seed);
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const radius = x * x + y * y;
      if (radius === 0 || radius >= 1) continue;
      const scale = sqrt((-2 * log(radius)) / radius);
      spare = y * scale;
      return x * scale;
    }
  };
  return { uniform, normal };
}
