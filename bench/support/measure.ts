/** One side of a comparison: runs for about `seconds` and says how much it did per second. */
export interface Side {
  readonly name: string;
  run(seconds: number): Promise<number>;
}

export interface Comparison {
  readonly name: string;
  /** Per second, the median of its runs. */
  readonly rate: number;
  /** Median over the rounds of rate ÷ the first side's rate in the same round. */
  readonly ratio: number;
}

/**
 * Sides in turn, A B C A B C …, so that a machine whose speed drifts slows each alike; ratios are taken round by round
 * and their median is quoted. One short warm-up of each is not counted.
 */
export async function compare(sides: readonly Side[], { rounds = 5, seconds = 4 } = {}): Promise<readonly Comparison[]> {
  for (const side of sides) await side.run(1);
  const rates: number[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, side] of sides.entries()) rates[index]!.push(await side.run(seconds));
  }
  return sides.map((side, index) => ({
    name: side.name,
    rate: median(rates[index]!),
    ratio: median(rates[index]!.map((rate, round) => rate / rates[0]![round]!)),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median milliseconds of each, taken in turn so that a machine that drifts slows all alike; the first two of each are not counted. */
export async function inTurn(works: readonly (() => Promise<unknown>)[], rounds = 12): Promise<readonly number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = -2; round < rounds - 2; round += 1) {
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      await work();
      if (round >= 0) times[index]!.push(performance.now() - started);
    }
  }
  return times.map(median);
}

/** Prints the milliseconds of one thing at several sizes. */
export function show(what: string, factors: readonly number[], times: readonly number[]): void {
  console.log(`  ${what.padEnd(44)} ${times.map((time, index) => `×${factors[index]} ${time.toFixed(1)} ms`.padEnd(16)).join('')}`);
}

/** Prints a comparison as a table; the first row is what the others are measured against. */
export function print(title: string, rows: readonly Comparison[], unit = '/s'): void {
  console.log(`\n${title}`);
  for (const { name, rate, ratio } of rows) console.log(`  ${name.padEnd(58)} ${Math.round(rate).toLocaleString('en').padStart(9)} ${unit.padEnd(4)} ratio ${ratio.toFixed(2)}`);
}

/** Says whether a goal is reached; a benchmark never fails for it. */
export function goal(name: string, measured: number, limit: number, direction: 'at least' | 'at most' = 'at least'): void {
  const isReached = direction === 'at least' ? measured >= limit : measured <= limit;
  console.log(`  ${isReached ? 'reached    ' : 'NOT REACHED'} ${name}: ${measured.toFixed(2)}, goal ${direction} ${limit}`);
}
