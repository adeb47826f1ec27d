import type { LocalCopy } from './demo-draft.js';

/** Words about a demo that the server may not have yet, kept in this browser, by each tab for itself. Storage that is full, or closed to pages, keeps nothing. */
export interface CopyOnDevice {
  /** What any tab has kept, the newest first. */
  read: () => readonly LocalCopy[];
  /** In the place of what this tab kept before; false where it can't be kept. */
  keep: (copy: LocalCopy) => boolean;
  /** Forgets what this tab kept. */
  drop: () => void;
  /** Forgets what was read here, unless the tab that kept it has written on since. */
  forget: (copy: LocalCopy) => void;
}

function copyIn(text: string | null): LocalCopy | null {
  const copy = text ? (JSON.parse(text) as LocalCopy) : null;
  return copy && typeof copy.version === 'number' && typeof copy.draft?.title === 'string' && typeof copy.base?.title === 'string' ? copy : null;
}

function trying<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Sixteen digits that no other tab has; `randomUUID` is only there where a page came by https. */
const newName = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The copies of one person's words about one demo, as this tab sees them. */
export function copyOnDevice(personId: string, entryId: string): CopyOnDevice {
  const all = `barograph.demo.${personId}.${entryId}`;
  const own = `${all}.${newName()}`;
  const found = new Map<LocalCopy, { key: string; text: string }>();
  const readAt = (key: string): void => {
    const text = localStorage.getItem(key);
    const copy = trying(() => copyIn(text), null);
    if (copy) found.set(copy, { key, text: text! });
  };
  return {
    read: () => {
      found.clear();
      trying(() => Object.keys(localStorage).filter((key) => key === all || key.startsWith(`${all}.`)).forEach(readAt), undefined);
      return [...found.keys()].sort((a, b) => b.at - a.at);
    },
    keep: (copy) => trying(() => {
      localStorage.setItem(own, JSON.stringify(copy));
      return true;
    }, false),
    drop: () => trying(() => localStorage.removeItem(own), undefined),
    forget: (copy) => trying(() => {
      const was = found.get(copy);
      if (was && localStorage.getItem(was.key) === was.text) localStorage.removeItem(was.key);
    }, undefined),
  };
}
