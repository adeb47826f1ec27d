/** How many attempts may fail at once, and how many more each second. */
export interface AttemptLimit {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * Counts failures only (a token bucket): whoever succeeds spends nothing, so a unit full of people answering at once is never held up.
 * Lives in the process: it protects the process's time, and a row in the database would cost what it saves.
 */
export class AttemptBucket {
  private left: number;
  private filledAt: number;

  constructor(private readonly limit: AttemptLimit, now: number) {
    this.left = limit.burst;
    this.filledAt = now;
  }

  /** Seconds until the next attempt is taken; 0 when it may go on. */
  wait(now: number): number {
    this.fill(now);
    return this.left >= 1 ? 0 : Math.ceil((1 - this.left) / this.limit.perSecond);
  }

  failed(now: number): void {
    this.fill(now);
    this.left = Math.max(0, this.left - 1);
  }

  private fill(now: number): void {
    this.left = Math.min(this.limit.burst, this.left + (Math.max(0, now - this.filledAt) / 1000) * this.limit.perSecond);
    this.filledAt = Math.max(now, this.filledAt);
  }
}
