/** Longest address that is kept. */
export const URL_LENGTH = 500;

/**
 * An address that is safe to link, in its usual spelling: http or https, with a host and without a login. Null for anything else, such as an
 * address that runs a program (`javascript:`) or one that isn't finished.
 */
export function webLink(typed: string): string | null {
  const text = typed.trim();
  if (text.length === 0 || text.length > URL_LENGTH || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWhole = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
  return isWhole && url.username === '' && url.password === '' && url.href.length <= 2 * URL_LENGTH ? url.href : null;
}
