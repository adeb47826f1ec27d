import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { OnCallTeamQuery } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, type Answers } from '../../testing/server.js';
import { OnCallTeamPage } from './on-call-team-page.js';

type Detail = NonNullable<OnCallTeamQuery['onCallTeam']>;

const person = (id: string, name: string) => ({ __typename: 'Person' as const, id, name });
const shift = (id: string, who: Detail['now'][number]['person'], label: string, role = 'primary'): Detail['now'][number] =>
  ({ __typename: 'Shift', id, role, personLabel: label, startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-30T08:00:00Z', isAllDay: false, person: who });
const line = (name: string, share: number): NonNullable<Detail['load']>[number] => ({
  __typename: 'OnCallLoad', personLabel: name, person: person(name, name), hours: 168.4, nightHours: 63, weekendHours: 48, longestHours: 168, shifts: 2, share, evenShare: 0.5, weekly: [0, 168.4],
});
const source: Detail['sources'][number] = {
  __typename: 'RosterSource', id: 's1', label: 'Rota', kind: 'ICS_URL', address: 'https://cal.example/…', defaultRole: 'primary', lastTriedAt: null, lastGoodAt: '2026-11-23T08:00:00Z', problem: null, isPaused: false, isHeld: false, isRemoved: false,
};
const detail = (more: Partial<Detail> = {}): Detail => ({
  __typename: 'OnCallTeamDetail', team: { __typename: 'Team', id: 't2', name: 'Checkout', path: ['Acme', 'Checkout'] }, viewerCan: { __typename: 'OnCallPermissions', manage: true, seeLoad: true },
  health: { __typename: 'RosterHealth', state: 'FRESH', lastGoodAt: null, ageText: 'read just now', problem: null, unmatched: 0 },
  now: [shift('a', person('p2', 'Bob'), 'bob')], shifts: [shift('a', person('p2', 'Bob'), 'bob'), shift('z', null, 'zoe', 'secondary')], load: [line('Zoe', 0.7), line('Ada', 0.3)], sources: [source], unmatched: [], ...more,
});

async function page(found: Detail | null, answers: Answers = {}, path = '/on-call/t2?from=2026-11-23') {
  const server = fakeServer({ OnCallTeam: { onCallTeam: found, onCall: { __typename: 'OnCallBoard', teams: [] } }, ...answers });
  await renderPage(server.around(<OnCallTeamPage />), { viewer: adminViewer, path, route: '/on-call/:teamId' });
  return server;
}

describe('a team’s roster', () => {
  it('shows four weeks from a Monday in the viewer’s zone, and says in a table what the bars show', async () => {
    const server = await page(detail(), {}, '/on-call/t2?from=2026-11-25');
    const table = await screen.findByRole('table', { name: /^Shifts of these weeks/, hidden: true });
    expect(within(table).getAllByRole('row', { hidden: true }).map((row) => row.textContent)).toEqual([
      'WhoAsFromUntil', expect.stringMatching(/^Bob .*primaryMon 23 Nov, 09:00/), expect.stringMatching(/^zoe .*not known here.*secondary/),
    ]);
    expect(server.inputsOf('OnCallTeam')).toEqual([{ teamId: 't2', from: '2026-11-22T23:00:00.000Z', to: '2026-12-20T23:00:00.000Z' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    await waitFor(() => expect(server.inputsOf('OnCallTeam').at(-1)).toMatchObject({ from: '2026-12-20T23:00:00.000Z' }));
  });

  it('lists the first of many short shifts, and the others when asked for', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...shift(`s${index}`, null, `name ${index}`), startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T16:00:00Z' }));
    await page(detail({ shifts: many }));
    const table = await screen.findByRole('table', { name: /^Shifts of these weeks/ });
    expect(within(table).getAllByRole('row')).toHaveLength(25);
    fireEvent.click(screen.getByRole('button', { name: 'Show more (16)' }));
    expect(within(table).getAllByRole('row')).toHaveLength(41);
  });

  it('lists the load by name, whoever carried more, each beside an even share', async () => {
    await page(detail());
    const table = await screen.findByRole('table', { name: /^On-call load/ });
    expect(within(table).getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([expect.stringMatching(/^Ada30%.*even: 50%168634/), expect.stringMatching(/^Zoe70%/)]);
  });

  it('keeps load, past and sources from those whom they are not for', async () => {
    await page(detail({ viewerCan: { __typename: 'OnCallPermissions', manage: false, seeLoad: false }, load: null }), {}, '/on-call/t2?from=2020-01-01');
    await screen.findByText('What is over is for the team’s own people and its leads.');
    expect(screen.getByRole('button', { name: 'Earlier' })).toHaveProperty('disabled', true);
    expect(screen.queryByText('Where the roster is read')).toBeNull();
    expect(screen.queryByText('How the load was spread')).toBeNull();
  });

  it('says who an unknown name is with one click', async () => {
    const unmatched: Detail['unmatched'] = [{ __typename: 'UnmatchedPerson', key: 'username:zoe', label: 'zoe', shifts: 3, ahead: 2, firstAt: '2026-11-23T08:00:00Z', suggestions: [{ ...person('p9', 'Zoe Zimmer'), team: null }] }];
    const server = await page(detail({ unmatched }), { MatchOnCallPerson: { matchOnCallPerson: { __typename: 'MatchOnCallPersonSuccess', shifts: 3 } } });
    fireEvent.click(await screen.findByRole('button', { name: 'This is Zoe Zimmer' }));
    await waitFor(() => expect(server.inputsOf('MatchOnCallPerson')).toEqual([{ teamId: 't2', key: 'username:zoe', personId: 'p9' }]));
  });

  it('keeps nothing before its dry run was agreed to, and shows what was wrong with what was typed', async () => {
    let answer: object = { __typename: 'InvalidInput', problems: [{ __typename: 'FieldProblem', path: 'source.url', code: 'setting-invalid', message: 'for programmers' }] };
    const server = await page(detail({ sources: [], shifts: [], now: [], load: [] }), { PreviewRosterSource: () => ({ previewRosterSource: answer }), AddRosterSource: { addRosterSource: { __typename: 'AddRosterSourceSuccess', source } }, ReadRosterNow: { readRosterNow: { __typename: 'ReadRosterNowSuccess', source } } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a roster' }));
    const dialog = within(await screen.findByRole('dialog'));
    const look = () => fireEvent.click(dialog.getByRole('button', { name: 'Look at it first' }));
    look();
    expect(server.inputsOf('PreviewRosterSource')).toEqual([]);
    fireEvent.change(dialog.getByLabelText('What people call it'), { target: { value: 'Rota' } });
    fireEvent.change(dialog.getByLabelText('Address of the calendar'), { target: { value: 'webcal://cal.example/a.ics' } });
    look();
    await dialog.findByText('An address that begins with https:// or http:// is needed.');
    answer = { __typename: 'RosterUnreadable', message: 'There is no roster at this address any more.' };
    look();
    await dialog.findByText('There is no roster at this address any more.');
    answer = { __typename: 'PreviewRosterSourceSuccess', plan: {
      __typename: 'RosterPlan', added: 3, changed: 0, removed: 0, aheadBefore: 0, aheadAfter: 3, isShrinking: false, skipped: ['Line 4: no end'], skippedCount: 1, firstShifts: [],
      unmatched: [{ __typename: 'PlannedUnmatched', key: 'k', label: 'kim', ahead: 1 }], displaced: [{ __typename: 'DisplacedDay', day: '2026-11-26', title: 'Code T', person: person('p3', 'Eve') }],
    } };
    look();
    await dialog.findByText('3 shifts from now on');
    for (const words of ['1 name is not known here', '1 booked day would give way', 'Eve, Thu 26 Nov: Code T', 'Line 4: no end']) dialog.getByText(words);
    expect(server.inputsOf('AddRosterSource')).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Add this roster' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.inputsOf('AddRosterSource')).toEqual([{ teamId: 't2', label: 'Rota', source: { kind: 'ICS_URL', url: 'https://cal.example/a.ics', schedule: null, token: null, fileBase64: null, defaultRole: null } }]);
    expect(server.inputsOf('ReadRosterNow')).toEqual([{ sourceId: 's1' }]);
  });

  it('says that there is no such team, and offers to try again when it can’t be asked', async () => {
    await page(null);
    await screen.findByText('There is no such team.');
    await renderPage(fakeServer({}).around(<OnCallTeamPage />), { viewer: adminViewer, path: '/on-call/t2', route: '/on-call/:teamId' });
    await screen.findByRole('button', { name: 'Try again' });
  });
});
