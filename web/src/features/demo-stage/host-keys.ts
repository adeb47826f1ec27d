import { useEffect, useRef } from 'react';

/** What a key of the host's page does. */
export type HostKey = 'main' | 'call' | 'pause' | 'extend' | 'skip' | 'noShow' | 'undo';

const keys: Readonly<Record<string, HostKey>> = { ' ': 'main', Enter: 'main', n: 'call', p: 'pause', e: 'extend', s: 'skip', x: 'noShow', z: 'undo' };

/** The key's meaning, or null where it belongs to what has the focus, or to the browser. */
export function hostKeyOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'>): HostKey | null {
  // Held down, a key would take step after step.
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  if (event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.closest('input, textarea, select, [role="dialog"], [role="menu"]'))) return null;
  const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
  if (key === 'main' && event.target instanceof HTMLElement && event.target.closest('button, a')) return null;
  return key;
}

/** Calls back for the host's keys while they are switched on. */
export function useHostKeys(isOn: boolean, onKey: (key: HostKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const key = hostKeyOf(event);
      if (key === null) return;
      event.preventDefault();
      latest.current(key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn]);
}
