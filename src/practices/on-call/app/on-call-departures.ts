import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Departures } from '../../../people/directory/app/departures.js';
import type { Tx } from '../../../platform/database/tx.js';
import { keysOf } from '../persistence/roster-people.query.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { ShiftStore } from '../persistence/shift.store.js';
import { TakeOverRoster } from './take-over-roster.js';

/** Whoever leaves is on call no longer: their shifts ahead are for nobody known, visibly. Of whoever is erased no roster says the name. */
@Injectable()
export class OnCallDepartures implements OnModuleInit {
  constructor(
    private readonly departures: Departures,
    private readonly sources: RosterSourceStore,
    private readonly shifts: ShiftStore,
    private readonly takeOver: TakeOverRoster,
  ) {}

  onModuleInit(): void {
    this.departures.register({ left: (tx, ctx, personIds) => this.left(tx, ctx, personIds), erased: (tx, ctx, personId) => this.erased(tx, ctx, personId) });
  }

  private async left(tx: Tx, ctx: Ctx, personIds: readonly PersonId[]): Promise<void> {
    for (const sourceId of await this.shifts.sourcesAheadOf(tx, personIds, ctx.now)) {
      const source = await this.sources.lock(tx, sourceId);
      if (source) await this.takeOver.run(tx, ctx, source, 'rematch', 'matched');
    }
  }

  /** Comes after `left`, while address and aliases are still known. */
  private async erased(tx: Tx, ctx: Ctx, personId: PersonId): Promise<void> {
    await this.shifts.erase(tx, personId, await keysOf(tx, personId), ctx.now);
    await this.sources.forgetHeld(tx);
  }
}
