import { Notifications, notifications } from '@mantine/notifications';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { comment } from '../../testing/comments.js';
import { renderPage } from '../../testing/render.js';
import type { CommentPartsFragment } from '../../lib/graphql/generated.js';
import { CommentsPage } from './comments-page.js';

type Input = Readonly<Record<string, unknown>>;
type Sent = { name: string; input: Input };

interface World {
  comments?: CommentPartsFragment[];
  /** Not the viewer's team */
  isElsewhere?: boolean;
  isBroken?: boolean;
  /** The answer to a reply, instead of success */
  replyOutcome?: object;
  path?: string;
}

/** A server with some comments, which it filters and changes as the real one. */
async function visit({ comments = [comment()], isElsewhere = false, isBroken = false, replyOutcome, path = '/results/t/comments' }: World = {}) {
  const sent: Sent[] = [];
  let all = comments;
  const change = (id: unknown, with_: (before: CommentPartsFragment) => CommentPartsFragment) => {
    all = all.map((one) => (one.id === id ? with_(one) : one));
    return { __typename: 'Success', comment: all.find((one) => one.id === id) };
  };
  const answer: Record<string, (input: Input) => object> = {
    CommentTeam: () => ({ teamTrends: isElsewhere ? null : { __typename: 'TeamTrends', team: { __typename: 'Team', id: 't', name: 'Checkout', path: ['Rain', 'Checkout'] }, pulses: [{ __typename: 'Pulse', id: 'p', commentK: 10 }] } }),
    Comments: (input) => {
      const found = all.filter((one) => (input['onlyUnacknowledged'] !== true || one.acknowledgements.length === 0) && (input['onlyFlagged'] !== true || one.flags.length > 0)
        && (input['search'] == null || one.body?.toLowerCase().includes(String(input['search']))) && (input['term'] == null || one.body?.includes(String(input['term']))) && (input['roundId'] == null || one.roundId === input['roundId']));
      const from = input['after'] == null ? 0 : Number(input['after']);
      const edges = found.slice(from, from + Number(input['first'])).map((node, index) => ({ __typename: 'CommentEdge', cursor: String(from + index + 1), node }));
      const numbers = [...new Map(all.map((one) => [one.roundId, one])).values()];
      return { comments: {
        __typename: 'CommentConnection', edges, totalCount: found.length, pageInfo: { __typename: 'PageInfo', hasNextPage: from + edges.length < found.length, endCursor: edges.at(-1)?.cursor ?? null },
        rounds: numbers.map(({ roundId, roundNumber, dated }) => ({ __typename: 'CommentRound', roundId, number: roundNumber, dated, count: all.filter((one) => one.roundId === roundId).length })),
      } };
    },
    CommentTerms: () => ({ commentTerms: [{ __typename: 'CommentTerm', term: 'pipeline', comments: 3 }] }),
    AcknowledgeComment: ({ commentId, acknowledged }) => ({ acknowledgeComment: { ...change(commentId, (before) => ({ ...before, viewerAcknowledged: acknowledged === true, acknowledgements: acknowledged === true ? [{ __typename: 'Acknowledgement', by: 'Ada', on: '2026-01-06' }] : [] })), __typename: 'AcknowledgeCommentSuccess' } }),
    ReplyToComment: ({ commentId, body }) => ({ replyToComment: replyOutcome ?? { ...change(commentId, (before) => ({ ...before, messages: [...before.messages, { __typename: 'ConversationMessage', id: 'm', from: 'READER', by: 'Ada', body: String(body), on: '2026-01-06' }] })), __typename: 'ReplyToCommentSuccess' } }),
  };
  const fetch = async (_: unknown, request?: RequestInit): Promise<Response> => {
    const { operationName, variables } = JSON.parse(String(request?.body)) as { operationName: string; variables: { input: Input } };
    sent.push({ name: operationName, input: variables.input });
    if (isBroken) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify({ data: answer[operationName]!(variables.input) }), { headers: { 'content-type': 'application/json' } });
  };
  const client = new Client({ url: 'http://server/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange], fetch: fetch as typeof globalThis.fetch });
  const view = await renderPage(<Provider value={client}><Notifications /><CommentsPage /></Provider>, { path, route: '/results/:teamId/comments' });
  return { sent, view, last: (name: string) => sent.filter((one) => one.name === name).at(-1)?.input };
}

afterEach(() => act(() => notifications.clean()));

describe('a team’s comments', () => {
  it('stand under their round, withdrawn ones as tombstones, marks in words', async () => {
    await visit({ comments: [
      comment({ flags: ['idiot', 'stupid'] }), comment({ id: 'c2', body: null, isWithdrawn: true }),
      comment({ id: 'c3', roundId: 'r1', roundNumber: 11, dated: '2025-12-05', body: 'Too many meetings.', team: { __typename: 'Team', id: 'o', name: 'Mobile' }, acknowledgements: [{ __typename: 'Acknowledgement', by: 'Bruno', on: '2025-12-08' }] }),
    ] });
    expect(await screen.findByRole('heading', { name: 'Round 12, closed 5 Jan 2026' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Round 11, closed 5 Dec 2025' })).toBeTruthy();
    expect(screen.getByText('Marked words: idiot and stupid')).toBeTruthy();
    expect(screen.getByText('Withdrawn by its author.')).toBeTruthy();
    expect(screen.getByText('from Mobile')).toBeTruthy();
    expect(screen.getByText('Acknowledged by Bruno (8 Dec)')).toBeTruthy();
    expect(screen.getByText('3 comments')).toBeTruthy();
  });

  it('are acknowledged in one click, and it is undone by another', async () => {
    const { last } = await visit();
    fireEvent.click(await screen.findByRole('button', { name: 'Acknowledge' }));
    expect(await screen.findByRole('button', { name: 'Acknowledged', pressed: true })).toBeTruthy();
    expect(last('AcknowledgeComment')).toEqual({ commentId: 'c1', acknowledged: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Acknowledge', pressed: false })).toBeTruthy();
  });

  it('leave the filtered list when acknowledged, and the focus stays on the page', async () => {
    await visit({ path: '/results/t/comments?unacknowledged=1' });
    fireEvent.click(await screen.findByRole('button', { name: 'Acknowledge' }));
    expect(await screen.findByText('No comment fits')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('0 comments');
  });

  it('are answered with Ctrl + Enter, with a counter, and with what the author sees said first', async () => {
    const { last } = await visit();
    fireEvent.click(await screen.findByRole('button', { name: 'Reply' }));
    const box = screen.getByLabelText('Your reply');
    expect(document.activeElement).toBe(box);
    expect(screen.getByText(/You can’t know who wrote it/)).toBeTruthy();
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    expect(last('ReplyToComment')).toBeUndefined();
    fireEvent.change(box, { target: { value: 'x'.repeat(2001) } });
    expect(screen.getByText('1 character too many')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send the reply' }).disabled).toBe(true);
    fireEvent.change(box, { target: { value: ' Glad to hear. ' } });
    expect(screen.getByText('13 of 2,000 characters')).toBeTruthy();
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    expect(await within(await screen.findByRole('list', { name: 'Conversation' })).findByText('Glad to hear.')).toBeTruthy();
    expect(last('ReplyToComment')).toEqual({ commentId: 'c1', body: 'Glad to hear.' });
  });

  it('keep a reply that was left or refused', async () => {
    await visit({ replyOutcome: { __typename: 'CommentNotAnswerable', message: '' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Reply' }));
    fireEvent.change(screen.getByLabelText('Your reply'), { target: { value: 'Thanks' } });
    fireEvent.keyDown(screen.getByLabelText('Your reply'), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Go on with your reply' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send the reply' }));
    expect(await screen.findByText(/left no key/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reply').value).toBe('Thanks');
  });

  it('offer nothing to members who may only read, and no reply where there is no key', async () => {
    await visit({ comments: [comment({ viewerMayRespond: false }), comment({ id: 'c2', canBeAnswered: false })] });
    expect(await screen.findAllByRole('button', { name: 'Acknowledge' })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Reply' })).toBeNull();
    expect(screen.getByText(/left no key/)).toBeTruthy();
  });

  it('are filtered by term, marks and search, all of it in what is asked', async () => {
    const { last } = await visit({ comments: [comment(), comment({ id: 'c2', body: 'Meetings.', flags: ['hell'] })] });
    fireEvent.click(await screen.findByRole('button', { name: 'pipeline 3 comments', pressed: false }));
    expect(await screen.findByText('1 comment')).toBeTruthy();
    expect(last('Comments')).toMatchObject({ term: 'pipeline', roundId: 'r2' });
    fireEvent.click(screen.getByRole('button', { name: 'pipeline 3 comments', pressed: true }));
    fireEvent.click(screen.getByRole('button', { name: 'With a marked word' }));
    // The round came with the term and goes with it.
    await waitFor(() => expect([last('Comments')?.['onlyFlagged'], last('Comments')?.['term'] ?? null, last('Comments')?.['roundId'] ?? null]).toEqual([true, null, null]));
    await waitFor(() => expect(screen.queryByText('The new pipeline helps a lot.')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'With a marked word', pressed: true }));
    fireEvent.change(screen.getByLabelText('Find in comments'), { target: { value: 'nothing like it' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('Meetings.')).toBeTruthy();
  });

  it('come page by page without saying a round twice', async () => {
    await visit({ comments: Array.from({ length: 25 }, (_, index) => comment({ id: `c${index}`, body: `Comment ${index}` })) });
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Comment 24')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Round 12, closed 5 Jan 2026', 'Round 12, more']);
  });

  it('say when there are none, when they are not theirs to see, and when the server is away', async () => {
    const first = await visit({ comments: [] });
    expect(await screen.findByText(/at least 10 people answered and three/)).toBeTruthy();
    first.view.unmount();
    const second = await visit({ isElsewhere: true });
    expect(await screen.findByText('There are no results here for you')).toBeTruthy();
    second.view.unmount();
    await visit({ isBroken: true });
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('have nothing that axe finds', async () => {
    await visit({ comments: [comment({ flags: ['hell'], messages: [{ __typename: 'ConversationMessage', id: 'm', from: 'AUTHOR', by: null, body: 'Yes.', on: '2026-01-07' }] }), comment({ id: 'c2', body: null, isWithdrawn: true })] });
    fireEvent.click(await screen.findByRole('button', { name: 'Reply' }));
    await act(async () => undefined);
    expect((await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations.map(({ id }) => id)).toEqual([]);
  });
});
