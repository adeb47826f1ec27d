import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { GraphqlContextModule } from '../../platform/graphql/graphql.module.js';
import { BallotModule } from '../ballot/ballot.module.js';
import { HackWeekModule } from '../hack-week/hack-week.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { AskOutcomes } from './app/ask-outcomes.js';
import { OutcomeClock } from './app/outcome-clock.js';
import { Outcomes } from './app/outcomes.js';
import { ReadReport } from './app/read-report.js';
import { ReportExportRoute } from './app/report-export-route.js';
import { TellHackWeek } from './app/tell-hack-week.js';
import { HackReportResolver } from './graphql/hack-report.resolver.js';
import { OutcomeStore } from './persistence/outcome.store.js';

/** After a hack week: what became of its projects, its figures, and what other wings learn of it. Comes after the ballots, so that what they count is there to be told. */
@Module({
  imports: [BallotModule, DirectoryModule, GraphqlContextModule, HackWeekModule, PoliciesModule],
  providers: [AskOutcomes, OutcomeClock, Outcomes, ReadReport, ReportExportRoute, TellHackWeek, OutcomeStore, HackReportResolver],
  exports: [OutcomeClock, Outcomes, ReadReport],
})
export class HackReportModule {}
