import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { adminViewer } from '../../testing/server.js';
import { hackCard, hackEdition, hackViewer } from '../../testing/hack-week.js';
import { renderPage } from '../../testing/render.js';
import { fakeServer, type Answers } from '../../testing/server.js';
import { HackWeekPage } from './hack-week-page.js';
import { PhaseControl, stepsFrom } from './phase-control.js';
import { placeOf, shownPhases } from './phase-line.js';

const connection = (nodes: object[]) => ({ __typename: 'HackProjectConnection', totalCount: nodes.length, tags: [{ __typename: 'HackTagCount', tag: 'python', count: 1 }], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, edges: nodes.map((node) => ({ __typename: 'HackProjectEdge', node })) });

async function page(answers: Answers = {}, viewer = hackViewer) {
  const server = fakeServer({
    HackWeek: { hackWeek: { __typename: 'HackWeekView', isOn: true, text: '', edition: hackEdition() } },
    HackProjects: { hackProjects: connection([hackCard('a', { title: 'Quiet pager', roles: [{ __typename: 'HackRole', id: 'r', title: 'a mathematician', skills: [], filledBy: null }] })]) },
    MyHackProjects: { hackProjects: connection([]) }, HackSuggestions: { hackSuggestions: [], mySkills: [] }, HackSkills: { hackSkills: [] }, ...answers,
  });
  await renderPage(server.around(<HackWeekPage />), { viewer, path: '/hack-week', route: '/hack-week' });
  return server;
}

describe('the page of a hack week', () => {
  it('says where it stands, and shows projects that look for somebody', async () => {
    await page();
    expect((await screen.findByRole('heading', { name: 'Everybody hacks' })).tagName).toBe('H2');
    expect(screen.getByText('Hacking').closest('[aria-current="step"]')).toBeTruthy();
    const card = within((await screen.findByRole('link', { name: 'Quiet pager' })).closest('article')!);
    expect(card.getByText('looking for: a mathematician')).toBeTruthy();
  });

  it('asks for what the filters say', async () => {
    const server = await page();
    fireEvent.click(await screen.findByRole('button', { name: /python/ }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'pager' } });
    await screen.findByRole('link', { name: 'Quiet pager' });
    await screen.findByText('1 found');
    await waitFor(() => expect(server.inputsOf('HackProjects').at(-1)).toMatchObject({ editionId: 'e1', tag: 'python', search: 'pager', sort: 'NEWEST' }));
  });

  it('asks the server nothing where hack weeks are off, and shows the way to switch them on to who may', async () => {
    const server = await page({}, adminViewer);
    expect(await screen.findByText('There are no hack weeks for you yet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Rules of hack weeks' }).getAttribute('href')).toBe('/settings/hack-week');
    expect(server.sent).toEqual([]);
  });

  it('shows the way to other hack weeks: the next one that gathers ideas already, and those that are over', async () => {
    const edition = (id: string, phase: string) => ({ __typename: 'HackEdition', id, number: 1, name: `Week ${id}`, phase, startsOn: '2026-11-20', endsOn: '2026-11-26', counts: { __typename: 'HackCounts', projects: 0, submitted: 0 } });
    await page({ HackEditions: { hackEditions: { __typename: 'HackEditionConnection', edges: [edition('e2', 'IDEAS'), edition('e1', 'HACKING'), edition('e0', 'ARCHIVED')].map((node) => ({ __typename: 'HackEditionEdge', node })) } } });
    const links = within((await screen.findByRole('heading', { name: 'Other hack weeks' })).closest('section')!).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/hack-week/e2', '/hack-week/e0']);
  });

  it('says why there is none', async () => {
    await page({ HackWeek: { hackWeek: { __typename: 'HackWeekView', isOn: true, text: 'No hack week is announced yet.', edition: null } } });
    expect(await screen.findByText('No hack week is announced yet.')).toBeTruthy();
  });
});

describe('the way of a hack week', () => {
  it('has one phase that is now, and none after the archive', () => {
    expect(shownPhases.map((phase) => placeOf(phase, 'DEMOS'))).toEqual(['past', 'past', 'past', 'now', 'next', 'next']);
    expect(shownPhases.map((phase) => placeOf(phase, 'DRAFT'))).toEqual(Array(6).fill('next'));
    expect(shownPhases.map((phase) => placeOf(phase, 'ARCHIVED'))).toEqual(Array(6).fill('past'));
  });

  it('goes where the server lets somebody go', () => {
    const can = hackEdition().viewerCan;
    expect(stepsFrom({ phase: 'FROZEN', viewerCan: { ...can, moveTo: ['HACKING', 'DEMOS'] } })).toEqual({ next: 'DEMOS', back: 'HACKING' });
    expect(stepsFrom({ phase: 'PUBLISHED', viewerCan: { ...can, moveTo: ['ARCHIVED'] } })).toEqual({ next: 'ARCHIVED', back: undefined });
  });
});

describe('ending the demos', () => {
  it('names those that were not shown, before it is done', async () => {
    const slot = (number: number, state: string) => ({ __typename: 'DemoSlot', id: `s${number}`, state, number, title: `Demo ${number}` });
    const edition = hackEdition({ phase: 'DEMOS', viewerCan: { ...hackEdition().viewerCan, organize: true, moveTo: ['TALLY', 'FROZEN'] } });
    const server = fakeServer({ HackDemosLeft: { hackWeek: { __typename: 'HackWeekView', edition: { __typename: 'HackEdition', id: 'e1', stages: [{ __typename: 'DemoStage', id: 'st', slots: [slot(1, 'DONE'), slot(2, 'SKIPPED'), slot(3, 'QUEUED'), slot(4, 'NO_SHOW')] }] } } } });
    await renderPage(server.around(<PhaseControl edition={edition} />), { viewer: adminViewer });
    fireEvent.click(screen.getByRole('button', { name: /^On to/ }));
    expect(await screen.findByText('2 demos haven’t been shown yet and can’t be voted for any more: #2 Demo 2, #3 Demo 3')).toBeTruthy();
    expect(server.inputsOf('MoveHackEdition')).toEqual([]);
  });
});
