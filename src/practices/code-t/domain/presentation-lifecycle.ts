import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TransitionTable } from '../../../kernel/transition-table.js';

export const PRESENTATION_STATES = ['scheduled', 'presented', 'given', 'moved', 'cancelled', 'lapsed'] as const;
export type PresentationState = (typeof PRESENTATION_STATES)[number];
export type PresentationAction = 'present' | 'confirm' | 'move' | 'cancel' | 'lapse';
export const PRESENTATION_FORMS = ['demo', 'talk', 'note'] as const;
/** All three are as good as each other: showing it, telling it, or writing a page about it. */
export type PresentationForm = (typeof PRESENTATION_FORMS)[number];

/** Days after its own on which a scheduled presentation may still be marked as given; then it lapses. */
export const GRACE_DAYS = 1;
/** Days that somebody else has to say "I saw it" after the presenter said it was given; then it lapses. */
export const CONFIRM_DAYS = 14;

/** What may happen to a presentation. A moved one stays as it was; a new one, scheduled, follows it. */
export const PRESENTATION_LIFECYCLE: TransitionTable<PresentationState, PresentationAction> = [
  { from: 'scheduled', action: 'present', to: 'presented', when: 'its presenter, from its day on' },
  { from: 'scheduled', action: 'confirm', to: 'given', when: 'anybody but the presenter, from its day on' },
  { from: 'scheduled', action: 'move', to: 'moved', when: 'its presenter; a new one is scheduled on the other day' },
  { from: 'scheduled', action: 'cancel', to: 'cancelled', when: 'its presenter' },
  { from: 'scheduled', action: 'lapse', to: 'lapsed', when: `${GRACE_DAYS} day after its own it was neither given nor moved` },
  { from: 'presented', action: 'confirm', to: 'given', when: 'anybody but the presenter' },
  { from: 'presented', action: 'cancel', to: 'cancelled', when: 'its presenter, who marked it by mistake' },
  { from: 'presented', action: 'lapse', to: 'lapsed', when: `nobody confirmed it within ${CONFIRM_DAYS} days` },
];

/** A presentation in one of these states is still to come or to be confirmed: it makes room for more days as long as it does not lapse. */
export const PENDING: ReadonlySet<PresentationState> = new Set(['scheduled', 'presented']);

/** Has the time of a presentation passed, on this day where its presenter is? */
export function isLapsed({ state, day }: { readonly state: PresentationState; readonly day: CalendarDate }, today: CalendarDate): boolean {
  if (state === 'scheduled') return today > addDays(day, GRACE_DAYS);
  return state === 'presented' && today > addDays(day, CONFIRM_DAYS);
}

/** Is it the day before, on which a presenter is reminded? */
export function isReminderDay({ state, day }: { readonly state: PresentationState; readonly day: CalendarDate }, today: CalendarDate): boolean {
  return state === 'scheduled' && today === addDays(day, -1);
}
