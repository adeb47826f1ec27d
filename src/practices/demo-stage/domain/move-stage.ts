import { err, ok, type Result } from '../../../kernel/result.js';
import { ended, givenMs, paused, resumed, started, wiped } from './demo-clock.js';
import { commandsFor, SLOT_LIFECYCLE, type SlotState, type StageCommand } from './slot-lifecycle.js';
import { inRunningOrder, inTime, type DemoSlot, type DemoSlotId, type StageSession, type StageSessionId } from './stage.js';
import { follow } from '../../../kernel/transition-table.js';

/** What a host asks for. Without a slot it is the one that the command is about: the next, the one on deck, the live one. */
export interface StageMove {
  readonly command: StageCommand;
  readonly slotId: DemoSlotId | null;
  /** Of `extend`: seconds more; fewer where negative. */
  readonly seconds: number | null;
}

/** Why nothing was moved; `allowed` are the commands that are possible now. */
export interface MoveRefused {
  readonly kind: 'move-refused';
  readonly why: 'state' | 'nothing-to-call' | 'nobody-on-deck' | 'somebody-on-deck' | 'nothing-live' | 'somebody-live' | 'next-session-later' | 'which-slot' | 'nothing-to-undo';
  readonly state: SlotState | null;
  readonly allowed: readonly StageCommand[];
  /** Of `next-session-later`: when it begins. */
  readonly startsAt: Date | null;
}

export type MoveError = MoveRefused | { readonly kind: 'no-such-slot' } | { readonly kind: 'seconds' };

/** What changed: those slots as they are now, and which of them the command was about. */
export interface Moved {
  readonly slots: readonly DemoSlot[];
  readonly subject: DemoSlot;
}

/** A demo has from half a minute to two hours, extensions included. */
export const SHORTEST_MS = 30_000;
export const LONGEST_MS = 7_200_000;
/** Calling the next one does not reach into a session that begins later than this: nobody is there yet. */
export const EARLIEST_CALL_MS = 3_600_000;

type Line = { readonly sessions: readonly StageSession[]; readonly slots: readonly DemoSlot[] };

/** Does one command, or says why not. The result keeps to the lifecycle, to one live and one on deck, and to the running order of everybody else. */
export function moveStage(line: Line, move: StageMove, now: Date): Result<Moved, MoveError> {
  const found = subjectOf(line, move, now);
  if (!found.ok) return found;
  const slot = found.value;
  const arrow = follow(SLOT_LIFECYCLE, slot.state, move.command);
  if (!arrow.ok || !commandsFor(slot).includes(move.command)) return err(refused(line, 'state', slot));
  if (move.command === 'extend') return extended(slot, move.seconds);
  if (move.command === 'call-next') return ok(called(line, slot, now));
  if (move.command === 'requeue') return ok(atTheEnd(line, { ...wiped(slot), state: 'queued', calledAt: null } as DemoSlot));
  const changed: DemoSlot = { ...slot, ...clockAfter(move.command, slot, now), state: arrow.value };
  return ok({ slots: [changed], subject: changed });
}

/** Commands that are possible on a stage without naming a slot. */
export function possibleCommands(line: Line, now: Date): readonly StageCommand[] {
  const commands: readonly StageCommand[] = ['call-next', 'go-live', 'finish', 'skip', 'no-show', 'requeue', 'pause', 'resume', 'extend'];
  return commands.filter((command) => {
    const subject = subjectOf(line, { command, slotId: null, seconds: null }, now);
    return subject.ok && commandsFor(subject.value).includes(command);
  });
}

function subjectOf(line: Line, { command, slotId }: StageMove, now: Date): Result<DemoSlot, MoveError> {
  const running = inRunningOrder(line.slots, line.sessions);
  const named = slotId === null ? undefined : running.find((slot) => slot.slotId === slotId);
  if (slotId !== null && !named) return err({ kind: 'no-such-slot' });
  const live = running.find(({ state }) => state === 'live');
  const onDeck = running.find(({ state }) => state === 'on-deck');
  switch (command) {
    case 'call-next': return named ? ok(named) : nextInLine(line, running, onDeck, now);
    case 'go-live':
      if (live && live.slotId !== slotId) return err(refused(line, 'somebody-live', live));
      return named || onDeck ? ok((named ?? onDeck)!) : err(refused(line, 'nobody-on-deck'));
    case 'finish':
    case 'pause':
    case 'resume': return named || live ? ok((named ?? live)!) : err(refused(line, 'nothing-live'));
    case 'extend': return named || live || onDeck ? ok((named ?? live ?? onDeck)!) : err(refused(line, 'nothing-live'));
    case 'skip':
    case 'no-show': return named || onDeck ? ok((named ?? onDeck)!) : err(refused(line, 'nobody-on-deck'));
    case 'requeue': return named ? ok(named) : err(refused(line, 'which-slot'));
  }
}

function nextInLine(line: Line, running: readonly DemoSlot[], onDeck: DemoSlot | undefined, now: Date): Result<DemoSlot, MoveError> {
  if (onDeck) return err(refused(line, 'somebody-on-deck', onDeck));
  const next = running.find(({ state }) => state === 'queued');
  if (!next) return err(refused(line, 'nothing-to-call'));
  const { startsAt } = line.sessions.find(({ sessionId }) => sessionId === next.sessionId)!;
  // Named on purpose it can be called all the same; by one click too many at the end of a day it can't.
  return startsAt.getTime() - now.getTime() > EARLIEST_CALL_MS ? err({ ...refused(line, 'next-session-later', next), startsAt }) : ok(next);
}

function refused({ slots }: Line, why: MoveRefused['why'], slot?: DemoSlot): MoveRefused {
  const inHand = slot ?? slots.find(({ state }) => state === 'live') ?? slots.find(({ state }) => state === 'on-deck');
  return { kind: 'move-refused', why, state: slot?.state ?? null, allowed: inHand ? commandsFor(inHand) : slots.some(({ state }) => state === 'queued') ? ['call-next'] : [], startsAt: null };
}

function clockAfter(command: StageCommand, slot: DemoSlot, now: Date): Partial<DemoSlot> {
  switch (command) {
    case 'go-live': return started(slot, now);
    case 'pause': return paused(slot, now);
    case 'resume': return resumed(slot, now);
    case 'finish': return ended(slot, now);
    case 'no-show': return slot.state === 'live' ? wiped(slot) : {};
    default: return {};
  }
}

function extended(slot: DemoSlot, seconds: number | null): Result<Moved, MoveError> {
  if (seconds === null || !Number.isInteger(seconds) || seconds === 0) return err({ kind: 'seconds' });
  const changed = { ...slot, extendedMs: slot.extendedMs + seconds * 1000 };
  if (givenMs(changed) < SHORTEST_MS || givenMs(changed) > LONGEST_MS) return err({ kind: 'seconds' });
  return ok({ slots: [changed], subject: changed });
}

/** On deck, at the head of the line; whoever was on deck keeps the next place. */
function called(line: Line, slot: DemoSlot, now: Date): Moved {
  const others = inRunningOrder(line.slots, line.sessions).filter(({ slotId }) => slotId !== slot.slotId).map((other) => (other.state === 'on-deck' ? { ...other, state: 'queued' as const, calledAt: null } : other));
  const head = others.findIndex(({ state }) => state === 'queued');
  const isHead = head === -1 || inRunningOrder(line.slots, line.sessions).find(({ state }) => AHEAD_OR_ON_DECK.has(state))?.slotId === slot.slotId;
  const subject: DemoSlot = { ...slot, state: 'on-deck', calledAt: now, sessionId: isHead ? slot.sessionId : others[head]!.sessionId };
  const at = isHead ? inRunningOrder(line.slots, line.sessions).findIndex(({ slotId }) => slotId === slot.slotId) : head;
  return changes(line, others.toSpliced(at, 0, subject), subject.slotId);
}

const AHEAD_OR_ON_DECK: ReadonlySet<SlotState> = new Set(['queued', 'on-deck']);

/** Behind everybody of the session that is running. */
function atTheEnd(line: Line, slot: DemoSlot): Moved {
  const others = inRunningOrder(line.slots, line.sessions).filter(({ slotId }) => slotId !== slot.slotId);
  const sessionId = sessionRunning(line.sessions, others) ?? slot.sessionId;
  const order = inTime(line.sessions).map((session) => session.sessionId);
  const behind = others.findIndex((other) => order.indexOf(other.sessionId) > order.indexOf(sessionId));
  return changes(line, others.toSpliced(behind === -1 ? others.length : behind, 0, { ...slot, sessionId }), slot.slotId);
}

/** The session of what is live or on deck; else of what came last; else of what comes next. */
function sessionRunning(sessions: readonly StageSession[], slots: readonly DemoSlot[]): StageSessionId | undefined {
  const running = inRunningOrder(slots, sessions);
  return (running.find(({ state }) => state === 'live') ?? running.find(({ state }) => state === 'on-deck') ?? running.findLast(({ state }) => state === 'done') ?? running.find(({ state }) => state === 'queued'))?.sessionId;
}

/** The slots of a new order that differ from what they were, with their new positions. */
function changes({ slots }: Line, order: readonly DemoSlot[], subjectId: DemoSlotId): Moved {
  const before = new Map(slots.map((slot) => [slot.slotId, slot]));
  const after = order.map((slot, index) => ({ ...slot, position: index + 1 }));
  return {
    slots: after.filter((slot) => isChanged(before.get(slot.slotId)!, slot)),
    subject: after.find(({ slotId }) => slotId === subjectId)!,
  };
}

function isChanged(before: DemoSlot, after: DemoSlot): boolean {
  return before.position !== after.position || before.state !== after.state || before.sessionId !== after.sessionId || before.slotId !== after.slotId
    || before.calledAt !== after.calledAt || before.liveStartedAt !== after.liveStartedAt || before.endedAt !== after.endedAt;
}
