import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import type { Result } from '../../../kernel/result.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome, type InvalidInput, type NotFoundError } from '../../../platform/graphql/user-error.js';
import { KeepTalks, type TalkError } from '../app/keep-talks.js';
import { Stage } from '../app/stage.js';
import { TalkLinks } from '../app/talk-links.js';
import type { StoredTalk, TalkId, TalkWords } from '../domain/talk.js';
import { TalkSubmission } from './submission.types.js';
import { Talk, TalkConnection, TalkEdge, TalkRevision } from './talk.types.js';
import { ArchiveTalkInput, ChangeTalkInput, CreateTalkInput, SetTalkSpeakersInput, TalkInput, TalksInput } from './talks.inputs.js';
import { TalkLoaders } from './talks.loader.js';
import { presentRevision, presentSubmission, presentTalk } from './talks.presenter.js';
import {
  ArchiveTalkResult, ArchiveTalkSuccess, ChangeTalkResult, ChangeTalkSuccess, CreateTalkResult, CreateTalkSuccess, SetTalkSpeakersResult, SetTalkSpeakersSuccess,
} from './talks.results.js';

/** The library of talks. */
@Resolver(() => Talk)
export class TalkResolver {
  constructor(
    private readonly talksKept: KeepTalks,
    private readonly links: TalkLinks,
    private readonly stage: Stage,
  ) {}

  @Can('talks:use')
  @Query(() => TalkConnection, { description: 'Talks of the library that the viewer may see, last changed first.' })
  async talks(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => TalksInput, nullable: true }) input?: TalksInput): Promise<TalkConnection> {
    const topics = (input?.topics ?? []).map((topic) => topic.trim().toLowerCase());
    const wish = { mine: input?.mine ?? false, search: input?.search?.trim() ?? '', topics, withArchived: input?.includeArchived ?? false, first: pageSize(input?.first, 50), after: input?.after ?? null };
    const { edges, pageInfo } = toConnection(await this.talksKept.page(ctx, wish), (talk) => presentTalk(talk, ctx));
    return outcome(TalkConnection, { edges: edges.map((edge) => outcome(TalkEdge, edge)), pageInfo });
  }

  @Can('talks:use')
  @Query(() => Talk, { nullable: true, description: 'One talk; null for none that the viewer may see.' })
  async talk(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => TalkInput }) { talkId }: TalkInput): Promise<Talk | null> {
    const found = await this.talksKept.one(ctx, talkId);
    return found ? presentTalk(found, ctx) : null;
  }

  @Can('talks:use')
  @Mutation(() => CreateTalkResult, { description: 'Writes a talk into the library.' })
  async createTalk(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CreateTalkInput }) input: CreateTalkInput): Promise<CreateTalkResult> {
    const done = await this.talksKept.create(ctx, wordsOf(input), input.isShared ?? false, input.speakerIds ?? []);
    return done.ok ? outcome(CreateTalkSuccess, { talk: presentTalk(done.value, ctx) }) : refused(done);
  }

  @Can('talks:use')
  @Mutation(() => ChangeTalkResult, { description: 'Changes what a talk says; what it said before stays in its history. Its speakers may.' })
  async changeTalk(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ChangeTalkInput }) input: ChangeTalkInput): Promise<ChangeTalkResult> {
    const done = await this.talksKept.change(request.ctx, input.talkId, wordsOf(input), input.isShared ?? false);
    TalkLoaders.forget(request);
    return done.ok ? outcome(ChangeTalkSuccess, { talk: presentTalk(done.value, request.ctx) }) : refused(done);
  }

  @Can('talks:use')
  @Mutation(() => ArchiveTalkResult, { description: 'Puts a talk away, or takes it out again. Its submissions go on.' })
  async archiveTalk(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ArchiveTalkInput }) { talkId, isArchived }: ArchiveTalkInput): Promise<ArchiveTalkResult> {
    const done = await this.talksKept.archive(request.ctx, talkId, isArchived);
    TalkLoaders.forget(request);
    return done.ok ? outcome(ArchiveTalkSuccess, { talk: presentTalk(done.value, request.ctx) }) : noSuchThing();
  }

  @Can('talks:use')
  @Mutation(() => SetTalkSpeakersResult, { description: 'Says who gives a talk. They see all of its submissions.' })
  async setTalkSpeakers(@CurrentRequest() request: RequestContext, @Args('input', { type: () => SetTalkSpeakersInput }) { talkId, speakerIds }: SetTalkSpeakersInput): Promise<SetTalkSpeakersResult> {
    const done = await this.talksKept.setSpeakers(request.ctx, talkId, speakerIds);
    TalkLoaders.forget(request);
    return done.ok ? outcome(SetTalkSpeakersSuccess, { talk: presentTalk(done.value, request.ctx) }) : refused(done);
  }

  @ResolveField(() => [TalkRevision], { description: 'What it said, the newest first; empty for all but its speakers.' })
  async revisions(@CurrentCtx() ctx: Ctx, @Parent() { id }: Talk): Promise<TalkRevision[]> {
    return (await this.talksKept.revisions(ctx, { talkId: id as TalkId })).map(presentRevision);
  }

  @ResolveField(() => [TalkSubmission], { description: 'Where it was handed in, as far as the viewer may see it, the latest first.' })
  async submissions(@CurrentRequest() request: RequestContext, @Parent() { id }: Talk): Promise<TalkSubmission[]> {
    return (await TalkLoaders.of(request, this.links, this.stage).ofTalks.load(id)).map((submission) => presentSubmission(submission, request.ctx));
  }
}

function refused(done: Extract<Result<StoredTalk, TalkError>, { ok: false }>): NotFoundError | InvalidInput {
  return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
}

function wordsOf(input: CreateTalkInput): TalkWords {
  return { title: input.title, abstract: input.abstract ?? '', minutes: input.minutes ?? null, audience: fromEnum(input.audience ?? 'EVERYBODY'), topics: input.topics ?? [], slidesUrl: input.slidesUrl || null };
}
