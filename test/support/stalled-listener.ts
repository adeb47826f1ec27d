import net from 'node:net';

/** A client on a bare TCP connection that has subscribed and reads nothing any more. */
export interface StalledListener {
  /** Reads what there is, as a client that wakes up; resolves when the server turns out to have cut it. */
  wake(): Promise<void>;
  drop(): void;
}

/** A text frame of RFC 6455 as clients send it: masked, with a mask of zeros. */
function frame(text: string): Buffer {
  const bytes = Buffer.from(text);
  const long = bytes.length > 0xffff;
  const head = Buffer.alloc(long ? 14 : bytes.length > 125 ? 8 : 6);
  head[0] = 0x81;
  if (long) {
    head[1] = 0x80 | 127;
    head.writeBigUInt64BE(BigInt(bytes.length), 2);
  } else if (bytes.length > 125) {
    head[1] = 0x80 | 126;
    head.writeUInt16BE(bytes.length, 2);
  } else head[1] = 0x80 | bytes.length;
  return Buffer.concat([head, bytes]);
}

/** Shakes hands, waits until it is welcome, subscribes as `id` and stops reading: no news, no pings. Long ids make long messages. */
export async function stalledListener(url: string, cookie: string, id: string, payload: object): Promise<StalledListener> {
  const { hostname, port, host } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  let heard = '';
  const said = (words: string): Promise<void> => new Promise((resolve, reject) => {
    const look = (bytes?: Buffer): void => {
      heard += bytes?.toString('latin1') ?? '';
      if (!heard.includes(words)) return;
      socket.off('data', look);
      resolve();
    };
    socket.on('data', look);
    void ended.then(() => reject(new Error(`closed after: ${heard}`)));
    look();
  });
  socket.write(`GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nCookie: ${cookie}\r\n\r\n`);
  await said('101 Switching Protocols');
  socket.write(frame(JSON.stringify({ type: 'connection_init' })));
  await said('connection_ack');
  socket.pause();
  socket.write(frame(JSON.stringify({ id, type: 'subscribe', payload })));
  return {
    async wake() {
      socket.resume();
      await ended;
    },
    drop: () => void socket.destroy(),
  };
}
