import { Notifications, notifications } from '@mantine/notifications';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { hackViewer } from '../../testing/hack-week.js';
import { renderPage } from '../../testing/render.js';
import { fakeServer, type FakeServer } from '../../testing/server.js';
import { MembersPanel } from './members-panel.js';

const member = (id: string, name: string) => ({ __typename: 'HackMember', role: null, joinedAt: '2026-11-20T09:00:00Z', person: { __typename: 'Person', id, name, team: null } });
const project = (takeOff: boolean, asksFirst = false): HackProjectPartsFragment => ({
  id: 'x', title: 'Lantern', asksFirst, owner: { id: 'p1', name: 'Ada' }, members: [member('p1', 'Ada'), member('b', 'Ben')], viewerCan: { takeOff, join: false, ask: false },
} as unknown as HackProjectPartsFragment);

async function panel(shown: HackProjectPartsFragment, answer: object): Promise<FakeServer> {
  const server = fakeServer({ RemoveHackMember: { removeHackMember: answer } });
  await renderPage(server.around(<><Notifications /><MembersPanel project={shown} /></>), { viewer: hackViewer });
  return server;
}

describe('who is on a project', () => {
  afterEach(() => act(() => notifications.clean()));

  it('is taken off by whoever may, after a question, and asks before coming back', async () => {
    const server = await panel(project(true), { __typename: 'RemoveHackMemberSuccess', project: project(true) });
    // Oneself one leaves.
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Take Ben off the project']);
    fireEvent.click(screen.getByRole('button', { name: 'Take Ben off the project' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Take Ben off “Lantern”?' }));
    expect(server.sent).toEqual([]);
    expect((dialog.getByRole('checkbox', { name: 'From now on, ask before joining' }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(dialog.getByRole('button', { name: 'Take off' }));
    await waitFor(() => expect(server.inputsOf('RemoveHackMember')).toEqual([{ projectId: 'x', personId: 'b', asksFirst: true }]));
    expect(await screen.findByText('Ben is no longer on Lantern, and gets a mail.')).toBeTruthy();
  });

  it('stays, with the reason, when the server says no', async () => {
    await panel(project(true, true), { __typename: 'TransitionRefused', message: 'They are the last one.' });
    fireEvent.click(screen.getByRole('button', { name: 'Take Ben off the project' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('checkbox')).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Take off' }));
    expect(await screen.findByText('They are the last one.')).toBeTruthy();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('is taken off by nobody else', async () => {
    await panel(project(false), {});
    expect(screen.getByText('Ben')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /off the project/ })).toBeNull();
  });
});
