import type { HackDemoPartsFragment, HackEditionPartsFragment, HackProjectCardFragment } from '../lib/graphql/generated.js';
import { adminViewer } from './server.js';

/** Somebody in the audience of hack weeks. */
export const hackViewer: typeof adminViewer = { ...adminViewer, viewerCan: { ...adminViewer.viewerCan, useHackWeek: true, managePractices: false } };

const person = (id: string, name: string) => ({ __typename: 'Person' as const, id, name });

export const hackEdition = (more: Partial<HackEditionPartsFragment> = {}): HackEditionPartsFragment => ({
  __typename: 'HackEdition', id: 'e1', number: 3, name: 'Hack week 2026', phase: 'HACKING', phaseText: 'Everybody hacks', startsOn: '2026-11-20', endsOn: '2026-11-26', days: 7, zone: 'Europe/Berlin',
  ideasFrom: '2026-11-10', freezesAt: '2026-11-26T11:00:00Z', demosAt: '2026-11-26T12:00:00Z', ballotClosesAt: null, welcome: '', followsDates: true, version: 2, nextStep: null,
  can: { __typename: 'HackCan', propose: true, join: true, editDemo: true, submit: true, vote: false, resultsVisible: false }, organizers: [person('o', 'Ola')],
  viewerCan: { __typename: 'HackEditionPermissions', organize: false, propose: true, moveTo: [], remove: false }, phases: [], counts: { __typename: 'HackCounts', ideas: 1, projects: 1, submitted: 0, people: 2 }, ...more,
});

export const hackCard = (id: string, more: Partial<HackProjectCardFragment> = {}): HackProjectCardFragment => ({
  __typename: 'HackProject', id, projectId: `p-${id}`, number: 1, title: `Project ${id}`, oneLine: 'What it is', tags: [], state: 'FORMING', asksFirst: false, owner: person('o', 'Ola'), members: [], roles: [], ...more,
});

export const hackDemo = (more: Partial<HackDemoPartsFragment> = {}): HackDemoPartsFragment => ({
  __typename: 'HackDemo', version: 1, isSubmitted: false, submittedAt: null, hasUnsubmittedChanges: false, savedAt: null, savedBy: null, title: 'Lantern', oneLine: 'Light', story: '', lengthSeconds: null, agreed: false,
  isFrozen: false, viewerCanEdit: true, videoUrl: '', mostPictures: 6, uploadPath: '/api/hack-week/demos/x/pictures', presenters: [], links: [], typedLinks: [], video: null, pictures: [],
  checklist: [{ __typename: 'HackCheck', item: 'TITLE', isMet: true, isRequired: true, text: 'It has a title.' }, { __typename: 'HackCheck', item: 'STORY', isMet: false, isRequired: false, text: 'A story tells it.' }], ...more,
});

/** A project as the demo form asks for it. */
export const demoProject = (demo: HackDemoPartsFragment | null) => ({
  __typename: 'HackProject', id: 'x', title: 'Lantern', oneLine: 'Light', idea: '', state: 'BUILDING', number: 4, demo,
  edition: { __typename: 'HackEdition', id: 'e1', name: 'Hack week 2026', phase: 'HACKING', freezesAt: '2026-11-26T11:00:00Z', demosAt: '2026-11-26T12:00:00Z', can: { __typename: 'HackCan', editDemo: true, submit: true } },
  members: [{ __typename: 'HackMember', person: person('p1', 'Ada') }, { __typename: 'HackMember', person: person('n', 'Noor') }], viewerCan: { __typename: 'HackProjectPermissions', submit: true },
});
