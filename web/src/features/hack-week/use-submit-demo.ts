import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitHackDemoDocument, UnsubmitHackDemoDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { inputOfDemo, keptOf } from './demo-of.js';
import type { DemoWriter } from './demo-writer.js';
import { hackToast, refuse, staleProjects } from './tell.js';

interface Refusal {
  readonly message: string;
  /** What is missing, line by line */
  readonly missing: readonly string[];
  readonly problems: readonly FieldProblem[];
}

/** Submitting what stands in the form, and taking it back. What is typed and not saved goes along. */
export function useSubmitDemo(entryId: string, writer: DemoWriter, onChanged: () => void) {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = useCommand(SubmitHackDemoDocument);
  const unsubmit = useCommand(UnsubmitHackDemoDocument);
  const refused = (message: string, more: Partial<Refusal> = {}): void => setRefusal({ message, missing: [], problems: [], ...more });
  const plain = ({ message }: { message: string }): void => refused(message);
  return {
    isRunning: submit.isRunning || unsubmit.isRunning,
    refusal,
    forget: () => { if (refusal) setRefusal(null); },
    submit: async (): Promise<void> => {
      setRefusal(null);
      const { clash, status } = await writer.flush();
      if (clash) return;
      if (status === 'offline') return refused(t('hackDemo.submit.notSaved'));
      const { changes, version } = writer.unsaved();
      const data = await submit.run({ input: inputOfDemo(entryId, version, changes) }, staleProjects);
      if (!data) return;
      matchResult<typeof data.submitHackDemo, void>(data.submitHackDemo, {
        SubmitHackDemoSuccess: ({ demo }) => {
          writer.accept(keptOf(demo));
          sayInPlace(hackToast, t('hackDemo.submit.done'));
          onChanged();
        },
        NotSubmittable: ({ problems }) => refused(t('hackDemo.submit.missing'), { missing: problems.map(({ text }) => text) }),
        DemoChanged: ({ demo, message }) => {
          writer.accept(keptOf(demo), demo.savedBy?.name ?? null);
          refused(message);
        },
        Frozen: plain, TransitionRefused: plain, HackWeekOff: plain, NotFoundError: plain,
        InvalidInput: ({ problems }) => refused(t('failure.fixFields'), { problems }),
      });
    },
    takeBack: async (): Promise<void> => {
      const data = await unsubmit.run({ input: { entryId } }, staleProjects);
      if (data && matchResult<typeof data.unsubmitHackDemo, boolean>(data.unsubmitHackDemo, { UnsubmitHackDemoSuccess: () => true, Frozen: refuse, TransitionRefused: refuse, HackWeekOff: refuse, NotFoundError: refuse })) {
        sayInPlace(hackToast, t('hackDemo.submit.takenBack'));
        onChanged();
      }
    },
  };
}
