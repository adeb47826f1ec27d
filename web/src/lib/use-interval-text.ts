import { useTranslation } from 'react-i18next';
import { useFormat } from './format.js';

/** An interval as it is written in a table: two scores, or that the value is exact because everyone answered; a dash where there is none. */
export function useIntervalText(): (low: number | null, high: number | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (low, high) => {
    if (low === null || high === null) return '–';
    return low === high ? t('results.exactShort') : `${format.score(low)} – ${format.score(high)}`;
  };
}
