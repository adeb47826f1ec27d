import { Module, type OnModuleInit } from '@nestjs/common';
import { Departures } from '../../people/directory/app/departures.js';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { Calendar } from './app/calendar.js';
import { CommitmentOwners } from './app/commitment-owners.js';
import { RosterHealths } from './app/roster-healths.js';
import { CommitmentStore } from './persistence/commitment.store.js';

/** People's promised time, and the one conflict engine over it. */
@Module({
  imports: [DirectoryModule, PoliciesModule],
  providers: [Calendar, CommitmentOwners, CommitmentStore, RosterHealths],
  exports: [Calendar, CommitmentOwners, PoliciesModule, RosterHealths],
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
