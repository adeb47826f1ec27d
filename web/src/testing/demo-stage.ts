import type { DemoSlotPartsFragment, DemoSlotState, DemoStagePartsFragment } from '../lib/graphql/generated.js';

export const stageStart = Date.parse('2026-11-27T12:00:00Z');

const iso = (time: number): string => new Date(time).toISOString();

/** Slot number `place` (from 1) of three minutes with half a minute between, presented by person `p<place>`. */
export const slotOf = (place: number, state: DemoSlotState = 'QUEUED', more: Partial<DemoSlotPartsFragment> = {}): DemoSlotPartsFragment => ({
  __typename: 'DemoSlot', id: `s${place}`, sessionId: 'a', state, plannedAt: iso(stageStart + (place - 1) * 210_000), estimatedAt: iso(stageStart + (place - 1) * 210_000),
  budgetMs: 180_000, extendedMs: 0, liveStartedAt: null, pausedAt: null, pausedMs: 0, endedAt: null, recordingUrl: null,
  entryId: `e${place}`, number: place, title: `Demo ${place}`, oneLine: 'In a line',
  presenters: [{ __typename: 'SlotPresenter', isRemote: false, personId: `p${place}`, name: `Person ${place}` }], ...more,
});

/** Live since `seconds` seconds after the stage began. */
export const liveSlot = (place: number, seconds: number, more: Partial<DemoSlotPartsFragment> = {}): DemoSlotPartsFragment => slotOf(place, 'LIVE', { liveStartedAt: iso(stageStart + seconds * 1000), ...more });

export const stageOf = (slots: DemoSlotPartsFragment[], more: Partial<DemoStagePartsFragment> = {}): DemoStagePartsFragment => ({
  __typename: 'DemoStage', id: 'stage', name: 'Main hall', place: '', isOpen: true, revision: '1.0', version: 1, serverNow: iso(stageStart), driftSeconds: 0, endsAt: iso(stageStart + 7_200_000), lastStep: null,
  sessions: [{ __typename: 'StageSession', id: 'a', title: 'First half', startsAt: iso(stageStart), endsAt: null, breaks: [] }], slots, ...more,
});
