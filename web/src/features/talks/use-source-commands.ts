import { useTranslation } from 'react-i18next';
import {
  AddTalkSourceDocument, ChangeTalkSourceDocument, PreviewTalkSourceDocument, ReadTalkSourceDocument, RemoveTalkSourceDocument, type AddTalkSourceInput, type ChangeTalkSourceInput, type PreviewTalkSourceMutation, type TalkSourcePartsFragment,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { done, refuse } from './tell.js';

type Source = Pick<TalkSourcePartsFragment, 'id' | 'label'>;
/** What reading a source would bring. */
export type SourcePreview = Extract<PreviewTalkSourceMutation['previewTalkSource'], { __typename: 'PreviewTalkSourceSuccess' }>;
/** What came of a form: what was asked for, fields to mend, or a sentence. */
export type SourceOutcome<Value> = { readonly value: Value } | { readonly problems: readonly FieldProblem[] } | { readonly message: string } | null;

const stale = ['TalkSource', 'TalkOpportunity'];

/** Lists of conferences that are read: looking at one, adding, changing, reading and removing it. */
export function useSourceCommands() {
  const { t } = useTranslation();
  const previewing = useCommand(PreviewTalkSourceDocument);
  const adding = useCommand(AddTalkSourceDocument);
  const changing = useCommand(ChangeTalkSourceDocument);
  const reading = useCommand(ReadTalkSourceDocument);
  const removing = useCommand(RemoveTalkSourceDocument);
  const tooOften = ({ retryAfterSeconds }: { retryAfterSeconds: number }): { message: string } => ({ message: t('talks.source.tooOften', { count: retryAfterSeconds }) });

  const read = async ({ id, label }: Source): Promise<void> => {
    const data = await reading.run({ input: { sourceId: id } }, stale);
    if (!data) return;
    matchResult<typeof data.readTalkSource, unknown>(data.readTalkSource, {
      ReadTalkSourceSuccess: ({ source: { problem } }) => (problem === null ? done(t('talks.source.readDone', { label })) : refuse({ message: t('talks.source.readFailed', { label, problem }) })),
      NotFoundError: refuse, RateLimited: (limited) => refuse(tooOften(limited)),
    });
  };
  return {
    isRunning: [previewing, adding, changing, reading, removing].some(({ isRunning }) => isRunning),
    read,
    preview: async (input: AddTalkSourceInput): Promise<SourceOutcome<SourcePreview>> => {
      const data = await previewing.run({ input });
      return data && matchResult<typeof data.previewTalkSource, SourceOutcome<SourcePreview>>(data.previewTalkSource, {
        PreviewTalkSourceSuccess: (value) => ({ value }), TalkSourceNotRead: ({ message }) => ({ message }), RateLimited: tooOften, InvalidInput: ({ problems }) => ({ problems }),
      });
    },
    /** Read at once: whoever adds a list wants to see what it holds. */
    add: async (input: AddTalkSourceInput): Promise<SourceOutcome<true>> => {
      const data = await adding.run({ input }, stale);
      if (!data) return null;
      return matchResult<typeof data.addTalkSource, Promise<SourceOutcome<true>>>(data.addTalkSource, {
        AddTalkSourceSuccess: async ({ source }) => {
          await read(source);
          return { value: true };
        },
        InvalidInput: async ({ problems }) => ({ problems }),
      });
    },
    change: async (source: TalkSourcePartsFragment, changes: Partial<Omit<ChangeTalkSourceInput, 'sourceId'>>): Promise<SourceOutcome<true>> => {
      const { id, label, topics, meaning, isPaused } = source;
      const data = await changing.run({ input: { sourceId: id, label, topics, meaning, isPaused, ...changes } }, stale);
      if (!data) return null;
      return matchResult<typeof data.changeTalkSource, SourceOutcome<true>>(data.changeTalkSource, {
        ChangeTalkSourceSuccess: () => ({ value: done(t('talks.submission.saved')) }), NotFoundError: ({ message }) => ({ message }), InvalidInput: ({ problems }) => ({ problems }),
      });
    },
    remove: async ({ id, label }: Source): Promise<void> => {
      const data = await removing.run({ input: { sourceId: id } }, stale);
      if (data) matchResult<typeof data.removeTalkSource, unknown>(data.removeTalkSource, { RemoveTalkSourceSuccess: () => done(t('talks.source.removed', { label })), NotFoundError: refuse });
    },
  };
}
