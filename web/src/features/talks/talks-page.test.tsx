import { fireEvent, screen, within } from '@testing-library/react';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, teamTree, type Answers } from '../../testing/server.js';
import { MyTalksPage } from './my-talks-page.js';
import { TalksPolicyPage } from './policy-page.js';
import { TalksPage } from './talks-page.js';

const speaker = { ...adminViewer, viewerCan: { ...adminViewer.viewerCan, useTalks: true, managePractices: false } };
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const nothing: Answers = {
  TalkOpportunities: { talkOpportunities: { __typename: 'TalkOpportunityConnection', totalCount: 0, edges: [], pageInfo, facets: { __typename: 'TalkFacets', topics: [], countries: [], languages: [], places: [] } } },
  SavedTalkSearches: { savedTalkSearches: [] }, MySubmissions: { mySubmissions: [] }, Talks: { talks: { __typename: 'TalkConnection', edges: [], pageInfo } },
};

const call = (name: string, country: string | null, countryCode: string | null, changes: object = {}) => ({
  __typename: 'TalkOpportunityEdge', cursor: name,
  node: {
    __typename: 'TalkOpportunity', id: name, name, kind: 'CONFERENCE', isInternal: false, startsOn: '2027-03-01', endsOn: null, startsAt: null, city: 'Somewhere', country, countryCode, place: null, isOnline: false, languages: ['en'], topics: [], url: null, callUrl: null,
    codeOfConductUrl: null, hasCaptions: null, deadline: { __typename: 'TalkDeadline', precision: 'NONE', status: 'UNKNOWN', day: null, closesAt: null, daysLeft: null, timeZone: null, isAnywhereOnEarthAssumed: false }, ...changes,
  },
});
const place = (country: string | null, countryCode: string | null, count: number, kind = 'COUNTRY') => ({ __typename: 'TalkPlace', kind, country, countryCode, count, cities: [] });
const facets = {
  __typename: 'TalkFacets', topics: [], languages: [{ __typename: 'TalkFacet', value: 'en', count: 3 }], countries: [{ __typename: 'TalkFacet', value: 'U.S.A.', code: 'US', count: 2 }, { __typename: 'TalkFacet', value: 'Narnia', code: null, count: 1 }],
  places: [place('Narnia', null, 1), place('U.S.A.', 'US', 2), place(null, null, 1, 'ONLINE')],
};
const byPlace = (after: unknown) => ({
  __typename: 'TalkOpportunityConnection', totalCount: 4, facets,
  ...(after ? { edges: [call('Boston Conf', 'United States', 'US'), call('Webinar', null, null, { city: null, isOnline: true })], pageInfo } : { edges: [call('Wardrobe', 'Narnia', null), call('Austin Conf', 'U.S.A.', 'US')], pageInfo: { ...pageInfo, hasNextPage: true, endCursor: 'Austin Conf' } }),
});

describe('pages of talks', () => {
  it('list by place under each country once, called as the reader calls it, with how many there are', async () => {
    const server = fakeServer({ ...nothing, TalkOpportunities: ({ input }) => ({ talkOpportunities: byPlace(input.after) }) });
    await renderPage(server.around(<TalksPage />), { viewer: speaker, path: '/talks?order=PLACE', route: '/talks' });
    await screen.findByText('Austin Conf');
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('Webinar');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Where', 'Narnia, 1', 'United States, 2', 'United States, continued', 'Online, 1']);
    fireEvent.click(within(screen.getByRole('list', { name: 'Where' })).getByRole('button', { name: 'United States, 2' }));
    await screen.findByRole('button', { name: 'All countries' });
    expect(server.inputsOf('TalkOpportunities').at(-1)).toMatchObject({ countries: ['US'], sort: 'PLACE' });
  });
  it('show a city as chosen that an address spells otherwise, and let go of it again', async () => {
    const swiss = { ...place('Switzerland', 'CH', 2), cities: [{ __typename: 'TalkFacet', value: 'Zürich', count: 2 }] };
    const server = fakeServer({ ...nothing, TalkOpportunities: { talkOpportunities: { __typename: 'TalkOpportunityConnection', totalCount: 1, edges: [call('SwissConf', 'Switzerland', 'CH', { city: 'Zürich' })], pageInfo, facets: { ...facets, places: [swiss] } } } });
    await renderPage(server.around(<TalksPage />), { viewer: speaker, path: '/talks?order=PLACE&country=CH&city=zurich', route: '/talks' });
    const city = await screen.findByRole('button', { name: 'Zürich, 2' });
    expect(city.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(city);
    expect((await screen.findByRole('button', { name: 'Zürich, 2', pressed: false }))).toBeTruthy();
    expect(server.inputsOf('TalkOpportunities').at(-1)).toMatchObject({ countries: ['CH'], city: null });
  });

  it.each([
    ['Europe/Berlin', '10 Apr 2027, 12:30 · Kitchen'], ['Asia/Tokyo', '10 Apr 2027, 19:30 (12:30 in Europe/Berlin) · Kitchen'], ['Pacific/Auckland', '11 Apr 2027, 04:30 (Sat 10 Apr, 18:30 in Europe/Berlin) · Kitchen'],
  ])('say at which hour the own stage begins, to a reader in %s', async (timeZone, facts) => {
    const startsAt = timeZone === 'Pacific/Auckland' ? '2027-04-10T16:30:00Z' : '2027-04-10T10:30:00Z';
    const lunch = call('Lunch', null, null, { kind: 'BROWN_BAG', isInternal: true, startsOn: '2027-04-10', startsAt, city: null, isOnline: null, place: 'Kitchen' });
    const server = fakeServer({ ...nothing, TalkOpportunities: { talkOpportunities: { __typename: 'TalkOpportunityConnection', totalCount: 1, facets, edges: [lunch], pageInfo } } });
    await renderPage(server.around(<TalksPage />), { viewer: { ...speaker, person: { ...speaker.person, timeZone } }, path: '/talks', route: '/talks' });
    const row = (await screen.findByRole('link', { name: 'Lunch' })).closest('li')!;
    expect(within(row).getByText(facts)).toBeTruthy();
  });

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
