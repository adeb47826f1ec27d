import { useCallback, useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { AnsweringContext } from '../lib/answering/answering-context.js';
import { deviceStore, ownerKey } from '../lib/answering/device-store.js';
import { startAnswering } from '../lib/answering/devices.js';
import { OpenRoundsDocument } from '../lib/graphql/generated.js';
import { useViewerState } from '../lib/viewer.js';
import { useClosedMailboxes } from './use-closed-mailboxes.js';
import { useConversations } from './use-conversations.js';
import { useDeviceContents } from './use-device-contents.js';
import { useOfflineWorker } from './use-offline-worker.js';
import { usePasses } from './use-passes.js';

/** Gives every page what this device holds for answering, and keeps passes and unsent answers moving in the background. */
export function AnsweringProvider({ children }: { children: ReactNode }) {
  const { viewer } = useViewerState();
  const { contents, storage, read } = useDeviceContents();
  useOfflineWorker(storage === 'ready', contents.devices.length > 0);
  const [roundsResult] = useQuery({ query: OpenRoundsDocument, pause: !viewer, requestPolicy: 'cache-and-network' });
  const rounds = viewer ? roundsResult.data?.openRounds ?? null : null;
  const owner = useMemo(() => (viewer ? { organization: viewer.organization.id, person: viewer.person.id } : null), [viewer]);
  const device = (owner && contents.devices.find(({ key }) => key === ownerKey(owner))) ?? null;
  const { conversations, checkReplies, rereadThreads } = useConversations(storage === 'ready', contents.receipts);
  useClosedMailboxes(device, checkReplies);
  const { states, isFetching, fetchPasses, clear } = usePasses(device, rounds, read);

  const startHere = useCallback(async () => {
    if (!owner || !viewer) return;
    const made = await startAnswering(owner, { personName: viewer.person.name, organizationName: viewer.organization.name });
    await read();
    await fetchPasses(made);
  }, [owner, viewer, read, fetchPasses]);
  const forgetHere = useCallback(async () => {
    if (owner) await deviceStore.forget(owner);
    clear();
    await read();
    await checkReplies();
  }, [owner, clear, read, checkReplies]);
  const refresh = useCallback(async () => {
    await read();
    await fetchPasses(device);
  }, [read, fetchPasses, device]);

  const value = useMemo(() => ({
    ...contents, isReady: storage === 'ready', isBlocked: storage === 'blocked', device, rounds, passStates: states, isFetchingPasses: isFetching, conversations, checkReplies, rereadThreads, startHere, forgetHere, refresh,
  }), [contents, storage, device, rounds, states, isFetching, conversations, checkReplies, rereadThreads, startHere, forgetHere, refresh]);
  return <AnsweringContext value={value}>{children}</AnsweringContext>;
}
