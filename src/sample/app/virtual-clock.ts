import { Clock } from '../../kernel/clock.js';

/** The clock of the sample's past: it stands where it was set. */
export class VirtualClock extends Clock {
  private instant = new Date(0);

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}
