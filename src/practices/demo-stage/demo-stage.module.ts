import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DemosModule } from '../demos/demos.module.js';
import { HackWeekModule } from '../hack-week/hack-week.module.js';
import { ActingOnStage } from './app/acting-on-stage.js';
import { LinkRecording } from './app/link-recording.js';
import { ManageStages } from './app/manage-stages.js';
import { OrderDemos } from './app/order-demos.js';
import { PlanDemos } from './app/plan-demos.js';
import { RunStage } from './app/run-stage.js';
import { SlotClaims } from './app/slot-claims.js';
import { StageChanges } from './app/stage-changes.js';
import { StageClockWork } from './app/stage-clock-work.js';
import { StageGivesWay } from './app/stage-gives-way.js';
import { StageMails } from './app/stage-mails.js';
import { StageNews } from './app/stage-news.js';
import { StageReader } from './app/stage-reader.js';
import { ArrangeStageResolver } from './graphql/arrange-stage.resolver.js';
import { ClockRoute } from './graphql/clock-route.js';
import { HackEditionStageFields, HackProjectStageFields } from './graphql/demo-stage-fields.resolver.js';
import { DemoStageResolver } from './graphql/demo-stage.resolver.js';
import { StageAnswers } from './graphql/stage-answers.js';
import { DemoSlotStore } from './persistence/demo-slot.store.js';
import { DemoStageStore } from './persistence/demo-stage.store.js';
import { StageEventStore } from './persistence/stage-event.store.js';
import { StageStepStore } from './persistence/stage-step.store.js';

const useCases = [
  ActingOnStage, LinkRecording, ManageStages, OrderDemos, PlanDemos, RunStage, SlotClaims, StageChanges, StageClockWork, StageGivesWay, StageMails, StageNews, StageReader,
];
const stores = [DemoSlotStore, DemoStageStore, StageEventStore, StageStepStore];
const resolvers = [ArrangeStageResolver, ClockRoute, DemoStageResolver, HackEditionStageFields, HackProjectStageFields, StageAnswers];

/** Stages of a hack week: the running order, the clock, and who is on when. */
@Module({
  imports: [CalendarModule, DemosModule, DirectoryModule, HackWeekModule],
  providers: [...useCases, ...stores, ...resolvers],
  exports: [ManageStages, OrderDemos, PlanDemos, RunStage, StageClockWork, StageReader],
})
export class DemoStageModule {}
