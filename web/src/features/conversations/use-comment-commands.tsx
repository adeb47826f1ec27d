import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AcknowledgeCommentDocument, ReplyToCommentDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';

const toast = 'comment-acknowledged';

/** Taking note of comments, with a way back, and replying to them. The answers bring the comment as it is now, and with it every list that shows it. */
export function useCommentCommands() {
  const { t } = useTranslation();
  const wordsOf = useProblemText();
  const acknowledging = useCommand(AcknowledgeCommentDocument);
  const replying = useCommand(ReplyToCommentDocument);
  const tellGone = (message: string): false => {
    notifications.show({ id: 'comment-gone', color: 'red', message });
    return false;
  };
  const set = async (commentId: string, acknowledged: boolean): Promise<boolean> => {
    const data = await acknowledging.run({ input: { commentId, acknowledged } }, ['Comment', 'CommentConnection']);
    return data ? matchResult(data.acknowledgeComment, { AcknowledgeCommentSuccess: () => true, NotFoundError: () => tellGone(t('conversations.gone')) }) : false;
  };
  const say = (message: string, undo: () => Promise<unknown>): void => {
    const back = (): void => {
      notifications.hide(toast);
      void undo();
    };
    notifications.hide(toast);
    notifications.show({ id: toast, autoClose: 10_000, message: <span className="row">{message} <Button size="compact-sm" variant="light" onClick={back}>{t('conversations.undo')}</Button></span> });
  };
  return {
    isAcknowledging: acknowledging.isRunning,
    isReplying: replying.isRunning,
    acknowledge: async (commentId: string, acknowledged: boolean): Promise<boolean> => {
      const isDone = await set(commentId, acknowledged);
      if (isDone) say(t(acknowledged ? 'conversations.acknowledgeDone' : 'conversations.acknowledgeUndone'), () => set(commentId, !acknowledged));
      return isDone;
    },
    /** Null when it is sent, else what is wrong with it, in words; an empty text for what was told already. */
    reply: async (commentId: string, body: string): Promise<string | null> => {
      const data = await replying.run({ input: { commentId, body } }, ['Comment', 'CommentConnection']);
      if (!data) return '';
      return matchResult<typeof data.replyToComment, string | null>(data.replyToComment, {
        ReplyToCommentSuccess: () => {
          notifications.show({ id: 'comment-reply', message: t('conversations.sent'), autoClose: 4000 });
          return null;
        },
        InvalidInput: ({ problems }) => (problems[0] ? wordsOf(problems[0]) : t('failure.fixFields')),
        NotFoundError: () => t('conversations.gone'),
        CommentNotAnswerable: () => t('conversations.notAnswerable'),
      });
    },
  };
}
