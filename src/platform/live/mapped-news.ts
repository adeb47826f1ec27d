/** What to do with a piece of news: pass something on, keep quiet, or end. */
export type Verdict<U> = { readonly pass: U } | 'skip' | 'end';

/**
 * News turned into other news. Not an async generator on purpose: one that waits can't be ended before the next value comes, and a listener
 * who left would be kept until then.
 */
export function mappedNews<T, U>(source: AsyncIterableIterator<T>, judge: (news: T) => Promise<Verdict<U>>): AsyncIterableIterator<U> {
  const end = async (): Promise<IteratorResult<U>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next(): Promise<IteratorResult<U>> {
      for (;;) {
        const heard = await source.next();
        if (heard.done) return { done: true, value: undefined };
        const verdict = await judge(heard.value);
        if (verdict === 'end') return end();
        if (verdict !== 'skip') return { done: false, value: verdict.pass };
      }
    },
    return: end,
    async throw(error: unknown): Promise<IteratorResult<U>> {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
