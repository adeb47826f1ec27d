import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import type { PulseId } from '../../../kernel/ids.js';
import type { Page } from '../../../kernel/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import { PulseStore, type StoredPulse } from '../persistence/pulse.store.js';
import { roundsById, roundsOfPulse, teamsOfRounds, type RoundTeamView, type RoundView } from '../persistence/round-list.query.js';
import { nextOpenings } from '../persistence/round-times.query.js';

/** Pulses and rounds of one request by id, so that a reference with only an id is always enough. */
@Injectable()
export class PulseLoader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pulses: PulseStore,
  ) {}

  async pulse(request: RequestContext, id: string): Promise<StoredPulse> {
    const pulse = await loaderOf(request, `${PulseLoader.name}:pulse`, () => new DataLoader((ids: readonly string[]) => this.loadPulses(request, ids))).load(id);
    if (!pulse) throw new Refusal('NOT_FOUND', 'There is no such pulse.');
    return pulse;
  }

  async round(request: RequestContext, id: string): Promise<RoundView> {
    const round = await this.rounds(request).load(id);
    if (!round) throw new Refusal('NOT_FOUND', 'There is no such round.');
    return round;
  }

  /** Undefined when there is none (or in another organization). */
  rounds(request: RequestContext): DataLoader<string, RoundView | undefined> {
    return loaderOf(request, `${PulseLoader.name}:round`, () => new DataLoader(async (ids: readonly string[]) => {
      const found = await this.uow.read(request.ctx, (tx) => roundsById(tx, ids));
      return ids.map((id) => found.find(({ roundId }) => roundId === id));
    }));
  }

  teams(request: RequestContext, roundId: string): Promise<readonly RoundTeamView[]> {
    return loaderOf(request, `${PulseLoader.name}:teams`, () => new DataLoader(async (ids: readonly string[]) => {
      const found = await this.uow.read(request.ctx, (tx) => teamsOfRounds(tx, ids));
      return ids.map((id) => found.filter((team) => team.roundId === id));
    })).load(roundId);
  }

  /** When the pulse's next round opens: the announced one's time, else what its cadence says; null when none is planned. */
  async nextOpening(request: RequestContext, id: string): Promise<Date | null> {
    const pulse = await this.pulse(request, id);
    return loaderOf(request, `${PulseLoader.name}:next`, () => new DataLoader(async (pulses: readonly StoredPulse[]) =>
      this.uow.read(request.ctx, (tx) => nextOpenings(tx, pulses, request.ctx.now)), { cacheKeyFn: (key) => key.id as never })).load(pulse);
  }

  roundsOf(request: RequestContext, pulseId: string, first: number, after: string | null): Promise<Page<{ roundId: string; number: number }>> {
    return this.uow.read(request.ctx, (tx) => roundsOfPulse(tx, pulseId, first, after));
  }

  private async loadPulses(request: RequestContext, ids: readonly string[]): Promise<(StoredPulse | undefined)[]> {
    const found = await this.uow.read(request.ctx, (tx) => this.pulses.byIds(tx, ids as readonly PulseId[]));
    return ids.map((id) => found.find((pulse) => pulse.id === id));
  }
}
