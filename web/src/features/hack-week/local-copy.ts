import type { LocalCopy } from './demo-draft.js';

/** Words about a demo that the server may not have yet, kept in this browser. Storage that is full, or closed to pages, keeps nothing. */
export interface CopyOnDevice {
  /** Null where there is none. */
  read: () => LocalCopy | null;
  keep: (copy: LocalCopy) => void;
  /** Forgets what was read or kept here; what another tab has kept since stays. */
  drop: () => void;
}

function copyIn(text: string | null): LocalCopy | null {
  const copy = text ? (JSON.parse(text) as LocalCopy) : null;
  return copy && typeof copy.version === 'number' && typeof copy.draft?.title === 'string' && typeof copy.base?.title === 'string' ? copy : null;
}

/** The copy of one person's words about one demo, as this tab sees it. */
export function copyOnDevice(personId: string, entryId: string): CopyOnDevice {
  const key = `barograph.demo.${personId}.${entryId}`;
  let ours: string | null = null;
  const trying = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    read: () => trying(() => {
      ours = localStorage.getItem(key);
      return copyIn(ours);
    }),
    keep: (copy) => void trying(() => {
      const text = JSON.stringify(copy);
      localStorage.setItem(key, text);
      ours = text;
    }),
    drop: () => void trying(() => {
      if (localStorage.getItem(key) === ours) localStorage.removeItem(key);
    }),
  };
}
