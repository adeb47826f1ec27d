import { useTranslation } from 'react-i18next';
import { ArchiveTalkDocument, ChangeTalkDocument, CreateTalkDocument, SetTalkSpeakersDocument, type CreateTalkInput } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { useUndoToast } from '../../lib/use-undo-toast.js';
import { done, refuse, staleTalks, talksToast } from './tell.js';

/** What became of writing a talk. */
export type TalkOutcome = { talkId: string } | { problems: readonly FieldProblem[] };

const refused = (problem: { message: string }): TalkOutcome => ({ problems: refuse(problem) });

/** Writing talks, and putting them away. */
export function useTalkCommands() {
  const { t } = useTranslation();
  const create = useCommand(CreateTalkDocument);
  const change = useCommand(ChangeTalkDocument);
  const speaking = useCommand(SetTalkSpeakersDocument);
  const archiving = useCommand(ArchiveTalkDocument);
  const undoToast = useUndoToast(talksToast);
  const setArchived = async (talkId: string, isArchived: boolean): Promise<void> => {
    const data = await archiving.run({ input: { talkId, isArchived } }, staleTalks);
    if (!data) return;
    matchResult<typeof data.archiveTalk, unknown>(data.archiveTalk, {
      ArchiveTalkSuccess: () => undoToast(t(isArchived ? 'talks.talk.archivedDone' : 'talks.talk.restored'), () => setArchived(talkId, !isArchived)), NotFoundError: refuse,
    });
  };
  return {
    isRunning: create.isRunning || change.isRunning || speaking.isRunning || archiving.isRunning,
    setArchived,
    create: async (input: CreateTalkInput): Promise<TalkOutcome> => {
      const data = await create.run({ input }, staleTalks);
      if (!data) return { problems: [] };
      return matchResult<typeof data.createTalk, TalkOutcome>(data.createTalk, { CreateTalkSuccess: ({ talk }) => ({ talkId: talk.id }), NotFoundError: refused, InvalidInput: ({ problems }) => ({ problems }) });
    },
    change: async (talkId: string, input: CreateTalkInput): Promise<TalkOutcome> => {
      const data = await change.run({ input: { ...input, talkId } }, staleTalks);
      if (!data) return { problems: [] };
      return matchResult<typeof data.changeTalk, TalkOutcome>(data.changeTalk, {
        ChangeTalkSuccess: ({ talk }) => {
          done(t('talks.talk.saved', { revision: String(talk.revision) }));
          return { talkId: talk.id };
        },
        NotFoundError: refused, InvalidInput: ({ problems }) => ({ problems }),
      });
    },
    /** Who gives it; whoever leaves it may see no more of it. */
    setSpeakers: async (talkId: string, speakerIds: string[]): Promise<TalkOutcome> => {
      const data = await speaking.run({ input: { talkId, speakerIds } }, staleTalks);
      if (!data) return { problems: [] };
      return matchResult<typeof data.setTalkSpeakers, TalkOutcome>(data.setTalkSpeakers, {
        SetTalkSpeakersSuccess: () => ({ talkId }), NotFoundError: refused, InvalidInput: ({ problems }) => ({ problems }),
      });
    },
  };
}
