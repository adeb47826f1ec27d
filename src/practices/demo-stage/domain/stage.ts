import type { Id, PersonId } from '../../../kernel/ids.js';
import type { SlotState, StageCommand } from './slot-lifecycle.js';

export type StageId = Id<'demo-stage'>;
export type StageSessionId = Id<'stage-session'>;
export type DemoSlotId = Id<'demo-slot'>;

/** A pause for everybody. It begins with the first change between demos at or after `at`, and keeps its length however late it begins. */
export interface StageBreak {
  readonly at: Date;
  readonly minutes: number;
  readonly title: string;
}

/** Some hours on one stage: demos stand in it one after another. Sessions of a stage never overlap. */
export interface StageSession {
  readonly sessionId: StageSessionId;
  readonly title: string;
  readonly startsAt: Date;
  /** Until when demos are planned; what runs late goes on all the same. Null: as long as it takes. */
  readonly endsAt: Date | null;
  /** The earliest first. */
  readonly breaks: readonly StageBreak[];
}

/** What the clock of one demo is worked out from: all of it lies in the row, nothing in the memory of a server. */
export interface ClockFacts {
  /** Milliseconds it was given. */
  readonly budgetMs: number;
  /** Milliseconds given on top; negative where some were taken away. */
  readonly extendedMs: number;
  readonly liveStartedAt: Date | null;
  /** Since when the clock stands still; null while it runs. */
  readonly pausedAt: Date | null;
  /** Milliseconds of the pauses that are over. */
  readonly pausedMs: number;
  readonly endedAt: Date | null;
}

/** A demo's place on a stage. */
export interface DemoSlot extends ClockFacts {
  readonly slotId: DemoSlotId;
  readonly entryId: string;
  readonly sessionId: StageSessionId;
  /** Its place in the running order of the stage; rises from 1, also across sessions. */
  readonly position: number;
  readonly state: SlotState;
  /** When it was to begin by the running order. */
  readonly plannedAt: Date | null;
  readonly calledAt: Date | null;
  readonly recordingUrl: string | null;
  /** Presenters whose time was taken by something that came later, such as a shift. */
  readonly takenFrom: readonly PersonId[];
}

/** Who presents, where from. */
export interface SlotPresenter {
  readonly personId: PersonId;
  readonly isRemote: boolean;
}

/** Slots in the order in which they run: sessions by their beginning, then by position. */
export function inRunningOrder(slots: readonly DemoSlot[], sessions: readonly StageSession[]): readonly DemoSlot[] {
  const rank = new Map(inTime(sessions).map(({ sessionId }, index) => [sessionId, index]));
  return slots.toSorted((a, b) => rank.get(a.sessionId)! - rank.get(b.sessionId)! || a.position - b.position);
}

/** Sessions by their beginning. */
export function inTime<S extends Pick<StageSession, 'startsAt'>>(sessions: readonly S[]): readonly S[] {
  return sessions.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** A stage of one edition. */
export interface StoredStage {
  readonly stageId: StageId;
  readonly editionId: string;
  readonly name: string;
  /** A room, a floor, an address to join. */
  readonly place: string;
  /** Rises with every change that commands rely on: the order, the clock, the sessions. */
  readonly version: number;
  /** Rises with every change that somebody can see. */
  readonly revision: number;
  /** The step that a host can take back; null where there is none, or something else has changed the stage since. */
  readonly lastStep: { readonly command: StageCommand; readonly slotId: DemoSlotId } | null;
}
