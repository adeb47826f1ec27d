import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SetSignalMailsDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';

/** Whether falls are mailed to the viewer; the desk shows them either way. */
export function MailsSwitch({ muted }: { muted: boolean }) {
  const { t } = useTranslation();
  const set = useCommand(SetSignalMailsDocument);
  return (
    <Switch
      size="sm" label={t('desk.attention.mails')} checked={!muted} disabled={set.isRunning}
      onChange={(event) => void set.run({ input: { wanted: event.currentTarget.checked } }, ['Attention'])}
    />
  );
}
