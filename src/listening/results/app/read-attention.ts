import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { concernsOf, forecastKey, type Concerns } from '../domain/attention.js';
import { mailsMuted } from '../persistence/board.query.js';
import { ForecastStore } from '../persistence/forecast.store.js';
import { strainDrivers } from '../persistence/study.query.js';
import { closingTimes } from '../persistence/trend.query.js';
import { SignalBoard } from './signal-board.js';

/** What needs attention in somebody's teams. */
export interface Desk {
  readonly concerns: Concerns;
  /** When the newest round closed; null before the first. */
  readonly asOf: Date | null;
  readonly mailsMuted: boolean;
  readonly closedAt: ReadonlyMap<string, Date>;
}

/** The desk's first screen: what alerts, is forecast or has settled, of every pulse that isn't over, in the teams that somebody leads or sits above. */
@Injectable()
export class ReadAttention {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly signals: SignalBoard,
    private readonly forecasts: ForecastStore,
  ) {}

  read(ctx: Pick<Ctx, 'organization'>, personId: string, teamId: string | null): Promise<Desk> {
    return this.uow.read(ctx, async (tx) => {
      const boards = await this.signals.boards(tx, personId, { pulseId: null, teamId, roundId: null });
      const strains = new Set(await strainDrivers(tx));
      const rows = boards.flatMap((board) => board.rows);
      const said = await this.forecasts.said(tx, rows.map((row) => row.teamId), [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ reading }) => reading?.roundId ?? [])))]);
      const concerns = concernsOf(rows, {
        isHigherWorse: (driverId) => strains.has(driverId), said: new Map(said.map((forecast) => [forecastKey(forecast.teamId, forecast.driverId, forecast.roundId), forecast])),
      });
      return {
        concerns, asOf: boards[0]?.round.closesAt ?? null, mailsMuted: await mailsMuted(tx, personId),
        closedAt: await closingTimes(tx, concerns.lines.flatMap(({ reading }) => reading.sinceRoundId ?? [])),
      };
    });
  }
}
