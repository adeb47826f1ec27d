import type { LiveSocket, LiveStream } from './live-room.js';

/** News of so many bytes is never copied for one socket alone: it is written once and shared, as the second part of each message. */
export const SHARED_FROM_BYTES = 4 * 1024;
/** Pages count their subscriptions from 1 on, so most sockets of a room are sent the very same message: for so many ids it is made once. */
export const KEPT_MESSAGES = 16;

const WHOLE = { fin: true, binary: false } as const;
const FIRST_PART = { fin: false, binary: false } as const;

/** A piece of news as sockets get it: a message that begins with the id of the subscription, and is the same after that for all. */
export class Telling {
  private readonly messages = new Map<string, Buffer>();
  private shared: Buffer | undefined;

  constructor(private readonly text: string) {}

  get length(): number {
    return this.text.length;
  }

  send(socket: LiveSocket, stream: LiveStream | undefined, id: string): void {
    const message = this.messages.get(id) ?? this.keep(id);
    if (message) socket.send(message, WHOLE);
    else if (this.text.length < SHARED_FROM_BYTES) socket.send(`${beginning(id)}${this.text}}`, WHOLE);
    else this.inTwo(socket, stream, id);
  }

  private keep(id: string): Buffer | undefined {
    if (this.messages.size >= KEPT_MESSAGES) return undefined;
    const message = Buffer.from(`${beginning(id)}${this.text}}`, 'utf8');
    this.messages.set(id, message);
    return message;
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
