import { IconFileUnknown } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { Failure, Loading, StateCard } from '../../components/states.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { readServed, verifyRound, type ServedRound } from './verify-round.js';
import { VerdictPanel } from './verdict-panel.js';

type Load = { kind: 'loading' } | { kind: 'missing' } | { kind: 'offline' } | { kind: 'loaded'; served: ServedRound };

async function load(secret: string, signal: AbortSignal): Promise<Load> {
  try {
    const response = await fetch(`/manifests/${encodeURIComponent(secret)}`, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const served = response.ok ? readServed(await response.json()) : null;
    return served ? { kind: 'loaded', served } : { kind: 'missing' };
  } catch {
    return { kind: 'offline' };
  }
}

/** Recounts a round in the reader's own browser, from what is published at the round's unguessable address. */
export function VerifyPage() {
  const { t } = useTranslation();
  const { secret = '' } = useParams();
  const { receipts, isReady, isBlocked } = useAnswering();
  const [state, setState] = useState<Load>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setState({ kind: 'loading' });
    void load(secret, abort.signal).then((result) => { if (!abort.signal.aborted) setState(result); });
    return () => abort.abort();
  }, [secret, attempt]);
  const own = useMemo(() => receipts.filter(({ manifestPath }) => manifestPath.endsWith(`/${secret}`)).map(({ unit, spentHash }) => ({ unit, spentHash })), [receipts, secret]);
  const verdict = useMemo(() => (state.kind === 'loaded' && (isReady || isBlocked) ? verifyRound(state.served, own) : null), [state, own, isReady, isBlocked]);
  return (
    <Page title={t('verify.title')} lead={t('verify.lead')}>
      {state.kind === 'missing' && <div className="panel"><StateCard tall icon={<IconFileUnknown size={30} stroke={1.5} />} title={t('verify.missing')} text={t('verify.missingText')} /></div>}
      {state.kind === 'offline' && <Failure code="OFFLINE" onRetry={() => setAttempt(attempt + 1)} />}
      {(state.kind === 'loading' || (state.kind === 'loaded' && !verdict)) && <Loading blocks={[90, 280]} />}
      {state.kind === 'loaded' && verdict && <VerdictPanel verdict={verdict} hash={state.served.hash} chainLength={state.served.chain.length} ownCount={own.length} />}
    </Page>
  );
}
