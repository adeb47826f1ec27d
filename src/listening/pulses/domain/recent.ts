/**
 * A map of at most `most` entries that keeps what was used last, at least the last `most / 2` of them. Two generations, so that forgetting
 * costs nothing: a map that deletes its oldest entry each time walks over all the holes that this leaves at its front.
 */
export class Recent<K, V> {
  private fresh = new Map<K, V>();
  private stale = new Map<K, V>();

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const value = this.fresh.get(key);
    if (value !== undefined) return value;
    const older = this.stale.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: K, value: V): void {
    this.stale.delete(key);
    this.fresh.set(key, value);
    if (this.fresh.size * 2 <= this.most) return;
    this.stale = this.fresh;
    this.fresh = new Map();
  }

  delete(key: K): void {
    this.fresh.delete(key);
    this.stale.delete(key);
  }

  *entries(): IterableIterator<[K, V]> {
    yield* this.fresh.entries();
    yield* this.stale.entries();
  }
}
