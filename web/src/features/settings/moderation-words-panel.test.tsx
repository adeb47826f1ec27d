import { Notifications } from '@mantine/notifications';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Client, fetchExchange, Provider } from 'urql';
import { renderPage } from '../../testing/render.js';
import { ModerationWordsPanel } from './moderation-words-panel.js';
import { readWords } from './moderation-words.js';

/** A server that keeps the list as it is sent. */
async function panel(words: string[]) {
  const lists: string[][] = [];
  const fetch = async (_: unknown, request?: RequestInit): Promise<Response> => {
    const { operationName, variables } = JSON.parse(String(request?.body)) as { operationName: string; variables: { input: { words: string[] } } };
    if (operationName === 'SetModerationWords') lists.push(variables.input.words);
    const data = operationName === 'ModerationWords' ? { moderationWords: words } : { setModerationWords: { __typename: 'SetModerationWordsSuccess', words: [...variables.input.words].sort() } };
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
  const client = new Client({ url: 'http://server/graphql', preferGetMethod: false, exchanges: [fetchExchange], fetch: fetch as typeof globalThis.fetch });
  await renderPage(<Provider value={client}><Notifications /><ModerationWordsPanel /></Provider>);
  return lists;
}

describe('the list of marked words', () => {
  it('takes a pasted list, and one step back', async () => {
    const lists = await panel(['hell']);
    fireEvent.change(await screen.findByLabelText('Add words'), { target: { value: 'idiot; stupid\nshut  up, Hell' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('shut up')).toBeTruthy();
    expect(lists).toEqual([['hell', 'idiot', 'stupid', 'shut up']]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lists[1]).toEqual(['hell']));
    await waitFor(() => expect(screen.queryByText('stupid')).toBeNull());
  });

  it('loses a word by one click, and gets it back', async () => {
    const lists = await panel(['hell', 'idiot']);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove “hell”' }));
    await waitFor(() => expect(lists).toEqual([['idiot']]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Remove “hell”' })).toBeTruthy();
  });

  it('says what is wrong before it sends', async () => {
    const lists = await panel(['hell']);
    fireEvent.change(await screen.findByLabelText('Add words'), { target: { value: 'good, x' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('“x”: a word has 2 to 60 characters.')).toBeTruthy();
    expect(lists).toEqual([]);
  });
});

describe('reading words', () => {
  it('leaves out what is there but for case and accents, and stops at the limit', () => {
    expect(readWords('Crétin, cretin', [])).toEqual({ kind: 'good', words: ['Crétin'] });
    expect(readWords('HELL', ['hell'])).toEqual({ kind: 'nothing-new' });
    expect(readWords('one more', Array.from({ length: 500 }, (_, index) => `word ${index}`))).toEqual({ kind: 'too-many' });
    expect(readWords('y'.repeat(61), [])).toMatchObject({ kind: 'length' });
  });
});
