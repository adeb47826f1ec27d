import type { Ctx } from '../../../kernel/actor.js';
import { isSomebody } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import type { HackEditionId } from '../../hack-week/domain/edition.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import { HackEdition } from '../../hack-week/graphql/hack-edition.types.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import type { SeenStage } from '../app/stage-reader.js';
import type { HostCommand } from '../domain/slot-lifecycle.js';
import { mayLinkRecording } from '../domain/stage.policy.js';
import { revisionOf, type SlotView, type StageView } from '../domain/stage-view.js';
import { DemoSlotState, DemoStageCommand, SlotConflictKind } from './demo-stage-enums.js';
import { DemoSlot, DemoSlotNews, DemoStage, DemoStageNews, DemoStagePermissions, SlotConflict, SlotPresenter, StageBreak, StageSession, StageStep, type SlotFacts, type StageFacts } from './demo-stage.types.js';

export const presentCommands = (commands: readonly HostCommand[]): DemoStageCommand[] => commands.map((command) => toEnum(DemoStageCommand, command));

/** A stage as one person sees it. */
export function presentStage({ view, hosts, can, isHost, isOrganizer }: SeenStage, { actor }: Pick<Ctx, 'actor'>): DemoStage {
  const stage = outcome(DemoStage, {
    ...stageFacts(view), edition: outcome(HackEdition, { id: view.stage.editionId as HackEditionId }), hosts: hosts.map((id) => outcome(Person, { id: id as PersonId })), viewerCan: outcome(DemoStagePermissions, can), slots: [],
  });
  stage.slots = view.slots.map((one) => {
    const isMine = isSomebody(actor) && one.demo.presenters.some(({ personId }) => personId === actor.personId);
    const viewerCanRecord = mayLinkRecording({ isPresenter: isMine, isHost, isOrganizer, isDone: one.slot.state === 'done' });
    return outcome(DemoSlot, { ...slotFacts(one), project: outcome(HackProject, { id: one.slot.entryId as HackEntryId }), stage, isMine, viewerCanRecord });
  });
  return stage;
}

/** A stage as everybody who listens is told of it. */
export function presentNews(view: StageView): DemoStageNews {
  return outcome(DemoStageNews, { ...stageFacts(view), slots: view.slots.map((one) => outcome(DemoSlotNews, slotFacts(one))) });
}

function stageFacts(view: StageView): StageFacts {
  const { stage, slots } = view;
  const slotIn = (state: string): string | null => slots.find(({ slot }) => slot.state === state)?.slot.slotId ?? null;
  return {
    id: stage.stageId, name: stage.name, place: stage.place, version: stage.version, revision: revisionOf(stage), serverNow: view.now, liveSlotId: slotIn('live'), onDeckSlotId: slotIn('on-deck'),
    driftSeconds: Math.round(view.driftMs / 1000), endsAt: view.endsAt, commands: view.isOpen ? presentCommands(view.commands) : [], isOpen: view.isOpen, changeoverSeconds: Math.round(view.changeoverMs / 1000),
    lastStep: view.isOpen && stage.lastStep ? outcome(StageStep, { command: toEnum(DemoStageCommand, stage.lastStep.command), slotId: stage.lastStep.slotId }) : null,
    sessions: view.sessions.map(({ sessionId, title, startsAt, endsAt, breaks }) => outcome(StageSession, { id: sessionId, title, startsAt, endsAt, breaks: breaks.map((pause) => outcome(StageBreak, { ...pause })) })),
  };
}

function slotFacts({ slot, demo, estimatedAt, place, commands, conflict }: SlotView): SlotFacts {
  return {
    id: slot.slotId, entryId: slot.entryId, number: demo.number, title: demo.title, oneLine: demo.oneLine, position: slot.position, sessionId: slot.sessionId, state: toEnum(DemoSlotState, slot.state),
    plannedAt: slot.plannedAt, estimatedAt, budgetMs: slot.budgetMs, extendedMs: slot.extendedMs, liveStartedAt: slot.liveStartedAt, pausedAt: slot.pausedAt, pausedMs: slot.pausedMs, endedAt: slot.endedAt,
    recordingUrl: slot.recordingUrl, conflict: conflict && outcome(SlotConflict, { kind: toEnum(SlotConflictKind, conflict.kind), people: [...conflict.people] }),
    presenters: demo.presenters.map((presenter) => outcome(SlotPresenter, { ...presenter })), place, commands: presentCommands(commands),
  };
}
