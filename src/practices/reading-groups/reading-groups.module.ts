import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { GroupSteps } from './app/group-steps.js';
import { KeepMembers } from './app/keep-members.js';
import { KeepSessions } from './app/keep-sessions.js';
import { ManageGroup } from './app/manage-group.js';
import { ReadGroups } from './app/read-groups.js';
import { ReadingCalendar } from './app/reading-calendar.js';
import { ReadingClock } from './app/reading-clock.js';
import { ReadingDepartures } from './app/reading-departures.js';
import { ReadingDesk } from './app/reading-desk.js';
import { ReadingMails } from './app/reading-mails.js';
import { ReadingPolicies } from './app/reading-policies.js';
import { SlotSteps } from './app/slot-steps.js';
import { SpeakOfSession } from './app/speak-of-session.js';
import { StartGroup } from './app/start-group.js';
import { TellReading } from './app/tell-reading.js';
import { readingGroupsPolicy } from './domain/reading-groups.policy.js';
import { GroupAnswers } from './graphql/group-answers.js';
import { ReadingGroupFields, ReadingSessionFields, ReadingViewerFields } from './graphql/reading-groups-fields.resolver.js';
import { ReadingGroupsResolver } from './graphql/reading-groups.resolver.js';
import { ReadingPolicyResolver } from './graphql/reading-policy.resolver.js';
import { ReadingSessionsResolver } from './graphql/reading-sessions.resolver.js';
import { ReadingEventStore } from './persistence/reading-event.store.js';
import { ReadingGroupStore } from './persistence/reading-group.store.js';
import { ReadingMemberStore } from './persistence/reading-member.store.js';
import { ReadingSessionStore } from './persistence/reading-session.store.js';
import { ReadingVoiceStore } from './persistence/reading-voice.store.js';

registerPolicy(readingGroupsPolicy);

const useCases = [
  GroupSteps, KeepMembers, KeepSessions, ManageGroup, ReadGroups, ReadingCalendar, ReadingClock, ReadingDepartures, ReadingDesk, ReadingMails, ReadingPolicies, SlotSteps, SpeakOfSession, StartGroup, TellReading,
];
const stores = [ReadingEventStore, ReadingGroupStore, ReadingMemberStore, ReadingSessionStore, ReadingVoiceStore];
const resolvers = [GroupAnswers, ReadingGroupFields, ReadingSessionFields, ReadingViewerFields, ReadingGroupsResolver, ReadingPolicyResolver, ReadingSessionsResolver];

/** People who read something together: who leads, when, who presents, what was taken away. */
@Module({
  imports: [CalendarModule, DirectoryModule, PoliciesModule],
  providers: [...useCases, ...stores, ...resolvers],
  exports: [KeepMembers, KeepSessions, ManageGroup, ReadGroups, ReadingClock, ReadingPolicies, SpeakOfSession, StartGroup],
})
export class ReadingGroupsModule {}
