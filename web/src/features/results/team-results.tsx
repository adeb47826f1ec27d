import { IconActivity } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StateCard } from '../../components/states.js';
import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { CommentsPanel } from './comments-panel.js';
import { DataNote } from './data-note.js';
import { DetailsPanel } from './details-panel.js';
import { DriverList } from './driver-list.js';
import { EventsPanel } from './events-panel.js';
import { ImpactPanel } from './impact-panel.js';
import { LineagePanel } from './lineage-panel.js';
import { numberEvents } from './numbered-events.js';
import { ParentPanel } from './parent-panel.js';
import { Participation } from './participation.js';
import { PrintReport } from './print-report.js';
import { RecommendPanel } from './recommend-panel.js';
import { ResultFilterBar } from './result-filter-bar.js';
import { RoundNotices } from './round-notices.js';
import { StateSummary } from './state-summary.js';
import type { ResultFilters } from './use-result-filters.js';

interface TeamResultsProps {
  trends: NonNullable<TeamTrendsQuery['teamTrends']>;
  filters: ResultFilters;
  onFilter: (next: Partial<ResultFilters>) => void;
}

/** Everything about a team that has results of its own. */
export function TeamResults({ trends, filters, onFilter }: TeamResultsProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const events = useMemo(() => numberEvents(trends.annotations), [trends.annotations]);
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
          <StateSummary series={shown} />
          <DriverList key={trends.team.id} series={shown} rounds={trends.rounds} events={events} k={pulse?.k ?? 5} open={filters.open} onOpen={(open) => onFilter({ open })} />
        </div>
      </div>
      <EventsPanel team={trends.team} events={events} mayAdd={viewer.leads.length > 0 && trends.team.viewerCan.viewResults} maySeeEffects={trends.team.viewerCan.viewResults} />
      {trends.parent && <ParentPanel parent={trends.parent} series={trends.series} />}
      {details && <DetailsPanel details={details} closesAt={trends.rounds.find(({ roundId }) => roundId === details.roundId)?.closesAt} />}
      <div className="two-columns">
        <div className="stack">
          <Participation rounds={trends.rounds} />
          {details?.recommend && <RecommendPanel recommend={details.recommend} />}
        </div>
        <div className="stack">
          <ImpactPanel impact={trends.impact} />
          <LineagePanel lineage={trends.lineage} />
          {details && <CommentsPanel teamId={trends.team.id} details={details} commentK={pulse?.commentK ?? 10} />}
        </div>
      </div>
      <DataNote trends={trends} />
      <PrintReport trends={trends} series={shown} events={events} />
    </div>
  );
}
