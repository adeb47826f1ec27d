import type { Page } from 'playwright-core';
import { until, type ServerProcess } from './server-process.js';
import { forgetShownTime, latenessOf } from './shown-time.js';
import type { SlotAnswer } from './stage-world.js';

/** Every screen shows the same second within this. */
const APART_MS = 200;
const SECONDS_MEASURED = 6;

/** What is there to see of the demo that is on stage, and whether the page is still the one that was opened. */
export class Watcher {
  readonly loads: number[] = [];
  readonly problems: string[] = [];

  constructor(readonly name: string, readonly page: Page) {
    page.on('load', () => this.loads.push(Date.now()));
    page.on('pageerror', (error) => this.problems.push(`${name}: ${error.message}`));
  }

  /** A presenter's page shows their own turn alone. */
  get isForAll(): boolean {
    return this.name !== 'presenter';
  }

  async sees(demo: Pick<SlotAnswer, 'title'>): Promise<void> {
    await this.page.locator('.now-live .now-title, .screen-live .screen-title, .turn-live .turn-demo', { hasText: new RegExp(`${demo.title}(?!\\d)`) }).waitFor();
  }
}

/** Each page's clock against the server's: by the least delayed of several seconds that each of them wrote. */
export async function measureClocks(watching: readonly Watcher[], slot: SlotAnswer, server: Pick<ServerProcess, 'output'>): Promise<void> {
  const endsAt = Date.parse(slot.liveStartedAt!) + slot.budgetMs + slot.extendedMs + slot.pausedMs;
  const offsets = await Promise.all(watching.map(async ({ page }) => {
    await forgetShownTime(page);
    let lateness: number[] = [];
    await until(async () => (lateness = await latenessOf(page, endsAt)).length >= SECONDS_MEASURED, server);
    return Math.min(...lateness);
  }));
  for (const [index, offset] of offsets.entries()) {
    if (Math.abs(offset) > APART_MS) throw new Error(`the clock of ${watching[index]!.name} is wrong by ${offset} ms`);
  }
  if (offsets.length > 0) expect(Math.max(...offsets) - Math.min(...offsets)).toBeLessThanOrEqual(APART_MS);
}
