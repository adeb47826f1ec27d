import { Module } from '@nestjs/common';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { registerLogSentences } from '../../platform/logs/member-log-sentences.js';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { AnnounceDue } from './app/announce-due.js';
import { CancelAnnounced } from './app/cancel-announced.js';
import { ChangePulseState } from './app/change-pulse-state.js';
import { DeletePulse } from './app/delete-pulse.js';
import { ListOpenRounds } from './app/list-open-rounds.js';
import { ListReplyFiles } from './app/list-reply-files.js';
import { PlanPulse } from './app/plan-pulse.js';
import { RoundQuestionsOf } from './app/round-questions.js';
import { RoundSchedule } from './app/round-schedule.js';
import { SaveDriver } from './app/save-driver.js';
import { SavePulse } from './app/save-pulse.js';
import { SendRoundMails } from './app/send-round-mails.js';
import { StartRound } from './app/start-round.js';
import { PULSES_LOG } from './domain/pulses-log.js';
import { pulsesPolicy } from './domain/pulses.policy.js';
import { DriverFieldsResolver, ItemFieldsResolver } from './graphql/driver-fields.resolver.js';
import { DriverLoader } from './graphql/driver.loader.js';
import { DriverResolver } from './graphql/driver.resolver.js';
import { OpenRoundResolver } from './graphql/open-round.resolver.js';
import { PulseCommandsResolver } from './graphql/pulse-commands.resolver.js';
import { PulseFieldsResolver } from './graphql/pulse-fields.resolver.js';
import { PulseLoader } from './graphql/pulse.loader.js';
import { PulsePlanResolver } from './graphql/pulse-plan.resolver.js';
import { PulseQueriesResolver } from './graphql/pulse-queries.resolver.js';
import { ReplyFileResolver } from './graphql/reply-file.resolver.js';
import { RoundFieldsResolver } from './graphql/round-fields.resolver.js';
import { DriverStore } from './persistence/driver.store.js';
import { PulseStore } from './persistence/pulse.store.js';
import { RoundsModule } from './rounds.module.js';

registerPolicy(pulsesPolicy);
registerLogSentences(PULSES_LOG, [{ kind: 'pulse', table: 'pulse', idColumn: 'pulse_id', nameColumn: 'name' }]);

const stores = [DriverStore, PulseStore];
const useCases = [
  AnnounceDue, CancelAnnounced, ChangePulseState, DeletePulse, ListOpenRounds, ListReplyFiles, PlanPulse, RoundQuestionsOf, RoundSchedule, SaveDriver, SavePulse, SendRoundMails, StartRound,
];
const loaders = [DriverLoader, PulseLoader];
const resolvers = [
  DriverResolver, DriverFieldsResolver, ItemFieldsResolver, OpenRoundResolver, PulseCommandsResolver, PulseQueriesResolver, PulsePlanResolver, PulseFieldsResolver, ReplyFileResolver, RoundFieldsResolver,
];

/** Drivers, pulses and the life of their rounds. */
@Module({
  imports: [DirectoryModule, RoundsModule],
  providers: [...stores, ...useCases, ...loaders, ...resolvers],
  exports: [...stores, ...loaders, RoundSchedule],
})
export class PulsesModule {}
