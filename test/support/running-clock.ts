import { FixedClock } from './fixed-clock.js';

/** A clock that goes on by itself from where a test sets it, for pages on which time is seen to pass. */
export class RunningClock extends FixedClock {
  private since = performance.now();

  override now(): Date {
    return new Date(super.now().getTime() + (performance.now() - this.since));
  }

  override set(instant: string | Date): void {
    super.set(instant);
    this.since = performance.now();
  }
}
