import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what every browser has and jsdom leaves out. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const window = this.global;
    for (const name of ['TextEncoder', 'TextDecoder', 'structuredClone', 'Response', 'Uint8Array', 'ArrayBuffer']) window[name] = globalThis[name];
    // jsdom's own has no `subtle`.
    Object.defineProperty(window, 'crypto', { value: globalThis.crypto, configurable: true });
    window.scrollTo = () => undefined;
    window.Element.prototype.scrollIntoView = () => undefined;
    window.matchMedia ??= (query) => ({
      matches: false, media: query, onchange: null, addEventListener: () => undefined, removeEventListener: () => undefined,
      addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => false,
    });
    window.document.fonts ??= new window.EventTarget();
    window.ResizeObserver ??= class {
      observe() { /* nothing is laid out */ }
      unobserve() { /* same */ }
      disconnect() { /* same */ }
    };
  }
}
