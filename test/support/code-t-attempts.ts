import type { AttemptOn } from './attempt.js';
import { RULES } from './code-t-world.js';

interface CodeTRows {
  readonly team: string;
  readonly codeTProject: string;
  readonly codeTDay: string;
  readonly codeTPresentation: string;
  readonly calendarFeed: string;
}

const codeTRules = (changes: object): Record<string, unknown> => ({ ...RULES, effectiveFrom: '2026-03-20', ...changes });

/** Every operation of Code T and of the calendar, tried on another organization. */
export const CODE_T_ATTEMPTS: Readonly<Record<string, readonly AttemptOn<CodeTRows, { readonly team: string }>[]>> = {
  // The calendar.
  calendar: [
    { input: () => ({ from: '2026-03-01', to: '2026-03-31' }), answers: (answer) => JSON.stringify(answer.entries) === '[]' },
    { input: ({ team }) => ({ from: '2026-03-01', to: '2026-03-31', teamId: team, withCancelled: true }), answers: null },
  ],
  // Code T.
  codeTCalendar: [
    { input: () => ({ from: '2026-03-02', to: '2026-03-08' }), answers: (answer) => answer.isOn === true && JSON.stringify(answer.pending) === '[]' },
    { input: ({ codeTProject }) => ({ from: '2026-03-02', to: '2026-03-08', projectId: codeTProject }), answers: (answer) => answer.counted === 0 },
  ],
  bookCodeTDay: [{ input: ({ codeTProject }) => ({ day: '2026-03-03', projectId: codeTProject }), answers: 'NotFoundError' }],
  cancelCodeTDay: [{ input: ({ codeTDay }) => ({ dayId: codeTDay, reason: 'PERSONAL' }), answers: 'NotFoundError' }],
  answerCodeTDay: [{ input: ({ codeTDay }) => ({ dayId: codeTDay, outcome: 'TAKEN' }), answers: 'NotFoundError' }],
  displaceCodeTDay: [{ input: ({ codeTDay }) => ({ dayId: codeTDay, reason: 'Mine now' }), answers: 'NotFoundError' }],
  codeTProjects: [
    { answers: (answer) => JSON.stringify(answer) === '[]' }, { input: ({ team }) => ({ teamId: team }), answers: (answer) => JSON.stringify(answer) === '[]' },
  ],
  createCodeTProject: [{ input: () => ({ title: 'Alfa project' }), answers: 'CreateCodeTProjectSuccess', changesOwn: true }],
  changeCodeTProject: [{ input: ({ codeTProject }) => ({ projectId: codeTProject, title: 'Mine now' }), answers: 'NotFoundError' }],
  moveCodeTProject: [{ input: ({ codeTProject }) => ({ projectId: codeTProject, action: 'PARK' }), answers: 'NotFoundError' }],
  scheduleCodeTPresentation: [{ input: ({ codeTProject }) => ({ projectId: codeTProject, day: '2026-03-10', form: 'DEMO' }), answers: 'NotFoundError' }],
  moveCodeTPresentation: [{ input: ({ codeTPresentation }) => ({ presentationId: codeTPresentation, day: '2026-03-11' }), answers: 'NotFoundError' }],
  giveCodeTPresentation: [{ input: ({ codeTPresentation }) => ({ presentationId: codeTPresentation }), answers: 'NotFoundError' }],
  confirmCodeTPresentation: [{ input: ({ codeTPresentation }) => ({ presentationId: codeTPresentation }), answers: 'NotFoundError' }],
  cancelCodeTPresentation: [{ input: ({ codeTPresentation }) => ({ presentationId: codeTPresentation }), answers: 'NotFoundError' }],
  codeTPresentation: [{ input: ({ codeTPresentation }) => ({ presentationId: codeTPresentation }), answers: null }],
  codeTToConfirm: [{ answers: (answer) => JSON.stringify(answer) === '[]' }],
  codeTShowcase: [{ input: () => ({ search: 'bravo' }), answers: (answer) => JSON.stringify(answer.edges) === '[]' }, { answers: (answer) => JSON.stringify(answer.edges) === '[]' }],
  codeTTeam: [{ input: ({ team }) => ({ teamId: team, from: '2026-03-02', to: '2026-03-08' }), answers: null }],
  codeTPolicy: [{ answers: (answer) => JSON.stringify(answer.current).includes('"isOn":true') }],
  previewCodeTPolicy: [
    { input: ({ team }) => codeTRules({ audienceTeamId: team }), answers: (answer) => JSON.stringify(answer.problems).includes('no-team') },
    { input: () => codeTRules({ isOn: false }), answers: (answer) => answer.people === 0 },
  ],
  setCodeTPolicy: [
    { input: ({ team }) => codeTRules({ audienceTeamId: team }), answers: 'InvalidInput' }, { input: () => codeTRules({ weekdays: ['MONDAY'] }), answers: 'SetCodeTPolicySuccess', changesOwn: true },
  ],
  calendarFeeds: [{ answers: (answer) => JSON.stringify(answer) === '[]' }],
  createCalendarFeed: [
    { input: ({ team }) => ({ kind: 'ON_CALL', teamId: team }), answers: 'NotFoundError' },
    { input: () => ({ kind: 'CODE_T' }), answers: 'CreateCalendarFeedSuccess', changesOwn: true },
  ],
  revokeCalendarFeed: [{ input: ({ calendarFeed }) => ({ feedId: calendarFeed }), answers: 'NotFoundError' }],
  newsFeed: [{ input: () => ({ kind: 'TALK_NEWS' }), answers: null }],
  revokeNewsFeed: [{ input: () => ({ kind: 'TALK_NEWS' }), answers: 'NotFoundError' }],
  createNewsFeed: [{ input: () => ({ kind: 'HACK_DEMOS' }), answers: 'CreateNewsFeedSuccess', changesOwn: true }],
  renewNewsFeed: [{ input: () => ({ kind: 'HACK_DEMOS' }), answers: 'RenewNewsFeedSuccess', changesOwn: true }],
};
