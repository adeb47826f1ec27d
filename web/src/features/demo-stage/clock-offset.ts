/** One asking of the server's clock. `sentAt` and `receivedAt` are of this device's monotonic clock, `serverAt` is the server's time; all in ms. */
export interface ClockSample {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly serverAt: number;
}

/**
 * Server time = monotonic time + `offset`, and by how much that may be wrong at `measuredAt` (monotonic): half of the round trip, since the server
 * read its clock at some moment of it (Cristian 1989, "Probabilistic clock synchronization").
 */
export interface ClockOffset {
  readonly offset: number;
  readonly error: number;
  readonly measuredAt: number;
}

/** How far a quartz may run away from another, in ms per ms: 100 millionths, twice what PC clocks are specified for. */
const DRIFT = 1e-4;

export function offsetOf({ sentAt, receivedAt, serverAt }: ClockSample): ClockOffset {
  return { offset: serverAt - (sentAt + receivedAt) / 2, error: (receivedAt - sentAt) / 2, measuredAt: receivedAt };
}

/** How wrong an offset may be by now: its own error, and what the two clocks drifted apart since. */
export const errorAt = ({ error, measuredAt }: ClockOffset, now: number): number => error + Math.max(0, now - measuredAt) * DRIFT;

/** The one that may be least wrong now: a quick round trip, unless it is so long ago that clocks have drifted. Null of none. */
export function bestOffset(offsets: readonly ClockOffset[], now: number): ClockOffset | null {
  return offsets.reduce<ClockOffset | null>((best, one) => (best === null || errorAt(one, now) < errorAt(best, now) ? one : best), null);
}
