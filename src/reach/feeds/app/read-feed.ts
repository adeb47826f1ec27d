import { Inject, Injectable } from '@nestjs/common';
import type { TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { CalendarSight } from '../../../practices/calendar/app/calendar-sight.js';
import { ReadCalendar } from '../../../practices/calendar/app/read-calendar.js';
import { TOMBSTONE_DAYS } from '../../../practices/calendar/domain/commitment.js';
import { ReadCalls } from '../../../practices/talks/app/read-calls.js';
import { COMMITMENTS_OF, feedName, feedWindow } from '../domain/calendar-feed.js';
import { callEntry } from '../domain/call-entry.js';
import type { FeedPlace } from '../domain/feed-address.js';
import { feedText } from '../domain/feed-text.js';
import { CalendarFeedStore, type OpenFeed } from '../persistence/calendar-feed.store.js';

const DAY_MS = 86_400_000;

/** What a subscribed calendar program is given. */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: CalendarFeedStore,
    private readonly sight: CalendarSight,
    private readonly calendar: ReadCalendar,
    private readonly directory: DirectoryReader,
    private readonly calls: ReadCalls,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /** The feed's text; undefined once it is revoked, its person left, or its team is no longer theirs to see. */
  run(place: FeedPlace, alarmMinutes: number | null, now: Date): Promise<string | undefined> {
    return this.uow.read(place, async (tx) => {
      const feed = await this.store.open(tx, place.feedId, now);
      if (!feed) return undefined;
      const teamIds = feed.teamId === null ? [] : await this.sight.teams(tx, feed.personId, feed.teamId, now);
      return feed.teamId !== null && teamIds.length === 0 ? undefined : this.write(tx, place, feed, teamIds, alarmMinutes, now);
    });
  }

  private async write(tx: Tx, place: FeedPlace, feed: OpenFeed, teamIds: readonly TeamId[], alarmMinutes: number | null, now: Date): Promise<string> {
    const { kind, personId, zone, locale, teamName } = feed;
    const window = feedWindow(now);
    const wanted = { ...window, kinds: COMMITMENTS_OF[kind], cancelledSince: new Date(now.getTime() - TOMBSTONE_DAYS * DAY_MS) };
    const commitments = await this.calendar.commitments(tx, feed.teamId === null ? { personId } : { teamIds }, wanted, now);
    // Where somebody means to send a talk is theirs alone: a team has no calls.
    const calls = kind === 'calls' && feed.teamId === null ? (await this.calls.ofPerson(tx, personId, now)).map((call) => callEntry(call, personId, zone)).filter((entry) => entry !== null) : [];
    const names = feed.teamId === null ? null : await this.directory.namesOf(tx, [...new Set(commitments.map((commitment) => commitment.personId))]);
    return feedText({ name: feedName(kind, teamName, locale), locale, zone, window, commitments: [...commitments, ...calls], names, alarmMinutes, idSuffix: place.organization, siteUrl: this.http.publicUrl });
  }
}
