import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { EndPersonDocument, ErasePersonDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import type { PersonDialogProps } from './edit-person-dialog.js';

/** The person left: they stay in the history and can no longer sign in. */
export function EndPersonDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useTranslation();
  const fields = useFields({ endedOn: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const end = useCommand(EndPersonDocument);
  const submit = async () => {
    const data = await end.run({ input: { personId: person.id, endedOn: fields.values.endedOn || undefined } }, ['Person', 'Team']);
    if (!data) return;
    matchResult(data.endPerson, {
      EndPersonSuccess: onClose,
      LastAdmin: () => setProblem(t('people.lastAdmin')),
      NotFoundError: () => setProblem(t('people.personGone')),
    });
  };
  return (
    <FormDialog title={t('people.endTitle', { name: person.name })} opened onClose={onClose} onSubmit={submit} isRunning={end.isRunning} submit={t('people.end')} isDangerous>
      <Text size="sm">{t('people.endText')}</Text>
      <TextInput type="date" label={t('people.endedOn')} description={t('people.endedOnHint')} value={fields.values.endedOn} onChange={(event) => fields.set('endedOn', event.currentTarget.value)} error={fields.errorOf('endedOn')} />
      {problem && <Notice tone="warning" isAlert>{problem}</Notice>}
    </FormDialog>
  );
}

/** Erasing on request: the name goes everywhere, sealed results stay. Can't be undone, so the address is typed again. */
export function ErasePersonDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useTranslation();
  const fields = useFields({ confirmEmail: '' });
  const erase = useCommand(ErasePersonDocument);
  const submit = async () => {
    if (!fields.require('confirmEmail')) return;
    const data = await erase.run({ input: { personId: person.id, confirmEmail: fields.values.confirmEmail.trim() } }, ['Person', 'Team', 'MemberLogEntry']);
    if (!data) return;
    matchResult(data.erasePerson, {
      ErasePersonSuccess: onClose,
      InvalidInput: () => fields.setError('confirmEmail', t('people.eraseMismatch')),
      LastAdmin: () => fields.setError('confirmEmail', t('people.lastAdmin')),
      NotFoundError: () => fields.setError('confirmEmail', t('people.personGone')),
    });
  };
  return (
    <FormDialog title={t('people.eraseTitle', { name: person.name })} opened onClose={onClose} onSubmit={submit} isRunning={erase.isRunning} submit={t('people.erase')} isDangerous>
      <Text size="sm">{t('people.eraseText')}</Text>
      <Notice tone="warning">{t('people.eraseComments')}</Notice>
      <TextInput label={t('people.eraseConfirm')} value={fields.values.confirmEmail} onChange={(event) => fields.set('confirmEmail', event.currentTarget.value)} error={fields.errorOf('confirmEmail')} autoComplete="off" />
    </FormDialog>
  );
}
