import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { StateCard } from '../components/states.js';
import { UnknownOutcome } from '../lib/match-result.js';

type Reason = 'offline' | 'outdated' | 'crash';

/** A page from before the last update asks for code that is gone, or meets an outcome that it does not know. */
function isOutdated(error: unknown): boolean {
  return error instanceof UnknownOutcome || (error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message));
}

/** Without a network nothing can be said of the server's age. */
const reasonOf = (error: unknown): Reason => (!isOutdated(error) ? 'crash' : navigator.onLine ? 'outdated' : 'offline');

/** What is shown when a page throws. */
export function ErrorScreen() {
  const { t } = useTranslation();
  const error = useRouteError();
  const reason = reasonOf(error);
  useEffect(() => { console.error(error); }, [error]);
  return (
    <main className="page page-narrow" role="alert">
      <StateCard
        tall
        icon={<IconAlertTriangle size={32} stroke={1.5} />}
        title={t(`failure.${reason}Title`)}
        text={t(`failure.${reason}Text`)}
        action={<Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>}
      />
    </main>
  );
}
