import type { TransitionTable } from '../../../kernel/transition-table.js';

/** Where the company stands. There is no "rejected", here or in the database: every request to speak is approved. */
export type CompanyState = 'draft' | 'approved';
export type CompanyAction = 'request';

/** Where the conference stands, as far as its speaker has told. */
export type ConferenceState = 'not-sent' | 'sent' | 'accepted' | 'waitlisted' | 'declined' | 'withdrawn';
export type ConferenceAction = 'send' | 'accept' | 'waitlist' | 'decline' | 'withdraw' | 'send-again';

/** Where the talk itself stands: `open` until somebody says something. */
export type DeliveryState = 'open' | 'confirmed' | 'delivered' | 'cancelled';
export type DeliveryAction = 'confirm' | 'deliver' | 'cancel';

export type SubmissionAction = CompanyAction | ConferenceAction | DeliveryAction;

export const COMPANY_TABLE: TransitionTable<CompanyState, CompanyAction> = [
  { from: 'draft', action: 'request', to: 'approved', when: 'always: the policy approves in the same moment' },
];

export const CONFERENCE_TABLE: TransitionTable<ConferenceState, ConferenceAction> = [
  { from: 'not-sent', action: 'send', to: 'sent', when: 'approved; after the call closed only as a late entry' },
  { from: 'sent', action: 'accept', to: 'accepted', when: 'always; on the own stage by itself, while there are places' },
  { from: 'sent', action: 'waitlist', to: 'waitlisted', when: 'always; on the own stage by itself, when its places are taken' },
  { from: 'sent', action: 'decline', to: 'declined', when: 'always; final for this opportunity' },
  { from: 'waitlisted', action: 'accept', to: 'accepted', when: 'always; on the own stage by itself, when a place becomes free' },
  { from: 'waitlisted', action: 'decline', to: 'declined', when: 'always; final for this opportunity' },
  { from: 'not-sent', action: 'withdraw', to: 'withdrawn', when: 'always' },
  { from: 'sent', action: 'withdraw', to: 'withdrawn', when: 'always' },
  { from: 'waitlisted', action: 'withdraw', to: 'withdrawn', when: 'always' },
  { from: 'accepted', action: 'withdraw', to: 'withdrawn', when: 'not delivered yet; a confirmed talk is cancelled with it' },
  { from: 'withdrawn', action: 'send-again', to: 'sent', when: 'the call is still open; on the own stage it gets a place again, or waits for one' },
];

export const DELIVERY_TABLE: TransitionTable<DeliveryState, DeliveryAction> = [
  { from: 'open', action: 'confirm', to: 'confirmed', when: 'accepted' },
  { from: 'open', action: 'cancel', to: 'cancelled', when: 'accepted' },
  { from: 'confirmed', action: 'deliver', to: 'delivered', when: 'not before the event begins' },
  { from: 'confirmed', action: 'cancel', to: 'cancelled', when: 'always' },
];

export const COMPANY_START: CompanyState = 'draft';
export const CONFERENCE_START: ConferenceState = 'not-sent';
export const DELIVERY_START: DeliveryState = 'open';
