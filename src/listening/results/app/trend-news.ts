import { Injectable } from '@nestjs/common';
import type { OrganizationId, TeamId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel, type LiveMessage } from '../../../platform/live/live-channel.js';
import { mappedNews, type Verdict } from '../../../platform/live/mapped-news.js';
import { trendTopic } from '../domain/trend-topic.js';
import { newestRoundOf, teamRevision } from '../persistence/trend.query.js';
import { TeamTrendsReader } from './team-trends.js';

/** What changed, and which revision is current now. */
export interface TrendNews {
  readonly teamId: string;
  readonly roundId: string;
  readonly revision: string;
}

/** News of releases for one listener, who must be allowed to see the team each time anew: roles and rounds change while a page is open. */
@Injectable()
export class TrendNewsFeed {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly live: LiveChannel,
    private readonly trends: TeamTrendsReader,
  ) {}

  /** True while the person may see anything of the team. */
  async maySee(organization: OrganizationId, personId: string, teamId: TeamId): Promise<boolean> {
    const sight = await this.uow.read({ organization }, (tx) => this.trends.sight(tx, personId, teamId));
    return sight !== undefined && sight.kind !== 'nothing';
  }

  /** Ends quietly when the listener may no longer see the team. */
  follow(organization: OrganizationId, personId: string, teamId: TeamId): AsyncIterableIterator<TrendNews> {
    return mappedNews(this.live.subscribe(trendTopic(organization, teamId)), (message) => this.judge(organization, personId, teamId, message));
  }

  private judge(organization: OrganizationId, personId: string, teamId: TeamId, message: LiveMessage): Promise<Verdict<TrendNews>> {
    return this.uow.read({ organization }, async (tx) => {
      const sight = await this.trends.sight(tx, personId, teamId);
      if (!sight || sight.kind === 'nothing') return 'end';
      const named = message.payload.roundId;
      const roundId = typeof named === 'string' ? named : await newestRoundOf(tx, teamId);
      if (roundId === undefined || (sight.kind === 'own-rounds' && !sight.roundIds.includes(roundId))) return 'skip';
      return { pass: { teamId, roundId, revision: await teamRevision(tx, teamId) } };
    });
  }
}
