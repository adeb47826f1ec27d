import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type CalendarFeedId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { Departures } from '../../../people/directory/app/departures.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { CalendarSight } from '../../../practices/calendar/app/calendar-sight.js';
import type { CalendarFeed, FeedKind } from '../domain/calendar-feed.js';
import { CalendarFeedStore } from '../persistence/calendar-feed.store.js';

/** There is no such feed or team, or it is not theirs: one answer. */
export interface FeedNotFound {
  readonly kind: 'not-found';
}

/** Making and revoking feeds; each person their own. */
@Injectable()
export class KeepFeeds implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: CalendarFeedStore,
    private readonly sight: CalendarSight,
    private readonly logbook: Logbook,
    private readonly departures: Departures,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  onModuleInit(): void {
    this.departures.register({ left: (tx, _ctx, personIds) => this.store.remove(tx, personIds) });
  }

  list(ctx: Ctx, personId: PersonId): Promise<readonly CalendarFeed[]> {
    return this.uow.read(ctx, (tx) => this.store.ofPerson(tx, personId));
  }

  /** The feed of this kind, made when there is none. Of a team: only while the person sees its calendar. */
  create(ctx: Ctx, personId: PersonId, kind: FeedKind, teamText: string | null): Promise<Result<CalendarFeed, FeedNotFound>> {
    return this.uow.run<CalendarFeed, FeedNotFound>(ctx, async (tx) => {
      if (teamText !== null && (await this.sight.teams(tx, personId, teamText, ctx.now)).length === 0) return err({ kind: 'not-found' });
      const id = idFrom<CalendarFeedId>(this.random(16));
      const feed = await this.store.add(tx, ctx, { id, personId, kind, teamId: teamText === null ? null : parseId<TeamId>(teamText)! });
      if (feed.id === id) await this.logbook.audit(tx, ctx, 'calendar-feed.created', { feedId: id, feedKind: kind, teamId: feed.teamId });
      return ok(feed);
    });
  }

  /** The address opens nothing from now on; another feed of the kind gets another address. */
  revoke(ctx: Ctx, personId: PersonId, feedText: string): Promise<Result<CalendarFeedId, FeedNotFound>> {
    return this.uow.run<CalendarFeedId, FeedNotFound>(ctx, async (tx) => {
      const feedId = parseId<CalendarFeedId>(feedText);
      if (!feedId || !(await this.store.revoke(tx, ctx, personId, feedId))) return err({ kind: 'not-found' });
      await this.logbook.audit(tx, ctx, 'calendar-feed.revoked', { feedId });
      return ok(feedId);
    });
  }
}
