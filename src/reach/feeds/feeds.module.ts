import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { CalendarModule } from '../../practices/calendar/calendar.module.js';
import { DemosModule } from '../../practices/demos/demos.module.js';
import { TalksModule } from '../../practices/talks/talks.module.js';
import { DemoFeeds } from './app/demo-feeds.js';
import { FeedAddresses } from './app/feed-addresses.js';
import { KeepFeeds } from './app/keep-feeds.js';
import { ReadFeed } from './app/read-feed.js';
import { feedsPolicy } from './domain/feeds.policy.js';
import { CalendarFeedResolver } from './graphql/calendar-feed.resolver.js';
import { DemoFeedResolver } from './graphql/demo-feed.resolver.js';
import { FeedRoute } from './graphql/feed-route.js';
import { CalendarFeedStore } from './persistence/calendar-feed.store.js';
import { DemoFeedStore } from './persistence/demo-feed.store.js';

registerPolicy(feedsPolicy);

/** The calendar for programs outside: feeds at secret addresses. */
@Module({ imports: [CalendarModule, DemosModule, DirectoryModule, TalksModule], providers: [DemoFeedResolver, DemoFeedStore, DemoFeeds, CalendarFeedResolver, CalendarFeedStore, FeedAddresses, FeedRoute, KeepFeeds, ReadFeed] })
export class FeedsModule {}
