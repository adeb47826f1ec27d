import { useSyncExternalStore } from 'react';

/** The line on which news come: `idle` while nobody listens, `lost` from the moment it breaks until it is open again. */
export type LineState = 'idle' | 'open' | 'lost';

let state: LineState = 'idle';
const listeners = new Set<() => void>();

export function setNewsLine(next: LineState): void {
  if (state === next) return;
  state = next;
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** How it stands, for pages that must ask by themselves while no news can come. */
export const useNewsLine = (): LineState => useSyncExternalStore(subscribe, () => state);
