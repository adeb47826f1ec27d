import { useTranslation } from 'react-i18next';
import { CommentOnHackProjectDocument, RemoveHackCommentDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { hackToast, refuse, staleProjects } from './tell.js';

/** Saying something to a project, and taking it away again. */
export function useCommentCommands() {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const add = useCommand(CommentOnHackProjectDocument);
  const remove = useCommand(RemoveHackCommentDocument);
  return {
    isRunning: add.isRunning || remove.isRunning,
    /** Null when it stands there, else why not; empty where that was told already. */
    add: async (projectId: string, text: string, mentions: string[]): Promise<string | null> => {
      const data = await add.run({ input: { projectId, text, mentions } }, staleProjects);
      if (!data) return '';
      const why = ({ message }: { message: string }): string => message;
      return matchResult<typeof data.commentOnHackProject, string | null>(data.commentOnHackProject, {
        CommentOnHackProjectSuccess: () => null, TransitionRefused: why, HackWeekOff: why, NotFoundError: why, InvalidInput: ({ problems }) => problems.map(wordsOf).join(' '),
      });
    },
    remove: async (commentId: string): Promise<void> => {
      const data = await remove.run({ input: { commentId } }, staleProjects);
      if (data && matchResult<typeof data.removeHackComment, boolean>(data.removeHackComment, { RemoveHackCommentSuccess: () => true, HackWeekOff: refuse, NotFoundError: refuse })) sayInPlace(hackToast, t('hackWeek.comments.removedToast'));
    },
  };
}
