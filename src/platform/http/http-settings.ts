/** What the wire needs to know, out of the environment. */
export interface HttpSettings {
  readonly host: string;
  readonly port: number;
  /** Address that people and mails use, without a trailing slash. */
  readonly publicUrl: string;
  /** The proxies whose forwarded addresses are believed, for rate limits. */
  readonly trustProxy: boolean | string[];
  /** Folder of the built pages; undefined serves the API alone. */
  readonly webRoot: string | undefined;
}

export const HTTP_SETTINGS = Symbol('HttpSettings');

/** Cookies are `Secure` and headers promise TLS exactly when people come by https. */
export function isHttps(settings: Pick<HttpSettings, 'publicUrl'>): boolean {
  return settings.publicUrl.startsWith('https://');
}
