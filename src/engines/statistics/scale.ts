/**
 * An answer scale: the smallest and largest value that one answer can take.
 * Invariant: `min < max`. Thresholds and priors of the engine are written for 1..5 and are
 * carried to another scale by `range / 4` (`scaleFactor`).
 */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** Five-point agreement, 1 = strongly disagree … 5 = strongly agree. */
export const FIVE_POINT: Scale = { min: 1, max: 5 };

/** How likely somebody is to recommend the place: 0 = not at all … 10 = extremely. */
export const ZERO_TO_TEN: Scale = { min: 0, max: 10 };

/** Factor that carries a length in 1..5 points (an SD, a threshold) to `scale`: 1 for 1..5, 2.5 for 0..10. */
export function scaleFactor(scale: Scale): number {
  return (scale.max - scale.min) / (FIVE_POINT.max - FIVE_POINT.min);
}

/** A value of `scale` as 0-100. Not rounded: rounding is the release's business, once, at the end. */
export function toHundred(value: number, scale: Scale): number {
  return (100 * (value - scale.min)) / (scale.max - scale.min);
}

/** `value` held inside the scale. */
export function clipToScale(value: number, scale: Scale): number {
  return Math.min(scale.max, Math.max(scale.min, value));
}
