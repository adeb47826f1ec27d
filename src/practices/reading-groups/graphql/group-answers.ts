import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { ReadGroups } from '../app/read-groups.js';
import type { Written } from '../app/reading-desk.js';
import { ReadingLoaders } from './reading-groups.loader.js';
import { presentGroup, presentRefusal } from './reading-groups.presenter.js';
import type { GroupResult, GroupSuccess } from './reading-groups.results.js';

/** Answers a change with the group as it is after it. */
@Injectable()
export class GroupAnswers {
  constructor(private readonly reading: ReadGroups) {}

  async after(request: RequestContext, success: new () => GroupSuccess, done: Written): Promise<GroupResult> {
    ReadingLoaders.forget(request);
    if (!done.ok) return presentRefusal(request.ctx, done.error);
    const group = await this.reading.one(request.ctx, done.value);
    // Switched off between the change and this look.
    if (!group) throw new Refusal('NOT_FOUND', 'There is no such group.');
    return outcome(success, { group: presentGroup(group) });
  }
}
