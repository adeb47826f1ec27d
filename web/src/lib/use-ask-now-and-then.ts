import { useEffect, useRef } from 'react';

const everyMs = 60_000;

/** Asks again about once a minute while the page is seen, and when it is seen again; not everybody at the same moment. For what changes without news. */
export function useAskNowAndThen(ask: () => void, isOn: boolean): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!isOn) return undefined;
    const askIfSeen = (): void => { if (document.visibilityState === 'visible') latest.current(); };
    const timer = setInterval(askIfSeen, everyMs * (0.8 + Math.random() * 0.4));
    document.addEventListener('visibilitychange', askIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askIfSeen);
    };
  }, [isOn]);
}
