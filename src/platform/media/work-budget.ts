/** The queue is full. */
export class BudgetFull extends Error {}

interface Waiting {
  readonly weight: number;
  readonly start: () => void;
}

/**
 * Lets work run side by side while its weights together stay within a budget; the rest waits in order, at most `mostWaiting` of it. Work heavier
 * than the whole budget runs alone.
 */
export class WorkBudget {
  private used = 0;
  private readonly queue: Waiting[] = [];

  constructor(private readonly budget: number, private readonly mostWaiting: number) {}

  /** Throws BudgetFull when too much waits already. */
  async run<T>(weight: number, work: () => Promise<T>): Promise<T> {
    const share = Math.min(weight, this.budget);
    await this.turn(share);
    try {
      return await work();
    } finally {
      this.used -= share;
      this.next();
    }
  }

  private async turn(weight: number): Promise<void> {
    if (this.queue.length === 0 && this.used + weight <= this.budget) {
      this.used += weight;
      return;
    }
    if (this.queue.length >= this.mostWaiting) throw new BudgetFull('too much work waits');
    await new Promise<void>((start) => this.queue.push({ weight, start }));
  }

  private next(): void {
    for (let first = this.queue[0]; first !== undefined && this.used + first.weight <= this.budget; first = this.queue[0]) {
      this.queue.shift();
      this.used += first.weight;
      first.start();
    }
  }
}
