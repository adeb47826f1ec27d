import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { DestroyUnreadableAnswersDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';

/** Asks before the unreadable answers of an overdue round are destroyed, and says what became of it. */
export function MendDialog({ round, onClose }: { round: { readonly id: string; readonly number: number }; onClose: () => void }) {
  const { t } = useTranslation();
  const mend = useCommand(DestroyUnreadableAnswersDocument);
  const submit = async () => {
    const data = await mend.run({ input: { roundId: round.id } }, ['Pulse', 'Round']);
    if (!data) return;
    const say = (message: string) => notifications.show({ message });
    matchResult(data.destroyUnreadableAnswers, {
      DestroyUnreadableAnswersSuccess: ({ answers, comments }) => say(answers + comments === 0
        ? t('pulses.mendNothing')
        : t('pulses.mended', { answers: t('pulses.mendAnswers', { count: answers }), comments: t('pulses.mendComments', { count: comments }) })),
      RoundNotOverdue: ({ state }) => say(t('pulses.mendRefused', { state: t(`pulses.roundState.${state}`) })),
      NotFoundError: () => say(t('pulses.gone')),
    });
    onClose();
  };
  return (
    <FormDialog title={t('pulses.mendTitle', { number: String(round.number) })} opened onClose={onClose} onSubmit={submit} isRunning={mend.isRunning} submit={t('pulses.mend')} isDangerous>
      <p className="small">{t('pulses.mendText')}</p>
    </FormDialog>
  );
}
