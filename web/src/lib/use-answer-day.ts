import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.js';
import { AnswerCodeTDayDocument, type CodeTDayPartsFragment, type CodeTOutcome, type CodeTReason } from './graphql/generated.js';
import { useCommand } from './graphql/use-command.js';
import { matchResult } from './match-result.js';
import { useProblemText } from './problems.js';
import { sayInPlace } from './say-in-place.js';

/** Why a day was not, or not wholly, one's own. In the order in which they are offered. */
export const reasons = ['ON_CALL', 'INCIDENT', 'COVERAGE', 'DEADLINE', 'PERSONAL', 'NONE_GIVEN'] as const satisfies readonly CodeTReason[];

/** Says what became of a day; the same call corrects it within seven days. */
export function useAnswerDay() {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useProblemText();
  const command = useCommand(AnswerCodeTDayDocument);
  const refuse = (message: string) => notifications.show({ color: 'red', message });
  const answer = async (day: Pick<CodeTDayPartsFragment, 'id' | 'day'>, outcome: CodeTOutcome, reason: CodeTReason | null = null): Promise<void> => {
    const data = await command.run({ input: { dayId: day.id, outcome, reason } }, ['CodeTCalendar', 'CodeTTeam']);
    if (!data) return;
    matchResult(data.answerCodeTDay, {
      AnswerCodeTDaySuccess: () => sayInPlace('code-t', t('codeT.answer.noted', { day: format.day(day.day), outcome: t(`codeT.state.${outcome}`) })),
      CodeTNotNow: ({ message }) => refuse(message),
      NotFoundError: ({ message }) => refuse(message),
      InvalidInput: ({ problems }) => refuse(problems[0] ? wordsOf(problems[0]) : t('failure.fixFields')),
    });
  };
  return { answer, isRunning: command.isRunning };
}
