import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { SetHackWeekPolicyDocument, type SetHackWeekPolicyInput } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useViewerState } from '../../lib/viewer.js';

/** Sets the rules from a day on; what the viewer may do changes with them. */
export function usePolicyCommand() {
  const { t } = useTranslation();
  const format = useFormat();
  const { refresh } = useViewerState();
  const command = useCommand(SetHackWeekPolicyDocument);
  return {
    isRunning: command.isRunning,
    save: async (input: SetHackWeekPolicyInput): Promise<readonly FieldProblem[]> => {
      const data = await command.run({ input }, ['HackWeekPolicyView', 'HackWeekView', 'HackEdition']);
      if (!data) return [];
      return matchResult<typeof data.setHackWeekPolicy, readonly FieldProblem[]>(data.setHackWeekPolicy, {
        SetHackWeekPolicySuccess: () => {
          sayInPlace('hack-week', t('hackPolicy.saved', { day: format.date(input.effectiveFrom) }));
          refresh();
          return [];
        },
        InvalidInput: ({ problems }) => problems,
      });
    },
  };
}
