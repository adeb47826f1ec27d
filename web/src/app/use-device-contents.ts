import { useCallback, useEffect, useState } from 'react';
import type { DeviceContents } from '../lib/answering/answering-context.js';
import { sendQueuedAnswers } from '../lib/answering/author.js';
import { deviceStore } from '../lib/answering/device-store.js';
import { sendQueued } from '../lib/answering/submit.js';

const nothing: DeviceContents = { devices: [], passes: [], drafts: [], receipts: [] };
const retryMs = 60_000;

async function readContents(): Promise<DeviceContents> {
  const [devices, passes, drafts, receipts] = await Promise.all([deviceStore.devices(), deviceStore.passes(), deviceStore.drafts(), deviceStore.receipts()]);
  return { devices, passes, drafts, receipts };
}

/** What the device holds, read again on demand; and the queue of unsent answers, sent at once and whenever the connection or the reader comes back. */
export function useDeviceContents() {
  const [contents, setContents] = useState<DeviceContents>(nothing);
  const [storage, setStorage] = useState<'reading' | 'ready' | 'blocked'>('reading');
  const read = useCallback(async () => {
    try {
      setContents(await readContents());
      setStorage('ready');
    } catch {
      setStorage('blocked');
    }
  }, []);
  useEffect(() => { void deviceStore.prune(new Date()).catch(() => undefined).then(read); }, [read]);
  useEffect(() => {
    const flush = () => {
      void sendQueued().then((changed) => (changed ? read() : undefined)).catch(() => undefined);
      void sendQueuedAnswers().catch(() => undefined);
    };
    flush();
    const flushWhenSeen = () => { if (document.visibilityState === 'visible') flush(); };
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushWhenSeen);
    const timer = setInterval(flush, retryMs);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushWhenSeen);
      clearInterval(timer);
    };
  }, [read]);
  return { contents, storage, read };
}
