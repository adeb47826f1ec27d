import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { KEPT_FRAMES, SHARED_FROM_BYTES, Telling } from './telling.js';

describe('a piece of news on real connections', () => {
  let server: WebSocketServer;
  const clients: WebSocket[] = [];
  beforeEach(async () => {
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.terminate();
    server.close();
    await once(server, 'close');
  });
  const connect = async (): Promise<{ client: WebSocket; heard: string[]; tell: (telling: Telling, id: string) => void; socket: WebSocket }> => {
    const joined = once(server, 'connection') as Promise<[WebSocket, IncomingMessage]>;
    const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    clients.push(client);
    const heard: string[] = [];
    client.on('message', (data) => heard.push(String(data)));
    const [[socket, request]] = await Promise.all([joined, once(client, 'open')]);
    return { client, heard, socket, tell: (telling, id) => telling.send(socket, request.socket, id) };
  };
  /** Everything sent before has arrived. */
  const settled = async ({ client, socket }: Awaited<ReturnType<typeof connect>>): Promise<void> => {
    socket.ping();
    await once(client, 'ping');
  };

  it.each([[1], [60], [200], [SHARED_FROM_BYTES], [65_400], [65_536], [200_000]])('arrives whole, %i letters long, between other messages, whether its id is one of many or not', async (length) => {
    const telling = new Telling(JSON.stringify('ü'.repeat(length)));
    const one = await connect();
    const ids = Array.from({ length: KEPT_FRAMES + 2 }, (_, index) => `${index}`);
    one.socket.send('before');
    for (const id of ids) one.tell(telling, id);
    one.tell(telling, '0');
    one.socket.send('after');
    await settled(one);
    expect(one.heard.slice(1, -1).map((text) => JSON.parse(text) as unknown)).toEqual([...ids, '0'].map((id) => ({ id, type: 'next', payload: 'ü'.repeat(length) })));
    expect([one.heard[0], one.heard.at(-1)]).toEqual(['before', 'after']);
  });

  it('is not sent on a connection that is closing', async () => {
    const one = await connect();
    const closed = once(one.client, 'close');
    one.socket.close(1000, 'bye');
    one.tell(new Telling('"news"'), '1');
    expect(await closed).toEqual([1000, Buffer.from('bye')]);
    expect(one.heard).toEqual([]);
  });
});
