import type { AttemptOn } from './attempt.js';
import type { BallotRows } from './ballot-rows.js';
import type { HackWeekRows } from './hack-week-rows.js';

type Attempt = AttemptOn<HackWeekRows & BallotRows, { readonly organization: string; readonly member: string }>;

const isNone = (answer: unknown): boolean => JSON.stringify(answer) === '[]';

/** Every operation of ballots and of the report, tried on another organization. */
export const BALLOT_ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  hackBallot: [{ input: ({ hackEdition }) => ({ editionId: hackEdition }), answers: null }],
  castBallot: [
    { input: ({ hackEdition, hackProject }) => ({ editionId: hackEdition, picks: [hackProject], watched: [] }), answers: 'NotFoundError' },
    { input: ({ publishedEdition, hackEdition }) => ({ editionId: publishedEdition, questionId: hackEdition, picks: [], watched: [] }), answers: 'NotFoundError' },
  ],
  hackResults: [{ input: ({ publishedEdition }) => ({ editionId: publishedEdition }), answers: null }],
  hackBallotLog: [{ input: ({ publishedEdition }) => ({ editionId: publishedEdition, questionId: publishedEdition }), answers: null }],
  hackAwards: [{ input: ({ hackEdition }) => ({ editionId: hackEdition }), answers: isNone }],
  createHackAward: [{ input: ({ hackEdition }) => ({ editionId: hackEdition, title: 'Mine', kind: 'FILTER', newcomers: true }), answers: 'NotFoundError' }],
  changeHackAward: [{ input: ({ hackAward }) => ({ awardId: hackAward, title: 'Mine', kind: 'FILTER', newcomers: true }), answers: 'NotFoundError' }],
  removeHackAward: [{ input: ({ hackAward }) => ({ awardId: hackAward }), answers: 'NotFoundError' }],
  hackReport: [{ input: ({ publishedEdition }) => ({ editionId: publishedEdition }), answers: null }],
  pendingHackOutcomes: [{ answers: isNone }],
  answerHackOutcome: [{ input: ({ hackProject }) => ({ projectId: hackProject, at: 'DAY_30', outcome: 'ENDED' }), answers: 'NotFoundError' }],
};
