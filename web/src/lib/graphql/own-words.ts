/** What nothing more is to be said of than that it isn't there. The server says it in English alone. */
const gone = 'NotFoundError';

/** The data of a command with the words for what isn't there put into the page's language; in English the server's stay, which name the thing. */
export function withOwnWords<Data>(data: Data, language: string, goneWords: string): Data {
  if (language === 'en' || typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, isGone(value) ? { ...value, message: goneWords } : value])) as Data;
}

function isGone(value: unknown): value is { readonly message: string } {
  return typeof value === 'object' && value !== null && '__typename' in value && value.__typename === gone && 'message' in value;
}
