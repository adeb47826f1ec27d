/** Why something could not be fetched. `detail` is a plain sentence for a log or a page, without anything from the answer's body. */
export type FetchError =
  /** Not http or https, or a login in the address. */
  | { readonly kind: 'scheme'; readonly detail: string }
  /** The name leads to an address inside (loopback, private, link-local, reserved, …). */
  | { readonly kind: 'private-address'; readonly detail: string }
  | { readonly kind: 'timeout'; readonly detail: string }
  | { readonly kind: 'too-large'; readonly detail: string }
  /** The server answered with something other than 2xx or 304. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds: number | null; readonly detail: string }
  | { readonly kind: 'redirects'; readonly detail: string }
  | { readonly kind: 'network'; readonly detail: string }
  /** The body ended early or can't be unpacked. */
  | { readonly kind: 'content'; readonly detail: string };
