import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormDialog } from '../../components/form-dialog.js';
import { DeleteSampleDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useViewer, useViewerState } from '../../lib/viewer.js';

interface DeleteSampleDialogProps {
  name: string;
  opened: boolean;
  onClose: () => void;
}

function DeleteSampleDialog({ name, opened, onClose }: DeleteSampleDialogProps) {
  const { t } = useTranslation();
  const { restart } = useViewerState();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const remove = useCommand(DeleteSampleDocument);
  const submit = async () => {
    const data = await remove.run({ input: { confirmName: typed } });
    if (!data) return;
    matchResult(data.deleteSample, {
      DeleteSampleSuccess: () => {
        notifications.show({ message: t('shell.sample.deleted') });
        restart();
      },
      InvalidInput: () => setProblem(t('shell.sample.deleteMismatch')),
    });
  };
  return (
    <FormDialog title={t('shell.sample.deleteTitle')} opened={opened} onClose={onClose} onSubmit={submit} isRunning={remove.isRunning} submit={t('shell.sample.delete')} isDangerous isDisabled={typed.trim() === ''}>
      <Text size="sm">{t('shell.sample.deleteText')}</Text>
      <TextInput data-autofocus label={t('shell.sample.deleteConfirm', { name })} value={typed} error={problem} onChange={(event) => { setTyped(event.currentTarget.value); setProblem(null); }} />
    </FormDialog>
  );
}

/** Says on every page of the sample that nothing here is real, and offers the way on. */
export function SampleBanner() {
  const { t } = useTranslation();
  const { organization, viewerCan } = useViewer();
  const [isDeleting, setDeleting] = useState(false);
  if (!organization.isSample) return null;
  return (
    <aside className="sample-banner" aria-label={t('shell.sample.label')}>
      <span>{t('shell.sample.banner')}</span>
      <Group gap="md">
        <Anchor component={Link} to="/set-up" size="sm">{t('shell.sample.start')}</Anchor>
        {viewerCan.deleteSample && <Anchor component="button" type="button" size="sm" onClick={() => setDeleting(true)}>{t('shell.sample.delete')}</Anchor>}
      </Group>
      <DeleteSampleDialog name={organization.name} opened={isDeleting} onClose={() => setDeleting(false)} />
    </aside>
  );
}
