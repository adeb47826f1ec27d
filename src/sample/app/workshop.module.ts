import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ConversationsModule } from '../../listening/conversations/conversations.module.js';
import { PulsesModule } from '../../listening/pulses/pulses.module.js';
import { RoundsModule } from '../../listening/pulses/rounds.module.js';
import { AnnotationsModule } from '../../listening/results/annotations.module.js';
import { BallotModule } from '../../practices/ballot/ballot.module.js';
import { CodeTModule } from '../../practices/code-t/code-t.module.js';
import { DemoStageModule } from '../../practices/demo-stage/demo-stage.module.js';
import { DemosModule } from '../../practices/demos/demos.module.js';
import { HackReportModule } from '../../practices/hack-report/hack-report.module.js';
import { HackWeekModule } from '../../practices/hack-week/hack-week.module.js';
import { ReadingGroupsModule } from '../../practices/reading-groups/reading-groups.module.js';
import { OnCallModule } from '../../practices/on-call/on-call.module.js';
import { TalksModule } from '../../practices/talks/talks.module.js';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PlatformModule, type PlatformSettings } from '../../platform/platform.module.js';

/** The database that the server already holds. */
@Global()
@Module({})
class SharedDatabaseModule {
  static with(dataSource: DataSource, unitOfWork: UnitOfWork): DynamicModule {
    const values = [{ provide: DataSource, useValue: dataSource }, { provide: UnitOfWork, useValue: unitOfWork }];
    return { module: SharedDatabaseModule, providers: values, exports: values.map(({ provide }) => provide) };
  }
}

/** The features that write an organization's past, under a clock and a source of randomness of their own. No API, no jobs. */
@Module({})
export class WorkshopModule {
  static with(settings: PlatformSettings, dataSource: DataSource, unitOfWork: UnitOfWork): DynamicModule {
    return { module: WorkshopModule, imports: [PlatformModule.with(settings), SharedDatabaseModule.with(dataSource, unitOfWork), DirectoryModule, RoundsModule, PulsesModule, AnnotationsModule, ConversationsModule, OnCallModule, ReadingGroupsModule, CodeTModule, HackWeekModule, DemosModule, DemoStageModule, BallotModule, HackReportModule, TalksModule] };
  }
}
