import WebSocket from 'ws';

/** A socket as our pages open it, without a client library that would connect again. */
export interface TestSocket {
  /** `acknowledged`, or the close code when the server did not want it. */
  readonly opened: Promise<'acknowledged' | number>;
  readonly closed: Promise<number>;
  readonly webSocket: WebSocket;
}

export function openSocket(url: string, headers: Record<string, string>): TestSocket {
  const webSocket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const closed = new Promise<number>((resolve) => webSocket.once('close', resolve));
  const acknowledged = new Promise<'acknowledged'>((resolve, reject) => {
    webSocket.once('open', () => webSocket.send(JSON.stringify({ type: 'connection_init' })));
    webSocket.once('error', reject);
    webSocket.on('message', (data) => {
      if ((JSON.parse(String(data)) as { type: string }).type === 'connection_ack') resolve('acknowledged');
    });
  });
  return { opened: Promise.race([acknowledged, closed]), closed, webSocket };
}
