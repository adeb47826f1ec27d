import DataLoader from 'dataloader';
import type { PersonId } from '../../../kernel/ids.js';
import { loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import type { Stage } from '../app/stage.js';
import type { TalkLinks } from '../app/talk-links.js';
import type { StoredAdvice, StoredSubmission, StoredTalk } from '../domain/talk.js';

/** What one request reads of talks: in batches. */
export class TalkLoaders {
  readonly talks: DataLoader<string, StoredTalk>;
  readonly opportunities: DataLoader<string, Opportunity>;
  readonly submissions: DataLoader<string, StoredSubmission>;
  readonly ofTalks: DataLoader<string, readonly StoredSubmission[]>;
  readonly at: DataLoader<string, readonly StoredSubmission[]>;
  readonly advice: DataLoader<string, readonly StoredAdvice[]>;
  readonly guests: DataLoader<string, readonly PersonId[]>;

  constructor({ ctx }: RequestContext, links: TalkLinks, stage: Stage) {
    const byId = <T>(find: (ids: readonly string[]) => Promise<readonly T[]>, idOf: (one: T) => string): DataLoader<string, T> =>
      new DataLoader(async (ids) => {
        const found = new Map((await find(ids)).map((one) => [idOf(one), one]));
        return ids.map((id) => found.get(id)!);
      });
    const lists = <T>(find: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly T[]>>): DataLoader<string, readonly T[]> =>
      new DataLoader(async (ids) => {
        const found = await find(ids);
        return ids.map((id) => found.get(id) ?? []);
      });
    this.talks = byId((ids) => links.talksById(ctx, ids), ({ talkId }) => talkId);
    this.opportunities = byId((ids) => links.opportunitiesById(ctx, ids), ({ opportunityId }) => opportunityId);
    this.submissions = byId((ids) => links.submissionsById(ctx, ids), ({ submissionId }) => submissionId);
    this.ofTalks = lists((ids) => links.submissionsOfTalks(ctx, ids));
    this.at = lists((ids) => links.submissionsAt(ctx, ids));
    this.advice = lists((ids) => links.adviceOf(ctx, ids));
    this.guests = lists((ids) => stage.guestsOf(ctx, ids));
  }

  static of(request: RequestContext, links: TalkLinks, stage: Stage): TalkLoaders {
    return loaderOf(request, TalkLoaders, () => new TalkLoaders(request, links, stage));
  }

  /** After a change: what was read before it is not to be answered again. */
  static forget(request: RequestContext): void {
    request.loaders.delete(TalkLoaders);
  }
}
