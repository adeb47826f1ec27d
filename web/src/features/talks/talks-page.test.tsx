import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, teamTree, type Answers } from '../../testing/server.js';
import { MyTalksPage } from './my-talks-page.js';
import { TalksPolicyPage } from './policy-page.js';
import { TalksPage } from './talks-page.js';

const speaker = { ...adminViewer, viewerCan: { ...adminViewer.viewerCan, useTalks: true, managePractices: false } };
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const nothing: Answers = {
  TalkOpportunities: { talkOpportunities: { __typename: 'TalkOpportunityConnection', totalCount: 0, edges: [], pageInfo, facets: { __typename: 'TalkFacets', topics: [], countries: [], languages: [], online: 0, withCodeOfConduct: 0 } } },
  SavedTalkSearches: { savedTalkSearches: [] }, MySubmissions: { mySubmissions: [] }, Talks: { talks: { __typename: 'TalkConnection', edges: [], pageInfo } },
};

describe('pages of talks', () => {
  it('ask the server nothing where talks are off, and show the way to switch them on to who may', async () => {
    const server = fakeServer({});
    await renderPage(server.around(<TalksPage />), { viewer: adminViewer, path: '/talks', route: '/talks' });
    expect((await screen.findByRole('link', { name: 'Rules of talks' })).getAttribute('href')).toBe('/settings/talks');
    expect(server.sent).toEqual([]);
  });

  it('say what to do where nothing is known yet, and where filters find nothing', async () => {
    const server = fakeServer(nothing);
    const { unmount } = await renderPage(server.around(<TalksPage />), { viewer: speaker, path: '/talks', route: '/talks' });
    await screen.findByText('Nothing to speak at is known yet');
    unmount();
    await renderPage(fakeServer(nothing).around(<TalksPage />), { viewer: speaker, path: '/talks?topic=php', route: '/talks' });
    await screen.findByText('Nothing fits these filters');
  });

  it('offer a first talk and a first call to who has neither', async () => {
    await renderPage(fakeServer(nothing).around(<MyTalksPage />), { viewer: speaker, path: '/talks/mine', route: '/talks/mine' });
    expect((await screen.findByRole('link', { name: 'Find a call' })).getAttribute('href')).toBe('/talks');
    expect(screen.getByRole('link', { name: 'Write a talk' }).getAttribute('href')).toBe('/talks/talk/new');
  });

  it('keep rules and lists for those who run practices', async () => {
    const server = fakeServer({ Teams: { teamTree } });
    await renderPage(server.around(<TalksPolicyPage />), { viewer: speaker });
    await screen.findByText('You are not allowed to do this.');
    expect(server.sent).toEqual([]);
  });
});
