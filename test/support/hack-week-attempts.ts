import type { AttemptOn } from './attempt.js';
import type { HackWeekRows } from './hack-week-rows.js';
import { HACK_RULES } from './hack-week-world.js';

type Attempt = AttemptOn<HackWeekRows & { readonly person: string; readonly team: string }, { readonly organization: string; readonly member: string }>;

/** Every operation of the hack week, tried on another organization. */
export const HACK_WEEK_ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  hackWeek: [{ input: ({ hackEdition }) => ({ editionId: hackEdition }), answers: (answer) => answer.edition === null }, { answers: (answer) => answer.isOn === true && answer.edition === null }],
  hackEditions: [{ answers: (answer) => JSON.stringify(answer.edges) === '[]' }],
  hackProjects: [{ input: ({ hackEdition }) => ({ editionId: hackEdition }), answers: (answer) => answer.totalCount === 0 }],
  hackProject: [{ input: ({ hackProject }) => ({ projectId: hackProject }), answers: null }],
  createHackEdition: [
    { input: ({ hackEdition }) => ({ name: 'Mine', startsOn: '2026-05-04', copyFrom: hackEdition }), answers: 'InvalidInput' },
    { input: () => ({ name: 'Alfa hacks', startsOn: '2026-05-04' }), answers: 'CreateHackEditionSuccess', changesOwn: true },
  ],
  changeHackEdition: [{ input: ({ hackEdition }) => ({ editionId: hackEdition, version: 1, name: 'Mine', startsOn: '2026-05-04' }), answers: 'NotFoundError' }],
  moveHackEdition: [{ input: ({ hackEdition }) => ({ editionId: hackEdition, version: 1, to: 'FROZEN' }), answers: 'NotFoundError' }],
  removeHackEdition: [{ input: ({ hackEdition }) => ({ editionId: hackEdition }), answers: 'NotFoundError' }],
  addHackOrganizer: [{ input: ({ hackEdition, person }) => ({ editionId: hackEdition, personId: person }), answers: 'NotFoundError' }],
  removeHackOrganizer: [{ input: ({ hackEdition, person }) => ({ editionId: hackEdition, personId: person }), answers: 'NotFoundError' }],
  proposeHackProject: [{ input: ({ hackEdition }) => ({ editionId: hackEdition, title: 'Mine now' }), answers: 'NotFoundError' }],
  changeHackProject: [{ input: ({ hackProject }) => ({ projectId: hackProject, version: 1, title: 'Mine now' }), answers: 'NotFoundError' }],
  setHackRoles: [{ input: ({ hackProject }) => ({ projectId: hackProject, roles: [] }), answers: 'NotFoundError' }],
  removeHackProject: [{ input: ({ hackProject }) => ({ projectId: hackProject }), answers: 'NotFoundError' }],
  withdrawHackProject: [{ input: ({ hackProject }) => ({ projectId: hackProject }), answers: 'NotFoundError' }],
  startBuilding: [{ input: ({ hackProject }) => ({ projectId: hackProject }), answers: 'NotFoundError' }],
  reviveHackProject: [{ input: ({ hackProject, hackEdition }) => ({ projectId: hackProject, editionId: hackEdition }), answers: 'NotFoundError' }],
  joinHackProject: [{ input: ({ hackProject }) => ({ projectId: hackProject, message: 'Let me in' }), answers: 'NotFoundError' }],
  answerHackJoinRequest: [{ input: ({ hackRequest }) => ({ requestId: hackRequest, accept: true }), answers: 'NotFoundError' }],
  withdrawHackJoinRequest: [{ input: ({ hackRequest }) => ({ requestId: hackRequest }), answers: 'NotFoundError' }],
  removeHackMember: [{ input: ({ hackProject, person }) => ({ projectId: hackProject, personId: person }), answers: 'NotFoundError' }],
  leaveHackProject: [{ input: ({ hackProject }) => ({ projectId: hackProject }), answers: 'NotFoundError' }],
  followHackProject: [{ input: ({ hackProject }) => ({ projectId: hackProject, follow: true }), answers: 'NotFoundError' }],
  commentOnHackProject: [{ input: ({ hackProject, person }) => ({ projectId: hackProject, text: 'Mine now', mentions: [person] }), answers: 'NotFoundError' }],
  removeHackComment: [{ input: ({ hackComment }) => ({ commentId: hackComment }), answers: 'NotFoundError' }],
  setHackSkills: [{ input: () => ({ skills: ['sql'] }), answers: 'SetHackSkillsSuccess', changesOwn: true }],
  mySkills: [{ answers: (answer) => Array.isArray(answer) }],
  hackSkills: [{ input: () => ({ search: 'bravo' }), answers: (answer) => JSON.stringify(answer) === '[]' }],
  hackSuggestions: [{ input: ({ hackEdition }) => ({ editionId: hackEdition }), answers: (answer) => JSON.stringify(answer) === '[]' }],
  hackWeekPolicy: [{ answers: (answer) => JSON.stringify(answer.current).includes('"isOn":true') }],
  setHackWeekPolicy: [
    { input: ({ team }) => ({ ...HACK_RULES, effectiveFrom: '2026-03-20', audienceTeamId: team }), answers: 'InvalidInput' },
    { input: () => ({ ...HACK_RULES, effectiveFrom: '2026-03-20' }), answers: 'SetHackWeekPolicySuccess', changesOwn: true },
  ],
};
