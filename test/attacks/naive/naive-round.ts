/** Each assignment is a write of its own, durable at once, as with a statement per step and no transaction. Attack tests only. */
export class NaiveRound {
  readonly spent = new Set<string>();
  pending: string[] = [];
  readonly counted: string[] = [];

  /** @param dies called between two steps; throws where the process dies. */
  constructor(private readonly dies: (step: string) => void) {}

  submit(code: string): 'taken' | 'already received' {
    if (this.spent.has(code)) return 'already received';
    this.spent.add(code);
    this.dies('spent');
    this.pending.push(code);
    return 'taken';
  }

  close(arrivesMeanwhile?: string): void {
    const read = [...this.pending];
    if (arrivesMeanwhile) this.submit(arrivesMeanwhile);
    this.counted.push(...read);
    this.dies('counted');
    this.pending = [];
  }
}
