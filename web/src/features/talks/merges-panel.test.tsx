import { Notifications } from '@mantine/notifications';
import { fireEvent, screen, within } from '@testing-library/react';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer } from '../../testing/server.js';
import { MergesPanel } from './merges-panel.js';

const merge = { __typename: 'TalkOpportunityMerge' as const, id: 'm1', name: 'Devops Days 26', at: '2026-11-20T09:00:00Z', by: { __typename: 'Person' as const, id: 'p2', name: 'Grace' }, viewerCanTakeApart: true };

describe('events that were made one', () => {
  it('are taken apart after a question', async () => {
    const server = fakeServer({ TakeTalkOpportunitiesApart: { takeTalkOpportunitiesApart: { __typename: 'TakeTalkOpportunitiesApartSuccess', opportunity: { __typename: 'TalkOpportunity', id: 'o1' }, other: { __typename: 'TalkOpportunity', id: 'o2', name: 'Devops Days 26' } } } });
    await renderPage(server.around(<><Notifications /><MergesPanel merges={[merge]} /></>), { viewer: adminViewer });
    expect(screen.getByText('Grace, Fri 20 Nov, 10:00')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take apart again: Devops Days 26' }));
    const dialog = await screen.findByRole('dialog', { name: 'Two events after all?' });
    expect(server.sent).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Take apart' }));
    await screen.findByText('Devops Days 26 stands by itself again.');
    expect(server.inputsOf('TakeTalkOpportunitiesApart')).toEqual([{ mergeId: 'm1' }]);
  });

  it('say why they stay one', async () => {
    const server = fakeServer({ TakeTalkOpportunitiesApart: { takeTalkOpportunitiesApart: { __typename: 'InvalidInput', message: 'x', problems: [{ __typename: 'FieldProblem', path: 'mergeId', code: 'moved-on', message: 'A list.' }] } } });
    await renderPage(server.around(<MergesPanel merges={[merge]} />), { viewer: adminViewer });
    fireEvent.click(screen.getByRole('button', { name: 'Take apart again: Devops Days 26' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take apart' }));
    expect((await screen.findByRole('alert')).textContent).toBe('A list tells otherwise of it since then: they can’t be taken apart any more.');
  });

  it('are told to everybody, with nothing to press for who may not, and are nothing where there are none', async () => {
    const { unmount } = await renderPage(fakeServer({}).around(<MergesPanel merges={[{ ...merge, viewerCanTakeApart: false }]} />), { viewer: adminViewer });
    expect(screen.getByText('Devops Days 26 was said to be the same')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    await renderPage(fakeServer({}).around(<MergesPanel merges={[]} />), { viewer: adminViewer });
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
