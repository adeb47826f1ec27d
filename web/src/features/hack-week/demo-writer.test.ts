import type { DemoDraft, LocalCopy } from './demo-draft.js';
import { DemoWriter, type Kept, type SendOutcome } from './demo-writer.js';

const empty: DemoDraft = { title: 'Lantern', oneLine: '', story: '', minutes: '', presenters: [], links: [], videoUrl: '', agreed: false };

/** A server that keeps one demo, a device, and a clock that is wound by hand. */
function world(kept: Kept = { draft: empty, version: 1 }) {
  let server = kept;
  let isReachable = true;
  let keeps = true;
  let writers = 0;
  let time = 0;
  const copies = new Map<number, LocalCopy>();
  const onDevice = (): LocalCopy[] => [...copies.values()].sort((a, b) => b.at - a.at);
  let waiting: (() => void) | null = null;
  const sent: Partial<DemoDraft>[] = [];
  const history = new Map([[kept.version, kept.draft]]);
  const save = (draft: DemoDraft): void => {
    server = { draft, version: server.version + 1 };
    history.set(server.version, draft);
  };
  // As the real one: changes of different fields join, the same field changed twice is refused.
  const send = async (changes: Partial<DemoDraft>, version: number): Promise<SendOutcome> => {
    if (!isReachable) return { kind: 'unreachable' };
    const base = history.get(version)!;
    const clash = (Object.keys(changes) as (keyof DemoDraft)[]).some((field) => JSON.stringify(server.draft[field]) !== JSON.stringify(base[field]) && JSON.stringify(server.draft[field]) !== JSON.stringify(changes[field]));
    if (clash) return { kind: 'changed', kept: server, by: 'Noor' };
    sent.push(changes);
    save({ ...server.draft, ...changes });
    return { kind: 'saved', kept: server, at: '2026-11-25T10:00:00Z', by: 'Noor' };
  };
  const writer = (from: Kept = server, savesByItself = true) => {
    const tab = writers++;
    return new DemoWriter(from, onDevice(), {
      send, savesByItself, dropHere: () => void copies.delete(tab), now: () => time++,
      keepHere: (next) => {
        if (keeps) copies.set(tab, structuredClone(next));
        return keeps;
      },
      forget: (copy) => [...copies].forEach(([name, kept]) => { if (kept === copy) copies.delete(name); }),
      later: (_, then) => { waiting = then; return () => { waiting = null; }; },
    });
  };
  return {
    writer, sent, device: () => onDevice()[0] ?? null, copies, server: () => server, fillDevice: () => { keeps = false; },
    tick: async () => { const next = waiting; waiting = null; next?.(); await new Promise((resolve) => setTimeout(resolve)); },
    goOffline: () => { isReachable = false; }, goOnline: () => { isReachable = true; },
    otherSaves: (patch: Partial<DemoDraft>) => save({ ...server.draft, ...patch }),
  };
}

describe('writing a demo', () => {
  it('saves what was typed once, after a rest, and keeps nothing on the device then', async () => {
    const { writer, sent, device, tick } = world();
    const mine = writer();
    mine.change({ story: 'O' });
    mine.change({ story: 'Once ' });
    expect([mine.snapshot().status, device()?.draft.story]).toEqual(['writing', 'Once ']);
    await tick();
    expect(sent).toEqual([{ story: 'Once ' }]);
    expect([mine.snapshot().status, mine.snapshot().savedAt, device()]).toEqual(['saved', '2026-11-25T10:00:00Z', null]);
    mine.change({ story: 'Once ' });
    await tick();
    expect([sent.length, device()]).toEqual([1, null]);
  });

  it('survives a closed page without a connection: the next visit begins where it ended, and sends it', async () => {
    const { writer, server, device, tick, goOffline, goOnline } = world();
    const first = writer();
    goOffline();
    first.change({ story: 'Written in a train' });
    await tick();
    expect(first.snapshot().status).toBe('offline');
    first.stop();
    goOnline();
    const second = writer();
    expect([second.snapshot().draft.story, second.snapshot().isRestored]).toEqual(['Written in a train', true]);
    await tick();
    expect([server().draft.story, second.snapshot().status, device()]).toEqual(['Written in a train', 'saved', null]);
  });

  it('puts another’s changes together with one’s own when they touch different fields', async () => {
    const { writer, server, tick, otherSaves } = world();
    const mine = writer();
    mine.change({ story: 'Mine' });
    otherSaves({ title: 'Theirs' });
    await tick();
    expect(mine.snapshot().taken).toEqual({ by: 'Noor', fields: ['title'] });
    expect([server().draft.title, server().draft.story, mine.snapshot().status]).toEqual(['Theirs', 'Mine', 'saved']);
  });

  it.each([['mine', 'My story'], ['theirs', 'Their story']] as const)('asks when both changed the same field; %s is sent, and until then neither is lost', async (side, story) => {
    const { writer, server, device, tick, otherSaves } = world();
    const me = writer();
    me.change({ story: 'My story' });
    otherSaves({ story: 'Their story' });
    await tick();
    expect(me.snapshot()).toMatchObject({ status: 'clash', draft: { story: 'My story' }, clash: { by: 'Noor', fields: ['story'], theirs: { story: 'Their story' } } });
    expect(device()?.draft.story).toBe('My story');
    await tick();
    expect(server().draft.story).toBe('Their story');
    me.choose(side);
    await tick();
    expect([server().draft.story, me.snapshot().status, me.snapshot().clash]).toEqual([story, 'saved', null]);
  });

  it('asks at the next visit as well, when somebody else wrote while the words waited on the device', async () => {
    const { writer, tick, goOffline, goOnline, otherSaves } = world();
    const first = writer();
    goOffline();
    first.change({ oneLine: 'Mine', story: 'S' });
    await tick();
    first.stop();
    goOnline();
    otherSaves({ oneLine: 'Theirs' });
    const second = writer();
    expect(second.snapshot()).toMatchObject({ status: 'clash', draft: { oneLine: 'Mine', story: 'S' }, clash: { fields: ['oneLine'] } });
  });

  it('asks at every visit until somebody chose, though it was seen before', async () => {
    const { writer, server, tick, otherSaves } = world();
    const first = writer();
    first.change({ story: 'Mine', title: 'Lamp' });
    otherSaves({ story: 'Theirs' });
    await tick();
    first.stop();
    const second = writer();
    expect(second.snapshot()).toMatchObject({ status: 'clash', draft: { story: 'Mine', title: 'Lamp' }, clash: { isFromDevice: false, fields: ['story'], theirs: { story: 'Theirs' } } });
    second.stop();
    const third = writer();
    await tick();
    expect([third.snapshot().status, server().draft.story]).toEqual(['clash', 'Theirs']);
  });

  it.each([['mine', 'Right'], ['theirs', 'Left']] as const)('keeps what two tabs wrote without a connection until somebody chose: %s', async (side, story) => {
    const { writer, server, copies, tick, goOffline, goOnline } = world();
    goOffline();
    const [left, right] = [writer(), writer()];
    left.change({ story: 'Left', oneLine: 'Only left' });
    right.change({ story: 'Right', videoUrl: 'https://right.example' });
    await tick();
    left.stop();
    right.stop();
    const offline = writer();
    const clash = { status: 'clash', draft: { story: 'Right', oneLine: 'Only left', videoUrl: 'https://right.example' }, clash: { isFromDevice: true, fields: ['story'], theirs: { story: 'Left' } } };
    expect(offline.snapshot()).toMatchObject(clash);
    offline.stop();
    goOnline();
    const later = writer();
    expect(later.snapshot()).toMatchObject(clash);
    await tick();
    expect(server().draft.story).toBe('');
    later.choose(side);
    await tick();
    expect([server().draft, later.snapshot().status, copies.size]).toEqual([{ ...empty, story, oneLine: 'Only left', videoUrl: 'https://right.example' }, 'saved', 0]);
  });

  it('asks one after another where three tabs and somebody else wrote the same field', async () => {
    const { writer, server, copies, tick, goOffline, goOnline, otherSaves } = world();
    goOffline();
    const tabs = [writer(), writer(), writer()];
    tabs.forEach((tab, at) => tab.change({ story: `Tab ${at}` }));
    tabs.forEach((tab) => tab.stop());
    goOnline();
    otherSaves({ story: 'Noor’s' });
    const mine = writer();
    const asked: (string | undefined)[] = [];
    while (mine.snapshot().clash) {
      asked.push(mine.snapshot().clash?.theirs.story);
      mine.choose('mine');
    }
    await tick();
    expect([asked, server().draft.story, copies.size]).toEqual([['Noor’s', 'Tab 1', 'Tab 0'], 'Tab 2', 0]);
  });

  it('leaves the words of another tab where they are while it can’t keep them itself', async () => {
    const { writer, copies, tick, goOffline, goOnline, fillDevice } = world();
    goOffline();
    const first = writer();
    first.change({ story: 'Written in a train' });
    first.stop();
    fillDevice();
    const second = writer();
    expect([second.snapshot().draft.story, copies.size]).toEqual(['Written in a train', 1]);
    goOnline();
    await tick();
    expect([second.snapshot().status, copies.size]).toEqual(['saved', 0]);
  });

  it('sends half an address as it is: a draft may be as unfinished as its writer', async () => {
    const { writer, server, device, tick } = world();
    const mine = writer();
    mine.change({ links: [{ label: 'Code', url: ' exa ' }] });
    await tick();
    expect([server().draft.links, mine.snapshot().draft.links[0]?.url, mine.snapshot().status, device()]).toEqual([[{ label: 'Code', url: 'exa' }], ' exa ', 'saved', null]);
  });

  it('sends nothing by itself where only a decided step does, and says what that has to send', async () => {
    const { writer, sent, device, tick, server } = world();
    const mine = writer(server(), false);
    mine.change({ title: 'Mended' });
    await tick();
    await mine.flush();
    expect([sent, device()?.draft.title, mine.snapshot().status, mine.unsaved()]).toEqual([[], 'Mended', 'held', { changes: { title: 'Mended' }, version: 1 }]);
    mine.accept({ draft: { ...empty, title: 'Mended' }, version: 2 });
    expect([mine.snapshot().status, mine.snapshot().version, device()]).toEqual(['saved', 2, null]);
  });

  it('sends at once when told to, and after what is under way', async () => {
    const { writer, server } = world();
    const mine = writer();
    mine.change({ story: 'One' });
    const first = mine.flush();
    mine.change({ story: 'Two' });
    await first;
    await mine.flush();
    expect([server().draft.story, mine.snapshot().status]).toEqual(['Two', 'saved']);
  });
});
