import { LatestOnly } from './latest-only.js';
import { mappedNews } from './mapped-news.js';

function source(): { news: LatestOnly<number>; push: (value: number) => void; stopped: () => boolean } {
  let push!: (value: number) => void;
  let stopped = false;
  const news = new LatestOnly<number>((p) => {
    push = p;
    return () => (stopped = true);
  });
  return { news, push: (value) => push(value), stopped: () => stopped };
}

describe('mappedNews', () => {
  it('passes on what is judged worth it, and skips the rest', async () => {
    const { news, push } = source();
    const doubled = mappedNews(news, async (value) => (value % 2 === 0 ? { pass: value * 2 } : 'skip'));
    const first = doubled.next();
    push(1);
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    push(4);
    expect(await first).toEqual({ done: false, value: 8 });
  });

  it('ends the source with the verdict "end"', async () => {
    const { news, push, stopped } = source();
    const mapped = mappedNews(news, async () => 'end' as const);
    const first = mapped.next();
    push(1);
    expect(await first).toEqual({ done: true, value: undefined });
    expect(stopped()).toBe(true);
  });

  it('lets a listener leave while nothing happens', async () => {
    const { news, stopped } = source();
    const mapped = mappedNews(news, async (value) => ({ pass: value }));
    const waiting = mapped.next();
    await mapped.return!();
    expect(stopped()).toBe(true);
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
