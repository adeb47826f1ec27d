import type { BrowserContext, Page } from 'playwright-core';

/** What is left of a live demo as a page wrote it, and this machine's time at which it did, in ms. */
interface ShownTime {
  readonly text: string | null;
  readonly at: number;
}

/**
 * Makes the pages of a profile write down every change of the live demo's clock that they show, and makes their device's own clock wrong by so many ms:
 * whoever shows the right second has it from the server. Call it before the first page is opened.
 */
export async function recordShownTime(context: BrowserContext, wrongByMs: number): Promise<void> {
  await context.addInitScript({ content: `(() => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts) { if (parts.length === 0) super(Real.now() + ${wrongByMs}); else super(...parts); }
      static now() { return Real.now() + ${wrongByMs}; }
    };
    const shown = (globalThis.shownTime = []);
    let last = null;
    new MutationObserver(() => {
      const text = document.querySelector('[data-remaining]')?.textContent ?? null;
      if (text === last) return;
      last = text;
      shown.push({ text, at: Real.now() });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  })()` });
}

/** Forgets what was written down so far: what follows is of another end. */
export async function forgetShownTime(page: Page): Promise<void> {
  await page.evaluate('void (shownTime.length = 0)');
}

/** Seconds as the pages write them: 2:07, −0:13. */
export function secondsOf(text: string): number {
  const [, sign, minutes, seconds] = /^(−?)(\d+):(\d\d)$/.exec(text) ?? [];
  if (seconds === undefined) throw new Error(`no time: ${text}`);
  return (sign ? -1 : 1) * (Number(minutes) * 60 + Number(seconds));
}

/**
 * By how many ms each change of a second came after the moment at which so many seconds were left until `endsAt`; negative: before it. A busy machine
 * draws late, never early, so the smallest of many is nearest to how wrong the page's clock is. Only steps from one second to the next count.
 */
export async function latenessOf(page: Page, endsAt: number): Promise<number[]> {
  const shown = (await page.evaluate('shownTime')) as ShownTime[];
  return shown.flatMap(({ text, at }, index) => {
    const before = shown[index - 1]?.text;
    if (!text || !before || secondsOf(before) - secondsOf(text) !== 1) return [];
    return [at - (endsAt - secondsOf(text) * 1000)];
  });
}
