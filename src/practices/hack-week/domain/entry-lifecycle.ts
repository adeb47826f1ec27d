import type { TransitionTable } from '../../../kernel/transition-table.js';

export const ENTRY_STATES = ['idea', 'forming', 'building', 'submitted', 'scheduled', 'presented', 'no-show', 'withdrawn'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];
export const ENTRY_ACTIONS = ['form', 'empty', 'build', 'submit', 'unsubmit', 'schedule', 'unschedule', 'present', 'miss', 'requeue', 'recall', 'withdraw', 'revive'] as const;
export type EntryAction = (typeof ENTRY_ACTIONS)[number];

/** What happens to a project in an edition. */
export const ENTRY_LIFECYCLE: TransitionTable<EntryState, EntryAction> = [
  { from: 'idea', action: 'form', to: 'forming', when: 'the first person joins' },
  { from: 'forming', action: 'empty', to: 'idea', when: 'the last person leaves' },
  { from: 'building', action: 'empty', to: 'idea', when: 'the last person leaves' },
  { from: 'forming', action: 'build', to: 'building', when: 'any of its people, while people hack' },
  { from: 'forming', action: 'submit', to: 'submitted', when: 'any of its people, before the freeze, once the checklist is met' },
  { from: 'building', action: 'submit', to: 'submitted', when: 'any of its people, before the freeze, once the checklist is met' },
  { from: 'submitted', action: 'unsubmit', to: 'building', when: 'any of its people, before the freeze' },
  { from: 'submitted', action: 'schedule', to: 'scheduled', when: 'an organizer gives it a place in the running order' },
  { from: 'scheduled', action: 'unschedule', to: 'submitted', when: 'its place in the running order is taken away' },
  { from: 'scheduled', action: 'present', to: 'presented', when: 'whoever runs the stage: the demo is done' },
  { from: 'scheduled', action: 'miss', to: 'no-show', when: 'whoever runs the stage: nobody was there' },
  { from: 'presented', action: 'recall', to: 'scheduled', when: 'whoever runs the stage takes its end back: it was ended by mistake' },
  { from: 'no-show', action: 'requeue', to: 'scheduled', when: 'whoever runs the stage: to the end of the queue, or back where it was' },
  { from: 'no-show', action: 'unschedule', to: 'submitted', when: 'its place in the running order is taken away' },
  { from: 'idea', action: 'withdraw', to: 'withdrawn', when: 'who proposed it, or an organizer' },
  { from: 'forming', action: 'withdraw', to: 'withdrawn', when: 'any of its people, or an organizer' },
  { from: 'building', action: 'withdraw', to: 'withdrawn', when: 'any of its people, or an organizer' },
  { from: 'submitted', action: 'withdraw', to: 'withdrawn', when: 'any of its people, or an organizer' },
  { from: 'scheduled', action: 'withdraw', to: 'withdrawn', when: 'any of its people, or an organizer; its place in the running order is given back' },
  { from: 'no-show', action: 'withdraw', to: 'withdrawn', when: 'any of its people, or an organizer; its place in the running order is given back' },
  { from: 'withdrawn', action: 'revive', to: 'idea', when: 'any of its people or who proposed it, while projects can be joined' },
];

/** Others can still come to it and leave it freely. */
export const GATHERING: ReadonlySet<EntryState> = new Set(['idea', 'forming', 'building']);
/** It has, or had, something to show. */
export const SHOWN: ReadonlySet<EntryState> = new Set(['submitted', 'scheduled', 'presented', 'no-show']);

export const OUTCOMES = ['shipped', 'adopted', 'code-t', 'parked', 'ended'] as const;
/** What became of a project after its hack week. */
export type EntryOutcome = (typeof OUTCOMES)[number];

export const REQUEST_STATES = ['asked', 'accepted', 'declined', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export type RequestAction = 'accept' | 'decline' | 'withdraw';

/** Asking to join a project that wants to be asked first. */
export const REQUEST_LIFECYCLE: TransitionTable<RequestState, RequestAction> = [
  { from: 'asked', action: 'accept', to: 'accepted', when: 'any of its people or its owner; who asked has joined then' },
  { from: 'asked', action: 'decline', to: 'declined', when: 'any of its people or its owner' },
  { from: 'asked', action: 'withdraw', to: 'withdrawn', when: 'who asked; or by itself, when they join otherwise, leave the organization, or the project is withdrawn' },
];
