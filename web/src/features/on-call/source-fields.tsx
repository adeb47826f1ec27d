import { Button, FileButton, Input, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { base64Of } from '../../lib/base64-of.js';
import type { Fields } from '../../lib/use-fields.js';
import { shows, type SourceDraft } from './source-draft.js';

interface SourceFieldsProps {
  fields: Fields<SourceDraft>;
  /** A key is kept already; it needn't be typed again */
  hasKey: boolean;
}

function Address({ fields }: Pick<SourceFieldsProps, 'fields'>) {
  const { t } = useTranslation();
  const { kind } = fields.values;
  const [label, hint] = kind === 'ICS_URL' ? [t('onCall.source.urlIcs'), t('onCall.source.urlIcsHint')] : kind === 'PAGERDUTY' ? [t('onCall.source.urlPagerDuty'), t('onCall.source.urlPagerDutyHint')] : [t('onCall.source.url'), t('onCall.source.urlHint')];
  return <TextInput type="url" inputMode="url" autoComplete="off" label={label} description={hint} value={fields.values.url} onChange={(event) => fields.set('url', event.currentTarget.value)} error={fields.errorOf('url')} />;
}

function CalendarFile({ fields }: Pick<SourceFieldsProps, 'fields'>) {
  const { t } = useTranslation();
  const take = async (file: File | null) => {
    if (!file) return;
    fields.set('fileName', file.name);
    fields.set('fileBase64', await base64Of(file));
  };
  return (
    <Input.Wrapper label={t('onCall.source.file')} error={fields.errorOf('fileBase64')}>
      <div className="row">
        <FileButton onChange={(file) => void take(file)} accept=".ics,.ical,text/calendar">{(props) => <Button {...props} variant="default">{t('onCall.source.choose')}</Button>}</FileButton>
        <span className="small" aria-live="polite">{fields.values.fileName}</span>
      </div>
    </Input.Wrapper>
  );
}

/** Where a roster is read: what each kind needs for that. */
export function SourceFields({ fields, hasKey }: SourceFieldsProps) {
  const { t } = useTranslation();
  const { kind, schedule, token, defaultRole } = fields.values;
  const isLinkedIn = kind === 'LINKEDIN';
  return (
    <>
      {shows(kind, 'url') && kind !== 'PAGERDUTY' && <Address fields={fields} />}
      {shows(kind, 'schedule') && <TextInput autoComplete="off" label={t(isLinkedIn ? 'onCall.source.teamThere' : 'onCall.source.schedule')} description={t(isLinkedIn ? 'onCall.source.teamThereHint' : 'onCall.source.scheduleHint')} value={schedule} onChange={(event) => fields.set('schedule', event.currentTarget.value)} error={fields.errorOf('schedule')} />}
      {shows(kind, 'token') && <PasswordInput autoComplete="off" label={t('onCall.source.token')} description={t(hasKey ? 'onCall.source.tokenKeep' : 'onCall.source.tokenHint')} value={token} onChange={(event) => fields.set('token', event.currentTarget.value)} error={fields.errorOf('token')} />}
      {kind === 'PAGERDUTY' && <Address fields={fields} />}
      {shows(kind, 'fileBase64') && <CalendarFile fields={fields} />}
      <TextInput label={t('onCall.source.defaultRole')} description={t('onCall.source.defaultRoleHint')} value={defaultRole} onChange={(event) => fields.set('defaultRole', event.currentTarget.value)} error={fields.errorOf('defaultRole')} />
    </>
  );
}
