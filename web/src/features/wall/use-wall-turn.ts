import { useReducedMotion } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';

/** How long a team stands, in seconds. */
const standSeconds = 15;

/** Which team of `count` stands on the wall, and whether it turns by itself. It begins still for readers who asked for little motion. */
export function useWallTurn(count: number) {
  const isReduced = useReducedMotion(undefined, { getInitialValueInEffect: false });
  const [index, setIndex] = useState(0);
  const [isPaused, setPaused] = useState(isReduced);
  const turn = useCallback((by: number) => setIndex((current) => (count === 0 ? 0 : (current + by + count) % count)), [count]);
  useEffect(() => {
    if (isPaused || count < 2) return undefined;
    const timer = setTimeout(() => turn(1), standSeconds * 1000);
    return () => clearTimeout(timer);
  }, [isPaused, count, turn, index]);
  return { index: count === 0 ? 0 : index % count, isPaused, setPaused, turn };
}
