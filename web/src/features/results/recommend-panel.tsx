import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { RoundDetails } from './details-panel.js';

/** The recommend score, -100 to 100, with its interval. */
export function RecommendPanel({ recommend }: { recommend: NonNullable<RoundDetails['recommend']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('results.recommend')} lead={t('results.recommendLead')}>
      <p className="driver-headline number">{format.score(recommend.score)}</p>
      <p className="driver-facts number">{t('results.between', { low: format.score(recommend.low), high: format.score(recommend.high) })} · {t('results.fromN', { count: recommend.n })}</p>
    </Panel>
  );
}
