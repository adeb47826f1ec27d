import { useTranslation } from 'react-i18next';
import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';

/** Which release and which parameters the numbers on this page come from. */
export function DataNote({ trends }: { trends: NonNullable<TeamTrendsQuery['teamTrends']> }) {
  const { t } = useTranslation();
  const versions = trends.series.flatMap(({ parametersVersions }) => parametersVersions.filter((version) => version !== null));
  const revision = trends.revision.slice(0, 12);
  return <p className="data-note">{versions.length === 0 ? t('results.revision', { revision }) : t('results.version', { version: String(Math.max(...versions)), revision })}</p>;
}
