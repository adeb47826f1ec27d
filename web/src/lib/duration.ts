import { useTranslation } from 'react-i18next';

/** "about 50 seconds", "about 2 minutes": rounded to ten seconds below two minutes. */
export function useDuration(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) => (seconds < 115
    ? t('aboutSeconds', { count: Math.max(10, Math.round(seconds / 10) * 10) })
    : t('aboutMinutes', { count: Math.round(seconds / 60) }));
}
