import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { DeviceRecord } from '../lib/answering/device-store.js';
import { keepClosedMailboxes } from '../lib/answering/mailbox.js';
import { ReplyFilesDocument } from '../lib/graphql/generated.js';

/**
 * Learns where the replies of closed rounds lie, once with each page load of a device that its member answers on, whether a comment ever came from it or
 * not; then looks there. A device that was added later sees older conversations by this, and every device after the server's key was replaced.
 */
export function useClosedMailboxes(device: DeviceRecord | null, checkReplies: () => Promise<void>): void {
  const [{ data }] = useQuery({ query: ReplyFilesDocument, pause: !device, requestPolicy: 'network-only' });
  const current = useRef(device);
  current.current = device;
  const identity = device ? `${device.key}|${device.secret.join()}` : null;
  useEffect(() => {
    if (current.current && data) void keepClosedMailboxes(current.current, data.replyFiles).then(checkReplies).catch(() => undefined);
  }, [identity, data, checkReplies]);
}
