import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { effectOf, type EventEffect } from '../domain/event-effect.js';
import { AnnotationStore } from '../persistence/annotation.store.js';
import { outcomeResults, teamAndBelow, touchedTeams } from '../persistence/event-effect.query.js';
import { outcomeDriver } from '../persistence/study.query.js';
import { TeamTrendsReader } from './team-trends.js';

/** An effect with the driver that was looked at. */
export interface ReadEffect {
  readonly effect: EventEffect;
  readonly driverId: string;
}

/** What changed in a team with an event on its time line, for those who see every round of the team. One driver is looked at, the outcome: looking at all would find one by chance. */
@Injectable()
export class ReadEventEffect {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly trends: TeamTrendsReader,
    private readonly annotations: AnnotationStore,
  ) {}

  /** Null when there is no such team or event, not every round of the team is theirs to see, or no driver is the outcome. */
  read(ctx: Ctx, personId: string, teamText: string, annotationText: string): Promise<ReadEffect | null> {
    return this.uow.read(ctx, async (tx) => {
      const [teamId, annotationId] = [parseId<TeamId>(teamText), parseId(annotationText)];
      if (!teamId || !annotationId || (await this.trends.sight(tx, personId, teamId))?.kind !== 'every-round') return null;
      const event = await this.annotations.onTimeLineOf(tx, teamId, annotationId);
      const driverId = await outcomeDriver(tx);
      if (!event || driverId === undefined) return null;
      const { touchedEverybody, touched } = await touchedTeams(tx, annotationId);
      const here = new Set(await teamAndBelow(tx, teamId));
      const days = { from: event.startsOn, to: event.endsOn ?? event.startsOn };
      return { driverId, effect: effectOf(await outcomeResults(tx, teamId, driverId), { ...days, touchedEverybody, touched: new Set(touched), here }) };
    });
  }
}
