import { Button } from '@mantine/core';
import { IconCloudUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';

interface QueuedPanelProps {
  closesAt: string;
  onRetry: () => void;
}

/** The answers wait on this device for the connection. */
export function QueuedPanel({ closesAt, onRetry }: QueuedPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Page narrow title={t('answer.queued.title')}>
      <div role="status">
        <StateCard
          icon={<IconCloudUpload size={30} stroke={1.5} />} title={t('answer.queued.kept')} text={t('answer.queued.text', { moment: format.moment(closesAt) })}
          action={<Button onClick={onRetry}>{t('action.retry')}</Button>}
        />
      </div>
    </Page>
  );
}
