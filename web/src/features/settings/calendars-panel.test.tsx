import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CalendarFeedPartsFragment } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, teamTree } from '../../testing/server.js';
import { CalendarsPanel } from './calendars-panel.js';

const feed: CalendarFeedPartsFragment = { __typename: 'CalendarFeed', id: 'f1', kind: 'ON_CALL', address: 'https://pulse.example/feeds/secret.ics', createdOn: '2026-11-22', team: null };
const viewer = (can: Partial<typeof adminViewer.viewerCan>) => ({ ...adminViewer, viewerCan: { ...adminViewer.viewerCan, ...can } });

describe('calendars to subscribe to', () => {
  it('leave no trace where no practice is in use', async () => {
    const server = fakeServer({ CalendarFeeds: { calendarFeeds: [] } });
    const { container } = await renderPage(server.around(<CalendarsPanel />), { viewer: viewer({}) });
    await waitFor(() => expect(server.sent).toHaveLength(1));
    expect(container.querySelector('#calendars')).toBeNull();
  });

  it('are made for the practices in use, and stand there at once', async () => {
    const feeds: CalendarFeedPartsFragment[] = [];
    const server = fakeServer({ CalendarFeeds: () => ({ calendarFeeds: feeds }), Teams: { teamTree }, CreateCalendarFeed: () => {
      feeds.push(feed);
      return { createCalendarFeed: { __typename: 'CreateCalendarFeedSuccess', feed } };
    } });
    await renderPage(server.around(<CalendarsPanel />), { viewer: viewer({ seeOnCall: true }) });
    await screen.findByText('None yet.');
    fireEvent.click(screen.getByRole('button', { name: 'New calendar' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Make the address' }));
    expect((await screen.findByRole('textbox', { name: 'Address of On call: Mine' })).getAttribute('value')).toBe(feed.address);
    expect(server.inputsOf('CreateCalendarFeed')).toEqual([{ kind: 'ON_CALL', teamId: null }]);
    expect(screen.getByRole('link', { name: 'Open in your calendar program' }).getAttribute('href')).toBe('webcal://pulse.example/feeds/secret.ics');
    screen.getByText(/^Whoever has this address reads it/);
  });

  it('are of talks and of calls where talks are on; calls are nobody else’s', async () => {
    const server = fakeServer({ CalendarFeeds: { calendarFeeds: [] }, Teams: { teamTree }, CreateCalendarFeed: { createCalendarFeed: { __typename: 'CreateCalendarFeedSuccess', feed: { ...feed, kind: 'CALLS' } } } });
    await renderPage(server.around(<CalendarsPanel />), { viewer: viewer({ useTalks: true }) });
    await screen.findByText('None yet.');
    fireEvent.click(screen.getByRole('button', { name: 'New calendar' }));
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByRole('combobox', { name: 'Whose' });
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'What it holds' }));
    expect(screen.getAllByRole('option', { hidden: true }).map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['Talks', 'Calls for talks']));
    fireEvent.click(screen.getByRole('option', { name: 'Calls for talks', hidden: true }));
    expect(within(dialog).queryByRole('combobox', { name: 'Whose' })).toBeNull();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Make the address' }));
    await waitFor(() => expect(server.inputsOf('CreateCalendarFeed')).toEqual([{ kind: 'CALLS', teamId: null }]));
  });

  it('are revoked after a second word only', async () => {
    const server = fakeServer({ CalendarFeeds: { calendarFeeds: [feed] }, RevokeCalendarFeed: { revokeCalendarFeed: { __typename: 'RevokeCalendarFeedSuccess', feedId: 'f1' } } });
    await renderPage(server.around(<CalendarsPanel />), { viewer: viewer({ seeOnCall: true }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Revoke On call: Mine' }));
    expect(server.inputsOf('RevokeCalendarFeed')).toEqual([]);
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Revoke' }));
    await waitFor(() => expect(server.inputsOf('RevokeCalendarFeed')).toEqual([{ feedId: 'f1' }]));
  });
});
