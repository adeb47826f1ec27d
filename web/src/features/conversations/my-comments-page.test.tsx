import { jest } from '@jest/globals';
import { Notifications, notifications } from '@mantine/notifications';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { RepliesHint } from '../../components/replies-hint.js';
import { commentKey } from '../../lib/anonymity/comment-key.js';
import type { Conversation } from '../../lib/answering/conversations.js';
import { deviceStore, ownerKey } from '../../lib/answering/device-store.js';
import type { ThreadRecord } from '../../lib/answering/thread-record.js';
import { renderPage } from '../../testing/render.js';
import { owner } from '../../testing/round.js';
import { MyCommentsPage } from './my-comments-page.js';
import { turnsOf } from './my-turns.js';

const device = { ...owner, personName: 'Ada', organizationName: 'N', key: ownerKey(owner), secret: new Uint8Array(32).fill(1), olderSecrets: [] };
const thread: ThreadRecord = {
  ...owner, key: `${ownerKey(owner)}|round-1`, round: 'round-1', unit: 'unit-1', unitName: 'Checkout', pulseName: 'Engineering pulse', closesAt: '2026-01-05T09:00:00.000Z',
  ...commentKey(device.secret, { round: 'round-1', unit: 'unit-1' }), body: 'Too many meetings', answers: [], seenReplies: 0, isWithdrawn: false,
};
const entry = { publicKey: thread.publicKey, acknowledgements: [{ by: 'Lea', on: '2026-01-06' }], replies: [{ by: 'Lea', body: 'Which ones?', on: '2026-01-06' }], answersDelivered: [], isWithdrawn: false };
const conversation = (more: Partial<Conversation> = {}): Conversation => ({ thread, entry, isKnown: true, ...more });

/** The device's page, nobody signed in; the server answers with `data`. */
async function visit(conversations: readonly Conversation[], data: object = {}, devices = [device]) {
  const asked: RequestInit[] = [];
  globalThis.fetch = jest.fn<typeof fetch>(async (_, request) => {
    asked.push(request!);
    return new Response(JSON.stringify({ data }));
  });
  const rereadThreads = jest.fn(async () => undefined);
  await deviceStore.destroy();
  for (const one of conversations) await deviceStore.changeThread(one.thread.key, () => one.thread);
  const view = await renderPage(<><Notifications /><MyCommentsPage /></>, { answering: { devices, conversations, rereadThreads } });
  return { asked, rereadThreads, view };
}

afterEach(() => act(() => notifications.clean()));

describe('comments of this device', () => {
  it('are shown signed out with who acknowledged and replied, and count as seen then', async () => {
    await visit([conversation()]);
    expect(screen.getByText('Too many meetings')).toBeTruthy();
    expect(screen.getByText('Acknowledged by Lea (6 Jan)')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Conversation' })).getByText('Which ones?')).toBeTruthy();
    expect(screen.getByText('1 new reply')).toBeTruthy();
    await waitFor(async () => expect((await deviceStore.threads())[0]?.seenReplies).toBe(1));
  });

  it('are answered, and the day of delivery is said', async () => {
    const { asked, rereadThreads } = await visit([conversation()], { sendCommentAnswer: { __typename: 'SendCommentAnswerSuccess', deliveredOn: '2026-01-07' } });
    fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
    fireEvent.change(screen.getByLabelText('Your answer'), { target: { value: 'The Monday one' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(await screen.findByText('Sent. Your readers get it on Wednesday 7 January at 09:00.')).toBeTruthy();
    expect(asked[0]).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' });
    await waitFor(() => expect(rereadThreads).toHaveBeenCalled());
  });

  it('can be answered only once somebody replied', async () => {
    await visit([conversation({ entry: { ...entry, replies: [] } })]);
    expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Withdraw this comment' })).toBeTruthy();
  });

  it('are withdrawn after one more question that says what it can’t undo', async () => {
    const { asked } = await visit([conversation()], { withdrawComment: { __typename: 'WithdrawCommentSuccess' } });
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw this comment' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/a backup from before can still hold it/)).toBeTruthy();
    expect(asked).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Withdraw this comment' }));
    await waitFor(async () => expect((await deviceStore.threads())[0]).toMatchObject({ isWithdrawn: true, body: null }));
  });

  it('stay when withdrawing fails, and it is said', async () => {
    await visit([conversation()]);
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw this comment' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Withdraw this comment' }));
    expect(await screen.findByText(/Nothing was withdrawn/)).toBeTruthy();
  });

  it.each([
    [conversation({ thread: { ...thread, closesAt: '2999-01-01T00:00:00.000Z' }, entry: null, isKnown: false }), /Readers get it after the round/],
    [conversation({ entry: null, isKnown: false }), /can’t be looked up right now/],
    [conversation({ entry: null }), /was not shown to anybody/],
    [conversation({ entry: { ...entry, acknowledgements: [], replies: [] } }), /Nobody acknowledged it/],
    [conversation({ thread: { ...thread, body: null } }), /on the device you wrote it on/],
    [conversation({ thread: { ...thread, body: null, isWithdrawn: true } }), 'You withdrew this comment.'],
  ])('say how far they got', async (one, words) => {
    await visit([one]);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('are shown to nobody else: in a shared browser it is asked whose', async () => {
    const other = { ...device, person: 'person-2', key: 'org-1|person-2', personName: 'Bruno' };
    await visit([conversation()], {}, [device, other]);
    expect(screen.queryByText('Too many meetings')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Bruno' }));
    expect(await screen.findByText('No comments from this device')).toBeTruthy();
  });

  it('have nothing that axe finds', async () => {
    await visit([conversation()]);
    fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
    await act(async () => undefined);
    expect((await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the hint at home', () => {
  it('is quiet until its member wants it on this device: on a shared screen it would say who wrote', async () => {
    const other = { ...device, person: 'person-2', key: 'org-1|person-2', hintsReplies: true };
    for (const devices of [[], [device], [{ ...device, hintsReplies: false }, other]]) {
      const { container, unmount } = await renderPage(<RepliesHint />, { answering: { devices, conversations: [conversation()] } });
      expect(container.textContent).not.toContain('repl');
      unmount();
    }
  });

  it('is switched on and off beside the comments, and stays as chosen', async () => {
    const refresh = jest.fn(async () => undefined);
    await deviceStore.destroy();
    await renderPage(<MyCommentsPage />, { answering: { devices: [device], conversations: [], refresh } });
    const choice = screen.getByLabelText(/Say on other pages when there is a new reply/);
    expect((choice as HTMLInputElement).checked).toBe(false);
    for (const wanted of [true, false]) {
      fireEvent.click(choice);
      await waitFor(async () => expect((await deviceStore.device(owner))?.hintsReplies).toBe(wanted));
    }
    await waitFor(() => expect(refresh).toHaveBeenCalledTimes(2));
  });

  it('is there while a reply was not seen, and says nothing of it', async () => {
    const devices = [{ ...device, hintsReplies: true }];
    const { container, unmount } = await renderPage(<RepliesHint />, { answering: { devices, conversations: [conversation()] } });
    expect(container.textContent).toContain('There is 1 new reply');
    expect(container.textContent).not.toMatch(/Lea|meetings|Which/);
    unmount();
    const seen = await renderPage(<RepliesHint />, { answering: { devices, conversations: [conversation({ thread: { ...thread, seenReplies: 1 } })] } });
    expect(seen.container.textContent).not.toContain('reply');
  });
});

describe('the order of a conversation', () => {
  it('has delivered answers before the replies of their day, and what waits at the end', () => {
    const answers = [{ sequence: 1, body: 'a1', state: 'sent' as const, deliveredOn: '2026-01-07' }, { sequence: 2, body: 'a2', state: 'sent' as const, deliveredOn: '2026-01-08' }, { sequence: 3, body: 'a3', state: 'queued' as const, deliveredOn: null }];
    const replies = [{ by: 'Lea', body: 'r1', on: '2026-01-06' }, { by: 'Lea', body: 'r2', on: '2026-01-07' }];
    const turns = turnsOf({ thread: { ...thread, answers }, entry: { ...entry, replies, answersDelivered: [{ sequence: 1, on: '2026-01-07' }] }, isKnown: true });
    expect(turns.map(({ body }) => body)).toEqual(['r1', 'a1', 'r2', 'a2', 'a3']);
  });
});
