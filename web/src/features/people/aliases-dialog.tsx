import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { SetAliasesDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import type { PersonDialogProps } from './edit-person-dialog.js';

interface Alias {
  kind: string;
  value: string;
}

/** Names that the person has elsewhere (GitHub, on-call, chat), so that rosters from there can be matched. */
export function AliasesDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useTranslation();
  const fields = useFields<{ aliases: Alias[] }>({ aliases: person.aliases.map(({ kind, value }) => ({ kind, value })) });
  const setAliases = useCommand(SetAliasesDocument);
  const { aliases } = fields.values;
  const put = (index: number, change: Partial<Alias>) => fields.set('aliases', aliases.map((alias, place) => (place === index ? { ...alias, ...change } : alias)));
  const submit = async () => {
    const filled = aliases.map(({ kind, value }) => ({ kind: kind.trim().toLowerCase(), value: value.trim() })).filter(({ kind, value }) => kind && value);
    const data = await setAliases.run({ input: { personId: person.id, aliases: filled } }, ['Person']);
    if (!data) return;
    matchResult(data.setAliases, {
      SetAliasesSuccess: onClose,
      InvalidInput: ({ problems }) => fields.showProblems(problems),
      NotFoundError: () => fields.setError('aliases', t('people.personGone')),
    });
  };
  return (
    <FormDialog title={t('people.aliases')} opened onClose={onClose} onSubmit={submit} isRunning={setAliases.isRunning} submit={t('action.save')}>
      <Text size="sm" c="dimmed">{t('people.aliasesHint')}</Text>
      {aliases.map(({ kind, value }, index) => (
        <Group key={index} wrap="nowrap" align="flex-end" gap="xs">
          <TextInput label={t('people.aliasKind')} value={kind} onChange={(event) => put(index, { kind: event.currentTarget.value })} w={140} />
          <TextInput label={t('people.aliasValue')} value={value} onChange={(event) => put(index, { value: event.currentTarget.value })} className="grow" />
          <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('people.aliasRemove', { value: value || kind })} onClick={() => fields.set('aliases', aliases.filter((_, place) => place !== index))}>
            <IconTrash size={18} stroke={1.6} />
          </ActionIcon>
        </Group>
      ))}
      <div><Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => fields.set('aliases', [...aliases, { kind: 'github', value: '' }])}>{t('people.aliasAdd')}</Button></div>
      {fields.errorOf('aliases') && <Text size="sm" c="red" role="alert">{fields.errorOf('aliases')}</Text>}
    </FormDialog>
  );
}
