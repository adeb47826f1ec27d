export type EmailError = { readonly kind: 'email-missing' } | { readonly kind: 'email-invalid'; readonly email: string };

export type NameError =
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'name-too-long'; readonly length: number; readonly most: number }
  /** Control characters, or marks that turn the direction of writing and could make a roster read wrongly. */
  | { readonly kind: 'name-unprintable' }
  /** The name that stands for erased people. */
  | { readonly kind: 'name-reserved' };

export interface StartedOnError {
  readonly kind: 'started-on-invalid';
  readonly text: string;
}
