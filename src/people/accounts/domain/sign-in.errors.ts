import type { TooManyTries } from '../../../kernel/outcomes.js';

/** What was typed is no mail address. */
export interface NoMailAddress {
  readonly kind: 'no-mail-address';
}

/** Expired, already used, or unknown: one answer, since a difference would only help a guesser. */
export interface LinkInvalid {
  readonly kind: 'link-invalid';
}

export type RequestSignInLinkError = NoMailAddress | TooManyTries;
export type ConfirmSignInError = LinkInvalid | TooManyTries;
