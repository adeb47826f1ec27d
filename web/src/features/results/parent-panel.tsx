import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';

type Trends = NonNullable<TeamTrendsQuery['teamTrends']>;

/** This team's dot with its interval, and the mark of the team above, on one scale. */
function Against({ own, low, high, parent }: { own: number; low: number; high: number; parent: number }) {
  return (
    <span className="beside" aria-hidden="true">
      <i style={{ left: `${low}%`, width: `${Math.max(0.5, high - low)}%` }} />
      <b style={{ left: `${parent}%` }} />
      <span style={{ left: `${own}%` }} />
    </span>
  );
}

/** The team beside the one above it: small numbers are drawn towards the parent, so that chance is not taken for difference. */
export function ParentPanel({ parent, series }: { parent: NonNullable<Trends['parent']>; series: Trends['series'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = parent.driverIds.flatMap((id, index) => {
    const driver = series.find((each) => each.driver.id === id)?.driver;
    const [own, low, high, above, difference] = [parent.headline, parent.low, parent.high, parent.parentHeadline, parent.difference].map((column) => column[index] ?? null);
    return driver && own != null && low != null && high != null && above != null && difference != null ? [{ driver, own, low, high, above, difference }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Panel title={t('results.parent.title', { team: parent.team.name })} lead={t('results.parent.lead')} flush>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('results.parent.title', { team: parent.team.name })}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('results.driver')}</th><th scope="col" className="cell-number">{t('results.parent.own')}</th><th scope="col" className="cell-number">{t('results.interval')}</th>
              <th scope="col"><span className="visually-hidden">{t('results.bar')}</span></th><th scope="col" className="cell-number">{parent.team.name}</th><th scope="col" className="cell-number">{t('results.parent.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ driver, own, low, high, above, difference }) => (
              <tr key={driver.id}>
                <th scope="row" className="cell-name">{driver.name}</th>
                <td className="cell-number strong">{format.score(own)}</td>
                <td className="cell-number">{format.score(low)} – {format.score(high)}</td>
                <td className="cell-against"><Against own={own} low={low} high={high} parent={above} /></td>
                <td className="cell-number">{format.score(above)}</td>
                <td className="cell-number">{format.signed(difference)}{above >= low && above <= high && <span className="soft"> ({t('results.parent.within')})</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
