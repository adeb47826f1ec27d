import { cumulativeStdNormalProbability } from 'simple-statistics';

/** Normal distribution function of our own, so that nothing here leans on the engine: Hart's rational approximation (West 2005), right to 1e-14. */
export function phi(x: number): number {
  const size = Math.abs(x);
  if (size > 37) return x > 0 ? 1 : 0;
  const density = Math.exp((-size * size) / 2);
  let tail: number;
  if (size < 7.07106781186547) {
    const top = [0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376];
    const bottom = [0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752];
    const horner = (terms: readonly number[]): number => terms.reduce((sum, term) => sum * size + term, 0);
    tail = (density * horner(top)) / horner(bottom);
  } else {
    tail = density / (size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))))) / 2.506628274631;
  }
  return x > 0 ? 1 - tail : tail;
}

/** The oracle's oracle: a table of simple-statistics, four digits. */
export const coarsePhi = cumulativeStdNormalProbability;

const STATES = 201;

/** Expected steps to absorption from `start`: solves `(I - Q) a = 1` by elimination; a diagonally dominant matrix needs no pivots. */
function stepsToAbsorption(transition: (from: number, to: number) => number, start: number): number {
  const rows = Array.from({ length: STATES }, (_, from) => Float64Array.from({ length: STATES + 1 }, (__, to) => (to === STATES ? 1 : (from === to ? 1 : 0) - transition(from, to))));
  for (const [column, top] of rows.entries()) {
    for (let below = column + 1; below < STATES; below += 1) {
      const row = rows[below]!;
      const factor = row[column]! / top[column]!;
      for (let cell = column; cell <= STATES; cell += 1) row[cell] = row[cell]! - factor * top[cell]!;
    }
  }
  const steps = new Float64Array(STATES);
  for (let index = STATES - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    let sum = row[STATES]!;
    for (let cell = index + 1; cell < STATES; cell += 1) sum -= row[cell]! * steps[cell]!;
    steps[index] = sum / row[index]!;
  }
  return steps[start]!;
}

/** Two-sided zero-state average run length of an EWMA with constant limits, by Brook and Evans 1972 (Biometrika 59(3)) with 201 midpoint states. */
export function ewmaByMarkovChain(lambda: number, limit: number, shift: number): number {
  const bound = limit * Math.sqrt(lambda / (2 - lambda));
  const width = (2 * bound) / STATES;
  const middle = (state: number): number => -bound + (state + 0.5) * width;
  return stepsToAbsorption((from, to) => {
    const kept = (1 - lambda) * middle(from);
    return phi((middle(to) + width / 2 - kept) / lambda - shift) - phi((middle(to) - width / 2 - kept) / lambda - shift);
  }, (STATES - 1) / 2);
}

function upperCusum(k: number, h: number, shift: number): number {
  const width = (2 * h) / (2 * STATES - 1);
  return stepsToAbsorption((from, to) => {
    const reach = (edge: number): number => phi(to * width + edge * width / 2 - from * width + k - shift);
    return to === 0 ? reach(1) : reach(1) - reach(-1);
  }, 0);
}

/** Two-sided zero-state average run length of a CUSUM: the reciprocals of its two sides add (Lucas and Crosier 1982). */
export function cusumByMarkovChain(k: number, h: number, shift: number): number {
  return 1 / (1 / upperCusum(k, h, shift) + 1 / upperCusum(k, h, -shift));
}
