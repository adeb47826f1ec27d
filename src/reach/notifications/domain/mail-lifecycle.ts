/** The states of a mail in the outbox. `sent` and `printed` are ends and hold no body any more. */
export const MAIL_STATES = ['queued', 'sending', 'sent', 'failed', 'printed'] as const;

export type MailState = (typeof MAIL_STATES)[number];

/** What can happen to a mail, from where to where. The store changes states by this table and by nothing else. */
export const MAIL_TRANSITIONS = {
  /** An instance has leased it and hands it to the mail server. */
  take: { from: ['queued', 'sending'], to: 'sending' },
  /** The mail server has taken it. */
  deliver: { from: ['sending'], to: 'sent' },
  /** It went wrong and is tried again later. */
  postpone: { from: ['sending'], to: 'queued' },
  /** It went wrong for good. */
  giveUp: { from: ['sending'], to: 'failed' },
  /** There is no mail server: one line on the terminal of a server on loopback. */
  print: { from: ['sending'], to: 'printed' },
  /** An admin wants it tried again. */
  retry: { from: ['failed'], to: 'queued' },
} as const satisfies Readonly<Record<string, { readonly from: readonly MailState[]; readonly to: MailState }>>;

export type MailTransition = keyof typeof MAIL_TRANSITIONS;

/** Why a mail was not taken. `down`: no mail would have been; `refused`: this one never will be; `troubled`: perhaps later. */
export interface DeliveryProblem {
  readonly kind: 'down' | 'refused' | 'troubled';
  /** One short sentence for admins, made of codes only: what a mail server says may quote the mail. */
  readonly words: string;
}

const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Seconds between one try and the next. */
export const PAUSES = [10 * SECOND, 30 * SECOND, 2 * MINUTE, 8 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR] as const;

/** A sign-in link is dead after 15 minutes: what has not arrived by then is of no use. */
const TRIES_OF_KIND: Readonly<Record<string, number>> = { 'sign-in': 5 };

export type AfterProblem = { readonly transition: 'postpone'; readonly seconds: number } | { readonly transition: 'giveUp' };

/** What follows a problem at the `tries`-th try (1 is the first). */
export function afterProblem(kind: string, tries: number, problem: DeliveryProblem['kind']): AfterProblem {
  const most = TRIES_OF_KIND[kind] ?? PAUSES.length + 1;
  const seconds = PAUSES[tries - 1];
  return problem === 'refused' || tries >= most || seconds === undefined ? { transition: 'giveUp' } : { transition: 'postpone', seconds };
}
