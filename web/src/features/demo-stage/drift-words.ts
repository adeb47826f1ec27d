import { useTranslation } from 'react-i18next';

const minute = 60;

/** "on time", "about 4 minutes behind": of a drift in seconds, negative when ahead. */
export function useDriftWords(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) => {
    const count = Math.round(Math.abs(seconds) / minute);
    if (count === 0) return t('stage.onTime');
    return t(seconds > 0 ? 'stage.behind' : 'stage.ahead', { count });
  };
}
