import { Button, Select, Stack, Text, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeZoneSelect } from '../../components/time-zone-select.js';
import { SetUpOrganizationDocument, type Locale } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { ownTimeZone } from '../../lib/time-zones.js';
import { looksLikeEmail, useFields } from '../../lib/use-fields.js';

interface SetUpOrganizationFormProps {
  code: string;
  onCodeProblem: (message: string) => void;
  onDone: () => void;
}

/** The organization and its first admin. */
export function SetUpOrganizationForm({ code, onCodeProblem, onDone }: SetUpOrganizationFormProps) {
  const { t, i18n } = useTranslation();
  const language: Locale = i18n.language === 'de' ? 'DE' : 'EN';
  const fields = useFields({ organizationName: '', adminName: '', adminEmail: '', timeZone: ownTimeZone(), locale: language });
  const setUp = useCommand(SetUpOrganizationDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!code) return onCodeProblem(t('field.required'));
    if (!fields.require('organizationName', 'adminName', 'adminEmail')) return;
    if (!looksLikeEmail(fields.values.adminEmail)) return fields.setError('adminEmail', t('field.email'));
    const data = await setUp.run({ input: { code, ...fields.values } });
    if (!data) return;
    matchResult(data.setUpOrganization, {
      SetUpOrganizationSuccess: onDone,
      WrongSetUpCode: () => onCodeProblem(t('accounts.setUp.wrongCode')),
      AlreadySetUp: () => onCodeProblem(t('accounts.setUp.done')),
      InvalidInput: ({ problems }) => fields.showProblems(problems),
      RateLimited: ({ retryAfterSeconds }) => onCodeProblem(t('accounts.tooOften', { count: retryAfterSeconds })),
    });
  };
  const text = (name: 'organizationName' | 'adminName' | 'adminEmail') => ({
    value: fields.values[name],
    error: fields.errorOf(name),
    onChange: (event: { currentTarget: HTMLInputElement }) => fields.set(name, event.currentTarget.value),
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">{t('accounts.setUp.ownText')}</Text>
        <TextInput label={t('accounts.setUp.organization')} autoComplete="organization" {...text('organizationName')} />
        <TextInput label={t('accounts.setUp.adminName')} autoComplete="name" {...text('adminName')} />
        <TextInput label={t('accounts.setUp.adminEmail')} type="email" autoComplete="email" {...text('adminEmail')} />
        <TimeZoneSelect label={t('accounts.setUp.timeZone')} value={fields.values.timeZone} onChange={(zone) => fields.set('timeZone', zone)} error={fields.errorOf('timeZone')} />
        <Select
          label={t('accounts.setUp.locale')} allowDeselect={false} value={fields.values.locale}
          onChange={(locale) => fields.set('locale', locale === 'DE' ? 'DE' : 'EN')}
          data={[{ value: 'EN', label: t('shell.language.en') }, { value: 'DE', label: t('shell.language.de') }]}
        />
        <Button type="submit" size="md" loading={setUp.isRunning}>{t('accounts.setUp.submit')}</Button>
      </Stack>
    </form>
  );
}
