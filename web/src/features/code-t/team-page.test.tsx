import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CodeTTeamQuery } from '../../lib/graphql/generated.js';
import { codeTViewer } from '../../testing/code-t.js';
import { renderPage } from '../../testing/render.js';
import { fakeServer, teamTree } from '../../testing/server.js';
import { CodeTTeamPage } from './team-page.js';

type Team = NonNullable<CodeTTeamQuery['codeTTeam']>;

const person = (name: string) => ({ __typename: 'Person' as const, id: name, name });

function team(viewerCanDisplace: boolean, quarters: Team['quarters']): Team {
  return {
    __typename: 'CodeTTeam', id: 't1', floor: 0.5, team: { __typename: 'Team', id: 't1', name: 'Payments', path: ['Acme', 'Payments'] }, quarters,
    days: [
      {
        __typename: 'CodeTTeamDay', day: '2026-11-24', isCodeTDay: true, coverage: 0.25, people: 4, isBelowFloor: true, onCall: [person('Jonas')],
        bookings: [{ __typename: 'CodeTBooking', dayId: 'd1', viewerCanDisplace, person: person('Noor'), project: { __typename: 'CodeTProject', id: 'x', title: 'X' } }],
      },
      { __typename: 'CodeTTeamDay', day: '2026-11-25', isCodeTDay: false, coverage: 1, people: 4, isBelowFloor: false, bookings: [], onCall: [] },
    ],
  };
}

const figures: NonNullable<Team['quarters'][number]['figures']> = {
  __typename: 'CodeTFigures', taken: 6, partly: 2, lost: 1, displaced: 1, cancelledForWork: 0, unknown: 3, protection: 0.7, reasons: [{ __typename: 'CodeTReasonCount', reason: 'INCIDENT', days: 2 }],
};
const quarter = (more: Partial<typeof figures> | null = {}): Team['quarters'][number] => ({ __typename: 'CodeTQuarter', startsOn: '2026-10-01', figures: more && { ...figures, ...more } });

async function page(found: Team | null) {
  const server = fakeServer({ CodeTTeam: { codeTTeam: found }, Teams: { teamTree }, DisplaceCodeTDay: { displaceCodeTDay: { __typename: 'DisplaceCodeTDaySuccess', day: '2026-11-24' } } });
  await renderPage(server.around(<CodeTTeamPage />), { viewer: codeTViewer, path: '/code-t/team/t1?from=2026-11-24', route: '/code-t/team/:teamId' });
  return server;
}

describe('a team’s Code T', () => {
  it('shows week by week who is away and who is left, with advice; only days of Code T', async () => {
    const server = await page(team(false, [quarter()]));
    const table = await screen.findByRole('table', { name: 'Days of Code T week by week: who has booked, who is on call, how many are left' });
    const row = within(table).getByRole('row', { name: /Tue 24 Nov/ });
    expect(row.textContent).toContain('Few are left: 1 of 4.');
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1 of 4', 'Noor', 'Jonas']);
    expect(within(table).queryByText(/25 Nov/)).toBeNull();
    expect(server.inputsOf('CodeTTeam')).toEqual([{ teamId: 't1', from: '2026-11-23', to: '2027-01-03' }]);
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
  });

  it('says how much of the time was had, with what took the rest, and the unanswered beside', async () => {
    await page(team(false, [quarter()]));
    expect(await screen.findByText('70%')).toBeTruthy();
    expect(screen.getByText('What took it: An incident (2).')).toBeTruthy();
    expect(screen.getByText(/not answered/).textContent).toBe('not answered 3');
  });

  it('says nothing in numbers where nothing ended yet', async () => {
    await page(team(false, [quarter({ protection: null, unknown: 2 })]));
    expect(await screen.findByText(/No day of this quarter has ended yet.*2 days are not answered yet\./)).toBeTruthy();
    expect(screen.queryByText(/%$/)).toBeNull();
  });

  it('shows no figure where it would be about two people', async () => {
    await page(team(false, [quarter(null)]));
    expect(await screen.findByText(/Fewer than three people had days this quarter/)).toBeTruthy();
  });

  it('lets a lead take a day only where the server allows it, and never without words', async () => {
    const server = await page(team(true, [quarter()]));
    fireEvent.click(await screen.findByRole('button', { name: 'Take Tuesday 24 November from Noor' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Take the day' }));
    expect(await within(dialog).findByText('This is needed.')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText('Your words to them'), { target: { value: 'The payment provider is down.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Take the day' }));
    await waitFor(() => expect(server.inputsOf('DisplaceCodeTDay')).toEqual([{ dayId: 'd1', reason: 'The payment provider is down.' }]));
  });

  it('says so when the team is not the viewer’s to see', async () => {
    await page(null);
    expect(await screen.findByText('This team’s Code T is not yours to see')).toBeTruthy();
  });
});
