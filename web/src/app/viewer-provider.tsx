import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider, useQuery } from 'urql';
import { Failure } from '../components/states.js';
import { createGraphqlClient } from '../lib/graphql/client.js';
import { errorCode } from '../lib/graphql/errors.js';
import { ViewerDocument } from '../lib/graphql/generated.js';
import { showLanguage } from '../lib/messages/i18n.js';
import { ViewerContext } from '../lib/viewer.js';

interface ViewerLoaderProps {
  restart: () => void;
  onRefreshReady: (refresh: () => void) => void;
  children: ReactNode;
}

function ViewerLoader({ restart, onRefreshReady, children }: ViewerLoaderProps) {
  const { i18n } = useTranslation();
  const [result, reload] = useQuery({ query: ViewerDocument });
  const refresh = useCallback(() => reload({ requestPolicy: 'network-only' }), [reload]);
  useEffect(() => onRefreshReady(refresh), [onRefreshReady, refresh]);
  const viewer = result.data?.viewer ?? null;
  const language = viewer?.locale === 'DE' ? 'de' : 'en';
  useEffect(() => {
    // The server writes in the account's language: with one picked on this device before signing in, half the page would be in another.
    if (viewer && i18n.language !== language) void showLanguage(language);
  }, [viewer, language, i18n]);
  const state = useMemo(() => ({ viewer, refresh, restart }), [viewer, refresh, restart]);
  // Offline, the pages that need nobody signed in (answering with a held pass) still work.
  const unreachable = result.error && !result.data && errorCode(result.error) !== 'OFFLINE';
  if (unreachable && result.error) return <div className="splash"><Failure code={errorCode(result.error)} onRetry={refresh} /></div>;
  if (!result.data && !result.error) return <div className="splash" aria-busy="true" />;
  return <ViewerContext value={state}>{children}</ViewerContext>;
}

/** Holds the GraphQL client and who is signed in. A new client begins with every sign-in and sign-out. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const [generation, setGeneration] = useState(0);
  const refresh = useRef<() => void>(() => undefined);
  const [client, setClient] = useState(() => createGraphqlClient(() => refresh.current()));
  const restart = useCallback(() => {
    setClient(createGraphqlClient(() => refresh.current()));
    setGeneration((current) => current + 1);
  }, []);
  const keepRefresh = useCallback((latest: () => void) => { refresh.current = latest; }, []);
  return (
    <Provider value={client}>
      <ViewerLoader key={generation} restart={restart} onRefreshReady={keepRefresh}>{children}</ViewerLoader>
    </Provider>
  );
}
