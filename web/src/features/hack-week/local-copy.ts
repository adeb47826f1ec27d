import type { LocalCopy } from './demo-draft.js';

const keyOf = (personId: string, entryId: string): string => `barograph.demo.${personId}.${entryId}`;

/** Words about a demo that the server may not have yet, kept in this browser. Null where there are none, or storage is closed. */
export function readLocalCopy(personId: string, entryId: string): LocalCopy | null {
  try {
    const text = localStorage.getItem(keyOf(personId, entryId));
    const copy = text ? (JSON.parse(text) as LocalCopy) : null;
    return copy && typeof copy.version === 'number' && typeof copy.draft?.title === 'string' && typeof copy.base?.title === 'string' ? copy : null;
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing: full, or closed to pages. */
export function keepLocalCopy(personId: string, entryId: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(personId, entryId), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropLocalCopy(personId: string, entryId: string): void {
  try {
    localStorage.removeItem(keyOf(personId, entryId));
  } catch {
    // Nothing was kept, so nothing is to go.
  }
}
