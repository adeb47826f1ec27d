import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconMailCheck } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { OutboxDocument, RetryMailDocument, type MailState, type OutboxQuery } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';

type Mail = OutboxQuery['outbox']['edges'][number]['node'];

const states: readonly MailState[] = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'PRINTED'];
const tones: Record<MailState, string> = { QUEUED: 'chip', SENDING: 'chip chip-open', SENT: 'chip chip-good', FAILED: 'chip chip-bad', PRINTED: 'chip' };

function RetryButton({ mail }: { mail: Mail }) {
  const { t } = useTranslation();
  const retry = useCommand(RetryMailDocument);
  const run = async () => {
    const data = await retry.run({ input: { mailId: mail.id } }, ['OutgoingMail', 'OutgoingMailConnection']);
    if (!data) return;
    matchResult(data.retryMail, {
      RetryMailSuccess: () => notifications.show({ message: t('outbox.queuedAgain') }),
      NotFoundError: () => notifications.show({ color: 'red', message: t('outbox.cannotRetry') }),
    });
  };
  return <Button size="compact-sm" variant="default" loading={retry.isRunning} aria-label={t('outbox.retryTo', { recipient: mail.recipient })} onClick={() => void run()}>{t('action.retry')}</Button>;
}

function MailRow({ mail }: { mail: Mail }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className="row-link">
      <span className="grow">
        <span className="strong">{mail.recipient}</span>
        <br />
        <span className="small soft">{mail.kind} · {format.date(mail.queuedOn)}{mail.attempts > 1 && ` · ${t('outbox.attempts', { count: mail.attempts })}`}</span>
        {mail.lastError && <><br /><code className="mail-error">{mail.lastError}</code></>}
      </span>
      <span className={tones[mail.state]}>{t(`outbox.state.${mail.state}`)}</span>
      {mail.state === 'FAILED' && <RetryButton mail={mail} />}
    </li>
  );
}

function OutboxPart({ state, after, onNext }: { state: MailState | undefined; after: string | null; onNext: (cursor: string | null) => void }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: OutboxDocument, variables: useMemo(() => ({ input: { state, first: 50, after } }), [state, after]), requestPolicy: 'cache-and-network' });
  const pageInfo = result.data?.outbox.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[60, 60, 60]}>
      {({ outbox }) => (outbox.edges.length === 0
        ? <StateCard icon={<IconMailCheck size={30} stroke={1.5} />} title={t('outbox.none')} />
        : <ul className="rows">{outbox.edges.map(({ node }) => <MailRow key={node.id} mail={node} />)}</ul>)}
    </QueryState>
  );
}

/** Mail on its way: to whom, what kind, how far. Never what it says: a sign-in mail must not be readable by an admin. */
export function OutboxPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const state = states.find((one) => one === params.get('state'));
  const [counts] = useQuery({ query: OutboxDocument, variables: useMemo(() => ({ input: { first: 1 } }), []), requestPolicy: 'cache-and-network' });
  const countOf = (one: MailState) => counts.data?.outbox.counts.find((entry) => entry.state === one)?.count ?? 0;
  const shown = states.filter((one) => countOf(one) > 0 || one === state);
  return (
    <Page title={t('outbox.title')} lead={t('outbox.lead')}>
      <div className="stack">
        <div className="table-scroll">
          <SegmentedControl
            aria-label={t('outbox.filter')} value={state ?? 'ALL'} onChange={(value) => setParams(value === 'ALL' ? {} : { state: value }, { replace: true })}
            data={[{ value: 'ALL', label: t('outbox.all') }, ...shown.map((one) => ({ value: one, label: `${t(`outbox.state.${one}`)} (${countOf(one)})` }))]}
          />
        </div>
        <Panel flush><EndlessList key={state ?? 'ALL'} renderPage={(after, onNext) => <OutboxPart state={state} after={after} onNext={onNext} />} /></Panel>
      </div>
    </Page>
  );
}
