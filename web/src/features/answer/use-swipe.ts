import { useRef, type TouchEvent } from 'react';

const leastPixels = 56;

/** Left means on, right means back; a mostly vertical movement is scrolling. */
export function useSwipe(onNext: () => void, onBack: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches[0];
      start.current = touch && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!start.current || !touch) return;
      const across = touch.clientX - start.current.x;
      const along = touch.clientY - start.current.y;
      start.current = null;
      if (Math.abs(across) < leastPixels || Math.abs(across) < 1.8 * Math.abs(along)) return;
      if (across < 0) onNext();
      else onBack();
    },
  };
}
