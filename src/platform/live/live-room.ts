import type { LiveChannel, LiveMessage } from './live-channel.js';
import type { SharedView } from './shared-feeds.js';
import { Telling } from './telling.js';

/** What a listener reads with; `ws`'s socket is one. */
export interface LiveSocket {
  readonly bufferedAmount: number;
  /** 1 while it is open. */
  readonly readyState: number;
  /** Parts of a message follow one another; `fin` false: more of it comes. */
  send(text: string | Buffer, part: { readonly fin: boolean; readonly binary: boolean }): void;
  terminate(): void;
}

/** The connection under a socket: what is written while it is held back leaves together, in one system call. */
export interface LiveStream {
  write(bytes: Buffer): void;
  cork(): void;
  uncork(): void;
}

/** Somebody who listens. */
export interface Listener {
  readonly socket: LiveSocket;
  readonly stream?: LiveStream | undefined;
  readonly personId: string;
  /** The subscription's id on its socket. */
  readonly id: string;
  /** What the client has already; news is sent at once when it differs. */
  readonly known: string | undefined;
  finish(): void;
}

/** More unread bytes than this and a listener is cut: it comes back and finds the newest state. Of long news, four pieces may wait. */
export const MOST_UNREAD_BYTES = 64 * 1024;
const MOST_UNREAD_PIECES = 4;
/**
 * Everybody at this instance who looks at one view with one document. A change costs one look, one execution and one serialisation, whatever
 * their number; while a look is under way further changes count as one. Each listener's right is part of each look.
 */
export class LiveRoom {
  private readonly listeners = new Set<Listener>();
  private readonly leave: () => void;
  private working = false;
  private pending: LiveMessage | undefined;
  private last: string | undefined;

  constructor(
    private readonly view: SharedView,
    live: LiveChannel,
    private readonly render: (value: Readonly<Record<string, unknown>>) => Promise<string>,
    private readonly on: { readonly cut: () => void; readonly failed: (error: Error) => void },
  ) {
    this.leave = live.watch(view.topic, (message) => this.hear(message), () => this.finishAll());
  }

  get size(): number {
    return this.listeners.size;
  }

  join(listener: Listener): void {
    this.listeners.add(listener);
  }

  drop(listener: Listener): void {
    this.listeners.delete(listener);
  }

  close(): void {
    this.leave();
  }

  /** Tells one who has just come, if what they know is old. */
  async greet(listener: Listener): Promise<void> {
    if (listener.known === undefined) return;
    const { value, mayHear } = await this.view.look([listener.personId], {});
    if (value === undefined || !mayHear.has(listener.personId) || value.revision === listener.known) return;
    this.send(listener, new Telling(await this.render(value)));
  }

  private hear(message: LiveMessage): void {
    this.pending = message;
    if (!this.working) void this.work();
  }

  private async work(): Promise<void> {
    this.working = true;
    try {
      while (this.pending) {
        const { payload } = this.pending;
        this.pending = undefined;
        await this.tell(payload);
      }
    } catch (error) {
      this.on.failed(error as Error);
    } finally {
      this.working = false;
    }
  }

  private async tell(named: Readonly<Record<string, unknown>>): Promise<void> {
    const people = new Set([...this.listeners].map(({ personId }) => personId));
    if (people.size === 0) return;
    const { value, mayHear, mayStay } = await this.view.look([...people], named);
    const text = value === undefined ? undefined : await this.render(value);
    // Told to look again because something may have been lost: who has heard the newest needs no second telling.
    const isNews = text !== undefined && (named.again !== true || text !== this.last);
    const telling = new Telling(text ?? '');
    for (const listener of [...this.listeners]) {
      // Who came meanwhile was not asked about, and was greeted with what is new.
      if (!people.has(listener.personId)) continue;
      if (!mayStay.has(listener.personId)) listener.finish();
      else if (isNews && mayHear.has(listener.personId)) this.send(listener, telling);
    }
    if (text !== undefined) this.last = text;
  }

  private send(listener: Listener, telling: Telling): void {
    const { socket, stream, id } = listener;
    if (socket.bufferedAmount > Math.max(MOST_UNREAD_BYTES, MOST_UNREAD_PIECES * telling.length)) {
      this.on.cut();
      this.drop(listener);
      socket.terminate();
    } else telling.send(socket, stream, id);
  }

  private finishAll(): void {
    for (const listener of [...this.listeners]) listener.finish();
  }
}
