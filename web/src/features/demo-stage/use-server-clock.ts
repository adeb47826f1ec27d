import { useEffect, useState, useSyncExternalStore } from 'react';
import { createServerClock } from './server-clock.js';
import { msToNextSecond, remainingMs, type Slot } from './stage-time.js';

const askWithinMs = 4_000;
const againMs = 60_000;
const retryMs = 3_000;
const lookMs = 5_000;
/** Times are told in whole ms, and drawn a moment after. */
const tickMs = 50;

async function askServer(): Promise<number> {
  const answer = await fetch('/clock', { cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(askWithinMs) });
  const { now } = (await answer.json()) as { now: unknown };
  return Number(now);
}

/** One for the page: whoever shows a time shows the same. */
const clock = createServerClock({ ask: askServer, monotonic: () => performance.now(), wall: () => Date.now(), wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) });
const listeners = new Set<() => void>();
let measured = 0;
let stop: (() => void) | null = null;
let measureNow: (() => Promise<void>) | null = null;

function keepMeasured(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  let isMeasuring = false;
  const measure = async (): Promise<void> => {
    if (isMeasuring) return;
    isMeasuring = true;
    const isDone = await clock.measure();
    isMeasuring = false;
    dueAt = performance.now() + (isDone ? againMs : retryMs);
    if (!isDone) return;
    measured += 1;
    listeners.forEach((listener) => listener());
  };
  measureNow = measure;
  const look = (): void => {
    if (performance.now() >= dueAt || clock.hasSlept()) void measure();
    timer = setTimeout(look, clock.error() === null ? retryMs : lookMs);
  };
  const atOnce = (): void => { if (document.visibilityState === 'visible') void measure(); };
  look();
  document.addEventListener('visibilitychange', atOnce);
  window.addEventListener('online', atOnce);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', atOnce);
    window.removeEventListener('online', atOnce);
  };
}

/** Measures as long as somebody looks. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= keepMeasured();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}

/** Measures anew when the server says a time that by this clock is still to come: its clock was set, or another server speaks. */
export function doubtClock(said: number): void {
  const error = clock.error();
  if (error !== null && said > clock.now() + error + tickMs) void measureNow?.();
}

/** The server's time at this moment, in ms since 1970; for events, where no drawing depends on it. */
export const serverNow = (): number => clock.now();

/** By how many ms the server's time may be wrong here; null before it was measured. */
export function useClockError(): number | null {
  useSyncExternalStore(subscribe, () => measured);
  return clock.error();
}

/**
 * The server's time, drawn anew at each of its whole seconds, or when what is left of a live demo shows its next second: every screen that shows
 * the same demo changes at the same moment.
 */
export function useServerNow(live: Slot | null = null): number {
  const version = useSyncExternalStore(subscribe, () => measured);
  const [now, setNow] = useState(serverNow);
  const isRunning = live !== null && live.liveStartedAt !== null && live.pausedAt === null;
  const wholeAt = live && isRunning ? Date.parse(live.liveStartedAt!) + live.pausedMs + live.budgetMs + live.extendedMs : null;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      const at = serverNow();
      setNow(at);
      timer = setTimeout(tick, Math.ceil(msToNextSecond(live && wholeAt !== null ? remainingMs(live, at) : -at)) + 1);
    };
    tick();
    return () => clearTimeout(timer);
    // A slot is another object with each news; what its clock depends on is in these.
  }, [version, wholeAt]);
  return now;
}
