/** Things to close at the end, in the reverse order of their opening; each gets a limited time. */
export class Shutdown {
  private readonly steps: { readonly name: string; readonly close: () => Promise<void> }[] = [];
  private ending: Promise<never> | undefined;
  private startedAt = 0;

  constructor(
    private readonly say: (line: string) => void,
    private readonly exit: (code: number) => never = (code) => process.exit(code),
    private readonly patienceMs = 10_000,
  ) {}

  /** True once the end has begun: what closes now closes because we asked it to. */
  get hasBegun(): boolean {
    return this.ending !== undefined;
  }

  add(name: string, close: () => Promise<void>): void {
    this.steps.push({ name, close });
  }

  /** Closes everything once and ends the process with `code`. */
  end(code: number): Promise<never> {
    this.ending ??= this.closeAll().then(() => this.exit(code));
    return this.ending;
  }

  /** Ctrl-C, `kill` and a closed terminal end the process cleanly. Again after a second (npm repeats the first), at once. */
  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (!this.hasBegun) {
          this.startedAt = performance.now();
          this.say('Stopping…');
          void this.end(0);
        } else if (performance.now() - this.startedAt > 1000) {
          this.exit(130);
        }
      });
    }
  }

  private async closeAll(): Promise<void> {
    for (const step of this.steps.reverse()) {
      try {
        await inTime(step.close(), this.patienceMs);
      } catch (error) {
        this.say(`${step.name} did not close cleanly: ${(error as Error).message}`);
      }
    }
  }
}

async function inTime(work: Promise<void>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error(`not done after ${limitMs / 1000} s`)); }, limitMs);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
