import { Button } from '@mantine/core';
import { IconLock, IconMicrophone2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateCard } from '../../components/states.js';
import { useViewer } from '../../lib/viewer.js';

/** Switched off, or not for this person. */
export function NotHere() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  return (
    <div className="panel">
      <StateCard
        tall icon={<IconMicrophone2 size={30} stroke={1.5} />} title={t('talks.off.title')} text={t('talks.off.text')}
        action={viewerCan.managePractices && <Button component={Link} to="/settings/talks" variant="default">{t('talks.off.settings')}</Button>}
      />
    </div>
  );
}

/** There is no such thing, or the reader does not see it. */
export function Gone() {
  const { t } = useTranslation();
  return <div className="panel"><StateCard tall icon={<IconLock size={30} stroke={1.5} />} title={t('failure.code.NOT_FOUND')} /></div>;
}
