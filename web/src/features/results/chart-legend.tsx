import { useTranslation } from 'react-i18next';

interface ChartLegendProps {
  hasFan: boolean;
  hasEvents: boolean;
  isRebased: boolean;
}

/** What the lines and areas of a control chart mean, each drawn as it is there. */
export function ChartLegend({ hasFan, hasEvents, isRebased }: ChartLegendProps) {
  const { t } = useTranslation();
  return (
    <ul className="chart-legend" aria-label={t('results.legend.label')}>
      <li><span className="key key-value" aria-hidden="true" />{t('results.legend.value')}</li>
      <li><span className="key key-fast" aria-hidden="true" />{t('results.legend.fast')}</li>
      <li><span className="key key-slow" aria-hidden="true" />{t('results.legend.slow')}</li>
      {hasFan && <li><span className="key key-fan" aria-hidden="true" />{t('results.legend.fan')}</li>}
      {isRebased && <li><span className="key key-rebased" aria-hidden="true" />{t('results.legend.rebased')}</li>}
      {hasEvents && <li><span className="key key-event" aria-hidden="true">1</span>{t('results.legend.event')}</li>}
    </ul>
  );
}
