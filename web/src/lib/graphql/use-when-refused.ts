import { useEffect, useRef } from 'react';
import type { CombinedError } from 'urql';

/**
 * Calls back once for each refusal of a subscription. The server refuses when the viewer may see no more of what the page shows; a lost connection
 * is not one. The page then asks again, and says what it is told.
 */
export function useWhenRefused(refusal: CombinedError | undefined, onRefused: () => void): void {
  const latest = useRef(onRefused);
  latest.current = onRefused;
  useEffect(() => {
    if (refusal) latest.current();
  }, [refusal]);
}
