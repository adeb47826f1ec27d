import { fireEvent, screen } from '@testing-library/react';
import type { ReadingGroupPartsFragment } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer } from '../../testing/server.js';
import { ReadingGroupsPage } from './reading-groups-page.js';

const group = (id: string, changes: Partial<ReadingGroupPartsFragment> = {}): ReadingGroupPartsFragment => ({
  __typename: 'ReadingGroup', id, kind: 'BOOK', title: `Book ${id}`, authors: 'Somebody', isbn: null, state: 'RUNNING', firstAt: '2026-03-05T15:00:00Z', lastAt: '2026-03-26T15:00:00Z', nextAt: '2026-03-12T15:00:00Z',
  memberCount: 4, followerCount: 0, takeawayCount: 2, viewerRole: null, leader: { __typename: 'Person', id: 'p', name: 'Noor' }, ...changes,
});

async function page(groups: readonly ReadingGroupPartsFragment[], path = '/reading-groups', isOn = true) {
  const server = fakeServer({
    ReadingGroups: ({ input }) => ({
      readingGroups: {
        __typename: 'ReadingGroupConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        edges: groups.filter(({ state, title }) => (input['states'] as string[]).includes(state) && title.includes(String(input['search'] ?? ''))).map((node) => ({ __typename: 'ReadingGroupEdge', cursor: node.id, node })),
      },
    }),
  });
  await renderPage(server.around(<ReadingGroupsPage />), { viewer: { ...adminViewer, viewerCan: { ...adminViewer.viewerCan, useReadingGroups: isOn } }, path });
}

describe('reading groups', () => {
  it('show those that run, and those to come', async () => {
    await page([group('a'), group('b', { state: 'PLANNED', leader: null, viewerRole: 'MEMBER' })]);
    expect(await screen.findByRole('heading', { name: 'Running' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Planned' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Book a/ }).textContent).toContain('led by Noor · 4 readers');
    expect(screen.getByRole('link', { name: /Book b/ }).textContent).toContain('asks for somebody to lead it');
  });

  it('invite to start one where there is none', async () => {
    await page([]);
    expect(await screen.findByText('No group is reading at the moment')).toBeTruthy();
  });

  it('are found again once they are read', async () => {
    await page([group('a', { state: 'FINISHED' })], '/reading-groups?show=archive');
    expect(await screen.findByRole('link', { name: /Book a/ })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Search titles, authors and takeaways'), { target: { value: 'zzz' } });
    expect(await screen.findByText('Nothing like that was read')).toBeTruthy();
  });

  it('are not there while the practice is off', async () => {
    await page([group('a')], '/reading-groups', false);
    expect(await screen.findByText('Reading groups are not switched on for you')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start a group' })).toBeNull();
  });
});
