import { bestOffset, errorAt, offsetOf, type ClockOffset } from './clock-offset.js';

/** What a clock needs of its surroundings; in tests all of it is given. */
export interface ClockSurroundings {
  /** Asks the server for its time, in ms since 1970 */
  readonly ask: () => Promise<number>;
  /** Monotonic, in ms: what `performance.now` says */
  readonly monotonic: () => number;
  /** This device's own idea of the time, in ms since 1970: only until the server was asked, and to notice that the device slept */
  readonly wall: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The server's clock on this device. */
export interface ServerClock {
  /** The server's time, in ms since 1970. Never jumps with the device's own clock. */
  readonly now: () => number;
  /** By how many ms `now` may be wrong; null before the first answer. */
  readonly error: () => number | null;
  /** Asks a few times and keeps the best answer; false when nobody answered. */
  readonly measure: () => Promise<boolean>;
  /** True after the device slept or its clocks went apart: time to measure again. */
  readonly hasSlept: () => boolean;
}

const SAMPLES = 6;
const PAUSE_MS = 120;
/** Good enough for the ear and the eye; then no more is asked. */
const GOOD_MS = 15;
/** Monotonic clocks stand still in some sleeping devices, wall clocks don't: apart by this much, one of them was moved. */
const SLEPT_MS = 400;

/** Makes a clock that is not measured yet: until then it shows the device's own time. */
export function createServerClock({ ask, monotonic, wall, wait }: ClockSurroundings): ServerClock {
  let best: ClockOffset | null = null;
  let apart = wall() - monotonic();
  const sample = async (): Promise<ClockOffset | null> => {
    const sentAt = monotonic();
    const serverAt = await ask().catch(() => null);
    return serverAt === null || !Number.isFinite(serverAt) ? null : offsetOf({ sentAt, receivedAt: monotonic(), serverAt });
  };
  const hasSlept = (): boolean => Math.abs(wall() - monotonic() - apart) > SLEPT_MS;
  const measure = async (): Promise<boolean> => {
    const slept = hasSlept();
    const offsets: ClockOffset[] = [];
    for (let asked = 0; asked < SAMPLES; asked++) {
      if (asked > 0) await wait(PAUSE_MS);
      const offset = await sample();
      if (offset) offsets.push(offset);
      // The first answer carries the price of a new connection.
      if (offsets.length > 1 && Math.min(...offsets.map(({ error }) => error)) <= GOOD_MS) break;
    }
    if (offsets.length === 0) return false;
    const fresh = bestOffset(offsets, monotonic())!;
    // An older one that can't be true together with this means that the server's clock was set, or is another server's.
    const holds = best !== null && !slept && Math.abs(best.offset - fresh.offset) <= errorAt(best, monotonic()) + fresh.error;
    best = holds ? bestOffset([fresh, best!], monotonic()) : fresh;
    apart = wall() - monotonic();
    return true;
  };
  return {
    now: () => (best ? monotonic() + best.offset : wall()),
    error: () => (best ? errorAt(best, monotonic()) : null),
    measure, hasSlept,
  };
}
