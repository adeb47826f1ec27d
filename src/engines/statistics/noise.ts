import type { NoiseParameters } from './noise-parameters.js';
import { inTimeOrder, type Observation } from './series.js';
import { FIVE_POINT, scaleFactor, type Scale } from './scale.js';

/** How much of a team's shock (an all-hands, a bad week) is left one week later. */
export const SHOCK_MEMORY = 0.5;

/** Assumed before an organization has results of its own: τ = .10 and ω = .80 in 1..5 points. */
export const DEFAULT_NOISE: NoiseParameters = { tauSquared: 0.01, omegaSquared: 0.64 };

/** No fit goes below these (1..5 points): a chart with no noise alarms at everything. */
export const NOISE_FLOORS: NoiseParameters = { tauSquared: 0.0025, omegaSquared: 0.1 };

const LAGS = [1, 5];
const CAP = 9;
const ROUNDS_OF_WEIGHTING = 25;
/** The 60 pseudo-observations of the prior: ten each of six designs that tell τ and ω apart. */
const PRIOR_DESIGNS = [1, 5].flatMap((gap) => [6, 10, 20].map((n) => ({ gap, n })));
const PRIOR_REPEATS = 10;

/** `DEFAULT_NOISE` on another scale. */
export function defaultNoise(scale: Scale = FIVE_POINT): NoiseParameters {
  return rescaled(DEFAULT_NOISE, scale);
}

/** The variance `τ² + ω²/n` of one result around a level that doesn't move. */
export function varianceOf({ tauSquared, omegaSquared }: NoiseParameters, n: number): number {
  return tauSquared + omegaSquared / n;
}

/** Throws RangeError unless both variances are finite, not negative, and not both 0. */
export function assertNoise({ tauSquared, omegaSquared }: NoiseParameters): void {
  if (!(tauSquared >= 0 && omegaSquared >= 0 && tauSquared + omegaSquared > 0 && Number.isFinite(tauSquared + omegaSquared))) {
    throw new RangeError(`Noise is two finite variances >= 0 and not both 0, got ${tauSquared} and ${omegaSquared}.`);
  }
}

function rescaled({ tauSquared, omegaSquared }: NoiseParameters, scale: Scale): NoiseParameters {
  const square = scaleFactor(scale) ** 2;
  return { tauSquared: tauSquared * square, omegaSquared: omegaSquared * square };
}

/** One squared difference: what τ² and ω² are multiplied with in its expectation, what was seen, and how often it counts. */
interface Row {
  readonly shock: number;
  readonly answers: number;
  readonly squared: number;
  readonly count: number;
}

/**
 * τ² and ω² of one organization and scale, from all its series of results (one array per unit and driver, any order).
 *
 * The variogram is fitted (Cressie 1985, Mathematical Geology 17(5)): `E (x_i - x_j)² = 2 τ² (1 - φ^gap) + ω² (1/n_i + 1/n_j)` for pairs
 * 1 and 5 results apart, by non-negative least squares with weights 1/fit, repeated until the fit stands still. Squares count at most 9
 * times their fit, so that a true jump doesn't pass for noise. 60 pseudo-observations at `DEFAULT_NOISE` keep a young organization near
 * the prior; `NOISE_FLOORS` hold at any time. Throws RangeError for an impossible observation. O(results).
 */
export function fitNoise(series: readonly (readonly Observation[])[], scale: Scale = FIVE_POINT): NoiseParameters {
  const prior = rescaled(DEFAULT_NOISE, scale);
  const floors = rescaled(NOISE_FLOORS, scale);
  const rows = [...priorRows(prior), ...series.flatMap((one) => differences(inTimeOrder(one, scale)))];
  let fit = prior;
  for (let round = 0; round < ROUNDS_OF_WEIGHTING; round += 1) {
    const next = weightedFit(rows, fit);
    const floored = { tauSquared: Math.max(floors.tauSquared, next.tauSquared), omegaSquared: Math.max(floors.omegaSquared, next.omegaSquared) };
    const moved = Math.abs(floored.tauSquared - fit.tauSquared) + Math.abs(floored.omegaSquared - fit.omegaSquared);
    fit = floored;
    if (moved < 1e-9 * prior.omegaSquared) break;
  }
  return fit;
}

const expected = (row: Row, { tauSquared, omegaSquared }: NoiseParameters): number => row.shock * tauSquared + row.answers * omegaSquared;

function priorRows(prior: NoiseParameters): Row[] {
  return PRIOR_DESIGNS.map(({ gap, n }) => {
    const row = { shock: 2 * (1 - SHOCK_MEMORY ** gap), answers: 2 / n, squared: 0, count: PRIOR_REPEATS };
    return { ...row, squared: expected(row, prior) };
  });
}

function differences(ordered: readonly Observation[]): Row[] {
  return LAGS.flatMap((lag) => ordered.slice(lag).map((later, index) => {
    const earlier = ordered[index]!;
    const shock = 2 * (1 - SHOCK_MEMORY ** (later.week - earlier.week));
    return { shock, answers: 1 / earlier.n + 1 / later.n, squared: (later.mean - earlier.mean) ** 2, count: 1 };
  }));
}

/** One round of least squares with weights and caps by the last fit. Lawson and Hanson's NNLS has four corners for two unknowns. */
function weightedFit(rows: readonly Row[], last: NoiseParameters): NoiseParameters {
  let [ss, sa, aa, sy, ay] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const fitted = expected(row, last);
    const weight = row.count / fitted;
    const squared = Math.min(row.squared, CAP * fitted);
    ss += weight * row.shock * row.shock;
    sa += weight * row.shock * row.answers;
    aa += weight * row.answers * row.answers;
    sy += weight * row.shock * squared;
    ay += weight * row.answers * squared;
  }
  const determinant = ss * aa - sa * sa;
  const tauSquared = (aa * sy - sa * ay) / determinant;
  const omegaSquared = (ss * ay - sa * sy) / determinant;
  if (tauSquared < 0) return { tauSquared: 0, omegaSquared: ay / aa };
  return omegaSquared < 0 ? { tauSquared: sy / ss, omegaSquared: 0 } : { tauSquared, omegaSquared };
}
