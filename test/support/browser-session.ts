import type { Browser, BrowserContext, Page } from 'playwright-core';
import { newProfile } from './browser.js';
import { signedInClient } from './sign-in.js';
import type { TestApp } from './test-app.js';

export interface Who {
  readonly organizationId: string;
  readonly personId: string;
}

/** Puts a person's session cookie into a browser profile, as confirming their link would. */
export async function signInBrowser(context: BrowserContext, app: TestApp, who: Who): Promise<void> {
  const { cookie } = await signedInClient(app, who);
  const [name, value] = cookie!.split('=') as [string, string];
  await context.addCookies([{ name, value, url: app.url, httpOnly: true, sameSite: 'Lax' }]);
}

/** A browser profile in which somebody is signed in; the page's clock stands where the test's does (`page.clock.setFixedTime` moves it). */
export async function profileOf(browser: Browser, app: TestApp, who: Who, viewport?: { width: number; height: number }): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  const profile = await newProfile(browser, viewport);
  await signInBrowser(profile.context, app, who);
  await profile.page.clock.setFixedTime(app.clock.now());
  return profile;
}
