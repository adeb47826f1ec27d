import type { LiveSocket, LiveStream } from './live-room.js';

/** News of so many bytes is never copied for one socket alone: it is written once and shared, as the second part of each message. */
export const SHARED_FROM_BYTES = 4 * 1024;
/** Pages count their subscriptions from 1 on, so most sockets of a room are sent the very same bytes: for so many ids they are made once. */
export const KEPT_FRAMES = 16;

const OPEN = 1;
const WHOLE = { fin: true, binary: false } as const;
const FIRST_PART = { fin: false, binary: false } as const;

/** A piece of news as sockets get it: a message that begins with the id of the subscription, and is the same after that for all. */
export class Telling {
  private readonly frames = new Map<string, Buffer>();
  private shared: Buffer | undefined;

  constructor(private readonly text: string) {}

  get length(): number {
    return this.text.length;
  }

  send(socket: LiveSocket, stream: LiveStream | undefined, id: string): void {
    const frame = stream && (this.frames.get(id) ?? this.keep(id));
    if (frame) {
      // Past the socket, whose part would be to make the same frame again. It sends nothing either once it is closing.
      if (socket.readyState === OPEN) stream.write(frame);
    } else if (this.text.length < SHARED_FROM_BYTES) socket.send(`${beginning(id)}${this.text}}`, WHOLE);
    else this.inTwo(socket, stream, id);
  }

  private keep(id: string): Buffer | undefined {
    if (this.frames.size >= KEPT_FRAMES) return undefined;
    const frame = frameOf(`${beginning(id)}${this.text}}`);
    this.frames.set(id, frame);
    return frame;
  }

  private inTwo(socket: LiveSocket, stream: LiveStream | undefined, id: string): void {
    this.shared ??= Buffer.from(`${this.text}}`, 'utf8');
    stream?.cork();
    socket.send(beginning(id), FIRST_PART);
    socket.send(this.shared, WHOLE);
    stream?.uncork();
  }
}

function beginning(id: string): string {
  return `{"id":${JSON.stringify(id)},"type":"next","payload":`;
}

/** A text as one unmasked frame (RFC 6455, 5.2), which is how a server sends it: no extension is agreed on with anybody. */
function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const [lengthCode, more] = length < 126 ? [length, 0] : length < 65_536 ? [126, 2] : [127, 8];
  const frame = Buffer.allocUnsafe(2 + more + length);
  frame[0] = 0x81;
  frame[1] = lengthCode;
  if (more === 2) frame.writeUInt16BE(length, 2);
  if (more === 8) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.write(text, 2 + more, 'utf8');
  return frame;
}
