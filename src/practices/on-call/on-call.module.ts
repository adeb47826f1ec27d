import { Module } from '@nestjs/common';
import { AccountsModule } from '../../people/accounts/accounts.module.js';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { GraphqlContextModule } from '../../platform/graphql/graphql.module.js';
import { registerLogSentences } from '../../platform/logs/member-log-sentences.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DutyMails } from './app/duty-mails.js';
import { ManageRosterSources } from './app/manage-roster-sources.js';
import { MatchOnCallPerson } from './app/match-on-call-person.js';
import { OnCallDepartures } from './app/on-call-departures.js';
import { OnCallReader } from './app/on-call-reader.js';
import { OnCallRoute } from './app/on-call-route.js';
import { PreviewRoster } from './app/preview-roster.js';
import { ReadRosterNow } from './app/read-roster-now.js';
import { ReadRoster } from './app/read-roster.js';
import { RosterAdapters } from './app/roster-adapters.js';
import { RosterAlarms } from './app/roster-alarms.js';
import { RosterRights } from './app/roster-rights.js';
import { RosterSchedule } from './app/roster-schedule.js';
import { RostersHealth } from './app/rosters-health.js';
import { SourceSecrets } from './app/source-secrets.js';
import { StalePolicy } from './app/stale-policy.js';
import { TakeOverRoster } from './app/take-over-roster.js';
import { TellOnCall } from './app/tell-on-call.js';
import { ON_CALL_LOG } from './domain/on-call-log.js';
import { onCallPolicy } from './domain/on-call.policy.js';
import { OnCallViewerResolver } from './graphql/on-call-viewer.resolver.js';
import { OnCallResolver } from './graphql/on-call.resolver.js';
import { RosterSourceResolver } from './graphql/roster-source.resolver.js';
import { RosterResolver } from './graphql/roster.resolver.js';
import { LoadStore } from './persistence/load.store.js';
import { RosterImportStore } from './persistence/roster-import.store.js';
import { RosterSourceStore } from './persistence/roster-source.store.js';
import { ShiftStore } from './persistence/shift.store.js';

registerPolicy(onCallPolicy);
registerLogSentences(ON_CALL_LOG);

const useCases = [
  DutyMails, ManageRosterSources, MatchOnCallPerson, OnCallDepartures, OnCallReader, OnCallRoute, PreviewRoster, ReadRoster, ReadRosterNow, RosterAdapters, RosterAlarms, RosterRights, RosterSchedule,
  RostersHealth, SourceSecrets, StalePolicy, TakeOverRoster, TellOnCall,
];
const stores = [LoadStore, RosterImportStore, RosterSourceStore, ShiftStore];
const resolvers = [OnCallResolver, OnCallViewerResolver, RosterResolver, RosterSourceResolver];

/** Rosters of on-call duty: read from outside, kept with their age, told to the calendar. Pages nobody. */
@Module({ imports: [AccountsModule, CalendarModule, DirectoryModule, GraphqlContextModule], providers: [...useCases, ...stores, ...resolvers], exports: [OnCallReader] })
export class OnCallModule {}
