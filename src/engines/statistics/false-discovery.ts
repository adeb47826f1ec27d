import { normalTwoSided } from './distributions.js';

/** The share of false ones among the findings that the organization's overview accepts. */
export const FALSE_DISCOVERY_RATE = 0.1;

/** The two-sided p of a chart's Z: `2 Φ(-|z|)`. Throws RangeError when z is no number. */
export function pOf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('Z is no number.');
  return normalTwoSided(z);
}

/** Which series to look at first. */
export interface Discoveries {
  /** Indexes of the p-values given, smallest p first; equal ones in the order given. */
  readonly order: readonly number[];
  /** By the index given: is it a finding? */
  readonly isDiscovery: readonly boolean[];
}

/**
 * Benjamini and Hochberg 1995, JRSS B 57(1): with the p-values sorted, everything up to the largest i with `p_(i) <= i q / m` is a finding; of
 * those, at most a share q is false on average, under independence or positive dependence, as between units and the units above them.
 * Throws RangeError for a p outside 0..1 or a q outside (0, 1).
 */
export function benjaminiHochberg(pValues: readonly number[], q: number = FALSE_DISCOVERY_RATE): Discoveries {
  if (!(q > 0 && q < 1)) throw new RangeError(`A false discovery rate lies between 0 and 1, got ${q}.`);
  const impossible = pValues.find((p) => !(p >= 0 && p <= 1));
  if (impossible !== undefined) throw new RangeError(`A p-value lies in 0..1, got ${impossible}.`);
  const order = pValues.map((_, index) => index).sort((one, other) => pValues[one]! - pValues[other]! || one - other);
  const found = order.findLastIndex((index, rank) => pValues[index]! <= ((rank + 1) * q) / pValues.length) + 1;
  const isDiscovery = pValues.map(() => false);
  for (const index of order.slice(0, found)) isDiscovery[index] = true;
  return { order, isDiscovery };
}
