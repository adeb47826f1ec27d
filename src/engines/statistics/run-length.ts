const NODES = 64;

/** A quadrature rule on [-1, 1]. */
interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * In-control average run length of an EWMA of independent standard normal values, started at its mean, with constant limits `± limit` in
 * its own standard deviations: `ARL(u) = 1 + 1/λ ∫ ARL(y) φ((y - (1-λ) u) / λ) dy` over the limits (Crowder 1987, Technometrics 29(4)), solved
 * at 64 Gauss-Legendre nodes. `shift` moves the values' mean, in standard deviations. Throws RangeError unless `0 < λ <= 1` and `limit > 0`.
 */
export function ewmaRunLength(lambda: number, limit: number, shift = 0): number {
  if (!(lambda > 0 && lambda <= 1 && limit > 0)) throw new RangeError(`An EWMA needs 0 < λ <= 1 and a limit > 0, got ${lambda} and ${limit}.`);
  const bound = limit * Math.sqrt(lambda / (2 - lambda));
  const { nodes, weights } = gaussLegendre(NODES);
  const kernel = (from: number, to: number): number => normalDensity((to - (1 - lambda) * from) / lambda - shift) / lambda;
  const at = nodes.map((node) => node * bound);
  const matrix = at.map((from, row) => at.map((to, column) => (row === column ? 1 : 0) - bound * weights[column]! * kernel(from, to)));
  const lengths = solve(matrix, at.map(() => 1));
  return 1 + at.reduce((sum, to, index) => sum + bound * weights[index]! * kernel(0, to) * lengths[index]!, 0);
}

/** The limit at which `ewmaRunLength` is `runLength`, to 1e-9. Throws RangeError for a run length of 1 or less. */
export function ewmaLimitFor(lambda: number, runLength: number): number {
  if (!(runLength > 1 && Number.isFinite(runLength))) throw new RangeError(`A run length is above 1, got ${runLength}.`);
  let [low, high] = [1e-6, 8];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (ewmaRunLength(lambda, middle) < runLength) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Newton's iteration on the Legendre polynomial (Numerical Recipes, 4.6). */
function gaussLegendre(count: number): Rule {
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let index = 0; index < count; index += 1) {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step += 1) {
      let [last, value] = [0, 1];
      for (let degree = 1; degree <= count; degree += 1) [last, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * last) / degree];
      slope = (count * (x * value - last)) / (x * x - 1);
      const move = value / slope;
      x -= move;
      if (Math.abs(move) < 1e-15) break;
    }
    nodes.push(x);
    weights.push(2 / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}

/** Gauss's elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    for (let row = column + 1; row < size; row += 1) {
      const target = rows[row]!;
      const factor = target[column]! / top[column]!;
      for (let cell = column; cell <= size; cell += 1) target[cell]! -= factor * top[cell]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = rows[row]![size]!;
    for (let cell = row + 1; cell < size; cell += 1) sum -= rows[row]![cell]! * solution[cell]!;
    solution[row] = sum / rows[row]![row]!;
  }
  return solution;
}
