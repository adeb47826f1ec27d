type Start<T> = (push: (value: T) => void, finish: () => void) => () => void;

/** An async iterator that holds at most one value: a reader that lags misses old news and memory stays flat. */
export class LatestOnly<T> implements AsyncIterableIterator<T> {
  private held: { value: T } | undefined;
  private waiting: ((result: IteratorResult<T>) => void) | undefined;
  private finished = false;
  private readonly stop: () => void;

  constructor(start: Start<T>) {
    this.stop = start(
      (value) => this.push(value),
      () => void this.return(),
    );
  }

  next(): Promise<IteratorResult<T>> {
    if (this.finished) return Promise.resolve({ done: true, value: undefined });
    if (this.held) {
      const { value } = this.held;
      this.held = undefined;
      return Promise.resolve({ done: false, value });
    }
    return new Promise((resolve) => (this.waiting = resolve));
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.finished) {
      this.finished = true;
      this.held = undefined;
      this.stop();
      this.waiting?.({ done: true, value: undefined });
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<T>> {
    void this.return();
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private push(value: T): void {
    if (this.waiting) {
      const resolve = this.waiting;
      this.waiting = undefined;
      resolve({ done: false, value });
    } else {
      this.held = { value };
    }
  }
}
