import { Checkbox, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { TeamSelect } from '../../components/team-select.js';
import { TimeZoneSelect } from '../../components/time-zone-select.js';
import { AddPersonDocument, type Locale } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { looksLikeEmail, useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';

interface AddPersonDialogProps {
  teamId?: string;
  onClose: () => void;
}

interface Values {
  email: string;
  name: string;
  teamId: string | null;
  timeZone: string;
  locale: Locale;
  startedOn: string;
  invite: boolean;
}

/** Adds one person by hand. */
export function AddPersonDialog({ teamId, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation();
  const { organization } = useViewer();
  const fields = useFields<Values>({ email: '', name: '', teamId: teamId ?? null, timeZone: organization.timeZone, locale: organization.locale, startedOn: '', invite: true });
  const add = useCommand(AddPersonDocument);
  const { values } = fields;
  const submit = async () => {
    if (!fields.require('name', 'email', 'teamId')) return;
    if (!looksLikeEmail(values.email)) return fields.setError('email', t('field.email'));
    const data = await add.run({ input: { ...values, teamId: values.teamId ?? '', startedOn: values.startedOn || undefined } }, ['Person', 'Team', 'PersonConnection']);
    if (!data) return;
    matchResult(data.addPerson, {
      AddPersonSuccess: ({ person }) => {
        notifications.show({ message: t('people.added', { name: person.name }) });
        onClose();
      },
      InvalidInput: ({ problems }) => fields.showProblems(problems),
      NotFoundError: () => fields.setError('teamId', t('people.teamGone')),
    });
  };
  return (
    <FormDialog title={t('people.addPerson')} opened onClose={onClose} onSubmit={submit} isRunning={add.isRunning} submit={t('action.add')}>
      <TextInput data-autofocus label={t('people.name')} value={values.name} onChange={(event) => fields.set('name', event.currentTarget.value)} error={fields.errorOf('name')} />
      <TextInput label={t('people.email')} type="email" value={values.email} onChange={(event) => fields.set('email', event.currentTarget.value)} error={fields.errorOf('email')} />
      <TeamSelect label={t('people.team')} value={values.teamId} onChange={(id) => fields.set('teamId', id)} error={fields.errorOf('teamId')} />
      <TimeZoneSelect label={t('people.timeZone')} value={values.timeZone} onChange={(zone) => fields.set('timeZone', zone)} error={fields.errorOf('timeZone')} />
      <Select
        label={t('people.language')} allowDeselect={false} value={values.locale} onChange={(locale) => fields.set('locale', locale === 'DE' ? 'DE' : 'EN')}
        data={[{ value: 'EN', label: t('shell.language.en') }, { value: 'DE', label: t('shell.language.de') }]}
      />
      <TextInput type="date" label={t('people.startedOn')} value={values.startedOn} onChange={(event) => fields.set('startedOn', event.currentTarget.value)} error={fields.errorOf('startedOn')} />
      <Checkbox label={t('people.invite')} description={t('people.inviteHint')} checked={values.invite} onChange={(event) => fields.set('invite', event.currentTarget.checked)} />
    </FormDialog>
  );
}
