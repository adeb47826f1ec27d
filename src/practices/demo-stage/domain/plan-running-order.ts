import { nextStart, type Opening } from './expected-times.js';
import type { SlotPresenter, StageBreak, StageId, StageSessionId } from './stage.js';

/** A demo that wants a place. */
export interface DemoToPlace {
  readonly entryId: string;
  /** Its number in the edition: the order where nothing else decides. */
  readonly number: number;
  readonly lengthMs: number;
  readonly presenters: readonly SlotPresenter[];
}

/** A session with what stands in it already and stays. */
export interface OpenSession {
  readonly stageId: StageId;
  readonly sessionId: StageSessionId;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly breaks: readonly StageBreak[];
  /** Until when demos that stay take the stage; null where none do. */
  readonly busyUntil: Date | null;
}

/** Time that is promised already. */
export interface Busy {
  readonly from: Date;
  readonly to: Date;
}

export interface PlannedSlot {
  readonly entryId: string;
  readonly stageId: StageId;
  readonly sessionId: StageSessionId;
  readonly plannedAt: Date;
  readonly budgetMs: number;
}

/** Why a demo has no place: no session has so much time left, or its presenters are busy, or on stage elsewhere, whenever one has. */
export interface Unplaced {
  readonly entryId: string;
  readonly why: 'no-room' | 'busy' | 'on-stage-elsewhere';
  readonly personIds: readonly string[];
}

export interface RunningOrder {
  readonly slots: readonly PlannedSlot[];
  readonly unplaced: readonly Unplaced[];
}

export interface PlanWish {
  readonly demos: readonly DemoToPlace[];
  readonly sessions: readonly OpenSession[];
  readonly busy: ReadonlyMap<string, readonly Busy[]>;
  readonly changeoverMs: number;
  /** Nothing is planned before. */
  readonly now: Date;
}

/** A presenter's time is taken from so long before their demo to so long after it: setting up, questions, and what runs early or late. */
export const MARGIN_MS = 600_000;

/** A session while it is being filled. */
interface Filling {
  readonly session: OpenSession;
  readonly demos: DemoToPlace[];
}

interface Placed {
  readonly demo: DemoToPlace;
  readonly index: number;
  readonly session: OpenSession;
  readonly at: number;
}

/** The times of a session as it is filled so far. */
interface Laid {
  readonly placed: readonly Placed[];
  /** From when on the stage is free. */
  readonly free: number;
  readonly opening: Opening;
}

/**
 * Puts demos in an order that people can keep: in sessions, around breaks, nobody while they are on call or promised elsewhere, nobody twice in a row
 * and nobody on two stages at once, those with little choice first, remote ones spread evenly among those in the room. Deterministic. What finds
 * no place says why; nothing is left out silently. Filling comes first; what is left is then tried in every gap and by exchange.
 */
export function planRunningOrder(wish: PlanWish): RunningOrder {
  const filled = new Filler(wish);
  filled.fill();
  filled.repair();
  return filled.result();
}

class Filler {
  private readonly fillings: readonly Filling[];
  private left: readonly DemoToPlace[];
  private readonly deadlines: ReadonlyMap<string, number>;

  constructor(private readonly wish: PlanWish) {
    this.fillings = wish.sessions.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.sessionId.localeCompare(b.sessionId)).map((session) => ({ session, demos: [] }));
    this.left = wish.demos.toSorted((a, b) => a.number - b.number || a.entryId.localeCompare(b.entryId));
    this.deadlines = new Map(this.left.map((demo) => [demo.entryId, this.deadlineOf(demo)]));
  }

  /** The stage that is free first takes the most urgent demo that can stand there. */
  fill(): void {
    const open = new Set(this.fillings);
    while (open.size > 0 && this.left.length > 0) {
      const [filling] = [...open].map((one) => ({ one, at: this.lay(one).free })).toSorted((a, b) => a.at - b.at || this.fillings.indexOf(a.one) - this.fillings.indexOf(b.one)).map(({ one }) => one);
      const chosen = this.choose(filling!);
      if (chosen) this.put(filling!, filling!.demos.length, chosen);
      else open.delete(filling!);
    }
  }

  repair(): void {
    for (const demo of this.left) if (!this.insert(demo)) this.exchange(demo);
  }

  result(): RunningOrder {
    const slots = this.fillings.flatMap((filling) => this.lay(filling).placed.map(({ demo, at }) => (
      { entryId: demo.entryId, stageId: filling.session.stageId, sessionId: filling.session.sessionId, plannedAt: new Date(at), budgetMs: demo.lengthMs })));
    return { slots, unplaced: this.left.map((demo) => this.why(demo)) };
  }

  private choose(filling: Filling): DemoToPlace | undefined {
    const laid = this.lay(filling);
    const { placed } = laid;
    const elsewhere = this.elsewhere(filling);
    const able = this.left.filter((demo) => this.fitsAtEnd(filling, laid, elsewhere, demo));
    const remoteLeft = this.left.filter(isRemote).length;
    const sinceRemote = placed.length - 1 - placed.findLastIndex(({ demo }) => isRemote(demo));
    // With r of n still to come remote, one of them is due once 1 of every n/r has gone by.
    const isRemoteDue = placed.length === 0 || !placed.some(({ demo }) => isRemote(demo)) ? remoteLeft * (placed.length + 1) >= this.left.length : remoteLeft * sinceRemote >= this.left.length - remoteLeft;
    const rank = (demo: DemoToPlace): number => (isRemote(demo) === isRemoteDue ? 0 : 1);
    return able.toSorted((a, b) => compare(this.deadlines.get(a.entryId)!, this.deadlines.get(b.entryId)!) || rank(a) - rank(b) || a.number - b.number)[0];
  }

  private put(filling: Filling, index: number, demo: DemoToPlace): void {
    filling.demos.splice(index, 0, demo);
    this.left = this.left.filter((other) => other !== demo);
  }

  private insert(demo: DemoToPlace): boolean {
    for (const filling of this.roomy(demo)) {
      for (let index = 0; index <= filling.demos.length; index += 1) {
        if (!this.fits(filling, filling.demos.toSpliced(index, 0, demo))) continue;
        this.put(filling, index, demo);
        return true;
      }
    }
    return false;
  }

  /** Takes the place of another demo, which goes to the end of the session. */
  private exchange(demo: DemoToPlace): boolean {
    for (const filling of this.roomy(demo)) {
      for (const [index, other] of filling.demos.entries()) {
        const order = [...filling.demos.toSpliced(index, 1, demo), other];
        if (!this.fits(filling, order)) continue;
        filling.demos.splice(0, Infinity, ...order);
        this.left = this.left.filter((each) => each !== demo);
        return true;
      }
    }
    return false;
  }

  /** Sessions that have so much time left at their end. */
  private roomy(demo: DemoToPlace): readonly Filling[] {
    return this.fillings.filter((filling) => this.ends(filling, [...filling.demos, demo]) <= limitOf(filling.session, this.wish.sessions));
  }

  private ends(filling: Filling, demos: readonly DemoToPlace[]): number {
    const last = this.lay({ ...filling, demos: [...demos] }).placed.at(-1);
    return last ? last.at + last.demo.lengthMs : -Infinity;
  }

  private fits(filling: Filling, demos: readonly DemoToPlace[]): boolean {
    const tried: Filling = { session: filling.session, demos: [...demos] };
    const { placed } = this.lay(tried);
    const limit = limitOf(filling.session, this.wish.sessions);
    if (placed.some(({ demo, at }) => at + demo.lengthMs > limit || this.isBusy(demo, at))) return false;
    const elsewhere = this.elsewhere(filling);
    return placed.every((one, index) => ![placed[index - 1], ...elsewhere].some((other) => other && tooClose(one, other)));
  }

  /** As `fits`, where nothing but one more demo is new. */
  private fitsAtEnd(filling: Filling, { placed, opening }: Laid, elsewhere: readonly Placed[], demo: DemoToPlace): boolean {
    const { at } = nextStart(opening, demo.lengthMs, this.wish.changeoverMs, this.wish.now.getTime());
    if (at + demo.lengthMs > limitOf(filling.session, this.wish.sessions) || this.isBusy(demo, at)) return false;
    const added: Placed = { demo, index: placed.length, session: filling.session, at };
    return ![...placed.slice(-1), ...elsewhere].some((other) => tooClose(added, other));
  }

  private elsewhere(filling: Filling): readonly Placed[] {
    return this.fillings.filter((other) => other !== filling && other.demos.length > 0).flatMap((other) => this.lay(other).placed);
  }

  private isBusy(demo: DemoToPlace, at: number): boolean {
    return demo.presenters.some(({ personId }) => (this.wish.busy.get(personId) ?? []).some(({ from, to }) => from.getTime() < at + demo.lengthMs + MARGIN_MS && to.getTime() > at - MARGIN_MS));
  }

  /** Times of the demos of a session, and how it goes on after them. */
  private lay({ session, demos }: Filling): Laid {
    const { wish } = this;
    let opening: Opening = { startsAt: session.startsAt.getTime(), busyUntil: session.busyUntil?.getTime() ?? null, breaks: session.breaks };
    const placed: Placed[] = [];
    for (const [index, demo] of demos.entries()) {
      const { at, breaks } = nextStart(opening, demo.lengthMs, wish.changeoverMs, wish.now.getTime());
      placed.push({ demo, index, session, at });
      opening = { ...opening, breaks, busyUntil: at + demo.lengthMs };
    }
    return { placed, free: Math.max(opening.startsAt, opening.busyUntil ?? -Infinity), opening };
  }

  /** The last instant at which a demo could begin for all its presenters know; Infinity where nothing takes their time late. */
  private deadlineOf(demo: DemoToPlace): number {
    const busy = demo.presenters.flatMap(({ personId }) => this.wish.busy.get(personId) ?? []);
    if (busy.length === 0) return Infinity;
    return Math.max(-Infinity, ...this.fillings.map(({ session }) => {
      const limit = limitOf(session, this.wish.sessions);
      let at = limit - demo.lengthMs;
      for (const { from, to } of busy.toSorted((a, b) => b.from.getTime() - a.from.getTime())) {
        if (from.getTime() < at + demo.lengthMs + MARGIN_MS && to.getTime() > at - MARGIN_MS) at = from.getTime() - demo.lengthMs - MARGIN_MS;
      }
      if (at < session.startsAt.getTime()) return -Infinity;
      return at === limit - demo.lengthMs ? Infinity : at;
    }));
  }

  private why(demo: DemoToPlace): Unplaced {
    const roomy = this.roomy(demo);
    const busy = demo.presenters.filter(({ personId }) => (this.wish.busy.get(personId) ?? []).some(({ from, to }) => roomy.some(({ session }) => from.getTime() < limitOf(session, this.wish.sessions) && to > session.startsAt)));
    if (roomy.length === 0) return { entryId: demo.entryId, why: 'no-room', personIds: [] };
    if (busy.length > 0) return { entryId: demo.entryId, why: 'busy', personIds: busy.map(({ personId }) => personId) };
    return { entryId: demo.entryId, why: 'on-stage-elsewhere', personIds: demo.presenters.map(({ personId }) => personId) };
  }
}

/** Until when a session can be filled: its end; without one, the beginning of the next on its stage. */
function limitOf({ stageId, startsAt, endsAt }: OpenSession, all: readonly OpenSession[]): number {
  if (endsAt) return endsAt.getTime();
  return Math.min(Infinity, ...all.filter((other) => other.stageId === stageId && other.startsAt > startsAt).map((other) => other.startsAt.getTime()));
}

/** Somebody presents both, and one follows the other in the same session, or there is no time to change stages between them. */
function tooClose(a: Placed, b: Placed): boolean {
  if (!a.demo.presenters.some(({ personId }) => b.demo.presenters.some((other) => other.personId === personId))) return false;
  if (a.session === b.session) return Math.abs(a.index - b.index) < 2;
  return a.at < b.at + b.demo.lengthMs + MARGIN_MS && b.at < a.at + a.demo.lengthMs + MARGIN_MS;
}

/** Nobody who presents it is in the room. */
function isRemote({ presenters }: DemoToPlace): boolean {
  return presenters.length > 0 && presenters.every((presenter) => presenter.isRemote);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
