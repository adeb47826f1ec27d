import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { DeviceRecord } from '../lib/answering/device-store.js';
import { keepMailbox } from '../lib/answering/mailbox.js';
import { ensurePass, type PassServer, type PassState } from '../lib/answering/passes.js';
import { IssuePassDocument, RoundManifestDocument, type OpenRoundPartsFragment } from '../lib/graphql/generated.js';

/** The issuing calls over the signed-in session. */
function usePassServer(): PassServer {
  const client = useClient();
  return useMemo(() => ({
    manifest: async (roundId) => (await client.query(RoundManifestDocument, { input: { roundId } }).toPromise()).data?.roundManifest ?? null,
    issue: async (input) => (await client.mutation(IssuePassDocument, { input }).toPromise()).data?.issuePass ?? null,
  }), [client]);
}

/**
 * Fetches the pass of every announced and open round as soon as a page of an answering device knows them, whether its member is about to answer
 * or not: a pass that is fetched in the sitting in which it is spent could be told by the order of the two.
 */
export function usePasses(device: DeviceRecord | null, rounds: readonly OpenRoundPartsFragment[] | null, onChange: () => Promise<void>) {
  const [states, setStates] = useState<ReadonlyMap<string, PassState>>(new Map());
  const [isFetching, setFetching] = useState(false);
  const server = usePassServer();
  const running = useRef<Promise<void>>(Promise.resolve());
  const fetchPasses = useCallback((forDevice: DeviceRecord | null) => {
    // One after another: two renders must not ask at the same time.
    running.current = running.current.then(async () => {
      if (!forDevice || !rounds) return;
      setFetching(true);
      const found = new Map<string, PassState>();
      for (const asked of rounds) {
        await keepMailbox(forDevice, asked);
        found.set(asked.round.id, await ensurePass(forDevice, asked, server));
      }
      setStates(found);
      await onChange();
    }).catch(() => undefined).finally(() => setFetching(false));
    return running.current;
  }, [rounds, server, onChange]);
  const current = useRef(device);
  current.current = device;
  const identity = device ? `${device.key}|${device.secret.join()}` : null;
  useEffect(() => { void fetchPasses(current.current); }, [identity, fetchPasses]);
  return { states, isFetching, fetchPasses, clear: useCallback(() => setStates(new Map()), []) };
}
