import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import type { ImportPlanPartsFragment } from '../../lib/graphql/generated.js';
import { ImportDiff } from './import-diff.js';
import type { ChosenFile } from './import-file.js';

interface ImportPlanProps {
  plan: ImportPlanPartsFragment;
  file: ChosenFile;
  isRunning: boolean;
  onApply: (typedLeavers: number | undefined) => void;
  onFullRoster: (isFullRoster: boolean) => void;
  onAgain: () => void;
}

const changesIn = (plan: ImportPlanPartsFragment): number =>
  plan.added.length + plan.changed.length + plan.moved.length + plan.left.length + plan.teamsCreated.length + plan.leadChanges.length;

/** What the file would change, to read before anything is. */
export function ImportPlan({ plan, file, isRunning, onApply, onFullRoster, onAgain }: ImportPlanProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<number | undefined>(undefined);
  const isConfirmed = plan.mustTypeLeavers === null || typed === plan.mustTypeLeavers;
  const isEmpty = changesIn(plan) === 0;
  return (
    <>
      <div className="panel import-summary">
        <div className="grow">
          <p className="strong">{file.name}</p>
          <p className="small soft">{t('import.lines', { count: plan.lines })} · {t('import.unchanged', { count: plan.unchanged })}</p>
        </div>
        <Checkbox
          label={t('import.fullRoster')} description={t('import.fullRosterHint')} checked={file.isFullRoster} disabled={isRunning}
          onChange={(event) => onFullRoster(event.currentTarget.checked)}
        />
      </div>
      <ImportDiff plan={plan} />
      {plan.mustTypeLeavers !== null && (
        <Notice tone="warning" title={t('import.manyLeave', { count: plan.mustTypeLeavers })}>
          <NumberInput label={t('import.typeLeavers')} value={typed ?? ''} onChange={(value) => setTyped(typeof value === 'number' ? value : undefined)} hideControls maw={260} mt={6} />
        </Notice>
      )}
      {isEmpty && <Notice tone="good">{t('import.nothing')}</Notice>}
      <div className="form-actions">
        <Button variant="default" onClick={onAgain}>{t('import.other')}</Button>
        <Button loading={isRunning} disabled={!isConfirmed || isEmpty} onClick={() => onApply(typed)}>{t('import.apply')}</Button>
      </div>
    </>
  );
}
