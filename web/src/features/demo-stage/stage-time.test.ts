import fc from 'fast-check';
import { liveSlot, slotOf, stageOf, stageStart } from '../../testing/demo-stage.js';
import { keepNewest } from './keep-newest.js';
import { breakAt, driftNow, estimateOf, momentOf, msToNextSecond, myTurn, remainingMs, shiftMs, urgencyOf, usedShare, writeRemaining } from './stage-time.js';

const at = (seconds: number): number => stageStart + seconds * 1000;
const iso = (seconds: number): string => new Date(at(seconds)).toISOString();

describe('what is left of a live demo', () => {
  it('is the budget and what was added, less the time since it began without its pauses', () => {
    expect(remainingMs(slotOf(1), at(500))).toBe(180_000);
    expect(remainingMs(liveSlot(1, 10), at(70))).toBe(120_000);
    expect(remainingMs(liveSlot(1, 10, { extendedMs: 60_000, pausedMs: 5_000 }), at(70))).toBe(185_000);
    expect(remainingMs(liveSlot(1, 0, { pausedAt: iso(60) }), at(500))).toBe(120_000);
    expect(remainingMs(liveSlot(1, 0), at(200))).toBe(-20_000);
  });

  it('never exceeds the whole on a screen whose clock is a little behind', () => {
    expect(remainingMs(liveSlot(1, 10), at(9))).toBe(180_000);
  });

  it('is written in whole seconds, rounded up, over zero by a minus', () => {
    expect([180_000, 179_001, 179_000, 61_000, 999, 1, 0, -1, -999, -1_000, -73_400].map(writeRemaining)).toEqual(['3:00', '3:00', '2:59', '1:01', '0:01', '0:01', '0:00', '0:00', '0:00', '−0:01', '−1:13']);
  });

  it('is written anew exactly when the second changes', () => {
    fc.assert(fc.property(fc.integer({ min: -600_000, max: 600_000 }), (left) => {
      const wait = msToNextSecond(left);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(1000);
      expect(Math.ceil((left - wait) / 1000)).toBe(Math.ceil(left / 1000) - 1);
      expect(wait === 1 || Math.ceil((left - wait + 1) / 1000) === Math.ceil(left / 1000)).toBe(true);
    }));
  });

  it('presses in its last half minute, and says when it is over or halted', () => {
    expect([149, 150, 179, 180, 300].map((seconds) => urgencyOf(liveSlot(1, 0), at(seconds)))).toEqual(['calm', 'soon', 'soon', 'over', 'over']);
    expect(urgencyOf(liveSlot(1, 0, { pausedAt: iso(1) }), at(400))).toBe('paused');
    expect([0, 90, 400].map((seconds) => usedShare(liveSlot(1, 0), at(seconds)))).toEqual([0, 0.5, 1]);
  });
});

describe('the estimates of later demos', () => {
  it('stay as the server wrote them while the live one is within its time', () => {
    const stage = stageOf([liveSlot(1, 0), slotOf(2), slotOf(3)]);
    expect(shiftMs(stage, at(179))).toBe(0);
    expect(estimateOf(stage, stage.slots[2]!, at(100))).toBe(at(420));
  });

  it('move with the clock when it runs over, when it is paused, and when nobody goes live', () => {
    const over = stageOf([liveSlot(1, 0), slotOf(2)], { driftSeconds: 20 });
    expect([shiftMs(over, at(200)), driftNow(over, at(200)), estimateOf(over, over.slots[1]!, at(200))]).toEqual([20_000, 40, at(230)]);
    const paused = stageOf([liveSlot(1, 0, { pausedAt: iso(30) }), slotOf(2)], { serverNow: iso(30) });
    expect(shiftMs(paused, at(90))).toBe(60_000);
    const late = stageOf([slotOf(1, 'ON_DECK'), slotOf(2)]);
    expect([shiftMs(late, at(45)), estimateOf(late, late.slots[1]!, at(45))]).toEqual([45_000, at(255)]);
  });

  it('leave another session where it is', () => {
    const stage = stageOf([liveSlot(1, 0), slotOf(2, 'QUEUED', { sessionId: 'b', estimatedAt: iso(3600) })]);
    expect(estimateOf(stage, stage.slots[1]!, at(400))).toBe(at(3600));
  });

  it('never count an overrun twice that the server has counted', () => {
    const stage = stageOf([liveSlot(1, 0), slotOf(2, 'QUEUED', { estimatedAt: iso(230) })], { serverNow: iso(200), driftSeconds: 20 });
    expect(shiftMs(stage, at(200))).toBe(0);
    expect(shiftMs(stage, at(205))).toBe(5_000);
  });
});

describe('a place in the day', () => {
  it('is empty, before, running or over', () => {
    expect([stageOf([]), stageOf([slotOf(1), slotOf(2)]), stageOf([slotOf(1, 'DONE'), slotOf(2)]), stageOf([slotOf(1, 'ON_DECK')]), stageOf([slotOf(1, 'DONE'), slotOf(2, 'NO_SHOW')])].map(momentOf)).toEqual(['empty', 'before', 'running', 'running', 'over']);
  });

  it('is counted for a presenter among those to come', () => {
    const stage = stageOf([slotOf(1, 'DONE'), liveSlot(2, 0), slotOf(3, 'ON_DECK'), slotOf(4), slotOf(5, 'SKIPPED')]);
    expect(myTurn(stage, 'p4')).toMatchObject({ place: 2, slot: { id: 's4' } });
    expect(myTurn(stage, 'p3')?.place).toBe(1);
    expect(myTurn(stage, 'p2')).toMatchObject({ place: 0, slot: { state: 'LIVE' } });
    expect([myTurn(stage, 'p1'), myTurn(stage, 'p5'), myTurn(stage, 'nobody')]).toEqual([null, null, null]);
  });

  it('is in a break from the last demo before it until the next is expected, until one is called', () => {
    const breaks = [{ __typename: 'StageBreak' as const, at: iso(400), minutes: 10, title: 'Coffee' }];
    const withBreak = (slots: typeof first): ReturnType<typeof stageOf> => stageOf(slots, { sessions: [{ ...stageOf([]).sessions[0]!, breaks }] });
    const next = slotOf(2, 'QUEUED', { estimatedAt: iso(1000) });
    const first = [slotOf(1, 'DONE', { liveStartedAt: iso(200) }), next];
    expect(breakAt(withBreak(first), at(410))).toEqual({ title: 'Coffee', until: at(1000) });
    expect(breakAt(withBreak([liveSlot(1, 200), next]), at(410))).toBeNull();
    expect(breakAt(withBreak([slotOf(1, 'DONE', { liveStartedAt: iso(200) }), slotOf(2, 'ON_DECK', { estimatedAt: iso(1000) })]), at(980))).toBeNull();
    expect(breakAt(withBreak([slotOf(1, 'DONE', { liveStartedAt: iso(450) }), next]), at(700))).toBeNull();
    expect(breakAt(withBreak([slotOf(1), next]), at(-60))).toBeNull();
  });
});

describe('news of a stage', () => {
  it('never goes back to an older revision, and says when it was heard last', () => {
    const [older, newer] = [stageOf([], { revision: '9.9' }), stageOf([], { revision: '10.1' })];
    const known = keepNewest(null, newer, 1);
    expect(keepNewest(known, older, 2)).toBe(known);
    expect(keepNewest(keepNewest(null, older, 1), newer, 2)).toEqual({ stage: newer, heardAt: 2 });
    expect(keepNewest(known, newer, 3).heardAt).toBe(3);
    expect(keepNewest(known, stageOf([], { id: 'other', revision: '1.0' }), 4).stage.id).toBe('other');
  });
});
