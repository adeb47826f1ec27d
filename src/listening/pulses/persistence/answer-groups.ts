/** Most answers in one statement, and most statements on their way that wait for nobody. */
const GROUP_MOST = 64;
const GROUPS_MOST = 2;

/** What a statement says of one row; `busy`: its unit is being sealed, and nothing was done. */
export type GroupAnswer<Answer> = Answer | 'busy';

/** What is sent: rows that wait for nobody, or, with `isPatient`, rows of one unit that wait until it is sealed. */
export interface GroupDoor<Row, Answer> {
  send(rows: readonly Row[], isPatient: boolean): Promise<readonly GroupAnswer<Answer>[]>;
  /** Rows with the same key wait for the same lock. */
  unitOf(row: Row): string;
  /** True of a failure that rolled the whole statement back and may be the fault of one row: the rows are then sent one by one. */
  isFaultOfARow(error: unknown): boolean;
}

interface Waiting<Row, Answer> {
  readonly row: Row;
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Gathers rows into statements. A row that comes alone goes at once; what comes while two statements are on their way goes with the next.
 * Rows of a unit that is being sealed wait in a queue of their own, at most `patientMost` units at a time, and hold up nobody else.
 */
export class AnswerGroups<Row, Answer> {
  private readonly waiting: Waiting<Row, Answer>[] = [];
  private readonly sealing = new Map<string, Waiting<Row, Answer>[]>();
  private readonly sealingIdle: string[] = [];
  private running = 0;
  private patient = 0;
  private isAwake = false;

  constructor(
    private readonly door: GroupDoor<Row, Answer>,
    private readonly patientMost: number,
  ) {}

  submit(row: Row): Promise<Answer> {
    return new Promise((settle, fail) => {
      this.enqueue({ row, settle, fail });
    });
  }

  private enqueue(one: Waiting<Row, Answer>): void {
    const queue = this.sealing.get(this.door.unitOf(one.row));
    if (queue) {
      queue.push(one);
      return;
    }
    this.waiting.push(one);
    if (this.isAwake) return;
    this.isAwake = true;
    // Everything that the process has read from its sockets by now goes together.
    setImmediate(() => {
      this.isAwake = false;
      this.next();
    });
  }

  private next(): void {
    while (this.running < GROUPS_MOST && this.waiting.length > 0) {
      this.running += 1;
      void this.run(this.waiting.splice(0, GROUP_MOST), false).finally(() => {
        this.running -= 1;
        this.next();
      });
    }
  }

  private async run(group: readonly Waiting<Row, Answer>[], isPatient: boolean): Promise<void> {
    try {
      const answers = await this.door.send(group.map(({ row }) => row), isPatient);
      for (const [place, one] of group.entries()) this.deliver(one, answers[place]);
      this.nextPatient();
    } catch (error) {
      if (group.length === 1 || !this.door.isFaultOfARow(error)) for (const { fail } of group) fail(error);
      else for (const one of group) await this.run([one], isPatient);
    }
  }

  private deliver(one: Waiting<Row, Answer>, answer: GroupAnswer<Answer> | undefined): void {
    if (answer === undefined) one.fail(new Error('the database said nothing of an answer'));
    else if (answer === 'busy') this.wait(one);
    else one.settle(answer);
  }

  private wait(one: Waiting<Row, Answer>): void {
    const unit = this.door.unitOf(one.row);
    const queue = this.sealing.get(unit);
    if (queue) {
      queue.push(one);
      return;
    }
    this.sealing.set(unit, [one]);
    this.sealingIdle.push(unit);
  }

  private nextPatient(): void {
    while (this.patient < this.patientMost && this.sealingIdle.length > 0) {
      const unit = this.sealingIdle.shift()!;
      this.patient += 1;
      void this.runPatient(unit).finally(() => {
        this.patient -= 1;
        this.nextPatient();
      });
    }
  }

  /** One statement for what waits for the unit; what came meanwhile goes after it, until nothing is left. */
  private async runPatient(unit: string): Promise<void> {
    const queue = this.sealing.get(unit)!;
    while (queue.length > 0) await this.run(queue.splice(0, GROUP_MOST), true);
    this.sealing.delete(unit);
  }
}
