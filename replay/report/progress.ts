/** Where the replay writes: a terminal with a bar that moves, or plain lines. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;
const REDRAW_MS = 80;

/** Says what is being done: on a terminal one line with a bar that moves, elsewhere one line when it is done. */
export class Progress {
  constructor(private readonly output: Output) {}

  say(text = ''): void {
    this.output.write(`${text}\n`);
  }

  /** Does one step of `total` parts; `work` calls `done` for each part and may give a note on how it went. */
  async step(title: string, total: number, work: (done: () => void) => Promise<string | void>): Promise<void> {
    const started = performance.now();
    let parts = 0;
    let drawnAt = 0;
    const draw = (): void => {
      if (!this.output.isTTY || performance.now() - drawnAt < REDRAW_MS) return;
      drawnAt = performance.now();
      const filled = total === 0 ? 0 : Math.round((BAR_WIDTH * parts) / total);
      this.output.write(`\r\u001b[2K  ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${title}${total > 1 ? ` ${parts}/${total}` : ''}`);
    };
    draw();
    const note = await work(() => { parts += 1; draw(); });
    if (this.output.isTTY) this.output.write('\r\u001b[2K');
    this.say(`  ${title.padEnd(30)} ${seconds(performance.now() - started).padStart(7)}${note ? `   ${note}` : ''}`);
  }
}

/** A time in seconds with one decimal. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
