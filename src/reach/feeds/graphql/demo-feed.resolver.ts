import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { localeOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { HackWeekOff, hackWeekRefusalOf } from '../../../practices/hack-week/graphql/hack-week.types.js';
import { DemoFeeds } from '../app/demo-feeds.js';
import type { DemoFeed } from '../persistence/demo-feed.store.js';

@ObjectType({ description: 'The viewer’s feed of demos, for programs that read news (Atom).' })
export class HackFeed {
  @Field(() => String, { description: 'Where programs fetch it, without signing in: a secret.' })
  address: string;
  @Field(() => Day, { description: 'When it was made.' })
  createdOn: string;
}

@ObjectType({ description: 'There is such a feed; if there was one already, it is that one.' })
export class CreateHackFeedSuccess {
  @Field(() => HackFeed, { description: 'The feed.' })
  feed: HackFeed;
}
export const CreateHackFeedResult = resultUnion('CreateHackFeedResult', [CreateHackFeedSuccess, HackWeekOff] as const);
export type CreateHackFeedResult = typeof CreateHackFeedResult;

@ObjectType({ description: 'The address opens nothing from now on.' })
export class RevokeHackFeedSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  isRevoked: boolean;
}
export const RevokeHackFeedResult = resultUnion('RevokeHackFeedResult', [RevokeHackFeedSuccess, NotFoundError] as const);
export type RevokeHackFeedResult = typeof RevokeHackFeedResult;

/** The feed of demos, each person's own. */
@Resolver()
export class DemoFeedResolver {
  constructor(private readonly feeds: DemoFeeds) {}

  @Can('calendar-feed:keep')
  @Query(() => HackFeed, { nullable: true, description: 'The viewer’s feed of demos; null before it was made, and while hack weeks are off or not open to the viewer.' })
  async hackFeed(@CurrentCtx() ctx: Ctx): Promise<HackFeed | null> {
    const feed = await this.feeds.find(ctx, personOf(ctx));
    return feed ? this.present(ctx, feed) : null;
  }

  @Can('calendar-feed:keep')
  @Mutation(() => CreateHackFeedResult, { description: 'Makes an address at which programs read what was submitted lately.' })
  async createHackFeed(@CurrentCtx() ctx: Ctx): Promise<CreateHackFeedResult> {
    const made = await this.feeds.create(ctx, personOf(ctx));
    return made.ok ? outcome(CreateHackFeedSuccess, { feed: this.present(ctx, made.value) }) : (hackWeekRefusalOf(made.error, localeOf(ctx)) as CreateHackFeedResult);
  }

  @Can('calendar-feed:keep')
  @Mutation(() => RevokeHackFeedResult, { description: 'Closes the address at once. Making it again gives another one.' })
  async revokeHackFeed(@CurrentCtx() ctx: Ctx): Promise<RevokeHackFeedResult> {
    return (await this.feeds.revoke(ctx, personOf(ctx))) ? outcome(RevokeHackFeedSuccess, { isRevoked: true }) : outcome(NotFoundError, { message: 'There is no such feed.' });
  }

  private present({ organization }: Ctx, { feedId, createdAt }: DemoFeed): HackFeed {
    return outcome(HackFeed, { address: this.feeds.addressOf({ organization, feedId }), createdOn: createdAt.toISOString().slice(0, 10) });
  }
}

function personOf({ actor }: Ctx): PersonId {
  if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  return actor.personId;
}
