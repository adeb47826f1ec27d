import { useTranslation } from 'react-i18next';
import { AttendTalksDocument, ChangeTalkOpportunityDocument, CreateTalkOpportunityDocument, type CreateTalkOpportunityInput } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { done, refuse, staleTalks } from './tell.js';

/** What became of a form: saved, the same one that is there already, or what is wrong. */
export type OpportunityOutcome = { savedId: string } | { same: { id: string; name: string } } | { problems: readonly FieldProblem[] };

const refused = (problem: { message: string }): OpportunityOutcome => ({ problems: refuse(problem) });

/** Adding and correcting somewhere to speak, and coming to listen. */
export function useOpportunityCommands() {
  const { t } = useTranslation();
  const create = useCommand(CreateTalkOpportunityDocument);
  const change = useCommand(ChangeTalkOpportunityDocument);
  const attend = useCommand(AttendTalksDocument);
  const saved = (id: string, message: string): OpportunityOutcome => {
    done(message);
    return { savedId: id };
  };
  return {
    isRunning: create.isRunning || change.isRunning || attend.isRunning,
    create: async (input: CreateTalkOpportunityInput): Promise<OpportunityOutcome> => {
      const data = await create.run({ input }, staleTalks);
      if (!data) return { problems: [] };
      return matchResult<typeof data.createTalkOpportunity, OpportunityOutcome>(data.createTalkOpportunity, {
        CreateTalkOpportunitySuccess: ({ opportunity }) => saved(opportunity.id, t('talks.add.added', { name: opportunity.name })),
        SameTalkOpportunity: ({ opportunity }) => ({ same: opportunity }), NotFoundError: refused, InvalidInput: ({ problems }) => ({ problems }),
      });
    },
    change: async (opportunityId: string, input: CreateTalkOpportunityInput): Promise<OpportunityOutcome> => {
      const data = await change.run({ input: { ...input, opportunityId } }, staleTalks);
      if (!data) return { problems: [] };
      return matchResult<typeof data.changeTalkOpportunity, OpportunityOutcome>(data.changeTalkOpportunity, {
        ChangeTalkOpportunitySuccess: ({ opportunity }) => saved(opportunity.id, t('talks.add.changed', { name: opportunity.name })),
        SameTalkOpportunity: ({ opportunity }) => ({ same: opportunity }), NotFoundError: refused, InvalidInput: ({ problems }) => ({ problems }),
      });
    },
    attend: async (opportunityId: string, isComing: boolean): Promise<void> => {
      const data = await attend.run({ input: { opportunityId, isComing } });
      if (data) matchResult<typeof data.attendTalks, unknown>(data.attendTalks, { AttendTalksSuccess: () => done(t(isComing ? 'talks.opportunity.came' : 'talks.opportunity.wentAway')), NotFoundError: refuse });
    },
  };
}
