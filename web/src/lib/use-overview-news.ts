import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { OverviewChangedDocument } from './graphql/generated.js';
import { useShownRevision } from './graphql/shown-revision.js';
import { useWhenRefused } from './graphql/use-when-refused.js';

const everything = {};

/**
 * Calls back when the server says that the overview changed, but not for the revision that is on the page already; and, with that one, when the
 * viewer may no longer see it.
 */
export function useOverviewNews(revision: string | undefined, onNews: (revision: string) => void): void {
  const [changed] = useSubscription({ query: OverviewChangedDocument, variables: everything, ...useShownRevision(revision) });
  const newest = changed.data?.overviewChanged.revision;
  const latest = useRef(onNews);
  latest.current = onNews;
  useEffect(() => {
    if (newest !== undefined && revision !== undefined && newest !== revision) latest.current(newest);
    // Only news calls back, not the answer that it brings.
  }, [changed.data]);
  useWhenRefused(changed.error, () => {
    if (revision !== undefined) onNews(revision);
  });
}
