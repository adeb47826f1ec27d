import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { BookDay } from './app/book-day.js';
import { BookingFactsReader } from './app/booking-facts.js';
import { ChangeDay } from './app/change-day.js';
import { ClockWork } from './app/clock-work.js';
import { CodeTMails } from './app/code-t-mails.js';
import { CodeTPolicies } from './app/code-t-policies.js';
import { CoverageReader } from './app/coverage-reader.js';
import { DaySteps } from './app/day-steps.js';
import { EndDays } from './app/end-days.js';
import { GiveWay } from './app/give-way.js';
import { LapsePresentations } from './app/lapse-presentations.js';
import { Presentations } from './app/presentations.js';
import { Projects } from './app/projects.js';
import { ReadCodeTCalendar } from './app/read-code-t-calendar.js';
import { ReadPresentations } from './app/read-presentations.js';
import { ReadTeam } from './app/read-team.js';
import { RefusalSpeaker } from './app/refusal-speaker.js';
import { ReleaseDays } from './app/release-days.js';
import { TellWeek } from './app/tell-week.js';
import { codeTPolicy } from './domain/code-t.policy.js';
import { CodeTBookingFields, CodeTDayFields, CodeTPresentationFields, CodeTProjectFields } from './graphql/code-t-fields.resolver.js';
import { CodeTDayResolver } from './graphql/code-t-day.resolver.js';
import { CodeTPolicyResolver } from './graphql/code-t-policy.resolver.js';
import { CodeTPresentationResolver } from './graphql/code-t-presentation.resolver.js';
import { CodeTProjectResolver } from './graphql/code-t-project.resolver.js';
import { CodeTTeamResolver } from './graphql/code-t-team.resolver.js';
import { CodeTDayStore } from './persistence/code-t-day.store.js';
import { CodeTEventStore } from './persistence/code-t-event.store.js';
import { PresentationStore } from './persistence/presentation.store.js';
import { ProjectStore } from './persistence/project.store.js';
import { ToldWeekStore } from './persistence/told-week.store.js';

registerPolicy(codeTPolicy);

const useCases = [
  BookDay, BookingFactsReader, ChangeDay, ClockWork, CodeTMails, CodeTPolicies, CoverageReader, DaySteps, EndDays, GiveWay, LapsePresentations, Presentations, Projects, ReadCodeTCalendar, ReadPresentations,
  ReadTeam, RefusalSpeaker, ReleaseDays, TellWeek,
];
const stores = [CodeTDayStore, CodeTEventStore, PresentationStore, ProjectStore, ToldWeekStore];
const resolvers = [
  CodeTBookingFields, CodeTDayFields, CodeTPresentationFields, CodeTProjectFields, CodeTDayResolver, CodeTPolicyResolver, CodeTPresentationResolver, CodeTProjectResolver, CodeTTeamResolver,
];

/** Days for one's own ideas: booked, protected, presented. */
@Module({
  imports: [CalendarModule, DirectoryModule, PoliciesModule],
  providers: [...useCases, ...stores, ...resolvers],
  exports: [BookDay, ChangeDay, ClockWork, CodeTPolicies, Presentations, Projects],
})
export class CodeTModule {}
