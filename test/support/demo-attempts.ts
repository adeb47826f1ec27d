import type { AttemptOn } from './attempt.js';
import type { DemoRows } from './demo-rows.js';
import type { HackWeekRows } from './hack-week-rows.js';

type Attempt = AttemptOn<HackWeekRows & DemoRows, unknown>;

/** Every operation of demos, tried on another organization. */
export const DEMO_ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  saveHackDemoDraft: [{ input: ({ hackProject }) => ({ entryId: hackProject, version: 1, title: 'Mine now' }), answers: 'NotFoundError' }],
  submitHackDemo: [{ input: ({ hackProject }) => ({ entryId: hackProject, version: 1, title: 'Mine now' }), answers: 'NotFoundError' }],
  unsubmitHackDemo: [{ input: ({ hackProject }) => ({ entryId: hackProject }), answers: 'NotFoundError' }],
  changeHackPicture: [{ input: ({ hackPicture }) => ({ pictureId: hackPicture, alt: 'Mine now' }), answers: 'NotFoundError' }],
  removeHackPicture: [{ input: ({ hackPicture }) => ({ pictureId: hackPicture }), answers: 'NotFoundError' }],
  hackGallery: [{ input: ({ hackEdition }) => ({ editionId: hackEdition }), answers: (answer) => answer.totalCount === 0 }, { answers: (answer) => answer.totalCount === 0 }],
  previewHackDemoImport: [{ input: ({ hackEdition }) => ({ editionId: hackEdition, csv: 'title\nMine' }), answers: 'NotFoundError' }],
  applyHackDemoImport: [{ input: ({ hackEdition }) => ({ editionId: hackEdition, csv: 'title\nMine' }), answers: 'NotFoundError' }],
};
