import type { Page } from 'playwright-core';
import { until, type ServerProcess } from './server-process.js';
import { forgetShownTime, latenessOf, secondsOf } from './shown-time.js';
import type { SlotAnswer } from './stage-world.js';

/** Every screen shows the same second within this. */
const APART_MS = 200;
const SECONDS_MEASURED = 6;
/** Ends are moved by more than this, and no clock that is drawn is as wrong. */
const NEWS_SECONDS = 10;

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

/** The seconds that a page says are left; none where it shows no live demo. */
async function shownTimeOf(page: Page): Promise<number> {
  const text = await page.locator('[data-remaining]').first().textContent();
  return text === null ? NaN : secondsOf(text);
}

/** Each page's clock against the server's: by the least delayed of several seconds that each of them wrote. */
export async function measureClocks(watching: readonly Watcher[], slot: SlotAnswer, server: Pick<ServerProcess, 'output'>): Promise<void> {
  const endsAt = Date.parse(slot.liveStartedAt!) + slot.budgetMs + slot.extendedMs + slot.pausedMs;
  const offsets = await Promise.all(watching.map(async ({ page }) => {
    // News of this end may still be on its way: another end is seconds away from it, a wrong clock less than one.
    await until(async () => Math.abs((await shownTimeOf(page)) - (endsAt - Date.now()) / 1000) < NEWS_SECONDS, server);
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
