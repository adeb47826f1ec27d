import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import { calendarWindow, LONGEST_WINDOW_DAYS } from '../domain/calendar-window.js';
import { COMMITMENT_KINDS, TOMBSTONE_DAYS, type Commitment, type CommitmentKind } from '../domain/commitment.js';
import type { RosterHealth } from '../domain/roster-health.js';
import { listCommitments, zoneOfPerson, type CalendarOf, type CommitmentsWanted } from '../persistence/commitment-list.query.js';
import { CalendarSight } from './calendar-sight.js';
import { RosterHealths } from './roster-healths.js';

/** Which part of whose calendar. */
export interface CalendarWish {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Null for the viewer's own. */
  readonly teamId: string | null;
  readonly kinds: readonly CommitmentKind[] | null;
  readonly withCancelled: boolean;
}

/** Some days of a calendar. */
export interface CalendarDays {
  readonly zone: string;
  readonly commitments: readonly Commitment[];
  readonly roster: RosterHealth;
}

const DAY_MS = 86_400_000;

/** What is promised, for those who may see it. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sight: CalendarSight,
    private readonly healths: RosterHealths,
  ) {}

  /** Some days of somebody's own calendar or of a team's, by the viewer's clock; undefined when it isn't theirs to see. Throws BAD_INPUT for days out of order or too many. */
  async days(ctx: Ctx, viewer: PersonId, { from, to, teamId, kinds, withCancelled }: CalendarWish): Promise<CalendarDays | undefined> {
    return this.uow.read(ctx, async (tx) => {
      const zone = (await zoneOfPerson(tx, viewer)) ?? 'UTC';
      const window = calendarWindow(from, to, zone);
      if (!window) throw new Refusal('BAD_INPUT', `A calendar shows 1 to ${LONGEST_WINDOW_DAYS} days.`);
      const teamIds = teamId === null ? [] : await this.sight.teams(tx, viewer, teamId, ctx.now);
      if (teamId !== null && teamIds.length === 0) return undefined;
      const wanted = { ...window, kinds: kinds ?? COMMITMENT_KINDS, cancelledSince: withCancelled ? new Date(ctx.now.getTime() - TOMBSTONE_DAYS * DAY_MS) : null };
      const commitments = await this.commitments(tx, teamId === null ? { personId: viewer } : { teamIds }, wanted, ctx.now);
      const roster = teamId === null ? await this.healths.ofPerson(tx, viewer, ctx.now) : await this.healths.ofTeams(tx, teamIds, ctx.now);
      return { zone, commitments, roster };
    });
  }

  /** What overlaps a window, the earliest first, for a caller who has asked who may see it. */
  commitments(tx: Tx, of: CalendarOf, wanted: CommitmentsWanted, now: Date): Promise<readonly Commitment[]> {
    return listCommitments(tx, of, wanted, now);
  }
}
