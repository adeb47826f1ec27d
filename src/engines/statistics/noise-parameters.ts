/**
 * Where a stable series' noise comes from: `v = tauSquared + omegaSquared / n`, in squared points of the scale. `tauSquared` is the
 * variance of a shock common to the team, an AR(1) with `SHOCK_MEMORY` per week; `omegaSquared` that of one person's answer around the
 * team's mean. No finite-population factor: detection asks about the process, not about who happened to be there.
 */
export interface NoiseParameters {
  readonly tauSquared: number;
  readonly omegaSquared: number;
}
