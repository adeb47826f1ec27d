import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.js';

/** For those who run practices: the way to each one's rules. */
export function PracticesPanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t('codeTPolicy.link')} lead={t('codeTPolicy.linkText')} flush>
      <ul className="rows">
        <li><Link to="/settings/code-t" className="row-link"><span className="strong">{t('codeTPolicy.title')}</span></Link></li>
        <li><Link to="/settings/hack-week" className="row-link"><span className="strong">{t('hackPolicy.title')}</span></Link></li>
        <li><Link to="/settings/talks" className="row-link"><span className="strong">{t('talks.off.settings')}</span></Link></li>
        <li><Link to="/settings/reading-groups" className="row-link"><span className="strong">{t('reading.policy.title')}</span></Link></li>
      </ul>
    </Panel>
  );
}
