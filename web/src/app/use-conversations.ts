import { useCallback, useEffect, useRef, useState } from 'react';
import { readConversations, withThreads, type Conversation } from '../lib/answering/conversations.js';
import { deviceStore, type ReceiptRecord } from '../lib/answering/device-store.js';

/** Seen again after this long, the page looks for replies again. */
const staleMs = 30 * 60_000;

/**
 * The conversations of this device: read with every page load once the device's storage is known, and again when the reader comes back after a while.
 * It happens on every device that was asked in a round, so that it says nothing about who wrote a comment.
 */
export function useConversations(isReady: boolean, receipts: readonly ReceiptRecord[]) {
  const [conversations, setConversations] = useState<readonly Conversation[] | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const readAt = useRef(0);
  const checkReplies = useCallback(() => {
    running.current ??= readConversations(new Date())
      .then((found) => { setConversations(found); readAt.current = Date.now(); })
      .catch(() => setConversations((before) => before ?? []))
      .finally(() => { running.current = null; });
    return running.current;
  }, []);
  const rereadThreads = useCallback(async () => {
    const threads = await deviceStore.threads().catch(() => []);
    setConversations((before) => before && withThreads(before, threads));
  }, []);
  // A comment that was just sent is there at once.
  useEffect(() => { if (isReady) void rereadThreads(); }, [isReady, receipts, rereadThreads]);
  useEffect(() => {
    if (!isReady) return;
    void checkReplies();
    const whenSeen = () => { if (document.visibilityState === 'visible' && Date.now() - readAt.current > staleMs) void checkReplies(); };
    document.addEventListener('visibilitychange', whenSeen);
    return () => document.removeEventListener('visibilitychange', whenSeen);
  }, [isReady, checkReplies]);
  return { conversations, checkReplies, rereadThreads };
}
