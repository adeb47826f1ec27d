import { useCallback, useEffect, useRef, useState } from 'react';

/** Two clicks within so many ms are one: a double click, or a finger that trembled. */
const twiceMs = 800;

/** A short while after a click in which no other is meant: whatever it would hit stands there disabled, so that nobody's click is lost unseen. */
export function useRest(): { isResting: boolean; rest: () => void } {
  const [isResting, setResting] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const rest = useCallback(() => {
    clearTimeout(timer.current);
    setResting(true);
    timer.current = setTimeout(() => setResting(false), twiceMs);
  }, []);
  return { isResting, rest };
}
