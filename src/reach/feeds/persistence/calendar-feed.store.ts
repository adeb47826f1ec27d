import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarFeedId, PersonId, TeamId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { FEED_KINDS, type CalendarFeed, type FeedKind } from '../domain/calendar-feed.js';

/** A feed with whom it is for. */
export interface OpenFeed extends CalendarFeed {
  readonly zone: string;
  readonly locale: Locale;
  readonly teamName: string | null;
}

const COLUMNS = `f.feed_id as id, f.person_id as "personId", f.team_id as "teamId", f.kind, f.created_at as "createdAt"`;

/** Feeds that people made, beside those of news. Revoked ones stay, so that no id comes twice. */
@Injectable()
export class CalendarFeedStore {
  /** Somebody's feeds that can be fetched, the oldest first. */
  ofPerson(tx: Tx, personId: PersonId): Promise<CalendarFeed[]> {
    return rows<CalendarFeed>(
      tx,
      `select ${COLUMNS} from calendar_feed f where f.organization_id = current_organization() and f.person_id = $1 and f.revoked_at is null and f.kind = any($2) order by f.created_at, f.feed_id`,
      [personId, [...FEED_KINDS]],
    );
  }

  /** A feed that can be fetched: not revoked, and of somebody who works here today. */
  open(tx: Tx, feedId: CalendarFeedId, now: Date): Promise<OpenFeed | undefined> {
    return row<OpenFeed>(
      tx,
      `select ${COLUMNS}, p.time_zone as zone, p.locale, t.name as "teamName" from calendar_feed f
         join organization o on o.organization_id = f.organization_id
         join person p on p.organization_id = f.organization_id and p.person_id = f.person_id
         left join team t on t.organization_id = f.organization_id and t.team_id = f.team_id
        where f.organization_id = current_organization() and f.feed_id = $1 and f.revoked_at is null and f.kind = any($3)
          and p.erased_on is null and (p.ended_on is null or p.ended_on > ($2::timestamptz at time zone o.time_zone)::date)`,
      [feedId, now, [...FEED_KINDS]],
    );
  }

  /** Makes the feed, unless there is one of the same kind and team already; gives the one there is then. */
  async add(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, feed: { readonly id: CalendarFeedId; readonly personId: PersonId; readonly teamId: TeamId | null; readonly kind: FeedKind }): Promise<CalendarFeed> {
    await tx.query(
      `insert into calendar_feed (organization_id, feed_id, person_id, team_id, kind, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (organization_id, person_id, kind, team_id) where revoked_at is null do nothing`,
      [organization, feed.id, feed.personId, feed.teamId, feed.kind, now],
    );
    return (await row<CalendarFeed>(
      tx,
      `select ${COLUMNS} from calendar_feed f where f.organization_id = current_organization() and f.person_id = $1 and f.kind = $2 and f.team_id is not distinct from $3 and f.revoked_at is null`,
      [feed.personId, feed.kind, feed.teamId],
    ))!;
  }

  /** False when it isn't theirs, or was revoked before. */
  async revoke(tx: Tx, { now }: Pick<Ctx, 'now'>, personId: PersonId, feedId: CalendarFeedId): Promise<boolean> {
    const found = await rows(
      tx,
      `with gone as (update calendar_feed set revoked_at = $3 where organization_id = current_organization() and person_id = $1 and feed_id = $2 and revoked_at is null returning 1)
       select 1 from gone`,
      [personId, feedId, now],
    );
    return found.length > 0;
  }

  /** All feeds of people who leave: their addresses open nothing from now on, and nothing again should the people come back. */
  async remove(tx: Tx, personIds: readonly PersonId[]): Promise<void> {
    await tx.query('delete from calendar_feed where organization_id = current_organization() and person_id = any($1::uuid[])', [personIds]);
  }
}
