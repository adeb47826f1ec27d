import { Injectable } from '@nestjs/common';
import type { OrganizationId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { mappedNews, type Verdict } from '../../../platform/live/mapped-news.js';
import { Refusal } from '../../../platform/refusal.js';
import { overviewTopic } from '../domain/overview-topic.js';
import { shownVersion } from '../persistence/board.query.js';
import { SignalBoard } from './signal-board.js';

/** News that the overview may show something else, for one listener, who must see some team each time anew. */
@Injectable()
export class OverviewNews {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly live: LiveChannel,
    private readonly signals: SignalBoard,
  ) {}

  /** Ends quietly when the listener sees no team any more. Throws a Refusal when they see none to begin with. */
  async follow(organization: OrganizationId, personId: string, teamId: string | null): Promise<AsyncIterableIterator<{ revision: string }>> {
    if ((await this.judge(organization, personId, teamId)) === 'end') throw new Refusal('NOT_FOUND', 'There is no team whose results are yours to see.');
    return mappedNews(this.live.subscribe(overviewTopic(organization)), () => this.judge(organization, personId, teamId));
  }

  private judge(organization: OrganizationId, personId: string, teamId: string | null): Promise<Verdict<{ revision: string }>> {
    return this.uow.read({ organization }, async (tx) => {
      if ((await this.signals.visibleTeams(tx, personId, teamId)).length === 0) return 'end';
      return { pass: { revision: (await shownVersion(tx)) ?? '0' } };
    });
  }
}
