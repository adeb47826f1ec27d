import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { Provider } from 'urql';
import { renderPage } from '../../testing/render.js';
import { useOverviewNews } from '../use-overview-news.js';
import { createGraphqlClient } from './client.js';

interface Sent {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { readonly variables?: { readonly input?: Readonly<Record<string, unknown>> } };
}

/** A connection in the test's hands, which the page's own client speaks to. */
class FakeSocket {
  static readonly all: FakeSocket[] = [];
  static readonly [key: string]: unknown;
  readonly sent: Sent[] = [];
  readyState = 0;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: object) => void;
  onerror?: (event: object) => void;

  constructor() {
    FakeSocket.all.push(this);
    setTimeout(() => {
      this.readyState = 1;
      this.onopen?.();
    });
  }

  send(text: string): void {
    const message = JSON.parse(text) as Sent;
    this.sent.push(message);
    if (message.type === 'connection_init') setTimeout(() => this.says({ type: 'connection_ack' }));
  }

  says(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  close(): void {
    this.readyState = 3;
  }

  cut(): void {
    this.readyState = 3;
    this.onclose?.({ code: 1006, reason: '', wasClean: false });
  }

  get subscription(): Sent | undefined {
    return this.sent.find(({ type }) => type === 'subscribe');
  }
}
Object.assign(FakeSocket, { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 });

/** A page that shows a revision and takes over each one it hears of. */
function PageOf({ first, onNews }: { first: string | undefined; onNews?: (revision: string) => void }) {
  const [shown, setShown] = useState(first);
  useOverviewNews(shown, onNews ?? setShown);
  return <><p>shows {shown}</p><button type="button" onClick={() => setShown('1')}>answer</button></>;
}

describe('news over a connection', () => {
  const real = globalThis.WebSocket;
  const subscribed = async (index: number): Promise<FakeSocket> => {
    await waitFor(() => expect(FakeSocket.all[index]?.subscription).toBeDefined());
    return FakeSocket.all[index]!;
  };
  const tell = (socket: FakeSocket, revision: string): void => act(() => socket.says({ type: 'next', id: socket.subscription!.id, payload: { data: { overviewChanged: { revision } } } }));
  const inputOf = (socket: FakeSocket): unknown => socket.subscription!.payload!.variables!.input;

  beforeEach(() => {
    FakeSocket.all.length = 0;
    globalThis.WebSocket = FakeSocket as unknown as typeof WebSocket;
  });
  afterEach(() => {
    globalThis.WebSocket = real;
  });

  it('says what the page shows at each connection, subscribes once in each, and resumes with the newest state after a cut', async () => {
    await renderPage(<Provider value={createGraphqlClient(() => undefined)}><PageOf first="1" /></Provider>);
    const before = await subscribed(0);
    expect(inputOf(before)).toEqual({ revision: '1' });
    tell(before, '2');
    await screen.findByText('shows 2');
    expect(before.sent.map(({ type }) => type)).toEqual(['connection_init', 'subscribe']);
    act(() => before.cut());
    const after = await subscribed(1);
    expect(inputOf(after)).toEqual({ revision: '2' });
    // Counted, not made up: the server writes one message for all who count alike.
    expect([before, after].map(({ subscription }) => subscription!.id)).toEqual(['1', '1']);
    tell(after, '3');
    await screen.findByText('shows 3');
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('asks again where the server refuses after a cut: what the page shows is no longer the viewer’s to see', async () => {
    const asked: string[] = [];
    await renderPage(<Provider value={createGraphqlClient(() => undefined)}><PageOf first="1" onNews={(revision) => asked.push(revision)} /></Provider>);
    const before = await subscribed(0);
    act(() => before.cut());
    const after = await subscribed(1);
    expect(asked).toEqual([]);
    act(() => after.says({ type: 'next', id: after.subscription!.id, payload: { data: null, errors: [{ message: 'It is not yours to see.', extensions: { code: 'NOT_FOUND' } }] } }));
    act(() => after.says({ type: 'complete', id: after.subscription!.id }));
    await waitFor(() => expect(asked).toEqual(['1']));
  });

  it('waits for the first answer, so that nothing falls between it and the subscription', async () => {
    await renderPage(<Provider value={createGraphqlClient(() => undefined)}><PageOf first={undefined} /></Provider>);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(FakeSocket.all).toHaveLength(0);
    act(() => screen.getByRole('button', { name: 'answer' }).click());
    expect(inputOf(await subscribed(0))).toEqual({ revision: '1' });
  });
});
