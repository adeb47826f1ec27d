import { fireEvent, screen, within } from '@testing-library/react';
import type { CalendarQuery } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, teamTree } from '../../testing/server.js';
import { CalendarPage } from './calendar-page.js';

type Found = NonNullable<CalendarQuery['calendar']>;

const shift: Found['entries'][number] = {
  __typename: 'CalendarEntry', id: 's', kind: 'SHIFT', title: 'On call: Payments', role: 'primary', startsAt: '2026-11-24T08:00:00Z', endsAt: '2026-11-25T08:00:00Z', day: null, path: '/on-call/t1', isMine: true,
  person: { __typename: 'Person', id: 'p1', name: 'Ada' }, team: { __typename: 'Team', id: 't1', name: 'Payments' },
};
const found = (more: Partial<Found> = {}): Found => ({ __typename: 'Calendar', zone: 'Europe/Berlin', roster: { __typename: 'RosterHealth', state: 'FRESH', ageText: 'Read a minute ago.', problem: null }, entries: [shift], ...more });

async function page(calendar: Found | null, path = '/calendar?month=2026-11') {
  const server = fakeServer({ Calendar: { calendar }, Teams: { teamTree } });
  await renderPage(server.around(<CalendarPage />), { viewer: { ...adminViewer, viewerCan: { ...adminViewer.viewerCan, seeOnCall: true, useCodeT: true } }, path });
  return server;
}

describe('the calendar', () => {
  it('asks for the weeks that the month touches, and says what each day holds', async () => {
    const server = await page(found());
    const grid = within(await screen.findByRole('grid', { name: 'My month' }));
    expect(grid.getByRole('button', { name: 'Tuesday 24 November: On call: Payments, from 09:00' })).toBeTruthy();
    expect(grid.getByRole('button', { name: 'Wednesday 25 November: On call: Payments, until 09:00' })).toBeTruthy();
    expect(server.inputsOf('Calendar')).toEqual([{ from: '2026-10-26', to: '2026-12-06', teamId: null, kinds: null }]);
  });

  it('offers only the kinds that are in use, or stand there', async () => {
    const { entries } = found();
    await page(found({ entries: [...entries, { ...shift, id: 'v', kind: 'VISIT' }] }));
    const filter = await screen.findByRole('group', { name: 'Show only' });
    expect(within(filter).getAllByRole('checkbox').map((chip) => chip.parentElement?.textContent)).toEqual(['On call', 'Code T', 'Visits']);
  });

  it('opens a day with all that is promised on it', async () => {
    await page(found());
    fireEvent.click(within(await screen.findByRole('grid')).getByRole('button', { name: /^Tuesday 24 November/ }));
    const panel = await screen.findByRole('region', { name: 'Tuesday 24 November' });
    expect(within(panel).getByRole('link', { name: 'On call: Payments' }).getAttribute('href')).toBe('/on-call/t1');
    expect(panel.textContent).toContain('from 09:00 · Payments · primary');
  });

  it('asks again for one kind, and says that nothing of it is there', async () => {
    const server = await page(found({ entries: [] }));
    expect((await screen.findAllByText('Nothing is promised in these weeks.')).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Code T' }));
    expect((await screen.findAllByText('Nothing of this kind in these weeks.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('Calendar').at(-1)).toMatchObject({ kinds: ['CODE_T'] });
  });

  it('says that shifts may be out of date', async () => {
    await page(found({ roster: { __typename: 'RosterHealth', state: 'STALE', ageText: 'Read three days ago.', problem: 'The server does not answer.' } }));
    expect((await screen.findByRole('alert')).textContent).toContain('The server does not answer.Read three days ago.');
  });

  it('says when a team’s calendar isn’t theirs, and when it can’t be asked', async () => {
    await page(null, '/calendar?team=t2');
    expect(await screen.findByText('This calendar isn’t yours to see.')).toBeTruthy();
    await renderPage(fakeServer({ Teams: { teamTree } }).around(<CalendarPage />), { viewer: adminViewer, path: '/calendar' });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
