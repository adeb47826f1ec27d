import { Module } from '@nestjs/common';
import { AccountsModule } from '../../people/accounts/accounts.module.js';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { OpportunitiesModule } from '../opportunities/opportunities.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { Advice } from './app/advice.js';
import { KeepTalks } from './app/keep-talks.js';
import { MergeOpportunities } from './app/merge-opportunities.js';
import { ReadCompanyTalks } from './app/read-company-talks.js';
import { ReadSubmissions } from './app/read-submissions.js';
import { RecordSubmission } from './app/record-submission.js';
import { NextCall } from './app/next-call.js';
import { ReadCalls } from './app/read-calls.js';
import { RemindSpeakers } from './app/remind-speakers.js';
import { RequestToSpeak } from './app/request-to-speak.js';
import { Stage } from './app/stage.js';
import { SubmissionFinder } from './app/submission-finder.js';
import { SubmissionSteps } from './app/submission-steps.js';
import { TalkCalendar } from './app/talk-calendar.js';
import { TalkDepartures } from './app/talk-departures.js';
import { TalkLinks } from './app/talk-links.js';
import { TalkMails } from './app/talk-mails.js';
import { TalkNews } from './app/talk-news.js';
import { TalkPolicies } from './app/talk-policies.js';
import { TellTalks } from './app/tell-talks.js';
import { CompanyTalksResolver, TalksPolicyResolver } from './graphql/company-talks.resolver.js';
import { SubmissionResolver } from './graphql/submission.resolver.js';
import { TalkAdviceFields, TalkOpportunityFields, TalkSubmissionFields } from './graphql/talk-fields.resolver.js';
import { TalkResolver } from './graphql/talk.resolver.js';
import { AdviceStore } from './persistence/advice.store.js';
import { ReminderStore } from './persistence/reminder.store.js';
import { StageStore } from './persistence/stage.store.js';
import { SubmissionStore } from './persistence/submission.store.js';
import { TalkStore } from './persistence/talk.store.js';

const useCases = [
  Advice, KeepTalks, MergeOpportunities, NextCall, ReadCalls, ReadCompanyTalks, ReadSubmissions, RecordSubmission, RemindSpeakers, RequestToSpeak, Stage, SubmissionFinder, SubmissionSteps, TalkCalendar, TalkDepartures, TalkLinks, TalkMails, TalkNews, TalkPolicies,
  TellTalks,
];
const stores = [AdviceStore, ReminderStore, StageStore, SubmissionStore, TalkStore];
const resolvers = [CompanyTalksResolver, SubmissionResolver, TalkAdviceFields, TalkOpportunityFields, TalkResolver, TalkSubmissionFields, TalksPolicyResolver];

/** Talks: written once, handed in anywhere, every request approved. */
@Module({ imports: [AccountsModule, CalendarModule, DirectoryModule, OpportunitiesModule, PoliciesModule], providers: [...useCases, ...stores, ...resolvers], exports: [KeepTalks, ReadCalls, ReadCompanyTalks, RecordSubmission, RemindSpeakers, RequestToSpeak, TalkLinks, TalkNews, TalkPolicies] })
export class TalksModule {}
