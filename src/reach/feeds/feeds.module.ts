import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { CalendarModule } from '../../practices/calendar/calendar.module.js';
import { DemosModule } from '../../practices/demos/demos.module.js';
import { TalksModule } from '../../practices/talks/talks.module.js';
import { FeedAddresses } from './app/feed-addresses.js';
import { KeepFeeds } from './app/keep-feeds.js';
import { NewsFeeds } from './app/news-feeds.js';
import { ReadFeed } from './app/read-feed.js';
import { feedsPolicy } from './domain/feeds.policy.js';
import { CalendarFeedResolver } from './graphql/calendar-feed.resolver.js';
import { FeedRoute } from './graphql/feed-route.js';
import { NewsFeedResolver } from './graphql/news-feed.resolver.js';
import { CalendarFeedStore } from './persistence/calendar-feed.store.js';
import { NewsFeedStore } from './persistence/news-feed.store.js';

registerPolicy(feedsPolicy);

/** The calendar and news for programs outside: feeds at secret addresses. */
@Module({ imports: [CalendarModule, DemosModule, DirectoryModule, TalksModule], providers: [CalendarFeedResolver, CalendarFeedStore, FeedAddresses, FeedRoute, KeepFeeds, NewsFeedResolver, NewsFeedStore, NewsFeeds, ReadFeed] })
export class FeedsModule {}
