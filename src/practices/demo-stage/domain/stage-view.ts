import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import { givenMs } from './demo-clock.js';
import { outlook, type Outlook } from './expected-times.js';
import { possibleCommands } from './move-stage.js';
import { AHEAD, commandsFor, HOLDS_TIME, type HostCommand, type StageCommand } from './slot-lifecycle.js';
import { inRunningOrder, type DemoSlot, type DemoSlotId, type SlotPresenter, type StageSession, type StoredStage } from './stage.js';

/** What is shown of a demo on stage. */
export interface DemoFacts {
  readonly entryId: string;
  readonly number: number;
  readonly title: string;
  readonly oneLine: string;
  /** Null: as long as the rules say. */
  readonly lengthMs: number | null;
  readonly presenters: readonly (SlotPresenter & { readonly name: string })[];
}

/** Why a slot can't be kept as it stands. */
export interface SlotConflict {
  /** Something such as a shift was put into presenters' time, or they are on another stage at that time. */
  readonly kind: 'busy' | 'elsewhere';
  readonly people: readonly PersonId[];
}

/** A slot as everybody sees it. */
export interface SlotView {
  readonly slot: DemoSlot;
  readonly demo: DemoFacts;
  /** When it begins (or began) by what has happened so far; null once it is over or was passed by. */
  readonly estimatedAt: Date | null;
  /** How many are to begin before it; null for what is not to come. */
  readonly place: number | null;
  readonly commands: readonly StageCommand[];
  readonly conflict: SlotConflict | null;
}

/** A stage as everybody sees it at an instant: plain facts, the same for all. */
export interface StageView {
  readonly stage: StoredStage;
  readonly sessions: readonly StageSession[];
  /** In running order. */
  readonly slots: readonly SlotView[];
  readonly now: Date;
  readonly changeoverMs: number;
  /** The demos are on: commands are taken. */
  readonly isOpen: boolean;
  readonly driftMs: number;
  readonly endsAt: Date | null;
  readonly commands: readonly HostCommand[];
}

/** A stage with what is known of its demos. */
export interface StageFacts {
  readonly stage: StoredStage;
  readonly sessions: readonly StageSession[];
  readonly slots: readonly DemoSlot[];
}

/** What tells one revision of a stage from another. */
export function revisionOf({ version, revision }: Pick<StoredStage, 'version' | 'revision'>): string {
  return `${version}.${revision}`;
}

/** All stages of an edition at one instant. They are looked at together, since people can be on one of them only. */
export function stageViews(stages: readonly StageFacts[], demos: ReadonlyMap<string, DemoFacts>, { changeoverMs, isOpen, now }: Pick<StageView, 'changeoverMs' | 'isOpen' | 'now'>): readonly StageView[] {
  const looked = stages.map((facts) => ({ facts, seen: outlook({ ...facts, changeoverMs }, now) }));
  const elsewhere = onTwoStages(looked, demos);
  return looked.map(({ facts, seen }) => {
    const order = facts.slots.filter(({ state }) => AHEAD.has(state)).toSorted((a, b) => seen.startsAt.get(a.slotId)!.getTime() - seen.startsAt.get(b.slotId)!.getTime() || a.position - b.position);
    const places = new Map(order.map(({ slotId }, index) => [slotId, index]));
    const slots = inRunningOrder(facts.slots, facts.sessions).map((slot): SlotView => {
      const demo = demos.get(slot.entryId) ?? { entryId: slot.entryId, number: 0, title: '', oneLine: '', lengthMs: null, presenters: [] };
      return { slot, demo, estimatedAt: seen.startsAt.get(slot.slotId) ?? null, place: places.get(slot.slotId) ?? null, commands: commandsFor(slot), conflict: conflictOf(slot, demo, elsewhere.get(slot.slotId)) };
    });
    return { ...facts, slots, now, changeoverMs, isOpen, driftMs: seen.driftMs, endsAt: seen.endsAt, commands: [...possibleCommands(facts, now), ...(facts.stage.lastStep ? ['undo' as const] : [])] };
  });
}

/** Only those who still present it count: a co-presenter who takes over ends the conflict. */
function conflictOf(slot: DemoSlot, { presenters }: DemoFacts, elsewhere: readonly PersonId[] | undefined): SlotConflict | null {
  if (!HOLDS_TIME.has(slot.state)) return null;
  const taken = slot.takenFrom.filter((personId) => presenters.some((presenter) => presenter.personId === personId));
  if (taken.length > 0) return { kind: 'busy', people: taken };
  return elsewhere ? { kind: 'elsewhere', people: elsewhere } : null;
}

function onTwoStages(looked: readonly { readonly facts: StageFacts; readonly seen: Outlook }[], demos: ReadonlyMap<string, DemoFacts>): ReadonlyMap<DemoSlotId, readonly PersonId[]> {
  if (looked.length < 2) return new Map();
  const spans = looked.flatMap(({ facts, seen }) => facts.slots.filter(({ state }) => HOLDS_TIME.has(state)).flatMap((slot) => {
    const from = seen.startsAt.get(slot.slotId)!.getTime();
    return (demos.get(slot.entryId)?.presenters ?? []).map(({ personId }) => ({ personId, slotId: slot.slotId, stageId: facts.stage.stageId, from, to: from + givenMs(slot) }));
  }));
  const ofPerson = groupBy(spans, ({ personId }) => personId);
  const found = new Map<DemoSlotId, PersonId[]>();
  for (const span of spans) {
    const isTwice = ofPerson.get(span.personId)!.some((other) => other.stageId !== span.stageId && other.from < span.to && span.from < other.to);
    if (isTwice) found.set(span.slotId, [...(found.get(span.slotId) ?? []), span.personId]);
  }
  return found;
}
