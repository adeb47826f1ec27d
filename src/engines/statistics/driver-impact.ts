import { studentQuantile } from './distributions.js';

/** What a driver's impact needs before it's shown. */
export const IMPACT_UNITS = 6;
export const IMPACT_UNIT_ROUNDS = 80;
/** At most so many drivers are named. */
export const IMPACTS_SHOWN = 3;
const COVERAGE = 0.9;
const SWEEPS = 200;

/** One unit in one round in which both the driver and the outcome have a published mean. */
export interface PanelRow {
  readonly unitId: string;
  readonly roundId: string;
  /** The driver's and the outcome's (engagement's) mean, any unit of length. */
  readonly driver: number;
  readonly outcome: number;
  /** Answers: the weight. */
  readonly n: number;
}

/** How closely a driver moves with the outcome. Never a cause: worded "moves together with". */
export interface DriverImpact {
  /** The weighted correlation within units and rounds, -1..1, with its 90 % interval. */
  readonly correlation: number;
  readonly low: number;
  readonly high: number;
  readonly units: number;
  readonly unitRounds: number;
  /** Whether the interval leaves out 0. */
  readonly isClear: boolean;
}

/** Too little to say. */
export interface NotEnoughPanel {
  readonly units: number;
  readonly unitRounds: number;
}

/** Either the impact or how much there was; `'flat'`: one of the two never moved. */
export type ImpactOutcome = { readonly kind: 'impact'; readonly impact: DriverImpact } | ({ readonly kind: 'not-enough' | 'flat' } & NotEnoughPanel);

interface Cell {
  readonly unit: number;
  readonly round: number;
  readonly n: number;
  x: number;
  y: number;
}

/**
 * How a driver moves with the outcome over the panel of published unit means: both are demeaned by unit and by round with weight n (two-way
 * fixed effects; for holes in the panel by alternating projections, Guimarães and Portugal 2010, Stata Journal 10(4)), so that neither a happy
 * team nor a bad month of the whole company counts; r of what is left. The 90 % interval is Fisher's z with the standard error of the
 * jackknife that leaves out one unit at a time (Efron and Tibshirani 1993, chapter 11), t with units - 1 degrees of freedom: results of
 * one unit depend on each other, units don't. Needs >= 6 units and >= 80 unit-rounds. Throws RangeError for impossible rows and for two rows of one unit and round.
 */
export function driverImpact(rows: readonly PanelRow[]): ImpactOutcome {
  const cells = panelOf(rows);
  const unitIds = [...new Set(cells.map(({ unit }) => unit))];
  const counts: NotEnoughPanel = { units: unitIds.length, unitRounds: cells.length };
  if (counts.units < IMPACT_UNITS || counts.unitRounds < IMPACT_UNIT_ROUNDS) return { kind: 'not-enough', ...counts };
  const correlation = withinCorrelation(cells);
  const left = unitIds.map((left) => withinCorrelation(cells.filter(({ unit }) => unit !== left)));
  if (correlation === null || left.some((one) => one === null)) return { kind: 'flat', ...counts };
  const zs = left.map((one) => fisher(one!));
  const centre = zs.reduce((sum, z) => sum + z, 0) / zs.length;
  const error = Math.sqrt(((zs.length - 1) / zs.length) * zs.reduce((sum, z) => sum + (z - centre) ** 2, 0));
  const half = studentQuantile(COVERAGE, zs.length - 1) * error;
  const [low, high] = [Math.tanh(fisher(correlation) - half), Math.tanh(fisher(correlation) + half)];
  return { kind: 'impact', impact: { correlation, low, high, ...counts, isClear: low > 0 || high < 0 } };
}

/** The drivers to name: clear ones, the strongest first, at most 3. */
export function topImpacts<T extends { readonly impact: DriverImpact }>(drivers: readonly T[]): readonly T[] {
  return drivers.filter(({ impact }) => impact.isClear)
    .sort((one, other) => Math.abs(other.impact.correlation) - Math.abs(one.impact.correlation)).slice(0, IMPACTS_SHOWN);
}

/** A perfect correlation has no finite z; this is near enough. */
const fisher = (r: number): number => Math.atanh(Math.min(1 - 1e-12, Math.max(-1 + 1e-12, r)));

function panelOf(rows: readonly PanelRow[]): Cell[] {
  const [units, rounds] = [new Map<string, number>(), new Map<string, number>()];
  const numberOf = (ids: Map<string, number>, id: string): number => ids.get(id) ?? (ids.set(id, ids.size), ids.size - 1);
  const seen = new Set<string>();
  return rows.map(({ unitId, roundId, driver, outcome, n }) => {
    if (!(Number.isFinite(driver) && Number.isFinite(outcome) && Number.isFinite(n) && n > 0)) throw new RangeError('A row of the panel has two finite means and n > 0.');
    const cell = { unit: numberOf(units, unitId), round: numberOf(rounds, roundId), n, x: driver, y: outcome };
    const key = `${cell.unit} ${cell.round}`;
    if (seen.has(key)) throw new RangeError(`Unit ${unitId} is twice in round ${roundId}.`);
    seen.add(key);
    return cell;
  });
}

function withinCorrelation(cells: readonly Cell[]): number | null {
  const left = cells.map((cell) => ({ ...cell }));
  const before = squares(left);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const moved = Math.max(demean(left, 'unit'), demean(left, 'round'));
    if (moved < 1e-10) break;
  }
  const { xx, yy, xy } = squares(left);
  const isFlat = xx <= 1e-18 * before.xx || yy <= 1e-18 * before.yy || xx <= 1e-16 * left.length || yy <= 1e-16 * left.length;
  return isFlat ? null : Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

/** Takes each group's weighted mean off; returns the largest of them. */
function demean(cells: Cell[], by: 'unit' | 'round'): number {
  const [n, x, y] = [[] as number[], [] as number[], [] as number[]];
  for (const cell of cells) {
    const group = cell[by];
    n[group] = (n[group] ?? 0) + cell.n;
    x[group] = (x[group] ?? 0) + cell.n * cell.x;
    y[group] = (y[group] ?? 0) + cell.n * cell.y;
  }
  let largest = 0;
  for (const cell of cells) {
    const group = cell[by];
    const [meanX, meanY] = [x[group]! / n[group]!, y[group]! / n[group]!];
    cell.x -= meanX;
    cell.y -= meanY;
    largest = Math.max(largest, Math.abs(meanX), Math.abs(meanY));
  }
  return largest;
}

function squares(cells: readonly Cell[]): { xx: number; yy: number; xy: number } {
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y, n } of cells) {
    xx += n * x * x;
    yy += n * y * y;
    xy += n * x * y;
  }
  return { xx, yy, xy };
}
