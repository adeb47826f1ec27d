import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.js';
import type { OverviewPartsFragment } from '../../lib/graphql/generated.js';

const shown = 5;

/** Where to look first over all teams and drivers, with the share of chance findings kept to one in ten. */
export function FirstPanel({ overview }: { overview: OverviewPartsFragment }) {
  const { t } = useTranslation();
  const found = overview.first.filter(({ isDiscovery }) => isDiscovery);
  return (
    <Panel title={t('desk.first.title')} lead={t('desk.first.lead')}>
      {found.length === 0
        ? <p className="soft">{t('desk.first.none')}</p>
        : (
          <ol className="first-list">
            {found.slice(0, shown).map(({ team, driver, text }) => (
              <li key={team.id + driver.id}><Link to={`/results/${team.id}?open=${encodeURIComponent(driver.id)}`}>{team.name} · {driver.name}</Link> <span className="soft">{text}</span></li>
            ))}
          </ol>
        )}
      {found.length > shown && <p className="soft small">{t('desk.first.more', { count: found.length - shown })}</p>}
    </Panel>
  );
}
