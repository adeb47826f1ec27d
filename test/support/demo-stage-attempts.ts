import type { AttemptOn } from './attempt.js';
import type { HackWeekRows } from './hack-week-rows.js';

type Attempt = AttemptOn<HackWeekRows & { readonly person: string }, { readonly organization: string }>;

/** Every operation of the stages, tried on another organization. */
export const DEMO_STAGE_ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  demoStage: [{ input: ({ stage }) => ({ stageId: stage }), answers: null }],
  createDemoStage: [{ input: ({ hackEdition }) => ({ editionId: hackEdition, name: 'Mine' }), answers: 'NotFoundError' }],
  changeDemoStage: [{ input: ({ stage }) => ({ stageId: stage, name: 'Mine' }), answers: 'NotFoundError' }],
  removeDemoStage: [{ input: ({ stage }) => ({ stageId: stage }), answers: 'NotFoundError' }],
  addDemoHost: [{ input: ({ stage, person }) => ({ stageId: stage, personId: person }), answers: 'NotFoundError' }],
  removeDemoHost: [{ input: ({ stage, person }) => ({ stageId: stage, personId: person }), answers: 'NotFoundError' }],
  setStageSessions: [{ input: ({ stage, stageSession }) => ({ stageId: stage, version: 1, sessions: [{ id: stageSession, title: 'Mine', startsAt: '2026-03-09T12:00:00Z' }] }), answers: 'NotFoundError' }],
  planRunningOrder: [{ input: ({ hackEdition, stage }) => ({ editionId: hackEdition, stageIds: [stage] }), answers: 'NotFoundError' }],
  applyRunningOrder: [{ input: ({ hackEdition, stage, stageSession, hackProject }) => ({ editionId: hackEdition, stages: [{ stageId: stage, version: 1 }], slots: [{ entryId: hackProject, stageId: stage, sessionId: stageSession }] }), answers: 'NotFoundError' }],
  moveDemoSlot: [{ input: ({ demoSlot, stageSession }) => ({ slotId: demoSlot, toSessionId: stageSession, toPosition: 1, version: 1 }), answers: 'NotFoundError' }],
  moveDemoStage: [{ input: ({ stage, demoSlot }) => ({ stageId: stage, version: 1, command: 'FINISH', slotId: demoSlot }), answers: 'NotFoundError' }],
  setDemoRecording: [{ input: ({ demoSlot }) => ({ slotId: demoSlot, url: 'https://example.org/mine' }), answers: 'NotFoundError' }],
};
