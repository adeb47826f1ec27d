const key = 'barograph.next';
/** Decides by who signed in. */
const start = '/start';

/** A page of this site only: a path that begins with one slash. Anything else leads home. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

/** Remembers where to go after the link from the mail was opened (it may open in another tab of this browser). */
export function rememberNext(next: string): void {
  try {
    localStorage.setItem(key, next);
  } catch {
    // Without storage the way leads home.
  }
}

/** Takes what {@link rememberNext} kept, once. */
export function takeNext(): string {
  try {
    const next = localStorage.getItem(key);
    localStorage.removeItem(key);
    return next ? safeNext(next) : start;
  } catch {
    return start;
  }
}
