import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { HackDemoPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { DemoWriter } from './demo-writer.js';
import { keptOf } from './demo-of.js';
import { copyOnDevice } from './local-copy.js';
import { useSendDraft } from './use-send-draft.js';

/** What is written of one demo in this page: sent as it is typed, kept on this device until it has arrived. */
export function useDemoWriter(entryId: string, demo: HackDemoPartsFragment) {
  const { person } = useViewer();
  const send = useSendDraft(entryId);
  // After the freeze organizers put things right: decided, and never by the way.
  const savesByItself = !demo.isFrozen;
  const writer = useMemo(() => {
    const device = copyOnDevice(person.id, entryId);
    // What the server had when the page was opened; from then on the writer knows better than a list that was fetched again.
    return new DemoWriter(keptOf(demo), device.read(), {
      send, savesByItself, now: () => Date.now(), keepHere: device.keep, dropHere: device.drop, forget: device.forget,
      later: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
    });
  }, [entryId, person.id, send, savesByItself]);
  useEffect(() => {
    const now = (): void => void writer.flush();
    const onHidden = (): void => { if (document.visibilityState === 'hidden') now(); };
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', onHidden);
      now();
    };
  }, [writer]);
  const state = useSyncExternalStore(writer.subscribe, writer.snapshot);
  return { writer, state };
}
