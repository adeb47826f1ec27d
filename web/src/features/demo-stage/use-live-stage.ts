import { useNetwork } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useQuery, useSubscription, type CombinedError } from 'urql';
import { DemoStageChangedDocument, DemoStageDocument, type DemoStageQuery } from '../../lib/graphql/generated.js';
import { useNewsLine } from '../../lib/graphql/news-line.js';
import { useShownRevision } from '../../lib/graphql/shown-revision.js';
import { useWhenRefused } from '../../lib/graphql/use-when-refused.js';
import { keepNewest, type KnownStage } from './keep-newest.js';
import { storedStage, storeStage } from './last-stage.js';
import type { Stage } from './stage-time.js';
import { doubtClock, serverNow } from './use-server-clock.js';

/** While no news can come, the page asks by itself: about this often, not all screens of a room at once. */
const askMs = 5_000;
/** How often the few look again on whom a room depends: host, presenters, the big screen. And the many who watch. */
export const LOOK_OFTEN_MS = 15_000;
export const LOOK_SELDOM_MS = 120_000;

export interface LiveStage {
  /** The newest that is known, of before a reload or a lost connection too; null when nothing is. */
  stage: Stage | null;
  /** The server's time at which it was heard to hold, in ms */
  heardAt: number;
  /** True while nobody can tell whether it still holds */
  isStale: boolean;
  /** What depends on the viewer; null before the first answer of this visit. */
  own: Pick<NonNullable<DemoStageQuery['demoStage']>, 'viewerCan' | 'edition' | 'slots'> | null;
  /** The server said that there is no such stage. */
  isGone: boolean;
  error: CombinedError | undefined;
  reload: () => void;
  /** Takes over a stage that an action's answer brought. */
  accept: (stage: Stage) => void;
}

/**
 * A stage as it is now: asked once, then told of every change; after a lost line or a reload it catches up by itself. It is looked at again now and
 * then (`lookEveryMs`) whatever the line says: a line can be dead for a while before anybody notices.
 */
export function useLiveStage(stageId: string, lookEveryMs: number): LiveStage {
  const [known, setKnown] = useState<KnownStage | null>(() => storedStage(stageId));
  const variables = useMemo(() => ({ input: { stageId } }), [stageId]);
  const [result, ask] = useQuery({ query: DemoStageDocument, variables, requestPolicy: 'cache-and-network' });
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const accept = useCallback((stage: Stage) => {
    doubtClock(Date.parse(stage.serverNow));
    setKnown((current) => keepNewest(current, stage, serverNow()));
  }, []);
  const answered = result.data?.demoStage;
  const [news] = useSubscription({ query: DemoStageChangedDocument, variables, ...useShownRevision(known?.stage.revision, stageId) });
  const told = news.data?.demoStageChanged;
  const line = useNewsLine();
  const { online } = useNetwork();
  const isStale = !online || line === 'lost' || (result.error !== undefined && line !== 'open');

  useEffect(() => { if (answered) accept(answered); }, [answered, accept]);
  useEffect(() => { if (told) accept(told); }, [told, accept]);
  useEffect(() => { if (known) storeStage(known); }, [known]);
  useWhenRefused(news.error, reload);
  useEffect(() => {
    const timer = setInterval(reload, (isStale ? askMs : lookEveryMs) * (0.8 + Math.random() * 0.4));
    return () => clearInterval(timer);
  }, [isStale, lookEveryMs, reload]);
  useEffect(() => {
    const onVisible = (): void => { if (document.visibilityState === 'visible') reload(); };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('online', reload);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('online', reload);
    };
  }, [reload]);
  return { stage: known?.stage ?? null, heardAt: known?.heardAt ?? 0, isStale, own: answered ?? null, isGone: result.data !== undefined && !answered && !result.stale, error: result.error, reload, accept };
}
