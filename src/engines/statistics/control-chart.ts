import { FastSlowMeans, type FastSlow, type LevelChange } from './fast-slow.js';
import { limitFor } from './limits.js';
import { assertNoise } from './noise.js';
import type { NoiseParameters } from './noise-parameters.js';
import { FIVE_POINT, scaleFactor, type Scale } from './scale.js';
import { inTimeOrder, type Observation } from './series.js';
import { beginLearning, mayRebase, readSignal, REBASE_RESULTS, WATCH_Z, type SignalDirection, type SignalMemory, type SignalState } from './signal-state.js';

/** A difference below this is never an alarm, however certain: nobody should act on it. In 1..5 points. */
export const SMALLEST_CHANGE = 0.2;

/** The chart started anew: the level that held, in points of the scale, beside the one that was usual until the alert. */
export interface Rebase extends LevelChange {
  /** The week in which the alert began. */
  readonly alarmWeek: number;
}

/** What the chart says about one result. Means, limits and `difference` in points of the scale, times in weeks. */
export interface ChartPoint {
  readonly week: number;
  readonly mean: number;
  readonly n: number;
  readonly fast: number;
  /** Null, as are `difference`, `sd`, `z`, `low` and `high`, before the 4th result since the chart (re)started. */
  readonly slow: number | null;
  /** `fast - slow`. */
  readonly difference: number | null;
  readonly sd: number | null;
  readonly z: number | null;
  /** L as used. */
  readonly limit: number;
  /** The fast mean alarms below `low` and above `high`: `slow ± max(L sd, 0.20)`. Not clipped to the scale. */
  readonly low: number | null;
  readonly high: number | null;
  readonly state: SignalState;
  /** Results of the series so far, this one included. */
  readonly results: number;
  /** A new alert began here: what may be sent. A relapse is none. */
  readonly isAlarm: boolean;
  /** Which way it watches, alerts or recovers from; null in learning and calm. */
  readonly direction: SignalDirection | null;
  /** The week of the first result in the present state. */
  readonly sinceWeek: number;
  /** Set where the slow mean started anew: the last eight results are the usual level from now on. */
  readonly rebase: Rebase | null;
}

interface Walk {
  means: FastSlowMeans;
  memory: SignalMemory;
  /** Results that the chart has read since it (re)started. */
  results: number;
  /** When the newest alert began. */
  alarmWeek: number;
}

/**
 * Reads a unit's and driver's results, one point each in time order, whatever the order given; missing rounds are simply absent.
 * `weeksBetween` is the series' rhythm (`typicalGap`), which chooses the limit. An observation that names its own noise or rhythm is read with
 * those, so a chart whose parameters were estimated anew now and then can be walked again and comes to the same states. Alarm: `|Z| > L` and
 * `|D| >= 0.20`, first at the 9th result. The slow mean stands still in alert and recovering; after 8 results there, as soon as the last 8 agree
 * with each other, the chart starts again with those, so that the next result is its 9th. A result is to be read once, when its round
 * closes: of an open round it says nothing.
 * Throws RangeError for impossible observations, noise or rhythm. O(n log n): 0.4 ms for 260 results, 0.1 ms for 52 (bench/roster-import prints its growth).
 */
export function readSeries(observations: readonly Observation[], noise: NoiseParameters, weeksBetween: number, scale: Scale = FIVE_POINT): readonly ChartPoint[] {
  assertNoise(noise);
  const usual = limitFor(weeksBetween);
  const smallest = SMALLEST_CHANGE * scaleFactor(scale);
  const ordered = inTimeOrder(observations, scale);
  for (const observation of ordered) if (observation.noise) assertNoise(observation.noise);
  const walk: Walk = { means: new FastSlowMeans(noise), memory: beginLearning(ordered[0]?.week ?? 0), results: 0, alarmWeek: 0 };
  return ordered.map((observation, index) => {
    const isFrozen = walk.memory.state === 'alert' || walk.memory.state === 'recovering';
    const means = walk.means.take(observation, isFrozen);
    walk.results += 1;
    const limit = observation.weeksBetween === undefined ? usual : limitFor(observation.weeksBetween);
    const isBeyondLimit = means.z !== null && Math.abs(means.z) > limit && Math.abs(means.difference!) >= smallest;
    const last = ordered.slice(index + 1 - REBASE_RESULTS, index + 1);
    const isSteady = mayRebase(walk.memory) && Math.abs(chartOf(last, noise).read().z ?? 0) < WATCH_Z;
    const { memory, action } = readSignal(walk.memory, { week: observation.week, results: walk.results, z: means.z, isBeyondLimit, isSteady });
    walk.memory = memory;
    if (action === 'alarm') walk.alarmWeek = observation.week;
    const change = action === 'rebase' ? walk.means.changeOfLast(REBASE_RESULTS) : null;
    const shown = action === 'rebase' ? restart(walk, last, noise) : means;
    return pointOf(observation, shown, memory, { limit, smallest, results: index + 1, isAlarm: action === 'alarm', rebase: change && { ...change, alarmWeek: walk.alarmWeek } });
  });
}

function chartOf(observations: readonly Observation[], noise: NoiseParameters): FastSlowMeans {
  const means = new FastSlowMeans(noise);
  for (const observation of observations) means.take(observation, false);
  return means;
}

/** Forgets everything before `kept`, which are fewer results than could alarm. */
function restart(walk: Walk, kept: readonly Observation[], noise: NoiseParameters): FastSlow {
  walk.means = chartOf(kept, noise);
  walk.results = kept.length;
  walk.memory = { ...walk.memory, stirring: 0, stirringTo: null, easing: 0 };
  return walk.means.read();
}

type Facts = Pick<ChartPoint, 'limit' | 'results' | 'isAlarm' | 'rebase'> & { readonly smallest: number };

function pointOf({ week, mean, n }: Observation, means: FastSlow, memory: SignalMemory, { smallest, ...facts }: Facts): ChartPoint {
  const half = means.sd === null ? null : Math.max(facts.limit * means.sd, smallest);
  const low = half === null ? null : means.slow! - half;
  const high = half === null ? null : means.slow! + half;
  return { week, mean, n, ...means, ...facts, low, high, state: memory.state, direction: memory.direction, sinceWeek: memory.since };
}
