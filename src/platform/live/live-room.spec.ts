import type { LiveChannel, LiveMessage } from './live-channel.js';
import { LiveRoom, MOST_UNREAD_BYTES, type Listener } from './live-room.js';
import type { Look } from './shared-feeds.js';
import { KEPT_FRAMES, SHARED_FROM_BYTES } from './telling.js';

interface Told {
  readonly listener: Listener;
  readonly sent: string[];
  /** What the socket was given, part by part. */
  readonly parts: (string | Buffer)[];
  readonly state: { unread: number; isCut: boolean; isOver: boolean; isOpen: boolean };
}

function listenerOf(personId: string, known?: string, id = `s-${personId}`, hasStream = false): Told {
  const sent: string[] = [];
  const parts: (string | Buffer)[] = [];
  const state = { unread: 0, isCut: false, isOver: false, isOpen: false };
  const stream = { write: (bytes: Buffer) => void parts.push(bytes), cork: () => undefined, uncork: () => undefined };
  const socket = { readyState: 1, get bufferedAmount() { return state.unread; }, send: (text: string | Buffer, part?: { readonly fin: boolean }) => void (parts.push(text), state.isOpen ? sent.push(`${sent.pop()}${text}`) : sent.push(String(text)), (state.isOpen = part?.fin === false)), terminate: () => void (state.isCut = true) };
  return { sent, parts, state, listener: { socket, stream: hasStream ? stream : undefined, personId, id, known, finish: () => void (state.isOver = true) } };
}

function roomOf(look: (people: readonly string[]) => Promise<Look> | Look) {
  let push!: (message: LiveMessage) => void;
  const counts = { looks: 0, renders: 0, cuts: 0, failures: 0 };
  const live = { watch: (_topic: string, heard: typeof push) => { push = heard; return () => undefined; } } as unknown as LiveChannel;
  const room = new LiveRoom(
    { topic: 't', look: async (people) => { counts.looks += 1; return look(people); } }, live,
    async (value) => { counts.renders += 1; return JSON.stringify({ data: value }); },
    { cut: () => void (counts.cuts += 1), failed: () => void (counts.failures += 1) },
  );
  const news = async (payload: Record<string, unknown> = {}): Promise<void> => {
    push({ topic: 't', payload });
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { room, counts, news, push: () => push({ topic: 't', payload: {} }) };
}

const all = (people: readonly string[], revision = '1'): Look => ({ value: { revision }, mayHear: new Set(people), mayStay: new Set(people) });

describe('a room of listeners', () => {
  it('looks, executes and serialises once for a change, whatever their number', async () => {
    const { room, counts, news } = roomOf((people) => all(people));
    const many = Array.from({ length: 500 }, (_, index) => listenerOf(`p${index % 40}`));
    many.forEach(({ listener }) => room.join(listener));
    await news();
    expect(counts).toEqual({ looks: 1, renders: 1, cuts: 0, failures: 0 });
    expect(many.every(({ sent }) => sent.length === 1)).toBe(true);
    expect(JSON.parse(many[0]!.sent[0]!)).toEqual({ id: 's-p0', type: 'next', payload: { data: { revision: '1' } } });
  });

  it('gives slow readers of long news more time for it', async () => {
    const { room, counts, news } = roomOf((people) => all(people, 'ü'.repeat(SHARED_FROM_BYTES)));
    const [one, other, stalled] = [listenerOf('one'), listenerOf('other'), listenerOf('stalled')];
    [one, other, stalled].forEach(({ listener }) => room.join(listener));
    stalled.state.unread = 10 * MOST_UNREAD_BYTES;
    other.state.unread = MOST_UNREAD_BYTES;
    await news();
    expect([counts.renders, stalled.state.isCut, stalled.sent.length, one.sent.length, other.sent.length]).toEqual([1, true, 0, 1, 1]);
  });

  it('writes the very same bytes to those who count their subscriptions alike', async () => {
    const { room, news } = roomOf((people) => all(people));
    const [one, other, third] = ['1', '1', '2'].map((id, index) => listenerOf(`p${index}`, undefined, id, true)) as [Told, Told, Told];
    [one, other, third].forEach(({ listener }) => room.join(listener));
    await news();
    await news();
    expect(one.parts[0]).toBe(other.parts[0]);
    expect(third.parts[0]).not.toBe(one.parts[0]);
    expect(one.parts[1]).not.toBe(one.parts[0]);
  });

  it('tells long news with the id of each, however many ids there are, and nobody gets a copy of their own', async () => {
    const revision = 'ü'.repeat(SHARED_FROM_BYTES);
    const { room, news } = roomOf((people) => all(people, revision));
    const many = Array.from({ length: KEPT_FRAMES + 3 }, (_, index) => listenerOf(`p${index}`));
    many.forEach(({ listener }) => room.join(listener));
    await news();
    expect(many.map(({ sent, state }) => [JSON.parse(sent.join('')), state.isOpen])).toEqual(many.map(({ listener }) => [{ id: listener.id, type: 'next', payload: { data: { revision } } }, false]));
    expect(new Set(many.map(({ parts }) => parts.at(-1))).size).toBe(1);
  });

  it('keeps whoever comes during a look, of whom that look knows nothing', async () => {
    let release!: () => void;
    let held = new Promise<void>((resolve) => (release = resolve));
    const { room, push, news } = roomOf(async (people) => { await held; return all(people); });
    const [one, late] = [listenerOf('one'), listenerOf('late')];
    room.join(one.listener);
    push();
    room.join(late.listener);
    release();
    await news();
    held = Promise.resolve();
    expect([late.state.isOver, one.sent.length > 0]).toEqual([false, true]);
    await news();
    expect(late.sent.length).toBeGreaterThan(0);
  });

  it('takes changes during a look for one', async () => {
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { room, counts, push, news } = roomOf(async (people) => { await held; return all(people); });
    const one = listenerOf('p');
    room.join(one.listener);
    for (let index = 0; index < 100; index += 1) push();
    release();
    await news();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(counts.looks).toBeLessThanOrEqual(3);
    expect(one.sent.length).toBe(counts.looks);
  });

  it('tells only who may hear it, and ends who may no longer listen', async () => {
    const { room, news } = roomOf(() => ({ value: { revision: '1' }, mayHear: new Set(['hears']), mayStay: new Set(['hears', 'waits']) }));
    const [hears, waits, gone] = [listenerOf('hears'), listenerOf('waits'), listenerOf('gone')];
    [hears, waits, gone].forEach(({ listener }) => room.join(listener));
    await news();
    expect([hears, waits, gone].map(({ sent, state }) => [sent.length, state.isOver])).toEqual([[1, false], [0, false], [0, true]]);
  });

  it('cuts who does not read, and nobody else', async () => {
    const { room, counts, news } = roomOf((people) => all(people));
    const [stalled, quick] = [listenerOf('stalled'), listenerOf('quick')];
    [stalled, quick].forEach(({ listener }) => room.join(listener));
    stalled.state.unread = MOST_UNREAD_BYTES + 1;
    await news();
    await news();
    expect([stalled.state.isCut, stalled.sent.length, quick.state.isCut, quick.sent.length, counts.cuts, room.size]).toEqual([true, 0, false, 2, 1, 1]);
  });

  it('looking again for what may have been lost tells what is new, and nothing twice', async () => {
    let revision = '1';
    const { room, news } = roomOf((people) => all(people, revision));
    const one = listenerOf('p');
    room.join(one.listener);
    await news();
    await news({ again: true });
    revision = '2';
    await news({ again: true });
    expect(one.sent.map((text) => (JSON.parse(text) as { payload: { data: { revision: string } } }).payload.data.revision)).toEqual(['1', '2']);
  });

  it('greets who comes back with an old revision, and nobody else', async () => {
    const { room } = roomOf((people) => all(people, '2'));
    const people = [listenerOf('old', '1'), listenerOf('current', '2'), listenerOf('new')];
    for (const { listener } of people) await room.greet(listener);
    expect(people.map(({ sent }) => sent.length)).toEqual([1, 0, 0]);
  });

  it('goes on after a look that failed', async () => {
    let isBroken = true;
    const { room, counts, news } = roomOf((people) => { if (isBroken) throw new Error('no database'); return all(people); });
    const one = listenerOf('p');
    room.join(one.listener);
    await news();
    isBroken = false;
    await news();
    expect([counts.failures, one.sent.length]).toEqual([1, 1]);
  });
});
