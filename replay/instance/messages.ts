/** What the replay tells its server process; everything else goes through the public doors. */
export type Order = { readonly kind: 'set-clock'; readonly to: string } | { readonly kind: 'stop' };

/** What the server process tells the replay; the code is what it shows on its terminal. */
export type News =
  | { readonly kind: 'listening'; readonly url: string; readonly setUpCode: string }
  | { readonly kind: 'clock-is'; readonly at: string }
  /** The server has looked for due work once more. */
  | { readonly kind: 'ticked' };

/** The arguments of the server process, as JSON. */
export interface ServerArguments {
  readonly smtpUrl: string;
  readonly startsAt: string;
}
