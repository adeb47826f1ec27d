import { Module, type OnModuleInit } from '@nestjs/common';
import { Departures } from '../../people/directory/app/departures.js';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { Calendar } from './app/calendar.js';
import { CalendarSight } from './app/calendar-sight.js';
import { CommitmentOwners } from './app/commitment-owners.js';
import { ReadCalendar } from './app/read-calendar.js';
import { RosterHealths } from './app/roster-healths.js';
import { calendarPolicy } from './domain/calendar.policy.js';
import { CalendarResolver } from './graphql/calendar.resolver.js';
import { CommitmentStore } from './persistence/commitment.store.js';

registerPolicy(calendarPolicy);

/** People's promised time, and the one conflict engine over it. */
@Module({
  imports: [DirectoryModule, PoliciesModule],
  providers: [Calendar, CalendarResolver, CalendarSight, CommitmentOwners, CommitmentStore, ReadCalendar, RosterHealths],
  exports: [Calendar, CalendarSight, CommitmentOwners, PoliciesModule, ReadCalendar, RosterHealths],
})
export class CalendarModule implements OnModuleInit {
  constructor(
    private readonly departures: Departures,
    private readonly store: CommitmentStore,
  ) {}

  onModuleInit(): void {
    this.departures.register({ erased: (tx, _ctx, personId) => this.store.erase(tx, personId) });
  }
}
