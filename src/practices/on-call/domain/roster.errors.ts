import type { CalendarUnreadable } from '../../../engines/icalendar/calendar-problems.js';

/** A roster arrived, but can't be one; nothing of it is used. */
export type RosterUnreadable = CalendarUnreadable | { readonly kind: 'unexpected-answer'; readonly detail: string };

/** Why a roster could not be had. The reading is whole or absent: when one page of several fails, this is the answer. */
export type RosterError =
  | { readonly kind: 'unreadable'; readonly why: RosterUnreadable }
  /** Nothing came: the address, the network or a limit. */
  | { readonly kind: 'unreachable'; readonly why: UnreachableReason; readonly detail: string }
  /** 401, 403: the token or the link is not good (any more). */
  | { readonly kind: 'not-allowed'; readonly status: number }
  /** 404, 410: the address or the schedule is gone. */
  | { readonly kind: 'not-found'; readonly status: number }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number | null }
  /** Any other status. */
  | { readonly kind: 'failed'; readonly status: number };

export type UnreachableReason = 'scheme' | 'private-address' | 'timeout' | 'too-large' | 'redirects' | 'network' | 'content';
