import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId, SessionId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { DemoNewsItem } from '../domain/demo-news.js';
import { latestDemos } from '../persistence/demo-news.query.js';

const MOST = 50;

/** What was submitted lately, for feeds. */
@Injectable()
export class DemoNews {
  constructor(private readonly door: HackWeekDoor) {}

  /** As somebody sees it now who is in the hack week; undefined when they are not, or it is off. */
  async latest(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, personId: PersonId): Promise<readonly DemoNewsItem[] | undefined> {
    // Nobody is signed in: what they may do as an admin doesn't count here.
    const actor = { kind: 'person', personId, sessionId: '' as SessionId, isAdmin: false, seesWholeOrganization: false, leads: [], locale: 'en' } as const;
    const { isIn } = await this.door.look(tx, { actor, organization, requestId: 'feed', now });
    return isIn ? latestDemos(tx, MOST) : undefined;
  }
}
