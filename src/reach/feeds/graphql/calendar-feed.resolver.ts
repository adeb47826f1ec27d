import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { FeedAddresses } from '../app/feed-addresses.js';
import { KeepFeeds } from '../app/keep-feeds.js';
import { FEED_KINDS, type CalendarFeed as Feed, type FeedKind } from '../domain/calendar-feed.js';
import {
  CalendarFeed, CalendarFeedKind, CreateCalendarFeedInput, CreateCalendarFeedResult, CreateCalendarFeedSuccess, RevokeCalendarFeedInput, RevokeCalendarFeedResult, RevokeCalendarFeedSuccess,
} from './calendar-feed.types.js';

/** Subscribed calendars, each person's own. */
@Resolver()
export class CalendarFeedResolver {
  constructor(
    private readonly feeds: KeepFeeds,
    private readonly addresses: FeedAddresses,
  ) {}

  @Can('calendar-feed:keep')
  @Query(() => [CalendarFeed], { description: 'The calendars that the viewer made for programs to subscribe to, the oldest first.' })
  async calendarFeeds(@CurrentCtx() ctx: Ctx): Promise<CalendarFeed[]> {
    return (await this.feeds.list(ctx, personOf(ctx))).map((feed) => this.present(ctx, feed));
  }

  @Can('calendar-feed:keep')
  @Mutation(() => CreateCalendarFeedResult, { description: 'Makes a calendar that programs can subscribe to; once for each kind and team.' })
  async createCalendarFeed(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CreateCalendarFeedInput }) { kind, teamId }: CreateCalendarFeedInput): Promise<CreateCalendarFeedResult> {
    const made = await this.feeds.create(ctx, personOf(ctx), toFeedKind(kind), teamId ?? null);
    return made.ok ? outcome(CreateCalendarFeedSuccess, { feed: this.present(ctx, made.value) }) : outcome(NotFoundError, { message: 'There is no such team, or its calendar is not yours to see.' });
  }

  @Can('calendar-feed:keep')
  @Mutation(() => RevokeCalendarFeedResult, { description: 'Closes a calendar’s address at once. Making the same one again gives another address.' })
  async revokeCalendarFeed(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RevokeCalendarFeedInput }) { feedId }: RevokeCalendarFeedInput): Promise<RevokeCalendarFeedResult> {
    const revoked = await this.feeds.revoke(ctx, personOf(ctx), feedId);
    return revoked.ok ? outcome(RevokeCalendarFeedSuccess, { feedId: revoked.value }) : outcome(NotFoundError, { message: 'There is no such calendar.' });
  }

  private present({ organization }: Ctx, { id, kind, teamId, createdAt }: Feed): CalendarFeed {
    const address = this.addresses.of({ organization, feedId: id });
    return outcome(CalendarFeed, { id, kind: fromFeedKind(kind), team: teamId === null ? null : outcome(Team, { id: teamId }), address, createdOn: createdAt.toISOString().slice(0, 10) });
  }
}

function fromFeedKind(kind: FeedKind): CalendarFeedKind {
  return CalendarFeedKind[kind.toUpperCase().replaceAll('-', '_') as keyof typeof CalendarFeedKind];
}

function toFeedKind(kind: CalendarFeedKind): FeedKind {
  return FEED_KINDS.find((candidate) => fromFeedKind(candidate) === kind)!;
}

function personOf({ actor }: Ctx): PersonId {
  if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  return actor.personId;
}
