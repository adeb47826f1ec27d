import { Button } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../components/page.js';
import { StateCard } from '../components/states.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <main id="content">
      <Page title={t('shell.notFound.title')} narrow>
        <StateCard
          tall
          icon={<IconCompass size={36} stroke={1.3} />}
          title={t('shell.notFound.text')}
          action={<Button component={Link} to="/">{t('shell.notFound.home')}</Button>}
        />
      </Page>
    </main>
  );
}
