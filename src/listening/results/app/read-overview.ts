import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { findingsOf, type Finding } from '../domain/findings.js';
import type { Study } from '../domain/study.js';
import { shownVersion } from '../persistence/board.query.js';
import { NoiseStore } from '../persistence/noise.store.js';
import { closingTimes } from '../persistence/trend.query.js';
import { OrganizationStudy } from './organization-study.js';
import { SignalBoard, type Board, type BoardWish } from './signal-board.js';

/** The heat map with what stands out of it. */
export interface Overview {
  readonly revision: string;
  /** Null when there is nothing to see. */
  readonly board: Board | null;
  readonly findings: readonly Finding[];
  readonly study: Study | null;
  readonly parametersVersion: number | null;
  readonly closedAt: ReadonlyMap<string, Date>;
}

/** The overview of everything that somebody may see; findings are controlled over exactly that. */
@Injectable()
export class ReadOverview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly signals: SignalBoard,
    private readonly study: OrganizationStudy,
    private readonly noise: NoiseStore,
  ) {}

  read(ctx: Pick<Ctx, 'organization'>, personId: string, wish: BoardWish): Promise<Overview> {
    return this.uow.read(ctx, async (tx) => {
      const revision = (await shownVersion(tx)) ?? '0';
      const [board] = await this.signals.boards(tx, personId, wish);
      if (!board) return { revision, board: null, findings: [], study: null, parametersVersion: null, closedAt: new Map() };
      const findings = findingsOf(board.rows);
      return {
        revision, board, findings, study: await this.study.of(tx, ctx.organization, board.round.pulseId), parametersVersion: (await this.noise.all(tx)).at(-1)?.version ?? null,
        closedAt: await closingTimes(tx, findings.flatMap(({ reading }) => reading.sinceRoundId ?? [])),
      };
    });
  }

  /** What `revision` would be now. */
  revision(ctx: Pick<Ctx, 'organization'>): Promise<string> {
    return this.uow.read(ctx, async (tx) => (await shownVersion(tx)) ?? '0');
  }
}
