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

  /** Hack weeks are on, and this person is in them: what they may do as an admin doesn't count here, as nobody is signed in where news are read. */
  async isOpenTo(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, personId: PersonId): Promise<boolean> {
    const actor = { kind: 'person', personId, sessionId: '' as SessionId, isAdmin: false, seesWholeOrganization: false, leads: [], locale: 'en' } as const;
    return (await this.door.look(tx, { actor, organization, requestId: 'feed', now })).isIn;
  }

  async isOn(tx: Tx, ctx: Ctx): Promise<boolean> {
    return (await this.door.look(tx, ctx)).settings.isOn;
  }

  /** As somebody sees it now who is in the hack week; undefined when they are not, or it is off. */
  async latest(tx: Tx, at: Pick<Ctx, 'organization' | 'now'>, personId: PersonId): Promise<readonly DemoNewsItem[] | undefined> {
    return (await this.isOpenTo(tx, at, personId)) ? latestDemos(tx, MOST) : undefined;
  }
}
