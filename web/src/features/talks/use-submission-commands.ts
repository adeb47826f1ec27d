import { useTranslation } from 'react-i18next';
import {
  AskTalkAdviceDocument, ChangeSubmissionDocument, DraftSubmissionDocument, RecordSubmissionDocument, RequestToSpeakDocument, ShareSubmissionDocument, WithdrawTalkAdviceDocument,
  type ChangeSubmissionInput, type RecordSubmissionInput, type RequestToSpeakInput, type TalkAdviceKind, type TalkConferenceState, type TalkOpportunityLineFragment,
} from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { done, refuse, staleTalks } from './tell.js';

type Problems = readonly FieldProblem[];

/** What became of asking to speak. */
export type AskOutcome = { submissionId: string; isNew: boolean } | { closed: string; next: TalkOpportunityLineFragment | null } | { problems: Problems };
const refused = (problem: { message: string }): AskOutcome => ({ problems: refuse(problem) });

/** What became of a step: noted, a late entry that has to be said, or what is wrong. */
export type StepOutcome = { kind: 'done' } | { kind: 'late'; message: string } | { kind: 'problems'; problems: Problems };
const stepRefused = (problem: { message: string }): StepOutcome => ({ kind: 'problems', problems: refuse(problem) });

/** Asking to speak: approved in the same moment; or a draft to be reminded of. */
export function useAsking() {
  const { t } = useTranslation();
  const request = useCommand(RequestToSpeakDocument);
  const draft = useCommand(DraftSubmissionDocument);
  const made = (submissionId: string, message: string): AskOutcome => {
    done(message);
    return { submissionId, isNew: true };
  };
  const already = ({ submission }: { submission: { id: string } }): AskOutcome => {
    done(t('talks.ask.already'));
    return { submissionId: submission.id, isNew: false };
  };
  /** The own stage gives its places itself. */
  const approved = ({ conference, opportunity: { isInternal } }: { conference: TalkConferenceState; opportunity: { isInternal: boolean } }): string =>
    t(!isInternal ? 'talks.ask.approved' : conference === 'WAITLISTED' ? 'talks.ask.waits' : 'talks.ask.seated');
  return {
    isRunning: request.isRunning || draft.isRunning,
    request: async (input: RequestToSpeakInput): Promise<AskOutcome> => {
      const data = await request.run({ input }, staleTalks);
      if (!data) return { problems: [] };
      return matchResult<typeof data.requestToSpeak, AskOutcome>(data.requestToSpeak, {
        RequestToSpeakSuccess: ({ submission }) => made(submission.id, approved(submission)), AlreadySubmitted: already, CallClosed: ({ message, nextSimilar }) => ({ closed: message, next: nextSimilar }),
        TalksOff: refused, NotFoundError: refused, InvalidInput: ({ problems }) => ({ problems }),
      });
    },
    draft: async (talkId: string, opportunityId: string): Promise<AskOutcome> => {
      const data = await draft.run({ input: { talkId, opportunityId } }, staleTalks);
      if (!data) return { problems: [] };
      return matchResult<typeof data.draftSubmission, AskOutcome>(data.draftSubmission, { DraftSubmissionSuccess: ({ submission }) => made(submission.id, t('talks.ask.drafted')), AlreadySubmitted: already, TalksOff: refused, NotFoundError: refused });
    },
  };
}

/** Steps of a submission, and what is written beside it. Null says: saved. */
export function useSubmissionCommands() {
  const { t } = useTranslation();
  const record = useCommand(RecordSubmissionDocument);
  const change = useCommand(ChangeSubmissionDocument);
  const share = useCommand(ShareSubmissionDocument);
  const advice = useCommand(AskTalkAdviceDocument);
  const withdrawing = useCommand(WithdrawTalkAdviceDocument);
  const saved = (message: string): null => {
    done(message);
    return null;
  };
  return {
    isRunning: record.isRunning || change.isRunning || share.isRunning || advice.isRunning || withdrawing.isRunning,
    record: async (input: RecordSubmissionInput): Promise<StepOutcome> => {
      const data = await record.run({ input }, staleTalks);
      if (!data) return { kind: 'problems', problems: [] };
      return matchResult<typeof data.recordSubmission, StepOutcome>(data.recordSubmission, {
        RecordSubmissionSuccess: () => {
          done(t('talks.submission.done'));
          return { kind: 'done' };
        },
        LateEntry: ({ message }) => ({ kind: 'late', message }), TransitionRefused: stepRefused, NotFoundError: stepRefused, InvalidInput: ({ problems }) => ({ kind: 'problems', problems }),
      });
    },
    change: async (input: ChangeSubmissionInput): Promise<Problems | null> => {
      const data = await change.run({ input }, staleTalks);
      if (!data) return [];
      return matchResult<typeof data.changeSubmission, Problems | null>(data.changeSubmission, { ChangeSubmissionSuccess: () => saved(t('talks.submission.saved')), NotFoundError: refuse, InvalidInput: ({ problems }) => problems });
    },
    share: async (submissionId: string, personIds: string[]): Promise<Problems | null> => {
      const data = await share.run({ input: { submissionId, personIds } }, staleTalks);
      if (!data) return [];
      return matchResult<typeof data.shareSubmission, Problems | null>(data.shareSubmission, { ShareSubmissionSuccess: () => saved(t('talks.submission.shared')), NotFoundError: refuse, InvalidInput: ({ problems }) => problems });
    },
    askAdvice: async (submissionId: string, kind: TalkAdviceKind, note: string, personId: string | null): Promise<Problems | null> => {
      const data = await advice.run({ input: { submissionId, advice: { kind, note: note.trim() || null, personId } } }, staleTalks);
      if (!data) return [];
      return matchResult<typeof data.askTalkAdvice, Problems | null>(data.askTalkAdvice, { AskTalkAdviceSuccess: () => saved(t('talks.submission.asked')), NotFoundError: refuse, InvalidInput: ({ problems }) => problems });
    },
    withdrawAdvice: async (adviceId: string): Promise<void> => {
      const data = await withdrawing.run({ input: { adviceId } }, staleTalks);
      if (data) matchResult<typeof data.withdrawTalkAdvice, unknown>(data.withdrawTalkAdvice, { WithdrawTalkAdviceSuccess: () => done(t('talks.submission.adviceWithdrawn')), NotFoundError: refuse });
    },
  };
}
