import DataLoader from 'dataloader';
import { groupBy } from '../../../kernel/group-by.js';
import { loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import type { ReadGroups } from '../app/read-groups.js';
import type { OwnAttendance, StoredMember, StoredSession, StoredTakeaway } from '../domain/reading-group.js';

/** What one request reads around groups: in batches. */
export class ReadingLoaders {
  readonly members: DataLoader<string, readonly StoredMember[]>;
  readonly sessions: DataLoader<string, readonly StoredSession[]>;
  readonly takeaways: DataLoader<string, readonly StoredTakeaway[]>;
  readonly ownAttendance: DataLoader<string, OwnAttendance | null>;

  constructor({ ctx }: RequestContext, reading: ReadGroups) {
    this.members = new DataLoader(async (ids) => each(ids, groupBy(await reading.membersOf(ctx, ids), ({ groupId }): string => groupId)));
    this.sessions = new DataLoader(async (ids) => each(ids, groupBy(await reading.sessionsOf(ctx, ids), ({ groupId }): string => groupId)));
    this.takeaways = new DataLoader(async (ids) => each(ids, groupBy(await reading.takeawaysOf(ctx, ids), ({ sessionId }): string => sessionId)));
    this.ownAttendance = new DataLoader(async (ids) => {
      const own = new Map((await reading.ownAttendance(ctx, ids)).map((one): [string, OwnAttendance] => [one.sessionId, one]));
      return ids.map((id) => own.get(id) ?? null);
    });
  }

  static of(request: RequestContext, reading: ReadGroups): ReadingLoaders {
    return loaderOf(request, ReadingLoaders, () => new ReadingLoaders(request, reading));
  }

  /** After a change: what was read before it is not to be answered again. */
  static forget(request: RequestContext): void {
    request.loaders.delete(ReadingLoaders);
  }
}

function each<T>(ids: readonly string[], found: ReadonlyMap<string, readonly T[]>): (readonly T[])[] {
  return ids.map((id) => found.get(id) ?? []);
}
