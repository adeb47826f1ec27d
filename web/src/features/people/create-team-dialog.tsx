import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { TeamSelect } from '../../components/team-select.js';
import { CreateTeamDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';

interface CreateTeamDialogProps {
  parentTeamId?: string;
  onClose: () => void;
}

/** Makes a team below another. */
export function CreateTeamDialog({ parentTeamId, onClose }: CreateTeamDialogProps) {
  const { t } = useTranslation();
  const fields = useFields<{ name: string; parentTeamId: string | null }>({ name: '', parentTeamId: parentTeamId ?? null });
  const create = useCommand(CreateTeamDocument);
  const submit = async () => {
    if (!fields.require('name', 'parentTeamId')) return;
    const data = await create.run({ input: fields.values }, ['Team']);
    if (!data) return;
    matchResult(data.createTeam, {
      CreateTeamSuccess: ({ team }) => {
        notifications.show({ message: t('people.teamMade', { name: team.name }) });
        onClose();
      },
      InvalidInput: ({ problems }) => fields.showProblems(problems),
      NotFoundError: () => fields.setError('parentTeamId', t('people.teamGone')),
    });
  };
  return (
    <FormDialog title={t('people.addTeam')} opened onClose={onClose} onSubmit={submit} isRunning={create.isRunning} submit={t('action.add')}>
      <TextInput data-autofocus label={t('people.teamName')} value={fields.values.name} onChange={(event) => fields.set('name', event.currentTarget.value)} error={fields.errorOf('name')} />
      <TeamSelect label={t('people.parent')} value={fields.values.parentTeamId} onChange={(id) => fields.set('parentTeamId', id)} error={fields.errorOf('parentTeamId')} />
    </FormDialog>
  );
}
