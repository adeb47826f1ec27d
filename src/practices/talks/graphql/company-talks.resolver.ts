import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { ViewerPermissions } from '../../../people/accounts/graphql/viewer.types.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { fromEnum, toEnum } from '../../../platform/graphql/enum-words.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { localeOf } from '../../../platform/access/acting.js';
import { countryNames } from '../../opportunities/domain/country.js';
import { presentOpportunity } from '../../opportunities/graphql/opportunity.types.js';
import { APPROVAL_POLICY } from '../../policies/domain/talks-settings.js';
import { Advice, type AdviceError } from '../app/advice.js';
import { MergeOpportunities } from '../app/merge-opportunities.js';
import { ReadCompanyTalks } from '../app/read-company-talks.js';
import { Stage } from '../app/stage.js';
import { TalkPolicies } from '../app/talk-policies.js';
import { CompanyTalks, TalkAdvice, TalkAdviceKind, TalksRules, TalkSubmissionConnection, TalkSubmissionEdge } from './submission.types.js';
import {
  AnswerTalkAdviceInput, AskTalkAdviceInput, AttendTalksInput, CompanyTalkListInput, CompanyTalksInput, MergeTalkOpportunitiesInput, SetTalksPolicyInput, TakeTalkOpportunitiesApartInput, WithdrawTalkAdviceInput,
} from './talks.inputs.js';
import { TalkLoaders } from './talks.loader.js';
import { presentAdvice, presentPolicies, presentSubmission } from './talks.presenter.js';
import {
  AnswerTalkAdviceResult, AnswerTalkAdviceSuccess, AskTalkAdviceResult, AskTalkAdviceSuccess, AttendTalksResult, AttendTalksSuccess, MergeTalkOpportunitiesResult, MergeTalkOpportunitiesSuccess,
  SetTalksPolicyResult, SetTalksPolicySuccess, TakeTalkOpportunitiesApartResult, TakeTalkOpportunitiesApartSuccess, TalksPolicyView, WithdrawTalkAdviceResult, WithdrawTalkAdviceSuccess,
} from './talks.results.js';

/** What colleagues do with each other's talks: help, listen, look back. */
@Resolver()
export class CompanyTalksResolver {
  constructor(
    private readonly company: ReadCompanyTalks,
    private readonly advising: Advice,
    private readonly stage: Stage,
    private readonly merging: MergeOpportunities,
  ) {}

  @Can('talks:use')
  @Query(() => CompanyTalks, { description: 'A year of the company: who spoke where about what, what is recorded, whose first talk it was. Only what was accepted; nothing of what wasn’t.' })
  async companyTalks(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CompanyTalksInput }) { year }: CompanyTalksInput): Promise<CompanyTalks> {
    const { years, countries, outside, inside, speakers, firstTimeSpeakerIds, ...figures } = await this.company.year(ctx, year);
    const firstTimeSpeakers = firstTimeSpeakerIds.map((id) => outcome(Person, { id }));
    return outcome(CompanyTalks, { ...figures, year, years: [...years], countries: [...countryNames(countries, localeOf(ctx))], outsideCount: outside, insideCount: inside, speakerCount: speakers, firstTimeSpeakers });
  }

  @Can('talks:use')
  @Query(() => TalkSubmissionConnection, { description: 'The talks of a year, the latest first. Only what was accepted and not called off.' })
  async companyTalkList(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CompanyTalkListInput }) { year, isInternal, first, after }: CompanyTalkListInput): Promise<TalkSubmissionConnection> {
    const { edges, pageInfo } = toConnection(await this.company.page(ctx, { year, isInternal, first: pageSize(first, 50), after: after ?? null }), (one) => presentSubmission(one, ctx));
    return outcome(TalkSubmissionConnection, { edges: edges.map((edge) => outcome(TalkSubmissionEdge, edge)), pageInfo });
  }

  @Can('talks:use')
  @Query(() => [TalkAdvice], { description: 'Requests for advice that the viewer can answer: those put to them first, then those put to whoever can help.' })
  async talkAdviceToGive(@CurrentCtx() ctx: Ctx): Promise<TalkAdvice[]> {
    return (await this.advising.toAnswer(ctx)).map((advice) => presentAdvice(advice, false, ctx));
  }

  @Can('talks:use')
  @Mutation(() => AskTalkAdviceResult, { description: 'Asks for advice. It holds nothing up.' })
  async askTalkAdvice(@CurrentRequest() request: RequestContext, @Args('input', { type: () => AskTalkAdviceInput }) { submissionId, advice }: AskTalkAdviceInput): Promise<AskTalkAdviceResult> {
    const done = await this.advising.ask(request.ctx, submissionId, { kind: fromEnum(advice.kind), personId: advice.personId ?? null, note: advice.note ?? '' });
    TalkLoaders.forget(request);
    return done.ok ? outcome(AskTalkAdviceSuccess, { advice: presentAdvice(done.value, true, request.ctx) }) : refused(done.error);
  }

  @Can('talks:use')
  @Mutation(() => AnswerTalkAdviceResult, { description: 'Answers a request for advice, or writes one’s answer anew.' })
  async answerTalkAdvice(@CurrentRequest() request: RequestContext, @Args('input', { type: () => AnswerTalkAdviceInput }) { adviceId, answer }: AnswerTalkAdviceInput): Promise<AnswerTalkAdviceResult> {
    const done = await this.advising.answer(request.ctx, adviceId, answer);
    TalkLoaders.forget(request);
    return done.ok ? outcome(AnswerTalkAdviceSuccess, { advice: presentAdvice(done.value, false, request.ctx) }) : refused(done.error);
  }

  @Can('talks:use')
  @Mutation(() => WithdrawTalkAdviceResult, { description: 'Takes a request for advice back.' })
  async withdrawTalkAdvice(@CurrentRequest() request: RequestContext, @Args('input', { type: () => WithdrawTalkAdviceInput }) { adviceId }: WithdrawTalkAdviceInput): Promise<WithdrawTalkAdviceResult> {
    const done = await this.advising.withdraw(request.ctx, adviceId);
    TalkLoaders.forget(request);
    return done.ok ? outcome(WithdrawTalkAdviceSuccess, { advice: presentAdvice(done.value, true, request.ctx) }) : noSuchThing();
  }

  @Can('talks:use')
  @Mutation(() => AttendTalksResult, { description: 'Signs up to listen on the own stage, or takes it back.' })
  async attendTalks(@CurrentRequest() request: RequestContext, @Args('input', { type: () => AttendTalksInput }) { opportunityId, isComing }: AttendTalksInput): Promise<AttendTalksResult> {
    const done = await this.stage.attend(request.ctx, opportunityId, isComing);
    TalkLoaders.forget(request);
    return done.ok ? outcome(AttendTalksSuccess, { opportunity: presentOpportunity(done.value, request.ctx) }) : noSuchThing();
  }

  @Can('talks:use')
  @Mutation(() => MergeTalkOpportunitiesResult, { description: 'Makes two rows one that are one event. What was handed in at either stands at the one that stays.' })
  async mergeTalkOpportunities(@CurrentRequest() request: RequestContext, @Args('input', { type: () => MergeTalkOpportunitiesInput }) { keptId, goneId }: MergeTalkOpportunitiesInput): Promise<MergeTalkOpportunitiesResult> {
    const done = await this.merging.merge(request.ctx, keptId, goneId);
    TalkLoaders.forget(request);
    if (done.ok) return outcome(MergeTalkOpportunitiesSuccess, { opportunity: presentOpportunity(done.value, request.ctx) });
    return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
  }

  @Can('practice:manage')
  @Mutation(() => TakeTalkOpportunitiesApartResult, { description: 'Takes two apart that were made one by mistake: what moved then goes back, what came since stays. Not after a talk that moved was given, nor once a list tells otherwise of it.' })
  async takeTalkOpportunitiesApart(@CurrentRequest() request: RequestContext, @Args('input', { type: () => TakeTalkOpportunitiesApartInput }) { mergeId }: TakeTalkOpportunitiesApartInput): Promise<TakeTalkOpportunitiesApartResult> {
    const done = await this.merging.takeApart(request.ctx, mergeId);
    TalkLoaders.forget(request);
    if (done.ok) return outcome(TakeTalkOpportunitiesApartSuccess, { opportunity: presentOpportunity(done.value.kept, request.ctx), other: presentOpportunity(done.value.other, request.ctx) });
    return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
  }
}

/** The rules of talks, for admins; and what everybody needs to know of them. */
@Resolver(() => ViewerPermissions)
export class TalksPolicyResolver {
  constructor(private readonly policies: TalkPolicies) {}

  @Can('talks:use')
  @Query(() => TalksRules, { nullable: true, description: 'The rules of today; null where talks are off or not open to the viewer’s team.' })
  async talksRules(@CurrentCtx() ctx: Ctx): Promise<TalksRules | null> {
    const rules = await this.policies.mine(ctx);
    return rules ? outcome(TalksRules, { approvalPolicy: rules.approvalPolicy, adviceKinds: rules.adviceKinds.map((kind) => toEnum(TalkAdviceKind, kind)), remindersDays: [...rules.remindersDays] }) : null;
  }

  @Can('practice:manage')
  @Query(() => TalksPolicyView, { description: 'The rules of talks: those of today, those to come and those before.' })
  async talksPolicy(@CurrentCtx() ctx: Ctx): Promise<TalksPolicyView> {
    return presentPolicies(await this.policies.view(ctx));
  }

  @Can('practice:manage')
  @Mutation(() => SetTalksPolicyResult, { description: 'Sets the rules from a day on. What was approved stays so.' })
  async setTalksPolicy(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SetTalksPolicyInput }) { effectiveFrom, isOn, audienceTeamId, adviceKinds, remindersDays }: SetTalksPolicyInput): Promise<SetTalksPolicyResult> {
    const settings = {
      isOn, audienceTeamId: audienceTeamId ?? null, approvalPolicy: APPROVAL_POLICY as typeof APPROVAL_POLICY, adviceKinds: [...new Set(adviceKinds)].map((kind) => fromEnum<never>(kind)),
      remindersDays: [...new Set(remindersDays)].sort((a, b) => b - a),
    };
    const set = await this.policies.set(ctx, effectiveFrom, settings);
    return set.ok ? outcome(SetTalksPolicySuccess, { policy: presentPolicies(await this.policies.view(ctx)) }) : presentInvalid(set.error);
  }

  @ResolveField(() => Boolean, { description: 'Open the pages of talks: they are on, and open to their team.' })
  async useTalks(@CurrentCtx() ctx: Ctx): Promise<boolean> {
    return isSomebody(ctx.actor) && (await this.policies.mine(ctx)) !== undefined;
  }
}

function refused(error: AdviceError): ReturnType<typeof presentInvalid> | ReturnType<typeof noSuchThing> {
  return error.kind === 'invalid' ? presentInvalid(error.problems) : noSuchThing();
}
