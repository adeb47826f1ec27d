import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';

/** Where the team came from: reorganisations are told here, old rounds are never cut anew. */
export function LineagePanel({ lineage }: { lineage: NonNullable<TeamTrendsQuery['teamTrends']>['lineage'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (lineage.length === 0) return null;
  return (
    <Panel title={t('results.lineage')} lead={t('results.lineageLead')}>
      <ul className="plain-list lineage">{lineage.map(({ on, text }) => <li key={on + text}><span className="soft number">{format.date(on)}</span> {text}</li>)}</ul>
    </Panel>
  );
}
