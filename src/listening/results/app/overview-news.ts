import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parseId, type OrganizationId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { mappedNews } from '../../../platform/live/mapped-news.js';
import { SharedFeeds, type Look } from '../../../platform/live/shared-feeds.js';
import { Refusal } from '../../../platform/refusal.js';
import { overviewTopic } from '../domain/overview-topic.js';
import { shownVersion } from '../persistence/board.query.js';
import { overviewSeers } from '../persistence/viewer.query.js';

/** News that the overview may show something else, for those who see some team each time anew. */
@Injectable()
export class OverviewNews implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly live: LiveChannel,
    private readonly feeds: SharedFeeds,
  ) {}

  /** The news is the same whatever one sees, so everybody of an organization who asks for the same part of it over a socket shares one look. */
  onModuleInit(): void {
    this.feeds.register('overviewChanged', (organization, { teamId }) => {
      const subtree = typeof teamId === 'string' ? parseId(teamId) : null;
      return subtree === undefined ? undefined : { topic: overviewTopic(organization), look: (people) => this.look(organization, subtree, people) };
    });
  }

  /** Ends quietly when the listener sees no team any more. Throws a Refusal when they see none to begin with. */
  async follow(organization: OrganizationId, personId: string, teamId: string | null): Promise<AsyncIterableIterator<{ revision: string }>> {
    const subtree = teamId === null ? null : parseId(teamId);
    const revision = async (): Promise<string | undefined> => {
      const found = subtree === undefined ? undefined : await this.look(organization, subtree, [personId]);
      return found?.mayHear.has(personId) ? found.value.revision : undefined;
    };
    if ((await revision()) === undefined) throw new Refusal('NOT_FOUND', 'There is no team whose results are yours to see.');
    return mappedNews(this.live.subscribe(overviewTopic(organization)), async () => {
      const current = await revision();
      return current === undefined ? 'end' : { pass: { revision: current } };
    });
  }

  private look(organization: OrganizationId, subtree: string | null, people: readonly string[]): Promise<Look & { readonly value: { readonly revision: string } }> {
    return this.uow.read({ organization }, async (tx) => {
      const seers = await overviewSeers(tx, people, subtree);
      return { value: { revision: (await shownVersion(tx)) ?? '0' }, mayHear: seers, mayStay: seers };
    });
  }
}
