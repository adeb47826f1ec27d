import { Module, type DynamicModule } from '@nestjs/common';
import { ConversationsModule } from './listening/conversations/conversations.module.js';
import { pulsesEntities } from './listening/pulses/pulses.entities.js';
import { PulsesModule } from './listening/pulses/pulses.module.js';
import { AnnotationsModule } from './listening/results/annotations.module.js';
import { ResultsModule } from './listening/results/results.module.js';
import { AccountsModule } from './people/accounts/accounts.module.js';
import { DirectoryModule } from './people/directory/directory.module.js';
import { directoryEntities } from './people/directory/persistence/directory.entities.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { BarographGraphqlModule } from './platform/graphql/graphql.module.js';
import { MediaModule } from './platform/media/media.module.js';
import { PlatformModule, type PlatformSettings } from './platform/platform.module.js';
import { BallotModule } from './practices/ballot/ballot.module.js';
import { CalendarModule } from './practices/calendar/calendar.module.js';
import { DemoStageModule } from './practices/demo-stage/demo-stage.module.js';
import { DemosModule } from './practices/demos/demos.module.js';
import { HackWeekModule } from './practices/hack-week/hack-week.module.js';
import { CodeTModule } from './practices/code-t/code-t.module.js';
import { HackReportModule } from './practices/hack-report/hack-report.module.js';
import { TalksModule } from './practices/talks/talks.module.js';
import { OnCallModule } from './practices/on-call/on-call.module.js';
import { ReadingGroupsModule } from './practices/reading-groups/reading-groups.module.js';
import { ExportersModule } from './reach/exporters/exporters.module.js';
import { FeedsModule } from './reach/feeds/feeds.module.js';
import { NotificationsModule } from './reach/notifications/notifications.module.js';
import { SampleModule } from './sample/sample.module.js';

const features = [DirectoryModule, AccountsModule, PulsesModule, ResultsModule, AnnotationsModule, ConversationsModule, CalendarModule, CodeTModule, HackWeekModule, DemosModule, DemoStageModule, BallotModule, HackReportModule, OnCallModule, TalksModule, ReadingGroupsModule, NotificationsModule, ExportersModule, FeedsModule, SampleModule];
const entities = [...directoryEntities, ...pulsesEntities];

/** The list of features; nothing else. */
@Module({})
export class AppModule {
  static with(settings: PlatformSettings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(settings), DatabaseModule.with(entities), BarographGraphqlModule, MediaModule, ...features] };
  }
}
