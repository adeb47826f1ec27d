import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarFeedId, PersonId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { NEWS_KINDS, type NewsKind } from '../domain/news-feed.js';

/** Somebody's feed of news. */
export interface NewsFeed {
  readonly feedId: CalendarFeedId;
  readonly personId: PersonId;
  readonly kind: NewsKind;
  readonly createdAt: Date;
}

export interface OpenNewsFeed extends NewsFeed {
  readonly locale: Locale;
  readonly organizationName: string;
}

const COLUMNS = `f.feed_id as "feedId", f.person_id as "personId", f.kind, f.created_at as "createdAt"`;

/** Feeds of news, kept beside those of calendars: who leaves loses both. One a person and kind. */
@Injectable()
export class NewsFeedStore {
  ofPerson(tx: Tx, personId: PersonId, kind: NewsKind): Promise<NewsFeed | undefined> {
    return row<NewsFeed>(tx, `select ${COLUMNS} from calendar_feed f where f.organization_id = current_organization() and f.person_id = $1 and f.kind = $2 and f.revoked_at is null`, [personId, kind]);
  }

  /** One that can be fetched: not revoked, and of somebody who works here today. */
  open(tx: Tx, feedId: CalendarFeedId, now: Date): Promise<OpenNewsFeed | undefined> {
    return row<OpenNewsFeed>(
      tx,
      `select ${COLUMNS}, p.locale, o.name as "organizationName" from calendar_feed f
         join organization o on o.organization_id = f.organization_id
         join person p on p.organization_id = f.organization_id and p.person_id = f.person_id
        where f.organization_id = current_organization() and f.feed_id = $1 and f.kind = any($3) and f.revoked_at is null
          and p.erased_on is null and (p.ended_on is null or p.ended_on > ($2::timestamptz at time zone o.time_zone)::date)`,
      [feedId, now, [...NEWS_KINDS]],
    );
  }

  /** Unless there is one already; gives the one there is then. */
  async add(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, feedId: CalendarFeedId, personId: PersonId, kind: NewsKind): Promise<NewsFeed> {
    await tx.query(
      `insert into calendar_feed (organization_id, feed_id, person_id, team_id, kind, created_at) values ($1, $2, $3, null, $4, $5)
       on conflict (organization_id, person_id, kind, team_id) where revoked_at is null do nothing`,
      [organization, feedId, personId, kind, now],
    );
    return (await this.ofPerson(tx, personId, kind))!;
  }

  /** The one that was; undefined when there was none. */
  async revoke(tx: Tx, { now }: Pick<Ctx, 'now'>, personId: PersonId, kind: NewsKind): Promise<string | undefined> {
    const gone = await row<{ id: string }>(
      tx,
      `with gone as (update calendar_feed set revoked_at = $2 where organization_id = current_organization() and person_id = $1 and kind = $3 and revoked_at is null returning feed_id) select feed_id as id from gone`,
      [personId, now, kind],
    );
    return gone?.id;
  }
}
