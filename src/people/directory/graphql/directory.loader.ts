import DataLoader from 'dataloader';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { Page } from '../../../kernel/page.js';
import { loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { findAliases, findMemberships, findPeople, listPeople, type AliasRecord, type MembershipRecord, type PersonRecord } from '../persistence/person-list.query.js';
import { TeamDirectory } from './team-directory.js';
import { countMembers, listLeads, listTeams } from '../persistence/team-list.query.js';

export interface MemberPage {
  readonly page: Page<PersonId>;
  readonly totalCount: number;
}

/** What one request has read of the directory: each list once, people in batches. */
export class DirectoryLoaders {
  readonly people: DataLoader<string, PersonRecord | undefined>;
  readonly memberships: DataLoader<string, readonly MembershipRecord[]>;
  readonly aliases: DataLoader<string, readonly AliasRecord[]>;
  private readonly once = new Map<string, Promise<unknown>>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly ctx: Ctx,
  ) {
    this.people = new DataLoader(async (ids) => {
      const found = new Map<string, PersonRecord>((await this.read((tx) => findPeople(tx, ctx, ids))).map((person) => [person.id, person]));
      return ids.map((id) => found.get(id));
    });
    this.memberships = this.listsOf((tx, ids) => findMemberships(tx, ctx, ids));
    this.aliases = this.listsOf((tx, ids) => findAliases(tx, ctx, ids));
  }

  static of(request: RequestContext, uow: UnitOfWork): DirectoryLoaders {
    return loaderOf(request, DirectoryLoaders, () => new DirectoryLoaders(uow, request.ctx));
  }

  /** After a change: what was read before it is not to be answered again. */
  static forget(request: RequestContext): void {
    request.loaders.delete(DirectoryLoaders);
  }

  teams(): Promise<TeamDirectory> {
    return this.only('teams', async (tx) => new TeamDirectory(await listTeams(tx, this.ctx)));
  }

  counts(): Promise<ReadonlyMap<TeamId, number>> {
    return this.only('counts', (tx) => countMembers(tx, this.ctx));
  }

  leads(): Promise<ReadonlyMap<TeamId, readonly PersonId[]>> {
    return this.only('leads', (tx) => listLeads(tx, this.ctx));
  }

  members(teamId: TeamId, first: number, after: string | undefined): Promise<MemberPage> {
    return this.read((tx) => listPeople(tx, this.ctx, { search: undefined, searchesEmail: false, teamIds: [teamId], includeLeft: false, first, after }));
  }

  private read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.uow.read(this.ctx, work);
  }

  private only<T>(key: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    let promise = this.once.get(key) as Promise<T> | undefined;
    if (promise === undefined) {
      promise = this.read(work);
      this.once.set(key, promise);
    }
    return promise;
  }

  private listsOf<Item extends { personId: PersonId }>(find: (tx: Tx, ids: readonly string[]) => Promise<Item[]>): DataLoader<string, readonly Item[]> {
    return new DataLoader(async (ids) => {
      const byPerson = groupBy(await this.read((tx) => find(tx, ids)), ({ personId }): string => personId);
      return ids.map((id) => byPerson.get(id) ?? []);
    });
  }
}
