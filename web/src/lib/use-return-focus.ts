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
      // Once it is gone: by then another dialog that follows it may have taken the focus, and keeps it.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body) before.focus({ preventScroll: true });
      });
    };
  }, [isOpen]);
}
