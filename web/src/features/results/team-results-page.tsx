import { Anchor } from '@mantine/core';
import { IconLock, IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { Page } from '../../components/page.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { TeamTrendsChangedDocument, TeamTrendsDocument, type TeamTrendsQuery } from '../../lib/graphql/generated.js';
import { useShownRevision } from '../../lib/graphql/shown-revision.js';
import { useWhenRefused } from '../../lib/graphql/use-when-refused.js';
import { ShareActions } from './share-actions.js';
import { TeamResults } from './team-results.js';
import { useResultFilters } from './use-result-filters.js';

type Trends = NonNullable<TeamTrendsQuery['teamTrends']>;

/** A team that is no unit has no numbers, and says where its people answer. */
function PooledElsewhere({ pooled }: { pooled: NonNullable<Trends['pooledElsewhere']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = pooled.together.length > 0
    ? t('results.pooledWith', { teams: format.list(pooled.together), place: pooled.answersAt })
    : t('results.pooledAt', { place: pooled.answersAt });
  return (
    <div className="panel">
      <StateCard
        tall icon={<IconUsersGroup size={30} stroke={1.5} />} title={t('results.pooledTitle')} text={text}
        action={pooled.answersAtTeamId && <Anchor component={Link} to={`/results/${pooled.answersAtTeamId}`}>{t('results.pooledOpen', { place: pooled.answersAt })}</Anchor>}
      />
    </div>
  );
}

/** Asks again when the server says that something was released, but not for the revision that an answer itself brings; and when the team is taken from the viewer. */
function useLive(teamId: string, revision: string | undefined, reload: () => void): string | null {
  const [changed] = useSubscription({ query: TeamTrendsChangedDocument, variables: { input: { teamId } }, ...useShownRevision(revision, teamId) });
  const newest = changed.data?.teamTrendsChanged.revision;
  const [updated, setUpdated] = useState<string | null>(null);
  useEffect(() => {
    if (newest === undefined || newest === revision) return;
    setUpdated(newest);
    reload();
  }, [changed.data]);
  useWhenRefused(changed.error, reload);
  return updated;
}

/** A team's results over the last rounds. */
export function TeamResultsPage() {
  const { t } = useTranslation();
  const { teamId = '' } = useParams();
  const { filters, change } = useResultFilters();
  const variables = useMemo(() => ({
    input: { teamId, lastRounds: filters.rounds, pulseId: filters.pulseId },
  }), [teamId, filters.rounds, filters.pulseId]);
  const [result, reload] = useQuery({ query: TeamTrendsDocument, variables, requestPolicy: 'cache-and-network' });
  const trends = result.data?.teamTrends;
  // While another team's answer is awaited, the last one's stays on the page.
  const updated = useLive(teamId, trends?.team.id === teamId ? trends.revision : undefined, () => reload({ requestPolicy: 'network-only' }));
  const trail = <><Anchor component={Link} to="/results">{t('results.title')}</Anchor>{trends && trends.team.path.slice(0, -1).map((name) => ` / ${name}`)}</>;
  return (
    <Page title={trends?.team.name ?? t('results.title')} trail={trail} lead={trends && t('peopleCount', { count: trends.team.totalCount })} actions={trends && !trends.pooledElsewhere && <ShareActions teamId={teamId} filters={filters} />}>
      <p className="visually-hidden" role="status">{updated && <span key={updated}>{t('results.updated')}</span>}</p>
      <QueryState result={result} onRetry={() => reload()} blocks={[44, 300, 300]}>
        {({ teamTrends }) => {
          if (!teamTrends) return <div className="panel"><StateCard tall icon={<IconLock size={30} stroke={1.5} />} title={t('results.notYours')} text={t('results.notYoursText')} /></div>;
          if (teamTrends.pooledElsewhere) return <PooledElsewhere pooled={teamTrends.pooledElsewhere} />;
          return <TeamResults trends={teamTrends} filters={filters} onFilter={change} />;
        }}
      </QueryState>
    </Page>
  );
}
