import type { AttemptOn } from './attempt.js';
import type { TalkRows } from './talks-rows.js';

type Attempt = AttemptOn<TalkRows & { readonly person: string; readonly team: string }, { readonly organization: string; readonly member: string }>;

const isNothing: Attempt['answers'] = (answer) => JSON.stringify(answer) === '[]';
const rules = { effectiveFrom: '2026-03-20', isOn: true, adviceKinds: ['REHEARSAL'], remindersDays: [14, 3, 1] };

/** Every operation of talks, tried on another organization. */
export const TALKS_ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  talks: [{ answers: (answer) => JSON.stringify(answer.edges) === '[]' }, { input: () => ({ search: 'bravo', includeArchived: true }), answers: (answer) => JSON.stringify(answer.edges) === '[]' }],
  talk: [{ input: ({ talk }) => ({ talkId: talk }), answers: null }],
  createTalk: [
    { input: ({ person }) => ({ title: 'Mine', speakerIds: [person] }), answers: 'InvalidInput' }, { input: () => ({ title: 'Alfa talk' }), answers: 'CreateTalkSuccess', changesOwn: true },
  ],
  changeTalk: [{ input: ({ talk }) => ({ talkId: talk, title: 'Mine now' }), answers: 'NotFoundError' }],
  archiveTalk: [{ input: ({ talk }) => ({ talkId: talk, isArchived: true }), answers: 'NotFoundError' }],
  setTalkSpeakers: [{ input: ({ talk }, { member }) => ({ talkId: talk, speakerIds: [member] }), answers: 'NotFoundError' }],
  talkOpportunities: [{ input: () => ({ includePast: true, search: 'bravo' }), answers: (answer) => JSON.stringify(answer.edges) === '[]' && answer.totalCount === 0 }],
  talkOpportunity: [{ input: ({ opportunity }) => ({ opportunityId: opportunity }), answers: null }],
  createTalkOpportunity: [{ input: () => ({ kind: 'CONFERENCE', name: 'Bravo Conf', startsOn: '2036-09-10' }), answers: 'CreateTalkOpportunitySuccess', changesOwn: true }],
  changeTalkOpportunity: [{ input: ({ opportunity }) => ({ opportunityId: opportunity, kind: 'CONFERENCE', name: 'Mine now' }), answers: 'NotFoundError' }],
  mergeTalkOpportunities: [{ input: ({ opportunity, stageSlot }) => ({ keptId: opportunity, goneId: stageSlot }), answers: 'NotFoundError' }],
  takeTalkOpportunitiesApart: [{ input: ({ merge }) => ({ mergeId: merge }), answers: 'NotFoundError' }],
  attendTalks: [{ input: ({ stageSlot }) => ({ opportunityId: stageSlot, isComing: true }), answers: 'NotFoundError' }],
  mySubmissions: [{ answers: isNothing }],
  talkSubmission: [{ input: ({ submission }) => ({ submissionId: submission }), answers: null }],
  draftSubmission: [{ input: ({ talk, opportunity }) => ({ talkId: talk, opportunityId: opportunity }), answers: 'NotFoundError' }],
  requestToSpeak: [{ input: ({ talk, opportunity }) => ({ talkId: talk, opportunityId: opportunity }), answers: 'NotFoundError' }],
  recordSubmission: [{ input: ({ submission }) => ({ submissionId: submission, action: 'WITHDRAW' }), answers: 'NotFoundError' }],
  changeSubmission: [{ input: ({ submission }) => ({ submissionId: submission }), answers: 'NotFoundError' }],
  shareSubmission: [{ input: ({ declined }, { member }) => ({ submissionId: declined, personIds: [member] }), answers: 'NotFoundError' }],
  companyTalks: [{ input: () => ({ year: 2036 }), answers: (answer) => JSON.stringify([answer.outsideCount, answer.insideCount, answer.speakerCount, answer.years]) === '[0,0,0,[]]' }],
  companyTalkList: [{ input: () => ({ year: 2036, isInternal: false }), answers: (answer) => JSON.stringify(answer.edges) === '[]' }],
  talkAdviceToGive: [{ answers: isNothing }],
  askTalkAdvice: [{ input: ({ submission }) => ({ submissionId: submission, advice: { kind: 'REHEARSAL' } }), answers: 'NotFoundError' }],
  answerTalkAdvice: [{ input: ({ advice }) => ({ adviceId: advice, answer: 'Mine' }), answers: 'NotFoundError' }],
  withdrawTalkAdvice: [{ input: ({ advice }) => ({ adviceId: advice }), answers: 'NotFoundError' }],
  savedTalkSearches: [{ answers: isNothing }],
  saveTalkSearch: [{ input: () => ({ name: 'Bravo search', criteria: {} }), answers: 'SaveTalkSearchSuccess', changesOwn: true }],
  removeTalkSearch: [{ input: ({ search }) => ({ searchId: search }), answers: 'NotFoundError' }],
  talksRules: [{ answers: (answer) => answer.approvalPolicy === 'all-speaking-approved' }],
  talksPolicy: [{ answers: (answer) => JSON.stringify(answer.current).includes('"isOn":true') }],
  setTalksPolicy: [{ input: ({ team }) => ({ ...rules, audienceTeamId: team }), answers: 'InvalidInput' }, { input: () => rules, answers: 'SetTalksPolicySuccess', changesOwn: true }],
  talkSources: [{ answers: isNothing }],
  previewTalkSource: [{ input: () => ({ kind: 'ICALENDAR', label: 'Mine', address: 'file:///etc/passwd' }), answers: 'InvalidInput' }],
  addTalkSource: [{ input: () => ({ kind: 'ICALENDAR', label: 'Mine', address: 'https://bravo.example/x.ics' }), answers: 'AddTalkSourceSuccess', changesOwn: true }],
  changeTalkSource: [{ input: ({ opportunitySource }) => ({ sourceId: opportunitySource, label: 'Mine' }), answers: 'NotFoundError' }],
  removeTalkSource: [{ input: ({ opportunitySource }) => ({ sourceId: opportunitySource }), answers: 'NotFoundError' }],
  readTalkSource: [{ input: ({ opportunitySource }) => ({ sourceId: opportunitySource }), answers: 'NotFoundError' }],
};
