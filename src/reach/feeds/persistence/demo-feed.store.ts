import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarFeedId, PersonId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { row, type Tx } from '../../../platform/database/tx.js';

/** Somebody's feed of demos. */
export interface DemoFeed {
  readonly feedId: CalendarFeedId;
  readonly personId: PersonId;
  readonly createdAt: Date;
}

export interface OpenDemoFeed extends DemoFeed {
  readonly locale: Locale;
  readonly organizationName: string;
}

const COLUMNS = `f.feed_id as "feedId", f.person_id as "personId", f.created_at as "createdAt"`;
const MINE = `from calendar_feed f where f.organization_id = current_organization() and f.kind = 'hack-demos' and f.revoked_at is null`;

/** Feeds of demos, kept beside those of calendars: who leaves loses both. */
@Injectable()
export class DemoFeedStore {
  ofPerson(tx: Tx, personId: PersonId): Promise<DemoFeed | undefined> {
    return row<DemoFeed>(tx, `select ${COLUMNS} ${MINE} and f.person_id = $1`, [personId]);
  }

  /** One that can be fetched: not revoked, and of somebody who works here today. */
  open(tx: Tx, feedId: CalendarFeedId, now: Date): Promise<OpenDemoFeed | undefined> {
    return row<OpenDemoFeed>(
      tx,
      `select ${COLUMNS}, p.locale, o.name as "organizationName" from calendar_feed f
         join organization o on o.organization_id = f.organization_id
         join person p on p.organization_id = f.organization_id and p.person_id = f.person_id
        where f.organization_id = current_organization() and f.feed_id = $1 and f.kind = 'hack-demos' and f.revoked_at is null
          and p.erased_on is null and (p.ended_on is null or p.ended_on > ($2::timestamptz at time zone o.time_zone)::date)`,
      [feedId, now],
    );
  }

  async add(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, feedId: CalendarFeedId, personId: PersonId): Promise<DemoFeed> {
    await tx.query(
      `insert into calendar_feed (organization_id, feed_id, person_id, team_id, kind, created_at) values ($1, $2, $3, null, 'hack-demos', $4)
       on conflict (organization_id, person_id, kind, team_id) where revoked_at is null do nothing`,
      [organization, feedId, personId, now],
    );
    return (await this.ofPerson(tx, personId))!;
  }

  async revoke(tx: Tx, { now }: Pick<Ctx, 'now'>, personId: PersonId): Promise<string | undefined> {
    const gone = await row<{ id: string }>(
      tx,
      `with gone as (update calendar_feed set revoked_at = $2 where organization_id = current_organization() and person_id = $1 and kind = 'hack-demos' and revoked_at is null returning feed_id) select feed_id as id from gone`,
      [personId, now],
    );
    return gone?.id;
  }
}
