import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';

/** What moves together with engagement in the whole organization; said only when there is enough to say it. */
export function ImpactPanel({ impact }: { impact: NonNullable<TeamTrendsQuery['teamTrends']>['impact'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('results.impact')} lead={t('results.impactLead', { units: format.number(impact.units), count: impact.unitRounds })}>
      <p className="soft">{impact.text}</p>
      {impact.drivers.length > 0 && (
        <ol className="impact">
          {impact.drivers.map(({ driver, correlation, low, high, text }) => (
            <li key={driver.id}>
              <span className="strong">{driver.name}</span>
              <span className="impact-bar" aria-hidden="true"><i style={{ left: `${50 + 50 * low}%`, width: `${50 * (high - low)}%` }} /><span style={{ left: `${50 + 50 * correlation}%` }} /></span>
              <span className="soft small">{text}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
