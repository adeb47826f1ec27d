import { Notifications, notifications } from '@mantine/notifications';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { BallotPageQuery } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, type Answers, type FakeServer } from '../../testing/server.js';
import { BallotPage } from './ballot-page.js';

type Ballot = NonNullable<BallotPageQuery['hackBallot']>;

const project = (id: string, number: number) => ({ __typename: 'HackProject' as const, id, number, title: `Demo ${id}`, oneLine: 'In a line' });
const question = (picks: string[], watched: string[], limit = 2): Ballot['questions'][number] => ({
  __typename: 'BallotQuestion', id: 'q', title: 'Favourites', kind: 'MAIN', limit, picks, watched, hasCast: picks.length > 0, receipt: picks.length > 0 ? 'random-number' : null,
  candidates: ['a', 'b', 'c', 'mine', 'later'].map((id, index) => ({ __typename: 'BallotCandidate', isOwn: id === 'mine', isShown: id !== 'later', project: project(id, index + 1) })),
});

async function page(state: Ballot['state'], given: Ballot['questions'][number], answers: Answers = {}): Promise<FakeServer> {
  let now = given;
  const server = fakeServer({
    BallotPage: () => ({
      hackWeek: { __typename: 'HackWeekView', text: '', edition: { __typename: 'HackEdition', id: 'ed', name: 'Hack week 3', can: { __typename: 'HackCan', vote: true, resultsVisible: state === 'PUBLISHED' }, viewerCan: { __typename: 'HackEditionPermissions', organize: false }, stages: [] } },
      hackBallot: { __typename: 'HackBallot', state, text: 'In words.', closesAt: null, questions: [now] },
    }),
    CastBallot: ({ input }) => {
      now = question(input['picks'] as string[], input['watched'] as string[], given.limit);
      return { castBallot: { __typename: 'CastBallotSuccess', question: now } };
    },
    ...answers,
  });
  await renderPage(server.around(<><Notifications /><BallotPage /></>), { viewer: adminViewer, path: '/hack-week/ed/ballot', route: '/hack-week/:editionId/ballot' });
  return server;
}

const marksOf = async (title: string): Promise<HTMLElement> => await screen.findByRole('group', { name: title });
const pressed = (marks: HTMLElement): (string | null)[] => within(marks).getAllByRole('button').map((button) => button.getAttribute('aria-pressed'));

describe('the ballot in the hand', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => act(() => notifications.clean()));

  it('saves ticks by themselves, together, and a pick says that it was watched', async () => {
    const server = await page('OPEN', question([], []));
    fireEvent.click(within(await marksOf('Demo a')).getByRole('button', { name: 'My pick' }));
    fireEvent.click(within(await marksOf('Demo b')).getByRole('button', { name: 'I watched it' }));
    expect([pressed(await marksOf('Demo a')), pressed(await marksOf('Demo b'))]).toEqual([['true', 'true'], ['true', 'false']]);
    await waitFor(() => expect(server.inputsOf('CastBallot')).toEqual([{ editionId: 'ed', questionId: 'q', picks: ['a'], watched: ['a', 'b'] }]));
    expect(await screen.findByText('Saved. You can change it until the ballot closes.')).toBeTruthy();
    expect(screen.getByText('1 of 2 picks · 2 watched')).toBeTruthy();
    expect(await screen.findByText('random-number')).toBeTruthy();
  });

  it('takes no pick beyond the limit, and says what to do', async () => {
    const server = await page('OPEN', question(['a', 'b'], ['a', 'b']));
    fireEvent.click(within(await marksOf('Demo c')).getByRole('button', { name: 'My pick' }));
    expect(await screen.findByText('All 2 picks are given. Take one back to pick another.')).toBeTruthy();
    expect(server.inputsOf('CastBallot')).toEqual([]);
  });

  it('has nothing to tick for one’s own project, and not what was not shown', async () => {
    await page('OPEN', question([], []));
    expect(await screen.findByText('Your own project: others decide.')).toBeTruthy();
    expect([screen.queryByRole('group', { name: 'Demo mine' }), screen.queryByText('Demo later')]).toEqual([null, null]);
  });

  it('goes back to what the server holds when it refuses, in the server’s words', async () => {
    await page('OPEN', question(['a'], ['a']), { CastBallot: { castBallot: { __typename: 'BallotClosed', message: 'The ballots closed at 16:00.' } } });
    fireEvent.click(within(await marksOf('Demo b')).getByRole('button', { name: 'My pick' }));
    expect(await screen.findByText('The ballots closed at 16:00.')).toBeTruthy();
    await waitFor(async () => expect(pressed(await marksOf('Demo b'))).toEqual(['false', 'false']));
    expect(pressed(await marksOf('Demo a'))).toEqual(['true', 'true']);
  });

  it('shows no demo to tick once it is closed', async () => {
    await page('COUNTED', question([], []));
    expect(await screen.findByText('All ballots are counted')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'My pick' })).toBeNull();
  });
});
