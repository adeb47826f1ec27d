import { useLayoutEffect } from 'react';

/**
 * Gives the focus back to what had it, when a dialog closes or is taken off the page while open (a Mantine modal itself does so only in the
 * first case). Somebody at a keyboard goes on where they were.
 */
export function useReturnFocus(isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [isOpen]);
}
