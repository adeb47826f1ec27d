import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import { HackBallotLogDocument, type HackBallotLogQuery, type HackResultRowPartsFragment } from '../../lib/graphql/generated.js';
import { differences } from './recount.js';

/** As many lines as are worth reading on a page; the file has all. */
const linesShown = 50;

type Logged = NonNullable<HackBallotLogQuery['hackBallotLog']>['ballots'];

function Lines({ ballots, rows }: { ballots: Logged; rows: readonly HackResultRowPartsFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const numbers = useMemo(() => new Map(rows.map(({ project }) => [project.id, project.number])), [rows]);
  const named = (ids: readonly string[]): string => ids.map((id) => `#${numbers.get(id) ?? '?'}`).sort(format.compare).join(' ');
  const found = ballots.filter(({ id }) => id.startsWith(search.trim().toLowerCase()));
  const wrong = useMemo(() => differences(rows, ballots), [rows, ballots]);
  return (
    <div className="stack">
      <Notice tone={wrong.length === 0 ? 'good' : 'warning'} title={wrong.length === 0 ? t('hackResults.verified', { count: ballots.length }) : t('hackResults.differs', { titles: format.list(wrong) })}>{t('hackResults.verifyText')}</Notice>
      <TextInput className="log-search" label={t('hackResults.findMine')} description={t('hackResults.findMineText')} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
      <div className="table-scroll" role="region" aria-label={t('hackResults.log')} tabIndex={0}>
        <table className="table">
          <caption className="visually-hidden">{t('hackResults.logCaption')}</caption>
          <thead><tr><th scope="col">{t('hackResults.ballot')}</th><th scope="col">{t('hackResults.picks')}</th><th scope="col">{t('hackResults.seen')}</th></tr></thead>
          <tbody>{found.slice(0, linesShown).map(({ id, picks, watched }) => <tr key={id}><th scope="row"><code>{id}</code></th><td className="number">{named(picks)}</td><td className="number small soft">{named(watched)}</td></tr>)}</tbody>
        </table>
      </div>
      {found.length > linesShown && <p className="small soft">{t('stage.more', { count: found.length - linesShown })}</p>}
    </div>
  );
}

/** How the figures came about: the rule in words, and every ballot under its random number, so that anybody can count again. */
export function HowItWasCounted({ editionId, rows, votersText }: { editionId: string; rows: readonly HackResultRowPartsFragment[]; votersText: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [result, reload] = useQuery({ query: HackBallotLogDocument, variables: useMemo(() => ({ input: { editionId } }), [editionId]), pause: !isOpen });
  return (
    <Panel title={t('hackResults.how')} lead={votersText}>
      <div className="stack">
        <p className="prose">{t('hackResults.howText')}</p>
        <p className="prose soft">{t('hackResults.anonymous')}</p>
        <div><Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{t(isOpen ? 'hackResults.logHide' : 'hackResults.logShow')}</Button></div>
        {isOpen && (
          <QueryState result={result} onRetry={() => reload({ requestPolicy: 'network-only' })} blocks={[60, 200]}>
            {({ hackBallotLog }) => (hackBallotLog && hackBallotLog.ballots.length > 0 ? <Lines ballots={hackBallotLog.ballots} rows={rows} /> : <p className="soft">{hackBallotLog?.text}</p>)}
          </QueryState>
        )}
      </div>
    </Panel>
  );
}
