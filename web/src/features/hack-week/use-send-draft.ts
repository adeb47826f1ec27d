import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { errorCode } from '../../lib/graphql/errors.js';
import { SaveHackDemoDraftDocument, type HackDemoPartsFragment } from '../../lib/graphql/generated.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';
import type { DemoDraft } from './demo-draft.js';
import { inputOfDemo, keptOf } from './demo-of.js';
import type { SendOutcome } from './demo-writer.js';

/** Saves a draft without a word: what became of it stands beside the form. Everything that is no answer of the demo's is tried again. */
export function useSendDraft(entryId: string): (changes: Partial<DemoDraft>, version: number) => Promise<SendOutcome> {
  const { t } = useTranslation();
  const client = useClient();
  const wordsOf = useProblemText();
  return useCallback(async (changes, version) => {
    const { data, error } = await client.mutation(SaveHackDemoDraftDocument, { input: inputOfDemo(entryId, version, changes) }).toPromise();
    if (error || !data) {
      const code = error ? errorCode(error) : 'INTERNAL';
      return code === 'OFFLINE' || code === 'INTERNAL' || code === 'RATE_LIMITED' ? { kind: 'unreachable' } : { kind: 'refused', message: t(`failure.code.${code}`) };
    }
    const of = (demo: HackDemoPartsFragment) => ({ kept: keptOf(demo), by: demo.savedBy?.name ?? null });
    const refused = ({ message }: { message: string }): SendOutcome => ({ kind: 'refused', message });
    return matchResult<typeof data.saveHackDemoDraft, SendOutcome>(data.saveHackDemoDraft, {
      SaveHackDemoDraftSuccess: ({ demo }) => ({ kind: 'saved', at: demo.savedAt, ...of(demo) }),
      DemoChanged: ({ demo }) => ({ kind: 'changed', ...of(demo) }),
      Frozen: ({ message }) => ({ kind: 'frozen', message }),
      TransitionRefused: refused, HackWeekOff: refused, NotFoundError: refused,
      InvalidInput: ({ problems }) => refused({ message: problems.map(wordsOf).join(' ') }),
    });
  }, [client, entryId, t, wordsOf]);
}
