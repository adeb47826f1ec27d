import fc from 'fast-check';
import { reachableStates } from '../../../kernel/transition-table.js';
import { elapsedMs, ended, expectedEnd, paused, remainingMs, resumed, started } from './demo-clock.js';
import { isSliding, outlook } from './expected-times.js';
import { moveStage, possibleCommands, type StageMove } from './move-stage.js';
import { SLOT_LIFECYCLE, SLOT_STATES, STAGE_COMMANDS } from './slot-lifecycle.js';
import { stepOf, takeBack, type StageStep } from './take-back.js';
import { inRunningOrder, type ClockFacts, type DemoSlot, type DemoSlotId, type StageSession, type StageSessionId } from './stage.js';

const START = Date.parse('2026-11-13T12:00:00Z');
const MINUTE = 60_000;
const CHANGEOVER = 30_000;
const at = (minutes: number): Date => new Date(START + minutes * MINUTE);
const session = (id: string, from: number, to: number | null = null, breaks: StageSession['breaks'] = []): StageSession => ({ sessionId: id as StageSessionId, title: id, startsAt: at(from), endsAt: to === null ? null : at(to), breaks });
const slot = (index: number, sessionId = 'a', changes: Partial<DemoSlot> = {}): DemoSlot => ({
  slotId: `slot-${index}` as DemoSlotId, entryId: `entry-${index}`, sessionId: sessionId as StageSessionId, position: index, state: 'queued', plannedAt: at((index - 1) * 3.5), budgetMs: 3 * MINUTE, extendedMs: 0,
  calledAt: null, liveStartedAt: null, pausedAt: null, pausedMs: 0, endedAt: null, recordingUrl: null, takenFrom: [], ...changes,
});

/** A stage that takes commands one after another. */
class Stage {
  slots: readonly DemoSlot[];
  readonly steps: StageStep[] = [];

  constructor(readonly sessions: readonly StageSession[], slots: readonly DemoSlot[], public now = at(0)) {
    this.slots = slots;
  }

  do(command: StageMove['command'], slotId: string | null = null, seconds: number | null = null): string {
    const done = moveStage(this, { command, slotId: slotId as DemoSlotId | null, seconds }, this.now);
    if (!done.ok) return done.error.kind === 'move-refused' ? done.error.why : done.error.kind;
    // What is kept goes through a row.
    this.steps.push(JSON.parse(JSON.stringify(stepOf(this.slots, command, done.value)), (_key, value: unknown) => (typeof value === 'string' && value.endsWith('Z') ? new Date(value) : value)) as StageStep);
    this.become(done.value.slots);
    return 'done';
  }

  undo(): string {
    const done = takeBack(this.slots, this.steps.pop()!);
    if (!done.ok) return done.error.kind;
    this.become(done.value.slots);
    return 'done';
  }

  private become(slots: readonly DemoSlot[]): void {
    const changed = new Map(slots.map((one) => [one.slotId, one]));
    this.slots = this.slots.map((one) => changed.get(one.slotId) ?? one);
  }

  get line(): string {
    return inRunningOrder(this.slots, this.sessions).map(({ slotId, state }) => `${slotId.slice(5)}:${state}`).join(' ');
  }

  expected(): Record<string, number> {
    return Object.fromEntries([...outlook({ ...this, changeoverMs: CHANGEOVER }, this.now).startsAt].map(([slotId, when]) => [slotId.slice(5), (when.getTime() - START) / MINUTE]));
  }
}

const threeSlots = (): Stage => new Stage([session('a', 0)], [slot(1), slot(2), slot(3)]);

describe('a stage', () => {
  it('has a state machine that reaches every state and names each arrow once', () => {
    expect([...reachableStates(SLOT_LIFECYCLE, 'queued')].sort()).toEqual([...SLOT_STATES].sort());
    const arrows = SLOT_LIFECYCLE.map(({ from, action }) => `${from} ${action}`);
    expect(new Set(arrows).size).toBe(arrows.length);
  });

  it('goes from one demo to the next', () => {
    const stage = threeSlots();
    expect([stage.do('call-next'), stage.do('go-live'), stage.do('call-next')]).toEqual(['done', 'done', 'done']);
    expect(stage.line).toBe('1:live 2:on-deck 3:queued');
    expect([stage.do('go-live'), stage.do('call-next')]).toEqual(['somebody-live', 'somebody-on-deck']);
    stage.now = at(3);
    expect([stage.do('finish'), stage.do('finish'), stage.do('go-live')]).toEqual(['done', 'nothing-live', 'done']);
    expect(stage.line).toBe('1:done 2:live 3:queued');
  });

  it('takes back one that was skipped, and sends one that did not come to the end', () => {
    const stage = new Stage([session('a', 0), session('b', 1440)], [slot(1), slot(2), slot(3), slot(4, 'b')]);
    stage.do('call-next');
    expect([stage.do('skip'), stage.do('call-next'), stage.do('no-show'), stage.do('call-next')]).toEqual(['done', 'done', 'done', 'done']);
    expect(stage.line).toBe('1:skipped 2:no-show 3:on-deck 4:queued');
    expect([stage.do('requeue', 'slot-2'), stage.do('call-next', 'slot-1')]).toEqual(['done', 'done']);
    // The one called back goes to the head; who was on deck keeps the next place; the end is today's, not tomorrow's.
    expect(stage.line).toBe('1:on-deck 3:queued 2:queued 4:queued');
    expect(stage.slots.find(({ slotId }) => slotId === 'slot-2')!.sessionId).toBe('a');
  });

  it('starts the clock anew for one whose laptop failed', () => {
    const stage = threeSlots();
    stage.do('call-next');
    stage.do('go-live');
    stage.now = at(2);
    expect(stage.do('requeue', 'slot-1')).toBe('done');
    expect(stage.line).toBe('2:queued 3:queued 1:queued');
    expect(stage.slots[0]).toMatchObject({ liveStartedAt: null, pausedMs: 0, calledAt: null });
  });

  it('does not call tomorrow’s first demo by one click too many, but does when it is named', () => {
    const stage = new Stage([session('a', 0), session('b', 1440)], [slot(1, 'a', { state: 'done', liveStartedAt: at(0), endedAt: at(3) }), slot(2, 'b')], at(4));
    expect(stage.do('call-next')).toBe('next-session-later');
    expect(stage.do('call-next', 'slot-2')).toBe('done');
  });

  it('refuses senseless extensions', () => {
    const stage = threeSlots();
    stage.do('call-next');
    expect([stage.do('extend'), stage.do('extend', null, 0), stage.do('extend', null, -170), stage.do('extend', null, 100_000), stage.do('extend', 'slot-3', 60), stage.do('extend', 'gone', 60)])
      .toEqual(['seconds', 'seconds', 'seconds', 'seconds', 'state', 'no-such-slot']);
    expect(stage.do('extend', null, 60)).toBe('done');
    expect(stage.slots[0]!.extendedMs).toBe(60_000);
  });
});

describe('expected times', () => {
  it('follow what really happens: drift of a demo that runs over moves all behind it, and a break keeps its length', () => {
    const stage = new Stage([session('a', 0, 60, [{ at: at(7), minutes: 10, title: 'Coffee' }]), session('b', 60)], [slot(1), slot(2), slot(3), slot(4, 'b')]);
    expect(stage.expected()).toEqual({ 1: 0, 2: 3.5, 3: 17, 4: 60 });
    stage.do('call-next');
    stage.do('go-live');
    stage.now = at(8);
    // Two minutes over its time and into the break; the second one begins after it.
    stage.do('finish');
    expect(stage.expected()).toEqual({ 2: 18, 3: 21.5, 4: 60 });
    expect(outlook({ ...stage, changeoverMs: CHANGEOVER }, stage.now).driftMs).toBe(14.5 * MINUTE);
  });

  it('move along with the time while a demo is over its time, paused or late to begin, and stand still otherwise', () => {
    const stage = threeSlots();
    const slides = (): boolean => isSliding({ ...stage, changeoverMs: CHANGEOVER }, stage.now);
    expect(slides()).toBe(true);
    stage.now = at(-1);
    expect(slides()).toBe(false);
    stage.now = at(0);
    stage.do('call-next');
    stage.do('go-live');
    stage.now = at(1);
    expect(slides()).toBe(false);
    stage.do('pause');
    expect(slides()).toBe(true);
    stage.do('resume');
    stage.now = at(4);
    expect(slides()).toBe(true);
  });

  it('are those of the running order as long as nothing has begun, and never earlier than now', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: -100, max: 300 }), (lengths, minutes) => {
      const slots = lengths.map((length, index) => slot(index + 1, index < lengths.length / 2 ? 'a' : 'b', { budgetMs: length * MINUTE }));
      const stage = new Stage([session('a', 0), session('b', 90, null, [{ at: at(100), minutes: 5, title: '' }])], slots, at(minutes));
      const planned = outlook({ ...stage, changeoverMs: CHANGEOVER }, at(-1000)).startsAt;
      const expected = outlook({ ...stage, changeoverMs: CHANGEOVER }, stage.now).startsAt;
      for (const [slotId, when] of expected) {
        expect(when.getTime()).toBeGreaterThanOrEqual(stage.now.getTime());
        expect(when.getTime()).toBeGreaterThanOrEqual(planned.get(slotId)!.getTime());
        if (minutes <= 0) expect(when).toEqual(planned.get(slotId));
      }
    }));
  });
});

describe('the clock of a demo', () => {
  it('counts what was not paused, whatever happened in whatever order, worked out anew second by second', () => {
    const events = fc.array(fc.tuple(fc.constantFrom('pause', 'resume', 'nothing'), fc.integer({ min: 0, max: 200 })), { maxLength: 40 });
    fc.assert(fc.property(events, (steps) => {
      let now = START;
      let clock: ClockFacts = started({ budgetMs: 180_000, extendedMs: 0, liveStartedAt: null, pausedAt: null, pausedMs: 0, endedAt: null }, new Date(now));
      let [ran, isPaused] = [0, false];
      for (const [what, seconds] of steps) {
        if (what === 'pause') [clock, isPaused] = [paused(clock, new Date(now)), true];
        if (what === 'resume') [clock, isPaused] = [resumed(clock, new Date(now)), false];
        now += seconds * 1000;
        if (!isPaused) ran += seconds * 1000;
        // What another server reads after a crash, from the row alone.
        clock = JSON.parse(JSON.stringify(clock), (_key, value: unknown) => (typeof value === 'string' ? new Date(value) : value)) as ClockFacts;
        expect(elapsedMs(clock, new Date(now))).toBe(ran);
        expect(remainingMs(clock, new Date(now))).toBe(180_000 - ran);
        expect(expectedEnd(clock, new Date(now)).getTime()).toBe(now + Math.max(0, 180_000 - ran));
      }
      clock = ended(clock, new Date(now));
      expect([elapsedMs(clock, new Date(now + 5_000_000)), clock.pausedAt]).toEqual([ran, null]);
    }));
  });
});

describe('any commands in any order', () => {
  const commands = fc.array(fc.record({ command: fc.constantFrom(...STAGE_COMMANDS), slot: fc.option(fc.integer({ min: 1, max: 12 })), seconds: fc.option(fc.integer({ min: -200, max: 400 })), after: fc.integer({ min: 0, max: 300 }) }), { maxLength: 120 });

  it('leave one live and one on deck at most, everybody in line once, and positions without a double', () => {
    fc.assert(fc.property(commands, (moves) => {
      const slots = Array.from({ length: 12 }, (_, index) => slot(index + 1, index < 6 ? 'a' : 'b'));
      const stage = new Stage([session('a', 0), session('b', 40)], slots);
      for (const { command, slot: index, seconds, after } of moves) {
        const before = stage.line;
        const can = possibleCommands(stage, stage.now);
        const answer = stage.do(command, index === null ? null : `slot-${index}`, seconds);
        if (answer !== 'done') expect(stage.line).toBe(before);
        if (index === null && command !== 'extend') expect(answer === 'done').toBe(can.includes(command));
        const count = (state: string): number => stage.slots.filter((one) => one.state === state).length;
        expect(count('live')).toBeLessThanOrEqual(1);
        expect(count('on-deck')).toBeLessThanOrEqual(1);
        expect(new Set(stage.slots.map(({ position }) => position)).size).toBe(12);
        for (const one of stage.slots) {
          expect(one.state === 'live' || one.state === 'done').toBe(one.liveStartedAt !== null);
          expect(one.state === 'done').toBe(one.endedAt !== null);
          if (one.state !== 'live') expect(one.pausedAt).toBeNull();
        }
        stage.now = new Date(stage.now.getTime() + after * 1000);
      }
    }), { numRuns: 150 });
  });

  it('can be taken back one by one, to the last clock and place', () => {
    fc.assert(fc.property(commands, fc.integer({ min: 1, max: 60 }), (moves, back) => {
      const stage = new Stage([session('a', 0), session('b', 40)], Array.from({ length: 12 }, (_, index) => slot(index + 1, index < 6 ? 'a' : 'b')));
      const history: (readonly DemoSlot[])[] = [];
      for (const { command, slot: index, seconds, after } of moves) {
        const before = stage.slots;
        if (stage.do(command, index === null ? null : `slot-${index}`, seconds) === 'done') history.push(before);
        stage.now = new Date(stage.now.getTime() + after * 1000);
      }
      for (let step = 0; step < back && history.length > 0; step++) {
        expect(stage.undo()).toBe('done');
        expect(stage.slots).toEqual(history.pop());
      }
    }), { numRuns: 150 });
  });

  it('are not taken back once something else has changed what they left behind', () => {
    const stage = threeSlots();
    stage.do('call-next');
    stage.do('go-live');
    stage.slots = stage.slots.map((one) => ({ ...one, state: 'done' as const }));
    expect(stage.undo()).toBe('move-refused');
    stage.slots = stage.slots.slice(1);
    expect(stage.undo()).toBe('move-refused');
  });

  it('leave what others say of a demo alone when they are taken back', () => {
    const stage = threeSlots();
    stage.do('call-next');
    stage.do('go-live');
    stage.now = at(2);
    stage.do('finish');
    stage.slots = stage.slots.map((one) => ({ ...one, recordingUrl: 'https://video.example/1' }));
    stage.now = at(2.5);
    expect(stage.undo()).toBe('done');
    expect(stage.slots[0]).toMatchObject({ state: 'live', endedAt: null, liveStartedAt: at(0), recordingUrl: 'https://video.example/1' });
    expect(remainingMs(stage.slots[0]!, stage.now)).toBe(MINUTE / 2);
  });
});
