import { Anchor, Button } from '@mantine/core';
import { IconDeviceTv, IconGridDots, IconPlant2 } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CopyLink } from '../../components/copy-link.js';
import { CsvLink } from '../../components/csv-link.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { AttentionDocument, OverviewDocument, type OverviewPartsFragment } from '../../lib/graphql/generated.js';
import { useOverviewNews } from '../../lib/use-overview-news.js';
import { useViewer } from '../../lib/viewer.js';
import { AttentionPanel } from './attention-panel.js';
import { DeskFilterBar } from './desk-filter-bar.js';
import { FirstPanel } from './first-panel.js';
import { HeatMapLegend } from './heat-map-legend.js';
import { heatRows } from './heat-map-rows.js';
import { HeatMapTable } from './heat-map-table.js';
import { HeatMap } from './heat-map.js';
import { OpenRoundNotice } from './open-round-notice.js';
import { useDeskFilters, type DeskFilters } from './use-desk-filters.js';

/** For those who lead no team: where they find what is theirs. For leads before the first closed round: when there will be something. */
function NothingYet() {
  const { t } = useTranslation();
  const { leads, seesWholeOrganization } = useViewer();
  if (leads.length > 0 || seesWholeOrganization) {
    return <div className="panel"><StateCard tall icon={<IconPlant2 size={30} stroke={1.5} />} title={t('desk.none.early')} text={t('desk.none.earlyText')} /></div>;
  }
  return (
    <div className="panel">
      <StateCard
        tall icon={<IconPlant2 size={30} stroke={1.5} />} title={t('desk.none.title')} text={t('desk.none.text')}
        action={<div className="row"><Button component={Link} to="/results">{t('desk.none.results')}</Button><Anchor component={Link} to="/">{t('desk.none.home')}</Anchor></div>}
      />
    </div>
  );
}

function MapPanel({ overview, filters }: { overview: OverviewPartsFragment; filters: DeskFilters }) {
  const { t } = useTranslation();
  const rows = useMemo(() => heatRows(overview, filters.order, filters.show === 'notable'), [overview, filters.order, filters.show]);
  return (
    <Panel title={t('desk.map.title')} lead={t('desk.map.lead')} flush>
      {rows.length === 0
        ? <StateCard icon={<IconGridDots size={28} stroke={1.5} />} title={t('desk.map.noneNotable')} text={t('desk.map.noneNotableText')} />
        : <HeatMap rows={rows} drivers={overview.drivers} isTree={filters.order === 'tree'} />}
      <div className="heat-foot">
        <HeatMapLegend />
        <p className="heat-note">{overview.expectedFalse} {overview.reliabilityText}</p>
        {rows.length > 0 && <HeatMapTable rows={rows} />}
        {overview.parametersVersion !== null && <p className="data-note">{t('results.version', { version: String(overview.parametersVersion), revision: overview.revision.slice(0, 12) })}</p>}
      </div>
    </Panel>
  );
}

/** The page that a lead opens on Monday: what needs attention in words, then every team and driver at a glance. */
export function DeskPage() {
  const { t } = useTranslation();
  const { filters, change } = useDeskFilters();
  const input = useMemo(() => ({ teamId: filters.teamId, pulseId: filters.pulseId }), [filters.teamId, filters.pulseId]);
  const [attention, reloadAttention] = useQuery({ query: AttentionDocument, requestPolicy: 'cache-and-network' });
  const [overview, reloadOverview] = useQuery({ query: OverviewDocument, variables: { input }, requestPolicy: 'cache-and-network' });
  const [updated, setUpdated] = useState<string | null>(null);
  const shown = overview.data?.organizationOverview.revision;
  useOverviewNews(shown, (revision) => {
    if (revision !== shown) setUpdated(revision);
    reloadAttention({ requestPolicy: 'network-only' });
    reloadOverview({ requestPolicy: 'network-only' });
  });
  // The list of teams to pick from stays whole while only a part of the tree is shown.
  const allTeams = useRef<OverviewPartsFragment['teams']>([]);
  useEffect(() => {
    if (!filters.teamId && overview.data) allTeams.current = overview.data.organizationOverview.teams;
  }, [filters.teamId, overview.data]);
  const isEmpty = overview.data?.organizationOverview.teams.length === 0 && !filters.teamId;
  return (
    <Page
      title={t('desk.title')} lead={t('desk.lead')} wide
      actions={!isEmpty && <><CopyLink /><CsvLink teamId={filters.teamId} pulseId={filters.pulseId} /><Button component={Link} to="/wall" variant="default" leftSection={<IconDeviceTv size={17} stroke={1.6} aria-hidden="true" />}>{t('desk.wall')}</Button></>}
    >
      <p className="visually-hidden" role="status">{updated && <span key={updated}>{t('results.updated')}</span>}</p>
      {isEmpty ? <NothingYet /> : (
        <div className="stack-l">
          <OpenRoundNotice />
          <QueryState result={attention} onRetry={() => reloadAttention()} blocks={[190]}>
            {(data) => <AttentionPanel attention={data.attention} />}
          </QueryState>
          <QueryState result={overview} onRetry={() => reloadOverview()} blocks={[44, 420]}>
            {({ organizationOverview }) => (
              <div>
                <DeskFilterBar teams={allTeams.current.length > 0 ? allTeams.current : organizationOverview.teams} filters={filters} onChange={change} />
                <div className="stack">
                  {filters.order === 'first' && <FirstPanel overview={organizationOverview} />}
                  <MapPanel overview={organizationOverview} filters={filters} />
                </div>
              </div>
            )}
          </QueryState>
        </div>
      )}
    </Page>
  );
}
