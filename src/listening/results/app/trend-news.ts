import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parseId, type OrganizationId, type TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel, type LiveMessage } from '../../../platform/live/live-channel.js';
import { mappedNews, type Verdict } from '../../../platform/live/mapped-news.js';
import { SharedFeeds, type Look } from '../../../platform/live/shared-feeds.js';
import { sightOf } from '../domain/results.policy.js';
import { trendTopic } from '../domain/trend-topic.js';
import { seersOf } from '../persistence/sight.query.js';
import { newestRoundOf, teamRevision } from '../persistence/trend.query.js';
import { listenersTo } from '../persistence/viewer.query.js';
import { TeamTrendsReader } from './team-trends.js';

/** What changed, and which revision is current now. */
export interface TrendNews {
  readonly teamId: string;
  readonly roundId: string;
  readonly revision: string;
}

/** What one message comes to, worked out once for all who listen in this process. */
interface Heard {
  readonly news: TrendNews | null;
  /** People who may see that round of the team at this moment. */
  readonly seers: ReadonlySet<string>;
}

/** News of releases for one listener, who must be allowed to see the team each time anew: roles and rounds change while a page is open. */
@Injectable()
export class TrendNewsFeed implements OnModuleInit {
  private readonly heard = new WeakMap<LiveMessage, Promise<Heard>>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly live: LiveChannel,
    private readonly trends: TeamTrendsReader,
    private readonly directory: DirectoryReader,
    private readonly feeds: SharedFeeds,
  ) {}

  /** Everybody who looks at one team over a socket shares one look at it. */
  onModuleInit(): void {
    this.feeds.register('teamTrendsChanged', (organization, input) => {
      const teamId = parseId<TeamId>(String(input.teamId));
      return teamId && { topic: trendTopic(organization, teamId), look: (people, { roundId }) => this.look(organization, teamId, people, typeof roundId === 'string' ? roundId : undefined) };
    });
  }

  private look(organization: OrganizationId, teamId: TeamId, people: readonly string[], named: string | undefined): Promise<Look> {
    return this.uow.read({ organization }, async (tx) => {
      const [itself, ...above] = await this.directory.wayUp(tx, teamId);
      const viewers = itself ? await listenersTo(tx, teamId, people) : new Map();
      const sights = new Map([...viewers].map(([personId, viewer]) => [personId, sightOf(viewer, { teamId, above })]));
      const roundId = named ?? (await newestRoundOf(tx, teamId));
      const hears = (personId: string): boolean => {
        const sight = sights.get(personId);
        return sight?.kind === 'every-round' || (sight?.kind === 'own-rounds' && sight.roundIds.includes(roundId ?? ''));
      };
      return {
        value: roundId === undefined ? undefined : { teamId, roundId, revision: await teamRevision(tx, teamId) },
        mayHear: new Set(people.filter(hears)), mayStay: new Set(people.filter((personId) => sights.has(personId) && sights.get(personId)!.kind !== 'nothing')),
      };
    });
  }

  /** True while the person may see anything of the team. */
  async maySee(organization: OrganizationId, personId: string, teamId: TeamId): Promise<boolean> {
    const sight = await this.uow.read({ organization }, (tx) => this.trends.sight(tx, personId, teamId));
    return sight !== undefined && sight.kind !== 'nothing';
  }

  /** Ends quietly when the listener may no longer see the team. */
  follow(organization: OrganizationId, personId: string, teamId: TeamId): AsyncIterableIterator<TrendNews> {
    return mappedNews(this.live.subscribe(trendTopic(organization, teamId)), (message) => this.judge(organization, personId, teamId, message));
  }

  /** Most listeners are found among those who may see it; of the others each is looked at alone. */
  private async judge(organization: OrganizationId, personId: string, teamId: TeamId, message: LiveMessage): Promise<Verdict<TrendNews>> {
    const { news, seers } = await this.hear(organization, teamId, message);
    if (news !== null && seers.has(personId)) return { pass: news };
    return this.uow.read({ organization }, async (tx) => {
      const sight = await this.trends.sight(tx, personId, teamId);
      if (!sight || sight.kind === 'nothing') return 'end';
      if (news === null || (sight.kind === 'own-rounds' && !sight.roundIds.includes(news.roundId))) return 'skip';
      return { pass: news };
    });
  }

  /** One look at the database a message, however many listen to it. */
  private hear(organization: OrganizationId, teamId: TeamId, message: LiveMessage): Promise<Heard> {
    const known = this.heard.get(message);
    if (known) return known;
    const heard = this.uow.read({ organization }, async (tx): Promise<Heard> => {
      const named = message.payload.roundId;
      const roundId = typeof named === 'string' ? named : await newestRoundOf(tx, teamId);
      if (roundId === undefined) return { news: null, seers: new Set() };
      return { news: { teamId, roundId, revision: await teamRevision(tx, teamId) }, seers: new Set(await seersOf(tx, teamId, roundId)) };
    });
    this.heard.set(message, heard);
    return heard;
  }
}
