import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { closedPlacesOf, type ClosedPlace } from '../persistence/open-round.query.js';
import { ReplyAddresses } from './reply-addresses.js';

/** As long as devices look for replies. */
export const REPLY_FILE_DAYS = 180;

/** A round that is over, and where the replies to its comments lie for somebody who was asked in it. */
export interface ReplyFilePlace extends ClosedPlace {
  readonly repliesPath: string;
}

/**
 * Where one person's reply files lie: of every unit they were asked in, by the frozen rosters, whether they wrote a comment or answered at all. So a
 * device that is added later, or whose addresses a new server key has changed, finds them, and asking says nothing.
 */
@Injectable()
export class ListReplyFiles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly replies: ReplyAddresses,
  ) {}

  list(ctx: Pick<Ctx, 'organization' | 'now'>, personId: string): Promise<readonly ReplyFilePlace[]> {
    return this.uow.read(ctx, async (tx) => {
      const places = await closedPlacesOf(tx, personId, new Date(ctx.now.getTime() - REPLY_FILE_DAYS * 86_400_000));
      return places.map((place) => ({ ...place, repliesPath: this.replies.pathOf({ organization: ctx.organization, roundId: place.roundId, unitId: place.unitId }) }));
    });
  }
}
