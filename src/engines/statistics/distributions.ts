const TINY = 1e-300;
const EPSILON = 1e-15;
const LANCZOS = [676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7];

/** ln Γ(x) for x > 0 (Lanczos 1964, SIAM Journal on Numerical Analysis B 1; g = 7, nine terms; relative error below 1e-13). */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln Γ needs x > 0, got ${x}.`);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce((sum, term, index) => sum + term / (shifted + index + 1), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

/**
 * `P(|X| > |z|)` for a standard normal X, right to about 1e-12 of itself also far out, where the order of the smallest matters: the series of
 * erf below 2.5 and Lentz's continued fraction of erfc above (Abramowitz and Stegun 1964, 7.1.5 and 7.1.14).
 */
export function normalTwoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let k = 1; Math.abs(term) > EPSILON * sum && k < 200; k += 1) {
      term *= (2 * x * x) / (2 * k + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = 0;
  for (let k = 120; k >= 1; k -= 1) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** Φ(z). */
export function normalCdf(z: number): number {
  const tail = normalTwoSided(z) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** I_x(a, b), the regularised incomplete beta function, by Lentz's continued fraction (Numerical Recipes, 6.4; Abramowitz and Stegun 26.5.8). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) throw new RangeError(`I_x(a, b) needs 0 <= x <= 1 and a, b > 0, got ${x}, ${a}, ${b}.`);
  if (x === 0 || x === 1) return x;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < EPSILON) break;
  }
  return result;
}

/** `P(|T| > |t|)` for Student's t with `freedom` degrees of freedom. */
export function studentTwoSided(t: number, freedom: number): number {
  if (!(freedom > 0)) throw new RangeError(`Student's t needs degrees of freedom > 0, got ${freedom}.`);
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The t that is exceeded in absolute value with probability `1 - coverage`: half the width of a two-sided interval in standard errors. */
export function studentQuantile(coverage: number, freedom: number): number {
  if (!(coverage > 0 && coverage < 1)) throw new RangeError(`A coverage lies between 0 and 1, got ${coverage}.`);
  let high = 1;
  while (studentTwoSided(high, freedom) > 1 - coverage) high *= 2;
  return bisect(0, high, (t) => 1 - studentTwoSided(t, freedom) < coverage);
}

/** `P(F <= f)` for Fisher's F. */
export function fisherCdf(f: number, numerator: number, denominator: number): number {
  return f <= 0 ? 0 : incompleteBeta((numerator * f) / (numerator * f + denominator), numerator / 2, denominator / 2);
}

/** The f with `P(F <= f) = probability`. */
export function fisherQuantile(probability: number, numerator: number, denominator: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`A probability lies between 0 and 1, got ${probability}.`);
  let high = 1;
  while (fisherCdf(high, numerator, denominator) < probability) high *= 2;
  return bisect(0, high, (f) => fisherCdf(f, numerator, denominator) < probability);
}

function bisect(from: number, to: number, isBelow: (value: number) => boolean): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
