import { assertNoise, varianceOf } from './noise.js';
import type { NoiseParameters } from './noise-parameters.js';
import { clipToScale, FIVE_POINT, scaleFactor, type Scale } from './scale.js';
import { seededRandom } from './seeded-random.js';
import { inTimeOrder, type Observation } from './series.js';
import type { SignalDirection } from './signal-state.js';

/** Results that a forecast needs. */
export const FORECAST_RESULTS = 14;
/** How far it looks, in weeks. */
export const FORECAST_WEEKS = 8;

/** φ: how much of a trend is left a week later. */
const DAMPING = 0.95;
const LEVEL_VARIANCES = [0.0002, 0.0009, 0.0025, 0.01];
const TREND_VARIANCES = [1e-6, 2.5e-5, 1e-4, 4e-4];
const LEVEL_PRIOR = { centre: 0.0009, sd: 1 };
const TREND_PRIOR = { centre: 1e-4, sd: 1.2 };
const FIRST_TREND_SD = 0.03;
const PATHS = 2000;
/** A pause longer than this many weeks counts as this many. */
const LONGEST_STEP = 52;

/** What to forecast. */
export interface ForecastQuestion {
  /** In points of the scale: what would be bad to reach. */
  readonly threshold: number;
  /** Which side of it is bad: a fall below it (usual), or a rise above it, as of exhaustion. */
  readonly towards?: SignalDirection;
  /** The same seed gives the same paths. Take it from the series and the round. */
  readonly seed: number;
  readonly weeks?: number;
}

/** The 80 % fan of the level in points of the scale, clipped to it: arrays by week, the first one week after the newest result. */
export interface Fan {
  readonly week: readonly number[];
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** `probability` that the level is beyond the threshold at the end of at least one of the weeks. */
export interface Forecast {
  readonly probability: number;
  readonly fan: Fan;
}

/** One filter of the mixture: level and trend (a week), their covariance, and how well it has predicted. */
interface Filter {
  readonly levelVariance: number;
  readonly trendVariance: number;
  level: number;
  trend: number;
  levelLevel: number;
  levelTrend: number;
  trendTrend: number;
  logWeight: number;
}

/**
 * Where the level of a series is going, or null under 14 results.
 *
 * A damped local trend (Gardner and McKenzie 1985, Management Science 31(10)) stepped by the week: `l' = l + φ b + e1`, `b' = φ b + e2`,
 * φ = .95, seen with the variance `τ² + ω²/n` of each result. How fast level and trend move isn't known: a Kalman filter (Harvey 1989) runs
 * for each of 4 × 4 pairs of variances with log-normal priors, and the likelihood weighs them. 2000 seeded paths from the mixture
 * give the probability and the fan. Never a date: that would be a promise. Throws RangeError for impossible input. About 2 ms: for the newest result only.
 */
export function forecast(observations: readonly Observation[], noise: NoiseParameters, question: ForecastQuestion, scale: Scale = FIVE_POINT): Forecast | null {
  assertNoise(noise);
  const { threshold, seed, weeks = FORECAST_WEEKS, towards = 'fall' } = question;
  if (!Number.isFinite(threshold)) throw new RangeError(`A threshold is a number, got ${threshold}.`);
  if (!Number.isInteger(weeks) || weeks < 1) throw new RangeError(`A forecast looks at least one whole week ahead, got ${weeks}.`);
  const ordered = inTimeOrder(observations, scale);
  if (ordered.length < FORECAST_RESULTS) return null;
  const filters = runFilters(ordered, noise, scaleFactor(scale) ** 2);
  const { levels, beyond } = simulate(filters, { threshold, seed, weeks, towards });
  const now = ordered.at(-1)!.week;
  const quantiles = (share: number): number[] => levels.map((level) => clipToScale(level[Math.round(share * (PATHS - 1))]!, scale));
  const fan = { week: levels.map((_, index) => now + index + 1), low: quantiles(0.1), middle: quantiles(0.5), high: quantiles(0.9) };
  return { probability: beyond / PATHS, fan };
}

function runFilters(ordered: readonly Observation[], noise: NoiseParameters, square: number): Filter[] {
  const first = ordered[0]!;
  const filters = LEVEL_VARIANCES.flatMap((levelVariance) => TREND_VARIANCES.map((trendVariance): Filter => ({
    levelVariance: levelVariance * square, trendVariance: trendVariance * square,
    level: first.mean, trend: 0, levelLevel: varianceOf(noise, first.n), levelTrend: 0, trendTrend: FIRST_TREND_SD ** 2 * square,
    logWeight: logNormal(levelVariance, LEVEL_PRIOR) + logNormal(trendVariance, TREND_PRIOR),
  })));
  for (const [index, observation] of ordered.slice(1).entries()) {
    const steps = Math.min(LONGEST_STEP, Math.max(1, Math.round(observation.week - ordered[index]!.week)));
    const variance = varianceOf(noise, observation.n);
    for (const filter of filters) {
      for (let step = 0; step < steps; step += 1) predict(filter);
      correct(filter, observation.mean, variance);
    }
  }
  return filters;
}

/** Weights for a grid of variances: the normal density of the logarithm, up to a constant. */
const logNormal = (value: number, { centre, sd }: { centre: number; sd: number }): number => -((Math.log(value / centre) / sd) ** 2) / 2;

function predict(filter: Filter): void {
  const { levelLevel, levelTrend, trendTrend } = filter;
  filter.level += DAMPING * filter.trend;
  filter.trend *= DAMPING;
  filter.levelLevel = levelLevel + 2 * DAMPING * levelTrend + DAMPING ** 2 * trendTrend + filter.levelVariance;
  filter.levelTrend = DAMPING * levelTrend + DAMPING ** 2 * trendTrend;
  filter.trendTrend = DAMPING ** 2 * trendTrend + filter.trendVariance;
}

function correct(filter: Filter, mean: number, variance: number): void {
  const innovation = mean - filter.level;
  const total = filter.levelLevel + variance;
  const [gainLevel, gainTrend] = [filter.levelLevel / total, filter.levelTrend / total];
  filter.logWeight -= (Math.log(total) + innovation ** 2 / total) / 2;
  filter.level += gainLevel * innovation;
  filter.trend += gainTrend * innovation;
  filter.trendTrend -= gainTrend * filter.levelTrend;
  filter.levelTrend -= gainLevel * filter.levelTrend;
  filter.levelLevel -= gainLevel * filter.levelLevel;
}

/** Standard deviations to draw a filter's level and trend with: Cholesky's factor of their covariance, and the steps of a week. */
function spreadOf({ levelVariance, trendVariance, levelLevel, levelTrend, trendTrend }: Filter): Record<'levelSd' | 'trendByLevel' | 'trendSd' | 'levelStep' | 'trendStep', number> {
  const levelSd = Math.sqrt(levelLevel);
  return {
    levelSd, trendByLevel: levelTrend / levelSd, trendSd: Math.sqrt(Math.max(0, trendTrend - levelTrend ** 2 / levelLevel)),
    levelStep: Math.sqrt(levelVariance), trendStep: Math.sqrt(trendVariance),
  };
}

interface Simulated {
  /** By week: the levels of all paths, sorted. */
  readonly levels: readonly Float64Array[];
  readonly beyond: number;
}

function simulate(filters: readonly Filter[], { threshold, seed, weeks, towards }: Required<ForecastQuestion>): Simulated {
  const random = seededRandom(seed);
  const highest = Math.max(...filters.map(({ logWeight }) => logWeight));
  const weights = filters.map(({ logWeight }) => Math.exp(logWeight - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spreads = filters.map(spreadOf);
  const levels = Array.from({ length: weeks }, () => new Float64Array(PATHS));
  let [beyond, chosen, upTo] = [0, 0, weights[0]! / total];
  for (let path = 0; path < PATHS; path += 1) {
    const share = (path + 0.5) / PATHS;
    while (share > upTo && chosen < filters.length - 1) upTo += weights[(chosen += 1)]! / total;
    const filter = filters[chosen]!;
    const { levelSd, trendSd, levelStep, trendStep, trendByLevel } = spreads[chosen]!;
    const first = random.normal();
    let level = filter.level + levelSd * first;
    let trend = filter.trend + trendByLevel * first + trendSd * random.normal();
    let isBeyond = false;
    for (let week = 0; week < weeks; week += 1) {
      level += DAMPING * trend + levelStep * random.normal();
      trend = DAMPING * trend + trendStep * random.normal();
      levels[week]![path] = level;
      isBeyond ||= towards === 'fall' ? level < threshold : level > threshold;
    }
    if (isBeyond) beyond += 1;
  }
  return { levels: levels.map((level) => level.sort()), beyond };
}
