import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { personOf } from '../../../platform/access/acting.js';
import { presentOpportunity, TalkOpportunity } from '../../opportunities/graphql/opportunity.types.js';
import { ReadSubmissions } from '../app/read-submissions.js';
import { Stage } from '../app/stage.js';
import { TalkLinks } from '../app/talk-links.js';
import { TalkAdvice, TalkSubmission, TalkSubmissionPermissions, TalkSubmissionStep } from './submission.types.js';
import { Talk } from './talk.types.js';
import { TalkLoaders } from './talks.loader.js';
import { presentAdvice, presentStep, presentSubmission, presentSubmissionPermissions, presentTalk } from './talks.presenter.js';

@ObjectType({ description: 'The own stage at one time: who speaks, who waits, who listens.' })
export class TalkStage {
  @Field(() => Int, { nullable: true, description: 'Places that are free; null where there is no limit.' })
  freeSlots: number | null;
  @Field(() => [Person], { description: 'Who comes to listen, in the order in which they signed up.' })
  guests: Person[];
  @Field(() => Boolean, { description: 'The viewer is among them.' })
  isComing: boolean;
}

/** Looks up what talks, submissions and opportunities point to, in batches. */
@Injectable()
class Fields {
  constructor(
    protected readonly links: TalkLinks,
    private readonly stage: Stage,
  ) {}

  protected loaders(request: RequestContext): TalkLoaders {
    return TalkLoaders.of(request, this.links, this.stage);
  }

  protected similarTo(request: RequestContext, { id, topics }: TalkOpportunity): ReturnType<TalkLinks['similarTo']> {
    return this.links.similarTo(request.ctx, id, topics);
  }
}

@Resolver(() => TalkSubmission)
export class TalkSubmissionFields extends Fields {
  constructor(
    links: TalkLinks,
    stage: Stage,
    private readonly reading: ReadSubmissions,
  ) {
    super(links, stage);
  }

  @ResolveField(() => Talk, { description: 'Which talk.' })
  async talk(@Parent() { talkId }: TalkSubmission, @CurrentRequest() request: RequestContext): Promise<Talk> {
    return presentTalk(await this.loaders(request).talks.load(talkId), request.ctx);
  }

  @ResolveField(() => TalkOpportunity, { description: 'Where.' })
  async opportunity(@Parent() { opportunityId }: TalkSubmission, @CurrentRequest() request: RequestContext): Promise<TalkOpportunity> {
    return presentOpportunity(await this.loaders(request).opportunities.load(opportunityId), request.ctx);
  }

  @ResolveField(() => TalkOpportunity, { nullable: true, description: 'For its speakers, once its call closed before it was sent: the open call that resembles the talk most, and where it is not yet. Otherwise null.' })
  async nextSimilar(@Parent() { id }: TalkSubmission, @CurrentRequest() request: RequestContext): Promise<TalkOpportunity | null> {
    const next = await this.links.callInstead(request.ctx, await this.loaders(request).submissions.load(id));
    return next && presentOpportunity(next, request.ctx);
  }

  @ResolveField(() => TalkSubmissionPermissions, { description: 'What the viewer may do with it now: the buttons.' })
  async viewerCan(@Parent() { id, opportunityId }: TalkSubmission, @CurrentRequest() request: RequestContext): Promise<TalkSubmissionPermissions> {
    const loaders = this.loaders(request);
    const [submission, opportunity] = await Promise.all([loaders.submissions.load(id), loaders.opportunities.load(opportunityId)]);
    return presentSubmissionPermissions(submission, opportunity, request.ctx);
  }

  @ResolveField(() => [TalkSubmissionStep], { description: 'What happened, the newest first; empty for all but its speakers and those to whom they show it.' })
  async steps(@Parent() { id }: TalkSubmission, @CurrentRequest() request: RequestContext): Promise<TalkSubmissionStep[]> {
    return (await this.reading.steps(request.ctx, id)).map(presentStep);
  }

  @ResolveField(() => [Person], { description: 'To whom it is shown before it is accepted; empty for all but its speakers.' })
  async sharedWith(@Parent() { id }: TalkSubmission, @CurrentRequest() request: RequestContext): Promise<Person[]> {
    return (await this.reading.readers(request.ctx, id)).map((personId) => outcome(Person, { id: personId }));
  }

  @ResolveField(() => [TalkAdvice], { description: 'Advice that was asked for, the earliest first: all of it for its speakers, for others what they were asked or answered.' })
  async advice(@Parent() { id, isMine }: TalkSubmission, @CurrentRequest() request: RequestContext): Promise<TalkAdvice[]> {
    const me = personOf(request.ctx);
    const all = await this.loaders(request).advice.load(id);
    return all.filter((one) => isMine || one.askedPersonId === me || one.answeredBy === me).map((one) => presentAdvice(one, isMine, request.ctx));
  }
}

@Resolver(() => TalkAdvice)
export class TalkAdviceFields extends Fields {
  @ResolveField(() => Talk, { description: 'About which talk.' })
  async talk(@Parent() { submissionId }: TalkAdvice, @CurrentRequest() request: RequestContext): Promise<Talk> {
    const loaders = this.loaders(request);
    return presentTalk(await loaders.talks.load((await loaders.submissions.load(submissionId)).talkId), request.ctx);
  }

  @ResolveField(() => TalkOpportunity, { description: 'Given where.' })
  async opportunity(@Parent() { submissionId }: TalkAdvice, @CurrentRequest() request: RequestContext): Promise<TalkOpportunity> {
    const loaders = this.loaders(request);
    return presentOpportunity(await loaders.opportunities.load((await loaders.submissions.load(submissionId)).opportunityId), request.ctx);
  }
}

@Resolver(() => TalkOpportunity)
export class TalkOpportunityFields extends Fields {
  @ResolveField(() => [TalkSubmission], { description: 'Talks that were handed in there, as far as the viewer may see it.' })
  async submissions(@Parent() { id }: TalkOpportunity, @CurrentRequest() request: RequestContext): Promise<TalkSubmission[]> {
    return (await this.loaders(request).at.load(id)).map((submission) => presentSubmission(submission, request.ctx));
  }

  @ResolveField(() => [TalkOpportunity], { description: 'Open calls that share a topic, those that share the most first; up to five.' })
  async similarCalls(@Parent() opportunity: TalkOpportunity, @CurrentRequest() request: RequestContext): Promise<TalkOpportunity[]> {
    return (await this.similarTo(request, opportunity)).map((one) => presentOpportunity(one, request.ctx));
  }

  @ResolveField(() => TalkStage, { nullable: true, description: 'Of the own stage alone.' })
  async stageNow(@Parent() { id, isInternal, slots }: TalkOpportunity, @CurrentRequest() request: RequestContext): Promise<TalkStage | null> {
    if (!isInternal) return null;
    const loaders = this.loaders(request);
    const [submissions, guests] = await Promise.all([loaders.at.load(id), loaders.guests.load(id)]);
    const taken = submissions.filter(({ conference, delivery }) => conference === 'accepted' && delivery !== 'cancelled').length;
    return outcome(TalkStage, {
      freeSlots: slots === null ? null : Math.max(0, slots - taken), guests: guests.map((personId) => outcome(Person, { id: personId })), isComing: guests.includes(personOf(request.ctx)),
    });
  }
}
