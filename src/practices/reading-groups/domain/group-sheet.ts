import type { StoredGroup, StoredSession } from './reading-group.js';

/** One group with everything that a table of its sessions says. */
export interface GroupSheet {
  readonly group: StoredGroup;
  /** The earliest first. */
  readonly sessions: readonly StoredSession[];
  /** Of who presents. */
  readonly names: ReadonlyMap<string, string>;
  /** Shown numbers by session; null for who isn't in the group. */
  readonly attended: ReadonlyMap<string, number | null> | null;
  /** How many there are, by session held. */
  readonly takeaways: ReadonlyMap<string, number>;
}
