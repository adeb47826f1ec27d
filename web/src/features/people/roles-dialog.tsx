import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { SetRolesDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewerState } from '../../lib/viewer.js';
import type { PersonDialogProps } from './edit-person-dialog.js';

/** Who keeps the organization, and who is appointed to see all of its results: two different things. */
export function RolesDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useTranslation();
  const { refresh } = useViewerState();
  const fields = useFields({ isAdmin: person.isAdmin, seesWholeOrganization: person.seesWholeOrganization });
  const [problem, setProblem] = useState<string | null>(null);
  const setRoles = useCommand(SetRolesDocument);
  const submit = async () => {
    const data = await setRoles.run({ input: { personId: person.id, ...fields.values } }, ['Person']);
    if (!data) return;
    matchResult(data.setRoles, {
      SetRolesSuccess: () => {
        refresh();
        onClose();
      },
      LastAdmin: () => setProblem(t('people.lastAdmin')),
      NotFoundError: () => setProblem(t('people.personGone')),
    });
  };
  return (
    <FormDialog title={t('people.roles')} opened onClose={onClose} onSubmit={submit} isRunning={setRoles.isRunning} submit={t('action.save')}>
      <Checkbox data-autofocus label={t('people.admin')} description={t('people.adminHint')} checked={fields.values.isAdmin} onChange={(event) => fields.set('isAdmin', event.currentTarget.checked)} />
      <Checkbox label={t('people.seesAll')} description={t('people.seesAllHint')} checked={fields.values.seesWholeOrganization} onChange={(event) => fields.set('seesWholeOrganization', event.currentTarget.checked)} />
      {problem && <Notice tone="warning" isAlert>{problem}</Notice>}
    </FormDialog>
  );
}
