import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type CalendarFeedId, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { DemoNews } from '../../../practices/demos/app/demo-news.js';
import type { HackWeekOff } from '../../../practices/hack-week/domain/hack-week.errors.js';
import { demoFeedText } from '../domain/demo-feed.js';
import type { FeedPlace } from '../domain/feed-address.js';
import { DemoFeedStore, type DemoFeed } from '../persistence/demo-feed.store.js';
import { FeedAddresses } from './feed-addresses.js';

/** Atom of demos: one address a person, secret and revoked like those of calendars. */
@Injectable()
export class DemoFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: DemoFeedStore,
    private readonly news: DemoNews,
    private readonly addresses: FeedAddresses,
    private readonly logbook: Logbook,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Undefined before it was made, and while hack weeks are off or not open to them: the address, which says nothing then, is kept for later. */
  find(ctx: Ctx, personId: PersonId): Promise<DemoFeed | undefined> {
    return this.uow.read(ctx, async (tx) => ((await this.news.isOpenTo(tx, ctx, personId)) ? this.store.ofPerson(tx, personId) : undefined));
  }

  /** The one there is, or a new one; not while hack weeks are off or not open to them. */
  create(ctx: Ctx, personId: PersonId): Promise<Result<DemoFeed, HackWeekOff>> {
    return this.uow.run<DemoFeed, HackWeekOff>(ctx, async (tx) => {
      if (!(await this.news.isOpenTo(tx, ctx, personId))) return err({ kind: 'off', why: (await this.news.isOn(tx, ctx)) ? 'not-in-audience' : 'off' });
      const id = idFrom<CalendarFeedId>(this.random(16));
      const feed = await this.store.add(tx, ctx, id, personId);
      if (feed.feedId === id) await this.logbook.audit(tx, ctx, 'calendar-feed.created', { feedId: id, feedKind: 'hack-demos' });
      return ok(feed);
    });
  }

  /** The address opens nothing from now on. False when there was none. */
  async revoke(ctx: Ctx, personId: PersonId): Promise<boolean> {
    const revoked = await this.uow.run<boolean, never>(ctx, async (tx) => {
      const feed = await this.store.revoke(tx, ctx, personId);
      if (feed) await this.logbook.audit(tx, ctx, 'calendar-feed.revoked', { feedId: feed });
      return ok(feed !== undefined);
    });
    return revoked.ok && revoked.value;
  }

  addressOf(place: FeedPlace): string {
    return this.addresses.of(place, 'atom');
  }

  /** The feed's text; undefined once it is revoked, its person left or is not in the hack week any more, or hack weeks are off. */
  read(place: FeedPlace, now: Date): Promise<string | undefined> {
    return this.uow.read(place, async (tx) => {
      const feed = await this.store.open(tx, place.feedId, now);
      const items = feed && (await this.news.latest(tx, { organization: place.organization, now }, feed.personId));
      return feed && items && demoFeedText({ locale: feed.locale, organizationName: feed.organizationName, feedId: place.feedId, siteUrl: this.http.publicUrl, selfUrl: this.addressOf(place), since: feed.createdAt, items });
    });
  }
}
