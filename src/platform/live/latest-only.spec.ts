import { LatestOnly } from './latest-only.js';

describe('LatestOnly', () => {
  it('gives a waiting reader each value and a lagging reader only the newest', async () => {
    let push!: (value: number) => void;
    const stopped: string[] = [];
    const news = new LatestOnly<number>((p) => {
      push = p;
      return () => stopped.push('stopped');
    });
    const first = news.next();
    push(1);
    expect(await first).toEqual({ done: false, value: 1 });
    push(2);
    push(3);
    expect(await news.next()).toEqual({ done: false, value: 3 });
    await news.return();
    await news.return();
    expect(stopped).toEqual(['stopped']);
    expect(await news.next()).toEqual({ done: true, value: undefined });
  });

  it('ends a waiting reader when the source finishes', async () => {
    let finish!: () => void;
    const news = new LatestOnly<number>((_, f) => {
      finish = f;
      return () => undefined;
    });
    const waiting = news.next();
    finish();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
