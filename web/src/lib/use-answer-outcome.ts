import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AnswerHackOutcomeDocument, type HackOutcome, type HackOutcomeAskPartsFragment } from './graphql/generated.js';
import { useCommand } from './graphql/use-command.js';
import { matchResult } from './match-result.js';
import { useProblemText } from './problems.js';
import { sayInPlace } from './say-in-place.js';

/** What may have become of a project after its week. */
export const outcomes = ['SHIPPED', 'ADOPTED', 'CODE_T', 'PARKED', 'ENDED'] as const satisfies readonly HackOutcome[];

/** Says what became of one's own project, with a word about it where there is one. */
export function useAnswerOutcome() {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const command = useCommand(AnswerHackOutcomeDocument);
  const refuse = ({ message }: { message: string }): void => {
    notifications.show({ color: 'red', message });
  };
  return {
    isRunning: command.isRunning,
    answer: async ({ project, at }: Pick<HackOutcomeAskPartsFragment, 'project' | 'at'>, outcome: HackOutcome, note: string): Promise<void> => {
      const data = await command.run({ input: { projectId: project.id, at, outcome, note: note.trim() || null } }, ['HackOutcomeAsk', 'HackProject', 'HackReport', 'CodeTProject']);
      if (!data) return;
      matchResult<typeof data.answerHackOutcome, void>(data.answerHackOutcome, {
        AnswerHackOutcomeSuccess: () => sayInPlace('hack-week', t('hackOutcome.noted', { project: project.title, outcome: t(`hackWeek.outcome.${outcome}`) })),
        HackOutcomeNotAsked: refuse, HackWeekOff: refuse, NotFoundError: refuse, InvalidInput: ({ problems }) => refuse({ message: problems.map(wordsOf).join(' ') }),
      });
    },
  };
}
