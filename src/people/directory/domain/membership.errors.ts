export type MembershipError =
  /** It would end on or before the day it starts. */
  | { readonly kind: 'membership-empty'; readonly startsOn: string }
  /** Two memberships of one person on the same day. */
  | { readonly kind: 'memberships-overlap'; readonly on: string };
