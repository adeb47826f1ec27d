import { TextInput } from '@mantine/core';
import { IconActivity, IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { VisibleTeamsDocument, type VisibleTeamsQuery } from '../../lib/graphql/generated.js';
import { useIntervalText } from '../../lib/use-interval-text.js';
import { useSearchText } from '../../lib/use-search-text.js';

type VisibleTeam = VisibleTeamsQuery['visibleTeams'][number];

function TeamRow({ row }: { row: VisibleTeam }) {
  const { t } = useTranslation();
  const format = useFormat();
  const interval = useIntervalText();
  const above = row.team.path.slice(0, -1);
  return (
    <li>
      <Link to={`/results/${row.team.id}`} className="row-link">
        <span className="grow">
          <span className="strong">{row.team.name}</span>
          <span className="team-row-path"> {above.length > 0 && above.join(' / ')}</span>
          <br />
          <span className="small soft">
            {t('peopleCount', { count: row.team.totalCount })}
            {row.latest && ` · ${row.latest.state === 'CLOSED' ? t('results.lastClosed', { date: format.shortDay(row.latest.closesAt) }) : t('results.openUntil', { date: format.shortDay(row.latest.closesAt) })}`}
            {row.latestN !== null && ` · ${t('results.fromN', { count: row.latestN })}`}
          </span>
        </span>
        {!row.isUnit && <span className="chip">{t('results.tooSmall')}</span>}
        {row.isUnit && row.latestHeadline === null && <span className="chip">{t('results.noneYet')}</span>}
        {row.latestHeadline !== null && (
          <span className="team-row-score">
            <span className="glance-number number">{format.score(row.latestHeadline)}</span>
            <span className="tiny soft number">{interval(row.latestLow, row.latestHigh)}</span>
            <span className="bar" aria-hidden="true"><span style={{ width: `${row.latestHeadline}%` }} /></span>
          </span>
        )}
      </Link>
    </li>
  );
}

/** The teams whose results the viewer may open. */
export function ResultsPage() {
  const { t } = useTranslation();
  const { text, setText, search } = useSearchText();
  const variables = useMemo(() => ({ input: { search: search || undefined } }), [search]);
  const [result, reload] = useQuery({ query: VisibleTeamsDocument, variables, requestPolicy: 'cache-and-network' });
  return (
    <Page title={t('results.title')} lead={t('results.lead')}>
      <div className="stack">
        <TextInput
          aria-label={t('results.search')} placeholder={t('results.search')} leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />}
          value={text} onChange={(event) => setText(event.currentTarget.value)} maw={360} type="search"
        />
        <QueryState result={result} onRetry={() => reload()} blocks={[64, 64, 64, 64]}>
          {({ visibleTeams }) => (
            <Panel flush>
              {visibleTeams.length === 0
                ? <StateCard icon={<IconActivity size={30} stroke={1.5} />} title={t(search ? 'results.noMatch' : 'results.none')} text={search ? undefined : t('results.noneText')} />
                : <ul className="rows">{visibleTeams.map((row) => <TeamRow key={row.team.id} row={row} />)}</ul>}
            </Panel>
          )}
        </QueryState>
      </div>
    </Page>
  );
}
