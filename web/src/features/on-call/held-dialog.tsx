import { Button, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/states.js';
import { PlanView } from './plan-view.js';
import { useSourceDetail, type SourceDialogOf } from './use-source-detail.js';
import { useSourceCommands } from './use-source-commands.js';

/** What a roster that became much shorter would do, before somebody takes it over. */
export function HeldDialog({ teamId, source, onClose }: SourceDialogOf) {
  const { t } = useTranslation();
  const { accept, isRunning } = useSourceCommands();
  const { detail, isLoading } = useSourceDetail(teamId, source.id);
  const agree = async () => {
    await accept(source);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('onCall.held.title', { label: source.label })} size="lg" closeButtonProps={{ 'aria-label': t('action.close') }}>
      <div className="stack">
        <Text size="sm">{t('onCall.held.text')}</Text>
        {isLoading ? <Loading blocks={[160]} /> : detail?.heldPlan ? <PlanView plan={{ ...detail.heldPlan, isShrinking: false }} /> : <p>{t('onCall.held.gone')}</p>}
        <div className="form-actions">
          <Button variant="default" onClick={onClose}>{t('action.close')}</Button>
          {detail?.heldPlan && <Button loading={isRunning} onClick={() => void agree()}>{t('onCall.held.accept')}</Button>}
        </div>
      </div>
    </Modal>
  );
}
