import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateCard } from '../../components/states.js';

export interface ImportCounts {
  added: number;
  changed: number;
  moved: number;
  left: number;
  skippedBadLines: number;
}

/** What was done, in numbers. */
export function ImportDone({ counts, onAgain }: { counts: ImportCounts; onAgain: () => void }) {
  const { t } = useTranslation();
  const parts = [
    t('import.doneAdded', { count: counts.added }), t('import.doneChanged', { count: counts.changed }), t('import.doneMoved', { count: counts.moved }), t('import.doneLeft', { count: counts.left }),
    ...(counts.skippedBadLines > 0 ? [t('import.doneSkipped', { count: counts.skippedBadLines })] : []),
  ];
  return (
    <div className="panel" role="status">
      <StateCard
        tall icon={<IconCheck size={30} stroke={1.6} />} title={t('import.done')} text={parts.join(' · ')}
        action={<div className="row"><Button component={Link} to="/people">{t('people.title')}</Button><Button variant="default" onClick={onAgain}>{t('import.other')}</Button></div>}
      />
    </div>
  );
}
