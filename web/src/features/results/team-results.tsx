import { IconActivity } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateCard } from '../../components/states.js';
import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';
import { CommentsPanel } from './comments-panel.js';
import { DetailsPanel } from './details-panel.js';
import { DriverCard } from './driver-card.js';
import { Participation } from './participation.js';
import { RecommendPanel } from './recommend-panel.js';
import { ResultFilterBar } from './result-filter-bar.js';
import { RoundNotices } from './round-notices.js';
import type { ResultFilters } from './use-result-filters.js';

interface TeamResultsProps {
  trends: NonNullable<TeamTrendsQuery['teamTrends']>;
  filters: ResultFilters;
  onFilter: (next: Partial<ResultFilters>) => void;
}

/** Everything about a team that has results of its own. */
export function TeamResults({ trends, filters, onFilter }: TeamResultsProps) {
  const { t } = useTranslation();
  if (trends.rounds.length === 0) {
    return <div className="panel"><StateCard tall icon={<IconActivity size={30} stroke={1.5} />} title={t('results.noRounds')} text={t('results.noRoundsText')} /></div>;
  }
  const pulse = trends.pulses.find(({ id }) => id === filters.pulseId) ?? trends.pulses[0];
  const shown = filters.driverIds.length === 0 ? trends.series : trends.series.filter(({ driver }) => filters.driverIds.includes(driver.id));
  const { details } = trends;
  return (
    <div className="stack-l">
      <div>
        <ResultFilterBar trends={trends} filters={filters} onChange={onFilter} />
        <div className="stack">
          <RoundNotices trends={trends} />
          <div className="drivers">{shown.map((series) => <DriverCard key={series.driver.id} series={series} rounds={trends.rounds} k={pulse?.k ?? 5} />)}</div>
        </div>
      </div>
      {details && <DetailsPanel details={details} closesAt={trends.rounds.find(({ roundId }) => roundId === details.roundId)?.closesAt} />}
      <div className="two-columns">
        <div className="stack">
          <Participation rounds={trends.rounds} />
          {details?.recommend && <RecommendPanel recommend={details.recommend} />}
        </div>
        {details && <CommentsPanel details={details} commentK={pulse?.commentK ?? 10} />}
      </div>
    </div>
  );
}
