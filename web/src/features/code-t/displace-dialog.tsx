import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { useFormat } from '../../lib/format.js';
import { DisplaceCodeTDayDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { sayInPlace } from '../../lib/say-in-place.js';

/** Somebody's day that a lead may be about to take. */
export interface BookedDay {
  readonly dayId: string;
  readonly day: string;
  readonly person: { readonly name: string };
}

const wordsLength = 300;

/** Where the policy lets leads take a day: never without words, and seen in the team's figure. */
export function DisplaceDialog({ day, onClose }: { day: BookedDay; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const command = useCommand(DisplaceCodeTDayDocument);
  const fields = useFields({ reason: '' });
  const { values } = fields;
  const submit = async () => {
    if (!fields.require('reason')) return;
    const data = await command.run({ input: { dayId: day.dayId, reason: values.reason.trim() } }, ['CodeTTeam', 'CodeTCalendar']);
    if (!data) return;
    const refuse = ({ message }: { message: string }): void => {
      notifications.show({ color: 'red', message });
      onClose();
    };
    matchResult(data.displaceCodeTDay, {
      DisplaceCodeTDaySuccess: () => {
        sayInPlace('code-t', t('codeT.displace.done', { name: day.person.name }));
        onClose();
      },
      CodeTNotNow: refuse, NotFoundError: refuse,
      InvalidInput: ({ problems }) => fields.showProblems(problems),
    });
  };
  return (
    <FormDialog title={t('codeT.displace.title', { name: day.person.name, day: format.dayOfWeek(day.day) })} opened onClose={onClose} onSubmit={submit} isRunning={command.isRunning} submit={t('codeT.displace.submit')} isDangerous>
      <p className="small soft">{t('codeT.displace.text', { name: day.person.name })}</p>
      <Textarea data-autofocus label={t('codeT.displace.note')} autosize minRows={2} maxLength={wordsLength} value={values.reason} onChange={(event) => fields.set('reason', event.currentTarget.value)} error={fields.errorOf('reason')} />
    </FormDialog>
  );
}
