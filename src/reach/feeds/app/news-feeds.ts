import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type CalendarFeedId, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { DemoNews } from '../../../practices/demos/app/demo-news.js';
import { TalkNews } from '../../../practices/talks/app/talk-news.js';
import type { FeedPlace } from '../domain/feed-address.js';
import { newsChangedAt, newsFeedText, type NewsKind, type NewsPage } from '../domain/news-feed.js';
import { demosPage, talksPage } from '../domain/news-pages.js';
import { NewsFeedStore, type NewsFeed, type OpenNewsFeed } from '../persistence/news-feed.store.js';
import { FeedAddresses } from './feed-addresses.js';

/** What it is of is off, or not open to them. */
export interface NewsOff {
  readonly kind: 'news-off';
}

/** News as a program is given it. */
export interface NewsText {
  readonly text: string;
  readonly changedAt: Date;
}

/** News as Atom: one address a person and kind, secret and revoked like those of calendars. */
@Injectable()
export class NewsFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: NewsFeedStore,
    private readonly demos: DemoNews,
    private readonly talks: TalkNews,
    private readonly addresses: FeedAddresses,
    private readonly logbook: Logbook,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Undefined before it was made, and while it is off or not open to them: the address, which says nothing then, is kept for later. */
  find(ctx: Ctx, personId: PersonId, kind: NewsKind): Promise<NewsFeed | undefined> {
    return this.uow.read(ctx, async (tx) => ((await this.isOpenTo(tx, ctx, personId, kind)) ? this.store.ofPerson(tx, personId, kind) : undefined));
  }

  /** The one there is, or a new one. */
  create(ctx: Ctx, personId: PersonId, kind: NewsKind): Promise<Result<NewsFeed, NewsOff>> {
    return this.uow.run<NewsFeed, NewsOff>(ctx, async (tx) => ((await this.isOpenTo(tx, ctx, personId, kind)) ? ok(await this.add(tx, ctx, personId, kind)) : err({ kind: 'news-off' })));
  }

  /** A new address; the old one opens nothing from now on. */
  renew(ctx: Ctx, personId: PersonId, kind: NewsKind): Promise<Result<NewsFeed, NewsOff>> {
    return this.uow.run<NewsFeed, NewsOff>(ctx, async (tx) => {
      if (!(await this.isOpenTo(tx, ctx, personId, kind))) return err({ kind: 'news-off' });
      await this.close(tx, ctx, personId, kind);
      return ok(await this.add(tx, ctx, personId, kind));
    });
  }

  /** The address opens nothing from now on. False when there was none. */
  async revoke(ctx: Ctx, personId: PersonId, kind: NewsKind): Promise<boolean> {
    const revoked = await this.uow.run<boolean, never>(ctx, async (tx) => ok(await this.close(tx, ctx, personId, kind)));
    return revoked.ok && revoked.value;
  }

  addressOf(place: FeedPlace): string {
    return this.addresses.of(place, 'atom');
  }

  /** The feed's text; undefined once it is revoked, its person left, or what it is of is off or not open to them. */
  read(place: FeedPlace, now: Date): Promise<NewsText | undefined> {
    return this.uow.read(place, async (tx) => {
      const feed = await this.store.open(tx, place.feedId, now);
      const page = feed && (await this.page(tx, place, feed, now));
      if (!feed || !page) return undefined;
      const content = { ...page, locale: feed.locale, organizationName: feed.organizationName, feedId: place.feedId, siteUrl: this.http.publicUrl, selfUrl: this.addressOf(place), since: feed.createdAt };
      return { text: newsFeedText(content), changedAt: newsChangedAt(content) };
    });
  }

  private isOpenTo(tx: Tx, at: Pick<Ctx, 'organization' | 'now'>, personId: PersonId, kind: NewsKind): Promise<boolean> {
    return kind === 'talk-news' ? this.talks.isOpenTo(tx, at.now, personId) : this.demos.isOpenTo(tx, at, personId);
  }

  private async page(tx: Tx, { organization }: FeedPlace, { kind, personId, locale }: OpenNewsFeed, now: Date): Promise<NewsPage | undefined> {
    if (kind === 'talk-news') {
      const items = await this.talks.latest(tx, now, personId);
      return items && talksPage(items, locale);
    }
    const items = await this.demos.latest(tx, { organization, now }, personId);
    return items && demosPage(items, locale);
  }

  private async add(tx: Tx, ctx: Ctx, personId: PersonId, kind: NewsKind): Promise<NewsFeed> {
    const id = idFrom<CalendarFeedId>(this.random(16));
    const feed = await this.store.add(tx, ctx, id, personId, kind);
    if (feed.feedId === id) await this.logbook.audit(tx, ctx, 'calendar-feed.created', { feedId: id, feedKind: kind });
    return feed;
  }

  private async close(tx: Tx, ctx: Ctx, personId: PersonId, kind: NewsKind): Promise<boolean> {
    const feedId = await this.store.revoke(tx, ctx, personId, kind);
    if (feedId !== undefined) await this.logbook.audit(tx, ctx, 'calendar-feed.revoked', { feedId });
    return feedId !== undefined;
  }
}
