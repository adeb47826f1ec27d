import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveTalkSearchDocument, SaveTalkSearchDocument, type SaveTalkSearchInput, type TalkSearchPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { useUndoToast } from '../../lib/use-undo-toast.js';
import { done, refuse, talksToast } from './tell.js';

type Problems = readonly FieldProblem[];
type Criteria = SaveTalkSearchInput['criteria'];
const stale = ['TalkSearch'];

/** What was kept, as it is sent again. */
const inputOf = ({ search, topics, countries, city, languages, kinds, online, openOn, hasCodeOfConduct, fitsMyTalks, includePast, withUnknownCalls }: TalkSearchPartsFragment['criteria']): Criteria => ({
  search, topics, countries, city, languages, kinds, online, openOn, hasCodeOfConduct, fitsMyTalks, includePast, withUnknownCalls,
});

/** Keeping searches and letting them go. */
export function useSearchCommands() {
  const { t } = useTranslation();
  const saving = useCommand(SaveTalkSearchDocument);
  const removing = useCommand(RemoveTalkSearchDocument);
  const undoToast = useUndoToast(talksToast);
  const lists = useMemo(() => ({ additionalTypenames: stale }), []);
  const put = async (name: string, criteria: Criteria, isInFeed: boolean): Promise<Problems | null> => {
    const data = await saving.run({ input: { name, criteria, isInFeed } }, stale);
    if (!data) return [];
    return matchResult<typeof data.saveTalkSearch, Problems | null>(data.saveTalkSearch, { SaveTalkSearchSuccess: () => null, NotFoundError: refuse, InvalidInput: ({ problems }) => problems });
  };
  return {
    lists,
    isRunning: saving.isRunning || removing.isRunning,
    /** Null when kept; else what is wrong. */
    save: async (name: string, criteria: Criteria, isInFeed: boolean): Promise<Problems | null> => {
      const problems = await put(name, criteria, isInFeed);
      if (problems === null) done(t('talks.saved.saved', { name }));
      return problems;
    },
    remove: async ({ id, name, isInFeed, criteria }: TalkSearchPartsFragment): Promise<void> => {
      const data = await removing.run({ input: { searchId: id } }, stale);
      if (!data) return;
      matchResult<typeof data.removeTalkSearch, unknown>(data.removeTalkSearch, {
        RemoveTalkSearchSuccess: () => undoToast(t('talks.saved.removed', { name }), () => put(name, inputOf(criteria), isInFeed)), NotFoundError: refuse,
      });
    },
  };
}
