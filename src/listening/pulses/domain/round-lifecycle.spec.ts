import fc from 'fast-check';
import { closingTime, type RoundPlan } from './cadence.js';
import { actionTowards, cancelsAnnounced, isEditable, PULSE_STATES, PULSE_TRANSITIONS, pulseActions, pulseTransition } from './pulse-lifecycle.js';
import {
  announcementDue, announceRound, cancelRound, closeRound, nextSteps, nextWakeUp, openRound, ROUND_STATES, ROUND_TRANSITIONS, roundTransition, tickAt,
  type AnnouncedRound, type OpenRound, type Round,
} from './round-lifecycle.js';
import { allowedActions, reachableStates, toMermaid } from '../../../kernel/transition-table.js';

const opensAt = new Date('2026-11-24T08:00:00Z');
const closesAt = closingTime(opensAt, 72);
const times = { announcedAt: new Date('2026-11-17T08:00:00Z'), opensAt, closesAt };
const later = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);

function announced(): AnnouncedRound {
  const round = announceRound({ id: 'r1', number: 1, k: 5, commentK: 10, unitCount: 2, peopleInAudience: 20 }, times);
  if (!round.ok) throw new Error('no round');
  return round.value;
}

function opened(at: Date = opensAt): OpenRound {
  const round = openRound(announced(), at);
  if (!round.ok) throw new Error('not open');
  return round.value;
}

describe('the tables', () => {
  it('reach every state from the first, and nothing leads out of the last ones', () => {
    expect([...reachableStates(ROUND_TRANSITIONS, 'announced')].sort()).toEqual([...ROUND_STATES].sort());
    expect([...reachableStates(PULSE_TRANSITIONS, 'draft')].sort()).toEqual([...PULSE_STATES].sort());
    expect(allowedActions(ROUND_TRANSITIONS, 'closed')).toEqual([]);
    expect(allowedActions(ROUND_TRANSITIONS, 'cancelled')).toEqual([]);
    expect(allowedActions(PULSE_TRANSITIONS, 'ended')).toEqual([]);
  });

  it('lead from every state that isn\'t final to a final one', () => {
    for (const state of ROUND_STATES) expect([...reachableStates(ROUND_TRANSITIONS, state)].some((end) => end === 'closed' || end === 'cancelled')).toBe(true);
    for (const state of PULSE_STATES) expect(reachableStates(PULSE_TRANSITIONS, state).has('ended')).toBe(true);
  });

  it('have one arrow for a state and an action', () => {
    for (const table of [ROUND_TRANSITIONS, PULSE_TRANSITIONS]) {
      const arrows = table.map(({ from, action }) => `${from} ${action}`);
      expect(new Set(arrows).size).toBe(arrows.length);
    }
  });

  it('refuse what has no arrow and say what can be done instead', () => {
    expect(roundTransition('open', 'cancel')).toEqual({ ok: false, error: { kind: 'transition-refused', from: 'open', action: 'cancel', allowed: ['close'] } });
    expect(pulseTransition('ended', 'resume')).toMatchObject({ ok: false, error: { allowed: [] } });
    expect(pulseTransition('draft', 'launch')).toEqual({ ok: true, value: 'active' });
  });

  it('print as a diagram for the docs', () => {
    expect(toMermaid(ROUND_TRANSITIONS, 'announced')).toBe('stateDiagram-v2\n  [*] --> announced\n  announced --> open: open\n  announced --> cancelled: cancel\n  open --> closed: close');
  });

  it('give the buttons of a pulse, and the action that leads to a wished state', () => {
    expect(pulseActions('draft')).toEqual(['launch']);
    expect(pulseActions('active')).toEqual(['pause', 'end', 'start-round']);
    expect([actionTowards('paused', 'active'), actionTowards('active', 'ended'), actionTowards('ended', 'active'), actionTowards('active', 'draft')]).toEqual(['resume', 'end', null, null]);
    expect([isEditable('paused'), isEditable('ended')]).toEqual([true, false]);
    expect([cancelsAnnounced('pause'), cancelsAnnounced('end'), cancelsAnnounced('launch')]).toEqual(['pulse-paused', 'pulse-ended', null]);
  });

  it('agree with the code: the step functions do what the arrows say', () => {
    const states: Record<string, string> = { open: opened().state, cancel: cancelRound(announced(), 'by-admin', opensAt).state };
    const closed = closeRound(opened(), closesAt);
    if (closed.ok) states.close = closed.value.state;
    for (const { action, to } of ROUND_TRANSITIONS) expect(states[action]).toBe(to);
  });
});

describe('a round', () => {
  it('is not announced without a unit', () => {
    expect(announceRound({ id: 'r1', number: 1, k: 5, commentK: 10, unitCount: 0, peopleInAudience: 4 }, times)).toEqual({ ok: false, error: { kind: 'no-unit-possible', peopleInAudience: 4, needed: 6 } });
  });

  it('opens from its opening until its close, and closes from its close on', () => {
    expect(openRound(announced(), later(opensAt, -1))).toMatchObject({ ok: false, error: { kind: 'too-early', due: opensAt } });
    expect(openRound(announced(), later(opensAt, 30))).toMatchObject({ ok: true, value: { state: 'open', openedAt: later(opensAt, 30) } });
    expect(openRound(announced(), closesAt)).toMatchObject({ ok: false, error: { kind: 'window-missed' } });
    expect(closeRound(opened(), later(closesAt, -1))).toMatchObject({ ok: false, error: { kind: 'too-early', due: closesAt } });
    expect(closeRound(opened(), closesAt)).toMatchObject({ ok: true, value: { state: 'closed', closedAt: closesAt } });
  });

  it('keeps its times, k and comment k through all states', () => {
    const closed = closeRound(opened(), closesAt);
    expect(closed).toMatchObject({ value: { k: 5, commentK: 10, ...times } });
    expect(cancelRound(announced(), 'pulse-paused', opensAt)).toMatchObject({ k: 5, commentK: 10, ...times, reason: 'pulse-paused' });
  });

  it('cannot be closed or cancelled in the wrong state: it doesn\'t compile', () => {
    // @ts-expect-error an announced round can't be closed
    closeRound(announced(), closesAt);
    // @ts-expect-error an open round can't be cancelled
    cancelRound(opened(), 'by-admin', closesAt);
    expect(announced().state).toBe('announced');
  });
});

describe('the steps that are due', () => {
  const ticks = { tickSeconds: 3600, lastTickAt: null };

  it('open, tick and close a round, each when its time has come', () => {
    expect(nextSteps(announced(), later(opensAt, -1), ticks)).toEqual([]);
    expect(nextSteps(announced(), opensAt, ticks)).toEqual([{ kind: 'open', roundId: 'r1', due: opensAt }]);
    expect(nextSteps(opened(), later(opensAt, 10), ticks)).toEqual([]);
    expect(nextSteps(opened(), later(opensAt, 3700), ticks)).toEqual([{ kind: 'tick', roundId: 'r1', due: later(opensAt, 3600) }]);
    expect(nextSteps(opened(), later(opensAt, 3700), { ...ticks, lastTickAt: later(opensAt, 3600) })).toEqual([]);
    expect(nextSteps(opened(), later(closesAt, 5), ticks)).toEqual([{ kind: 'close', roundId: 'r1', due: closesAt }]);
  });

  it('cancel a round whose whole window was slept through', () => {
    expect(nextSteps(announced(), closesAt, ticks)).toEqual([{ kind: 'cancel', roundId: 'r1', due: closesAt, reason: 'missed' }]);
  });

  it('are none for a round that is over', () => {
    const closed = closeRound(opened(), closesAt);
    expect(closed.ok && nextSteps(closed.value, later(closesAt, 1e6), ticks)).toEqual([]);
    expect(nextSteps(cancelRound(announced(), 'by-admin', opensAt), later(closesAt, 1e6), ticks)).toEqual([]);
  });

  it('make up for missed ticks with one', () => {
    expect(nextSteps(opened(), later(opensAt, 5 * 3600 + 7), ticks)).toEqual([{ kind: 'tick', roundId: 'r1', due: later(opensAt, 5 * 3600) }]);
  });

  it('share one grid of ticks between instances', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 259_000 }), fc.integer({ min: 0, max: 259_000 }), fc.constantFrom(10, 60, 3600), (a, b, seconds) => {
      const [first, second] = [tickAt(later(opensAt, a), seconds), tickAt(later(opensAt, b), seconds)];
      expect(first.getTime() % (seconds * 1000)).toBe(0);
      if (Math.floor(a / seconds) === Math.floor(b / seconds) && opensAt.getTime() % (seconds * 1000) === 0) expect(first).toEqual(second);
    }));
  });

  it('wake up when the next step can come, never later', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 259_199 }), fc.constantFrom(10, 60, 3600), (seconds, tickSeconds) => {
      const now = later(opensAt, seconds);
      const state = { tickSeconds, lastTickAt: tickAt(now, tickSeconds) };
      const wake = nextWakeUp(opened(), now, tickSeconds)!;
      expect(wake > now).toBe(true);
      expect(nextSteps(opened(), wake, state)).toHaveLength(1);
      expect(nextSteps(opened(), new Date(wake.getTime() - 1), state)).toEqual([]);
    }));
    expect(nextWakeUp(announced(), times.announcedAt, 10)).toEqual(opensAt);
    expect(nextWakeUp(cancelRound(announced(), 'by-admin', opensAt), opensAt, 10)).toBeNull();
  });
});

describe('the announcement that is due', () => {
  const plan: RoundPlan = { schedule: { cadence: 'weekly', weekday: 2, hour: 9, timeZone: 'Europe/Berlin' }, windowHours: 72, leadHours: 48 };
  const round = (state: Round['state'], at: Date) => ({ state, opensAt: at });

  it('is the first round at once, then each when the one before opens', () => {
    const launch = new Date('2026-11-20T12:00:00Z');
    expect(announcementDue(plan, [], launch)).toEqual({ kind: 'announce', times: { announcedAt: launch, opensAt, closesAt } });
    expect(announcementDue(plan, [round('announced', opensAt)], later(opensAt, -1))).toBeNull();
    expect(announcementDue(plan, [round('announced', opensAt)], opensAt)?.times.opensAt).toEqual(later(opensAt, 7 * 86_400));
    expect(announcementDue(plan, [round('open', opensAt)], later(opensAt, 5))?.times.opensAt).toEqual(later(opensAt, 7 * 86_400));
    expect(announcementDue(plan, [round('open', opensAt), round('announced', later(opensAt, 7 * 86_400))], later(opensAt, 5))).toBeNull();
  });

  it('does not announce a cancelled opening again', () => {
    expect(announcementDue(plan, [round('cancelled', opensAt)], later(opensAt, -86_400))).toBeNull();
    expect(announcementDue(plan, [round('cancelled', opensAt)], opensAt)?.times.opensAt).toEqual(later(opensAt, 7 * 86_400));
  });

  it('is none for a pulse by hand', () => {
    expect(announcementDue({ ...plan, schedule: { ...plan.schedule, cadence: 'by-hand' } }, [], opensAt)).toBeNull();
  });

  it('runs a pulse for a year: 52 rounds, never two ahead, each announced in time, whatever the hours of the server', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 300, maxLength: 300 }), (steps) => {
      const rounds: { state: Round['state']; opensAt: Date; closesAt: Date; announcedAt: Date }[] = [];
      let now = new Date('2026-01-01T00:00:00Z');
      for (const hours of steps) {
        now = later(now, hours * 3600);
        for (const entry of rounds) {
          if (entry.state === 'announced' && now >= entry.closesAt) entry.state = 'cancelled';
          else if (entry.state === 'announced' && now >= entry.opensAt) entry.state = 'open';
          else if (entry.state === 'open' && now >= entry.closesAt) entry.state = 'closed';
        }
        const due = announcementDue(plan, rounds, now);
        if (due) rounds.push({ state: 'announced', ...due.times });
        expect(rounds.filter(({ state }) => state === 'announced').length).toBeLessThanOrEqual(1);
        expect(announcementDue(plan, rounds, now)).toBeNull();
      }
      for (const [index, entry] of rounds.entries()) {
        expect(entry.opensAt.getTime() - entry.announcedAt.getTime()).toBeGreaterThanOrEqual(48 * 3_600_000);
        if (index > 0) expect(entry.opensAt.getTime() - rounds[index - 1]!.opensAt.getTime()).toBeGreaterThanOrEqual(167 * 3_600_000);
      }
      const weeks = (now.getTime() - Date.parse('2026-01-01T00:00:00Z')) / (7 * 86_400_000);
      expect(rounds.length).toBeGreaterThanOrEqual(Math.floor(weeks) - 2);
    }), { numRuns: 20 });
  });
});
