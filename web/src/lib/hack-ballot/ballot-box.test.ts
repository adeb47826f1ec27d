import { jest } from '@jest/globals';
import fc from 'fast-check';
import { createBallotBox, RETRY_MS, TOGETHER_MS, type Sent } from './ballot-box.js';
import { isSameDraft, readDraft, togglePick, toggleWatched, type BallotDraft } from './ballot-draft.js';

const draft = (picks: string[], watched = picks): BallotDraft => ({ picks, watched });

describe('a ballot in the making', () => {
  it('never has more picks than allowed, and none that was not watched', () => {
    const step = fc.record({ kind: fc.constantFrom('pick', 'watch'), id: fc.constantFrom('a', 'b', 'c', 'd', 'e') });
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (steps, limit) => {
      const end = steps.reduce<BallotDraft>((now, { kind, id }) => (kind === 'pick' ? togglePick(now, id, limit) ?? now : toggleWatched(now, id)), draft([]));
      expect(end.picks.length).toBeLessThanOrEqual(limit);
      expect(end.picks.every((id) => end.watched.includes(id))).toBe(true);
      expect([new Set(end.picks).size, new Set(end.watched).size]).toEqual([end.picks.length, end.watched.length]);
    }));
  });

  it('is full at its limit, until a pick is taken back', () => {
    expect(togglePick(draft(['a', 'b']), 'c', 2)).toBeNull();
    expect(togglePick(draft(['a', 'b']), 'a', 2)).toEqual({ picks: ['b'], watched: ['a', 'b'] });
    expect(toggleWatched(draft(['a', 'b']), 'a')).toEqual(draft(['b']));
  });

  it('reads only what it wrote', () => {
    expect([null, '', '{', '[]', '{"picks":[1],"watched":[]}', '{"picks":["a"]}'].map(readDraft)).toEqual([null, null, null, null, null, null]);
    expect(readDraft(JSON.stringify(draft(['a'])))).toEqual(draft(['a']));
    expect([isSameDraft(draft(['a', 'b']), draft(['b', 'a'])), isSameDraft(draft(['a']), draft(['a'], ['a', 'b']))]).toEqual([true, false]);
  });
});

describe('a ballot on its way to the server', () => {
  /** A box whose server answers in turn; `hold` keeps an answer back. */
  function box(answers: Sent[], kept: BallotDraft | null = null) {
    const sent: BallotDraft[] = [];
    const shelf = new Map<string, string>(kept ? [['k', JSON.stringify(kept)]] : []);
    const held: (() => void)[] = [];
    let isHolding = false;
    const one = createBallotBox({
      key: 'k',
      store: { getItem: (key) => shelf.get(key) ?? null, setItem: (key, value) => void shelf.set(key, value), removeItem: (key) => void shelf.delete(key) },
      send: (draftNow) => {
        sent.push(draftNow);
        const answer = answers.shift() ?? 'saved';
        return isHolding ? new Promise((resolve) => held.push(() => resolve(answer))) : Promise.resolve(answer);
      },
    });
    return { ...one, sent, shelf, hold: () => { isHolding = true; }, release: () => { isHolding = false; held.splice(0).forEach((answer) => answer()); } };
  }
  const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  it('goes once for ticks that follow each other closely, and nothing stays on the device', async () => {
    const { change, sent, state, shelf } = box([]);
    change(draft(['a']));
    change(draft(['a', 'b']));
    expect([state().save, shelf.size]).toEqual(['saving', 1]);
    await pass(TOGETHER_MS);
    expect([sent, state().save, shelf.size]).toEqual([[draft(['a', 'b'])], 'saved', 0]);
  });

  it('sends the last word when one was ticked while another was on its way', async () => {
    const { change, sent, state, hold, release } = box([]);
    hold();
    change(draft(['a']));
    await pass(TOGETHER_MS);
    change(draft([]));
    release();
    await pass(TOGETHER_MS);
    expect([sent, state()]).toEqual([[draft(['a']), draft([])], { draft: draft([]), save: 'saved' }]);
  });

  it('waits on the device until the server can be reached', async () => {
    const { change, sent, state, shelf } = box(['unreachable', 'unreachable', 'saved']);
    change(draft(['a']));
    await pass(TOGETHER_MS);
    expect([state().save, shelf.size]).toEqual(['waiting', 1]);
    await pass(2 * RETRY_MS);
    expect([sent.length, state().save, shelf.size]).toEqual([3, 'saved', 0]);
  });

  it('goes on after a reload with what had not been sent', async () => {
    const { sent, state } = box([], draft(['a']));
    expect(state()).toEqual({ draft: draft(['a']), save: 'waiting' });
    await pass(1);
    expect([sent, state().save]).toEqual([[draft(['a'])], 'saved']);
  });

  it('gives way to what the server holds after a refusal, and once both are the same', async () => {
    const refused = box(['refused']);
    refused.change(draft(['own']));
    await pass(TOGETHER_MS);
    expect([refused.state(), refused.shelf.size]).toEqual([{ draft: null, save: 'refused' }, 0]);
    const saved = box([]);
    saved.change(draft(['a']));
    await pass(TOGETHER_MS);
    saved.settle(draft([]));
    expect(saved.state().draft).toEqual(draft(['a']));
    saved.settle(draft(['a']));
    expect(saved.state().draft).toBeNull();
  });
});
