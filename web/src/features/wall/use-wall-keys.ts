import { useEffect, useRef } from 'react';

interface WallKeys {
  onPause: () => void;
  onTurn: (by: number) => void;
  onFull: () => void;
  onLeave: () => void;
}

/** Space pauses, arrows turn, F is full screen, Escape leaves. A focused button keeps Space for itself. */
export function useWallKeys(keys: WallKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === ' ') {
        if (event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        latest.current.onPause();
      }
      if (event.key === 'ArrowRight') latest.current.onTurn(1);
      if (event.key === 'ArrowLeft') latest.current.onTurn(-1);
      if (event.key.toLowerCase() === 'f') latest.current.onFull();
      if (event.key === 'Escape' && !document.fullscreenElement) latest.current.onLeave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
