import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { localeOf } from '../../../platform/access/acting.js';
import { presentOpportunity } from '../../opportunities/graphql/opportunity.types.js';
import { ReadSubmissions } from '../app/read-submissions.js';
import { RecordSubmission } from '../app/record-submission.js';
import { RequestToSpeak } from '../app/request-to-speak.js';
import type { SubmissionAction } from '../domain/submission-states.js';
import type { RequestError } from '../domain/talks.errors.js';
import { TalkSubmission, TalkSubmissionAction } from './submission.types.js';
import { ChangeSubmissionInput, DraftSubmissionInput, RecordSubmissionInput, RequestToSpeakInput, ShareSubmissionInput, TalkSubmissionInput } from './talks.inputs.js';
import { TalkLoaders } from './talks.loader.js';
import { presentRecordError, presentSubmission } from './talks.presenter.js';
import {
  AlreadySubmitted, CallClosed, ChangeSubmissionResult, ChangeSubmissionSuccess, DraftSubmissionResult, DraftSubmissionSuccess, RecordSubmissionResult, RecordSubmissionSuccess, RequestToSpeakResult,
  RequestToSpeakSuccess, ShareSubmissionResult, ShareSubmissionSuccess, TalksOff,
} from './talks.results.js';

/** Talks on their way to a stage. */
@Resolver()
export class SubmissionResolver {
  constructor(
    private readonly requesting: RequestToSpeak,
    private readonly recording: RecordSubmission,
    private readonly reading: ReadSubmissions,
  ) {}

  @Can('talks:use')
  @Query(() => [TalkSubmission], { description: 'Everything that the viewer speaks in, on all three axes, last changed first; at most 500.' })
  async mySubmissions(@CurrentCtx() ctx: Ctx): Promise<TalkSubmission[]> {
    return (await this.reading.mine(ctx)).map((submission) => presentSubmission(submission, ctx));
  }

  @Can('talks:use')
  @Query(() => TalkSubmission, { nullable: true, description: 'One submission; null for none that the viewer may see.' })
  async talkSubmission(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => TalkSubmissionInput }) { submissionId }: TalkSubmissionInput): Promise<TalkSubmission | null> {
    const found = await this.reading.one(ctx, submissionId);
    return found ? presentSubmission(found, ctx) : null;
  }

  @Can('talks:use')
  @Mutation(() => DraftSubmissionResult, { description: 'Puts a talk and an opportunity together without asking yet; reminders of its deadline begin.' })
  async draftSubmission(@CurrentRequest() request: RequestContext, @Args('input', { type: () => DraftSubmissionInput }) { talkId, opportunityId }: DraftSubmissionInput): Promise<DraftSubmissionResult> {
    const done = await this.requesting.draft(request.ctx, { talkId, opportunityId, note: '' });
    TalkLoaders.forget(request);
    if (done.ok) return outcome(DraftSubmissionSuccess, { submission: presentSubmission(done.value.submission, request.ctx) });
    const refused = presentRequestError(done.error, request.ctx);
    return refused instanceof CallClosed || 'problems' in refused ? noSuchThing() : refused;
  }

  @Can('talks:use')
  @Mutation(() => RequestToSpeakResult, { description: 'Asks to speak. The policy approves in the same transaction; there is no way to refuse. On the own stage it takes a place, or waits for one.' })
  async requestToSpeak(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RequestToSpeakInput }) input: RequestToSpeakInput): Promise<RequestToSpeakResult> {
    const advice = (input.advice ?? []).map(({ kind, personId, note }) => ({ kind: fromEnum<never>(kind), personId: personId ?? null, note: note ?? '' }));
    const done = await this.requesting.request(request.ctx, { talkId: input.talkId, opportunityId: input.opportunityId, advice, isLateEntry: input.lateEntry ?? false, note: '' });
    TalkLoaders.forget(request);
    return done.ok ? outcome(RequestToSpeakSuccess, { submission: presentSubmission(done.value.submission, request.ctx) }) : presentRequestError(done.error, request.ctx);
  }

  @Can('talks:use')
  @Mutation(() => RecordSubmissionResult, { description: 'Records what happened: what can be recorded now stands in viewerCan.record. Its speakers may.' })
  async recordSubmission(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RecordSubmissionInput }) input: RecordSubmissionInput): Promise<RecordSubmissionResult> {
    if (input.action === TalkSubmissionAction.DRAFT) return presentInvalid([{ path: 'action', code: 'action', message: 'That is done by draftSubmission.' }]);
    const wish = { submissionId: input.submissionId, action: fromEnum<SubmissionAction>(input.action), on: input.on ?? null, note: input.note ?? '', isLateEntry: input.lateEntry ?? false };
    const done = await this.recording.record(request.ctx, wish);
    TalkLoaders.forget(request);
    return done.ok ? outcome(RecordSubmissionSuccess, { submission: presentSubmission(done.value.submission, request.ctx) }) : presentRecordError(done.error, request.ctx);
  }

  @Can('talks:use')
  @Mutation(() => ChangeSubmissionResult, { description: 'Says when the slot is, where slides and recording are, whom to thank; and notes for the trip.' })
  async changeSubmission(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ChangeSubmissionInput }) input: ChangeSubmissionInput): Promise<ChangeSubmissionResult> {
    const details = { slotStartsAt: input.slotStartsAt ?? null, slidesUrl: input.slidesUrl || null, recordingUrl: input.recordingUrl || null, travelNote: input.travelNote ?? '', thanks: input.thanks ?? '' };
    const done = await this.recording.describe(request.ctx, input.submissionId, details);
    TalkLoaders.forget(request);
    if (done.ok) return outcome(ChangeSubmissionSuccess, { submission: presentSubmission(done.value.submission, request.ctx) });
    return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
  }

  @Can('talks:use')
  @Mutation(() => ShareSubmissionResult, { description: 'Chooses who sees a submission that isn’t accepted. Nobody else does, whatever their rank.' })
  async shareSubmission(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ShareSubmissionInput }) { submissionId, personIds }: ShareSubmissionInput): Promise<ShareSubmissionResult> {
    const done = await this.recording.share(request.ctx, submissionId, personIds);
    TalkLoaders.forget(request);
    if (done.ok) return outcome(ShareSubmissionSuccess, { submission: presentSubmission(done.value.submission, request.ctx) });
    return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
  }
}

function presentRequestError(error: RequestError, ctx: Ctx): Exclude<RequestToSpeakResult, RequestToSpeakSuccess> {
  const isGerman = localeOf(ctx) === 'de';
  switch (error.kind) {
    case 'not-found': return noSuchThing();
    case 'invalid': return presentInvalid(error.problems);
    case 'talks-off': return outcome(TalksOff, { message: isGerman ? 'Vorträge sind hier nicht eingeschaltet.' : 'Talks are not switched on here.' });
    case 'already-there': return outcome(AlreadySubmitted, {
      message: isGerman ? 'Dieser Vortrag steht dort schon.' : 'This talk stands there already.', submission: presentSubmission(error.submission, ctx),
    });
    case 'call-closed': return outcome(CallClosed, {
      message: isGerman ? `Die Einreichungsfrist von ${error.opportunity.name} ist vorbei.` : `The call of ${error.opportunity.name} is closed.`,
      nextSimilar: error.nextSimilar && presentOpportunity(error.nextSimilar, ctx),
    });
  }
}
