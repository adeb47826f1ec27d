import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { allowedActions, follow, type TransitionTable } from '../../../kernel/transition-table.js';
import { callStatus, type Call } from '../../opportunities/domain/call.js';
import {
  COMPANY_START, COMPANY_TABLE, CONFERENCE_START, CONFERENCE_TABLE, DELIVERY_START, DELIVERY_TABLE, type CompanyState, type ConferenceState, type DeliveryState, type SubmissionAction,
} from './submission-states.js';
import { hasBegun } from '../../opportunities/domain/worldwide-day.js';

/** The three axes of one submission (a talk × an opportunity). Only what `isCoherent` allows can be reached, and the database refuses the rest. */
export interface SubmissionState {
  readonly company: CompanyState;
  readonly conference: ConferenceState;
  readonly delivery: DeliveryState;
}

export const NEW_SUBMISSION: SubmissionState = { company: COMPANY_START, conference: CONFERENCE_START, delivery: DELIVERY_START };

/** What a step is judged by. */
export interface StepCircumstances {
  readonly now: Date;
  readonly call: Call;
  /** Null: the event has no date yet. */
  readonly startsOn: CalendarDate | null;
  /** The speaker says that the organizers take it although the call is closed. */
  readonly isLateEntry: boolean;
  /** On the own stage places go in the order of asking: no speaker gives one to themselves. */
  readonly isGivenByStage: boolean;
}

const GIVEN_BY_STAGE: readonly SubmissionAction[] = ['send', 'accept', 'waitlist', 'decline'];

export type StepGuard = 'stage-gives' | 'not-requested' | 'not-accepted' | 'call-closed' | 'not-begun' | 'no-date' | 'already-delivered';

/** Why a step isn't possible, and what is: `guard` null means that there is no such arrow from here. */
export interface StepRefused {
  readonly kind: 'step-refused';
  readonly action: SubmissionAction;
  readonly state: SubmissionState;
  readonly guard: StepGuard | null;
  readonly allowed: readonly SubmissionAction[];
}

/** Sending after the deadline needs a word of the speaker's. */
export interface LateEntryUnsaid {
  readonly kind: 'late-entry-unsaid';
}

/** True for combinations that mean something: nothing was sent without approval, nothing goes on that wasn't accepted. The database holds the same as checks. */
export function isCoherent({ company, conference, delivery }: SubmissionState): boolean {
  if (company === 'draft') return (conference === 'not-sent' || conference === 'withdrawn') && delivery === 'open';
  if (delivery === 'confirmed' || delivery === 'delivered') return conference === 'accepted';
  if (delivery === 'cancelled') return conference === 'accepted' || conference === 'withdrawn';
  return true;
}

/** The state after `action`. Every refusal names what can be done instead. */
export function takeStep(state: SubmissionState, action: SubmissionAction, circumstances: StepCircumstances): Result<SubmissionState, StepRefused | LateEntryUnsaid> {
  const next = arrow(state, action);
  if (!next) return refused(state, action, null, circumstances);
  const guard = guardOf(state, action, circumstances);
  if (guard) return refused(state, action, guard, circumstances);
  if (action === 'send' && !circumstances.isLateEntry && callStatus(circumstances.call, circumstances.now) === 'closed') return err({ kind: 'late-entry-unsaid' });
  return ok(next);
}

/** What can be done now: which buttons are there. */
export function stepsFrom(state: SubmissionState, circumstances: StepCircumstances): readonly SubmissionAction[] {
  const drawn: readonly SubmissionAction[] = [...allowedActions(COMPANY_TABLE, state.company), ...allowedActions(CONFERENCE_TABLE, state.conference), ...allowedActions(DELIVERY_TABLE, state.delivery)];
  return drawn.filter((action) => guardOf(state, action, circumstances) === null);
}

function arrow(state: SubmissionState, action: SubmissionAction): SubmissionState | null {
  const company = step(COMPANY_TABLE, state.company, action);
  if (company) return { ...state, company };
  const delivery = step(DELIVERY_TABLE, state.delivery, action);
  if (delivery) return { ...state, delivery };
  const conference = step(CONFERENCE_TABLE, state.conference, action);
  if (!conference) return null;
  // Taking back a talk that has its slot takes the slot back as well.
  return { ...state, conference, delivery: conference === 'withdrawn' && state.delivery === 'confirmed' ? 'cancelled' : conference === 'sent' ? 'open' : state.delivery };
}

function step<S extends string, A extends string>(table: TransitionTable<S, A>, from: S, action: string): S | null {
  const followed = follow(table, from, action as A);
  return followed.ok ? followed.value : null;
}

function guardOf({ company, conference, delivery }: SubmissionState, action: SubmissionAction, { now, call, startsOn, isGivenByStage }: StepCircumstances): StepGuard | null {
  if (isGivenByStage && GIVEN_BY_STAGE.includes(action)) return 'stage-gives';
  switch (action) {
    case 'send': return company === 'approved' ? null : 'not-requested';
    case 'send-again': return company !== 'approved' ? 'not-requested' : callStatus(call, now) === 'closed' ? 'call-closed' : null;
    case 'withdraw': return delivery === 'delivered' ? 'already-delivered' : null;
    case 'confirm':
    case 'cancel': return conference === 'accepted' ? null : 'not-accepted';
    case 'deliver': return startsOn === null ? 'no-date' : hasBegun(startsOn, now) ? null : 'not-begun';
    default: return null;
  }
}

function refused(state: SubmissionState, action: SubmissionAction, guard: StepGuard | null, circumstances: StepCircumstances): Result<never, StepRefused> {
  return err({ kind: 'step-refused', action, state, guard, allowed: stepsFrom(state, circumstances) });
}
