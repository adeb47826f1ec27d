import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export const DESKTOP = { width: 1280, height: 860 } as const;
export const PHONE = { width: 390, height: 844 } as const;

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--disable-gpu'];

/**
 * A Chromium: `CHROMIUM_PATH`, Debian's, or the one that npm brought. Undefined where none runs; then browser tests
 * skip loudly, except in CI, where they must run.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
  try {
    if (installed) return await chromium.launch({ executablePath: installed, args: ['--headless=new', '--no-sandbox', ...QUIET] });
    return await launchFromNpm();
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`SKIPPED, no browser runs here: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
}

/** The package unpacks its own libraries and fonts only where it believes to run as a cloud function; its own flags are unsafe. */
async function launchFromNpm(): Promise<Browser> {
  createRequire(import.meta.url).resolve('@sparticuz/chromium');
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: ['--headless=shell', '--no-sandbox', '--no-zygote', ...QUIET] });
}

/** Problems that axe finds on the page as it stands, one line each; WCAG 2.2 A and AA. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`)) as axe.AxeResults;
  return found.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')}`));
}

/** A browser profile of its own that fails the test on any page error or console error. */
export async function newProfile(browser: Browser, viewport: { width: number; height: number } = DESKTOP): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { ...viewport }, locale: 'en-GB', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' });
  // On a busy machine a page may be long in coming; whoever waits for what never comes learns it a little later.
  context.setDefaultTimeout(120_000);
  await shake(context);
  const problems: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  return { context, page, problems };
}

/** How many ms at most each answer and each piece of news comes late, by chance: what holds in one order only then shows. */
const SHAKE_MS = Number(process.env.SHAKE ?? 0);

async function shake(context: BrowserContext): Promise<void> {
  if (SHAKE_MS === 0) return;
  await context.addInitScript((most) => {
    const { fetch, setTimeout: later } = window;
    const late = (): Promise<void> => new Promise((resolve) => { later.call(window, resolve, Math.random() * most); });
    window.fetch = async (...request) => {
      await late();
      const answer = await fetch(...request);
      await late();
      return answer;
    };
    const told = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage')!;
    Object.defineProperty(WebSocket.prototype, 'onmessage', {
      ...told,
      set(listener: ((event: MessageEvent) => void) | null) {
        let before = Promise.resolve();
        told.set!.call(this, listener && ((event: MessageEvent) => { before = before.then(late).then(() => listener.call(this, event)); }));
      },
    });
  }, SHAKE_MS);
}
