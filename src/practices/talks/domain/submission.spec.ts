import fc from 'fast-check';
import { reachableStates, type TransitionTable } from '../../../kernel/transition-table.js';
import type { Call } from '../../opportunities/domain/call.js';
import {
  COMPANY_TABLE, CONFERENCE_TABLE, DELIVERY_TABLE, type ConferenceState, type DeliveryState, type SubmissionAction,
} from './submission-states.js';
import { isCoherent, NEW_SUBMISSION, stepsFrom, takeStep, type StepCircumstances, type SubmissionState } from './submission.js';

const call: Call = { precision: 'day', day: '2026-06-30', zone: null };
const before: StepCircumstances = { now: new Date('2026-06-01T12:00:00Z'), call, startsOn: '2026-09-10', isLateEntry: false, isGivenByStage: false };
const atEvent: StepCircumstances = { ...before, now: new Date('2026-09-11T12:00:00Z') };

const ACTIONS: readonly SubmissionAction[] = ['request', 'send', 'accept', 'waitlist', 'decline', 'withdraw', 'send-again', 'confirm', 'deliver', 'cancel'];
const CONFERENCE: readonly ConferenceState[] = ['not-sent', 'sent', 'accepted', 'waitlisted', 'declined', 'withdrawn'];
const DELIVERY: readonly DeliveryState[] = ['open', 'confirmed', 'delivered', 'cancelled'];

function walk(actions: readonly SubmissionAction[], circumstances: StepCircumstances = before, from: SubmissionState = NEW_SUBMISSION): SubmissionState {
  return actions.reduce((state, action) => {
    const taken = takeStep(state, action, circumstances);
    if (!taken.ok) throw new Error(`${action}: ${JSON.stringify(taken.error)}`);
    return taken.value;
  }, from);
}

function refusal(state: SubmissionState, action: SubmissionAction, circumstances: StepCircumstances): unknown {
  const taken = takeStep(state, action, circumstances);
  return taken.ok ? 'taken' : taken.error.kind === 'step-refused' ? taken.error.guard : taken.error.kind;
}

describe('a submission', () => {
  it('goes from a request to a talk that was given', () => {
    const accepted = walk(['request', 'send', 'waitlist', 'accept', 'confirm']);
    expect(walk(['deliver'], atEvent, accepted)).toEqual({ company: 'approved', conference: 'accepted', delivery: 'delivered' });
  });

  it('knows no way for the company to refuse', () => {
    expect([...reachableStates(COMPANY_TABLE, 'draft')]).toEqual(['draft', 'approved']);
    expect(COMPANY_TABLE.map(({ action }) => action)).toEqual(['request']);
  });

  it('asks for a word before a late entry, and takes it then', () => {
    const asked = walk(['request']);
    const late = { ...before, now: new Date('2026-07-01T12:00:00Z') };
    expect(refusal(asked, 'send', late)).toBe('late-entry-unsaid');
    expect(walk(['send'], { ...late, isLateEntry: true }, asked).conference).toBe('sent');
    expect(refusal(asked, 'send', { ...before, now: new Date('2026-07-01T11:59:59Z') })).toBe('taken');
  });

  it('can be sent again while the call is open only', () => {
    const withdrawn = walk(['request', 'send', 'withdraw']);
    expect(walk(['send-again'], before, withdrawn).conference).toBe('sent');
    expect(refusal(withdrawn, 'send-again', atEvent)).toBe('call-closed');
    expect(refusal(withdrawn, 'send-again', { ...atEvent, call: { precision: 'none' } })).toBe('taken');
  });

  it('is not delivered before its event begins, wherever on Earth that is', () => {
    const confirmed = walk(['request', 'send', 'accept', 'confirm']);
    expect(refusal(confirmed, 'deliver', { ...before, now: new Date('2026-09-09T09:59:59Z') })).toBe('not-begun');
    expect(refusal(confirmed, 'deliver', { ...before, now: new Date('2026-09-09T10:00:00Z') })).toBe('taken');
    expect(refusal(confirmed, 'deliver', { ...before, startsOn: null })).toBe('no-date');
  });

  it('takes its slot back with itself, and comes back without one', () => {
    const withdrawn = walk(['request', 'send', 'accept', 'confirm', 'withdraw']);
    expect(withdrawn).toEqual({ company: 'approved', conference: 'withdrawn', delivery: 'cancelled' });
    expect(walk(['send-again'], before, withdrawn).delivery).toBe('open');
  });

  it('gets its place on the own stage from the stage, never from its speaker', () => {
    const stage = { ...before, isGivenByStage: true };
    const waiting = walk(['request', 'send', 'waitlist']);
    for (const action of ['accept', 'decline'] as const) expect(refusal(waiting, action, stage)).toBe('stage-gives');
    expect(stepsFrom(waiting, stage)).toEqual(['withdraw']);
    expect(stepsFrom(walk(['accept'], before, waiting), stage)).toEqual(['withdraw', 'confirm', 'cancel']);
  });

  it('stays declined', () => expect(stepsFrom(walk(['request', 'send', 'decline']), before)).toEqual([]));

  it('says what can be done instead', () => {
    expect(takeStep(NEW_SUBMISSION, 'confirm', before)).toEqual({
      ok: false, error: { kind: 'step-refused', action: 'confirm', state: NEW_SUBMISSION, guard: 'not-accepted', allowed: ['request', 'withdraw'] },
    });
  });

  it.each<[string, TransitionTable<string, string>, string, readonly string[]]>([
    ['conference', CONFERENCE_TABLE as TransitionTable<string, string>, 'not-sent', CONFERENCE], ['delivery', DELIVERY_TABLE as TransitionTable<string, string>, 'open', DELIVERY],
  ])('reaches every state of the %s', (_, table, start, states) => expect([...reachableStates(table, start)].sort()).toEqual([...states].sort()));
});

describe('any sequence of steps', () => {
  const circumstances = fc.record({
    now: fc.date({ min: new Date('2026-05-01'), max: new Date('2026-12-01'), noInvalidDate: true }),
    call: fc.constantFrom<Call>(call, { precision: 'none' }, { precision: 'instant', at: new Date('2026-07-15T09:00:00Z') }, { precision: 'day', day: '2026-08-01', zone: 'America/New_York' }),
    startsOn: fc.constantFrom('2026-09-10', null),
    isLateEntry: fc.boolean(),
    isGivenByStage: fc.boolean(),
  });

  it('never reaches a contradiction, and the buttons are the steps that are taken', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...ACTIONS), circumstances), { maxLength: 25 }), (steps) => {
      let state = NEW_SUBMISSION;
      for (const [action, around] of steps) {
        const offered = stepsFrom(state, around).includes(action);
        const taken = takeStep(state, action, around);
        expect(taken.ok || taken.error.kind === 'late-entry-unsaid').toBe(offered);
        if (!taken.ok) continue;
        if (taken.value.delivery === 'delivered' && state.delivery !== 'delivered') expect(around.startsOn !== null && around.now >= new Date('2026-09-09T10:00:00Z')).toBe(true);
        state = taken.value;
        expect(isCoherent(state)).toBe(true);
      }
    }));
  });
});
