import { Select, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { TeamSelect } from '../../components/team-select.js';
import { TimeZoneSelect } from '../../components/time-zone-select.js';
import { UpdatePersonDocument, type Locale, type PersonPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { looksLikeEmail, useFields } from '../../lib/use-fields.js';

export interface PersonDialogProps {
  person: PersonPartsFragment;
  onClose: () => void;
}

interface Values {
  name: string;
  email: string;
  teamId: string | null;
  timeZone: string;
  locale: Locale;
  startedOn: string;
}

/** Changes what is known of a person; another team is a move, which is dated today. */
export function EditPersonDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useTranslation();
  const fields = useFields<Values>({ name: person.name, email: person.email ?? '', teamId: person.team?.id ?? null, timeZone: person.timeZone, locale: person.locale, startedOn: person.startedOn ?? '' });
  const update = useCommand(UpdatePersonDocument);
  const { values } = fields;
  const isMove = values.teamId !== (person.team?.id ?? null);
  const submit = async () => {
    if (!fields.require('name', 'email', 'teamId')) return;
    if (!looksLikeEmail(values.email)) return fields.setError('email', t('field.email'));
    const data = await update.run({ input: { ...values, personId: person.id, teamId: isMove ? values.teamId : undefined, startedOn: values.startedOn || undefined } }, ['Person', 'Team']);
    if (!data) return;
    matchResult(data.updatePerson, {
      UpdatePersonSuccess: onClose,
      InvalidInput: ({ problems }) => fields.showProblems(problems),
      NotFoundError: () => fields.setError('teamId', t('people.teamGone')),
    });
  };
  return (
    <FormDialog title={t('people.editPerson')} opened onClose={onClose} onSubmit={submit} isRunning={update.isRunning} submit={t('action.save')}>
      <TextInput data-autofocus label={t('people.name')} value={values.name} onChange={(event) => fields.set('name', event.currentTarget.value)} error={fields.errorOf('name')} />
      <TextInput label={t('people.email')} type="email" value={values.email} onChange={(event) => fields.set('email', event.currentTarget.value)} error={fields.errorOf('email')} />
      <TeamSelect label={t('people.team')} value={values.teamId} onChange={(id) => fields.set('teamId', id)} error={fields.errorOf('teamId')} />
      {isMove && <Text size="sm" c="dimmed">{t('people.moveHint')}</Text>}
      <TimeZoneSelect label={t('people.timeZone')} value={values.timeZone} onChange={(zone) => fields.set('timeZone', zone)} error={fields.errorOf('timeZone')} />
      <Select
        label={t('people.language')} allowDeselect={false} value={values.locale} onChange={(locale) => fields.set('locale', locale === 'DE' ? 'DE' : 'EN')}
        data={[{ value: 'EN', label: t('shell.language.en') }, { value: 'DE', label: t('shell.language.de') }]}
      />
      <TextInput type="date" label={t('people.startedOn')} value={values.startedOn} onChange={(event) => fields.set('startedOn', event.currentTarget.value)} error={fields.errorOf('startedOn')} />
    </FormDialog>
  );
}
