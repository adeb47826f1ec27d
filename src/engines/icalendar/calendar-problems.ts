/** A file arrived, but can't be a calendar; nothing of it is used. */
export type CalendarUnreadable =
  | { readonly kind: 'empty' }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'no-calendar'; readonly startsWith: string }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'all-broken'; readonly entries: number };

/** Why an entry was not read. */
export type EntryProblem =
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'no-start' }
  | { readonly kind: 'no-length' }
  /** It doesn't say what the reader looks for. */
  | { readonly kind: 'says-nothing' }
  | { readonly kind: 'unknown-zone'; readonly zone: string }
  | { readonly kind: 'bad-rule'; readonly rule: string }
  | { readonly kind: 'repeats-too-often'; readonly rule: string }
  | { readonly kind: 'same-uid-twice' }
  | { readonly kind: 'changes-all-later' };
