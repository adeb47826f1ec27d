import { Notifications } from '@mantine/notifications';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Client, fetchExchange, Provider } from 'urql';
import { renderPage } from '../../testing/render.js';
import { annotation } from '../../testing/trends.js';
import { draftProblem } from './event-draft.js';
import { EventsPanel } from './events-panel.js';
import { numberEvents } from './numbered-events.js';

const team = { __typename: 'Team' as const, id: 't', name: 'Mobile', path: ['Rain', 'Mobile'], directCount: 8, totalCount: 8, parent: null };
type Sent = { name: string; input: Record<string, unknown> };

/** A server that accepts everything and keeps what it was sent. */
async function panel({ mayAdd = true, maySeeEffects = false, events = [annotation()] } = {}) {
  const sent: Sent[] = [];
  const fetch = async (_: unknown, request?: RequestInit): Promise<Response> => {
    const { operationName, variables } = JSON.parse(String(request?.body)) as { operationName: string; variables: { input: Record<string, unknown> } };
    sent.push({ name: operationName, input: variables.input });
    if (operationName === 'EventEffect') return new Response(JSON.stringify({ data: { eventEffect: { __typename: 'EventEffect', verdict: 'CANNOT_TELL', text: 'Can’t tell: chance explains it.' } } }), { headers: { 'content-type': 'application/json' } });
    const field = operationName[0]!.toLowerCase() + operationName.slice(1);
    const success = operationName === 'RemoveAnnotation' ? { annotationId: 'a' } : { annotation: { __typename: 'Annotation', id: 'new' } };
    return new Response(JSON.stringify({ data: { [field]: { __typename: `${operationName}Success`, ...success } } }), { headers: { 'content-type': 'application/json' } });
  };
  const client = new Client({ url: 'http://server/graphql', preferGetMethod: false, exchanges: [fetchExchange], fetch: fetch as typeof globalThis.fetch });
  await renderPage(<Provider value={client}><Notifications /><EventsPanel team={team} events={numberEvents(events)} mayAdd={mayAdd} maySeeEffects={maySeeEffects} /></Provider>);
  return sent;
}

describe('events on a team’s time line', () => {
  it('are told in words with number, days, kind and who added them', async () => {
    await panel({ events: [annotation({ on: '2026-01-05', title: 'Hack week', kind: 'PRACTICE', until: '2026-01-09', addedBy: null }), annotation({ id: 'b' })] });
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['25 Jan 2026 – 9 Jan 2026Hack week Practice · whole organization · added by a practice', '13 Jan 2026New checkout Launch · whole organization · added by Ada']);
  });

  it('offer to change and remove only what the server allows, and to add only where one may', async () => {
    await panel({ mayAdd: false, events: [annotation({ viewerCan: { __typename: 'AnnotationPermissions', edit: false } })] });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are added by a form that checks before it sends', async () => {
    const sent = await panel();
    fireEvent.click(screen.getByRole('button', { name: 'Add an event' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByText('This is needed.')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText(/What happened/), { target: { value: ' Moved to one repository ' } });
    fireEvent.change(within(dialog).getByLabelText('On'), { target: { value: '2026-01-05' } });
    fireEvent.change(within(dialog).getByLabelText(/Until/), { target: { value: '2026-01-02' } });
    fireEvent.submit(dialog.querySelector('form')!);
    expect(await within(dialog).findByText('This is before the day it began.')).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(within(dialog).getByLabelText(/Until/), { target: { value: '' } });
    fireEvent.submit(dialog.querySelector('form')!);
    await waitFor(() => expect(sent).toEqual([{ name: 'AddAnnotation', input: { teamId: 't', title: 'Moved to one repository', kind: 'OTHER', on: '2026-01-05', until: null, url: null } }]));
  });

  it('say what changed with them, when asked and to those who see every round', async () => {
    const sent = await panel({ maySeeEffects: true });
    expect(sent).toEqual([]);
    const ask = screen.getByRole('button', { name: 'What changed with it? New checkout' });
    fireEvent.click(ask);
    expect(ask.getAttribute('aria-expanded')).toBe('true');
    expect(await screen.findByText(/chance explains it/)).toBeTruthy();
    expect(sent).toEqual([{ name: 'EventEffect', input: { teamId: 't', annotationId: annotation().id } }]);
    fireEvent.click(ask);
    expect(screen.queryByText(/chance explains it/)).toBeNull();
  });

  it('come back when a removal is undone', async () => {
    const sent = await panel();
    fireEvent.click(screen.getByRole('button', { name: 'Remove “New checkout”' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent.map(({ name }) => name)).toEqual(['RemoveAnnotation', 'AddAnnotation']));
    expect(sent[1]?.input).toEqual({ teamId: null, title: 'New checkout', kind: 'LAUNCH', on: '2026-01-03', until: null, url: null });
  });
});

describe('what a form sees to be wrong with an event', () => {
  const draft = { title: 'x', kind: 'OTHER' as const, on: '2026-01-05', until: '', url: '' };
  it('is an end before the beginning, and a link that is none', () => {
    expect(draftProblem({ ...draft, until: '2026-01-05', url: 'https://example.org' })).toBeNull();
    expect(draftProblem({ ...draft, url: '/hack' })).toBeNull();
    expect(draftProblem({ ...draft, until: '2026-01-04' })?.field).toBe('until');
    expect(draftProblem({ ...draft, url: 'javascript:alert(1)' })?.field).toBe('url');
    expect(draftProblem({ ...draft, url: '//elsewhere.example' })?.field).toBe('url');
  });
});
