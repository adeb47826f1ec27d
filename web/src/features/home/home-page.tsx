import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.js';

export function HomePage() {
  const { t } = useTranslation();
  return <Page title={t('shell.nav.home')}>{null}</Page>;
}
