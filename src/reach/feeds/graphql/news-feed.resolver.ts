import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { localeOf, personOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { fromEnum, toEnum } from '../../../platform/graphql/enum-words.js';
import { NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { NewsFeeds } from '../app/news-feeds.js';
import type { NewsFeed as StoredFeed } from '../persistence/news-feed.store.js';
import {
  CreateNewsFeedInput, CreateNewsFeedResult, CreateNewsFeedSuccess, NewsFeed, NewsFeedInput, NewsFeedKind, NewsFeedOff, RenewNewsFeedInput, RenewNewsFeedResult, RenewNewsFeedSuccess, RevokeNewsFeedInput, RevokeNewsFeedResult, RevokeNewsFeedSuccess,
} from './news-feed.types.js';

/** Feeds of news, each person's own. */
@Resolver()
export class NewsFeedResolver {
  constructor(private readonly feeds: NewsFeeds) {}

  @Can('calendar-feed:keep')
  @Query(() => NewsFeed, { nullable: true, description: 'The viewer’s feed of that kind; null before it was made, and while what it is of is off or not open to the viewer.' })
  async newsFeed(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => NewsFeedInput }) { kind }: NewsFeedInput): Promise<NewsFeed | null> {
    const feed = await this.feeds.find(ctx, personOf(ctx), fromEnum(kind));
    return feed ? this.present(ctx, feed) : null;
  }

  @Can('calendar-feed:keep')
  @Mutation(() => CreateNewsFeedResult, { description: 'Makes an address at which programs read news.' })
  async createNewsFeed(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CreateNewsFeedInput }) { kind }: CreateNewsFeedInput): Promise<CreateNewsFeedResult> {
    const made = await this.feeds.create(ctx, personOf(ctx), fromEnum(kind));
    return made.ok ? outcome(CreateNewsFeedSuccess, { feed: this.present(ctx, made.value) }) : off(ctx);
  }

  @Can('calendar-feed:keep')
  @Mutation(() => RenewNewsFeedResult, { description: 'Gives the feed another address and closes the one it had at once.' })
  async renewNewsFeed(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RenewNewsFeedInput }) { kind }: RenewNewsFeedInput): Promise<RenewNewsFeedResult> {
    const made = await this.feeds.renew(ctx, personOf(ctx), fromEnum(kind));
    return made.ok ? outcome(RenewNewsFeedSuccess, { feed: this.present(ctx, made.value) }) : off(ctx);
  }

  @Can('calendar-feed:keep')
  @Mutation(() => RevokeNewsFeedResult, { description: 'Closes the address at once. Making it again gives another one.' })
  async revokeNewsFeed(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RevokeNewsFeedInput }) { kind }: RevokeNewsFeedInput): Promise<RevokeNewsFeedResult> {
    return (await this.feeds.revoke(ctx, personOf(ctx), fromEnum(kind))) ? outcome(RevokeNewsFeedSuccess, { kind }) : outcome(NotFoundError, { message: 'There is no such feed.' });
  }

  private present({ organization }: Ctx, { feedId, kind, createdAt }: StoredFeed): NewsFeed {
    return outcome(NewsFeed, { kind: toEnum(NewsFeedKind, kind), address: this.feeds.addressOf({ organization, feedId }), createdOn: createdAt.toISOString().slice(0, 10) });
  }
}

function off(ctx: Ctx): NewsFeedOff {
  return outcome(NewsFeedOff, { message: localeOf(ctx) === 'de' ? 'Das gibt es hier für dich gerade nicht.' : 'This is not switched on for you here.' });
}
