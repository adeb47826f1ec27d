import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { DeletePulseDocument, type PulsePartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';

/** Asks before a draft is deleted, and goes back to the list afterwards. */
export function DeleteDialog({ pulse, onClose }: { pulse: Pick<PulsePartsFragment, 'id' | 'name'>; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const remove = useCommand(DeletePulseDocument);
  const submit = async () => {
    const data = await remove.run({ input: { pulseId: pulse.id } }, ['Pulse']);
    if (!data) return;
    matchResult(data.deletePulse, {
      DeletePulseSuccess: () => {
        notifications.show({ message: t('pulses.deleted', { name: pulse.name }) });
        void navigate('/pulses', { replace: true });
      },
      PulseHasHistory: ({ state }) => setProblem(t('pulses.hasHistory', { state: t(`pulses.state.${state}`) })),
      NotFoundError: () => setProblem(t('pulses.gone')),
    });
  };
  return (
    <FormDialog title={t('pulses.deleteTitle', { name: pulse.name })} opened onClose={onClose} onSubmit={submit} isRunning={remove.isRunning} submit={t('pulses.delete')} isDangerous>
      <Text size="sm">{t('pulses.deleteText')}</Text>
      {problem && <Notice tone="warning" isAlert>{problem}</Notice>}
    </FormDialog>
  );
}
