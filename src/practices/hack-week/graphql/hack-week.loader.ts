import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import { personOf } from '../../../platform/access/acting.js';
import { loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HackWeekDoor, type HackWeekFacts } from '../app/hack-week-door.js';
import { Projects } from '../../code-t/app/projects.js';
import type { StoredProject } from '../../code-t/domain/code-t-day.js';
import type { Edition, PhaseChange } from '../domain/edition.js';
import type { Entry, JoinRequest, Member, WantedRole } from '../domain/entry.js';
import { projectAbilities, type ProjectAbilities } from '../domain/hack-week.policy.js';
import { CommentStore } from '../persistence/comment.store.js';
import { EditionStore } from '../persistence/edition.store.js';
import { editionCounts, type EditionCounts } from '../persistence/entry-list.query.js';
import { EntryStore } from '../persistence/entry.store.js';
import { MemberStore } from '../persistence/member.store.js';
import { RequestStore } from '../persistence/request.store.js';
import { RoleStore } from '../persistence/role.store.js';
import { standings, type StandingRow } from '../persistence/standing.query.js';

interface Stores {
  readonly uow: UnitOfWork;
  readonly door: HackWeekDoor;
  readonly editions: EditionStore;
  readonly entries: EntryStore;
  readonly members: MemberStore;
  readonly roles: RoleStore;
  readonly requests: RequestStore;
  readonly comments: CommentStore;
  readonly codeT: Projects;
}

/** How the viewer stands to a project, and what they may do with it. */
export interface ViewerStanding extends StandingRow {
  readonly can: ProjectAbilities;
}

/** What one request reads of hack weeks: in batches. */
export class HackWeekLoaders {
  readonly editions: DataLoader<string, Edition>;
  readonly organizers: DataLoader<string, readonly PersonId[]>;
  readonly phaseChanges: DataLoader<string, readonly PhaseChange[]>;
  readonly counts: DataLoader<string, EditionCounts>;
  readonly entries: DataLoader<string, Entry>;
  readonly members: DataLoader<string, readonly Member[]>;
  readonly roles: DataLoader<string, readonly WantedRole[]>;
  readonly requests: DataLoader<string, readonly JoinRequest[]>;
  readonly standings: DataLoader<string, ViewerStanding>;
  /** The entries of a project in all editions, the newest first. */
  readonly ofProject: DataLoader<string, readonly Entry[]>;
  readonly commentCounts: DataLoader<string, number>;
  readonly codeTProjects: DataLoader<string, StoredProject | undefined>;
  private known: Promise<HackWeekFacts> | undefined;

  constructor(private readonly ctx: Ctx, private readonly stores: Stores) {
    const { editions, entries, members, roles, requests, comments, codeT } = stores;
    this.editions = this.one((tx, ids) => editions.byIds(tx, ids), ({ editionId }) => editionId);
    this.organizers = new DataLoader(async (ids) => {
      const found = groupBy(await this.look((tx) => editions.organizers(tx, ids)), ({ editionId }): string => editionId);
      return ids.map((id) => (found.get(id) ?? []).map(({ personId }) => personId));
    });
    this.phaseChanges = this.many((tx, ids) => editions.phaseChanges(tx, ids), ({ editionId }) => editionId);
    this.counts = this.one((tx, ids) => editionCounts(tx, ids), ({ editionId }) => editionId);
    this.entries = this.one((tx, ids) => entries.byIds(tx, ids), ({ entryId }) => entryId);
    this.members = this.many((tx, ids) => members.ofEntries(tx, ids), ({ entryId }) => entryId);
    this.roles = this.many((tx, ids) => roles.ofEntries(tx, ids), ({ entryId }) => entryId);
    this.requests = this.many((tx, ids) => requests.openOfEntries(tx, ids), ({ entryId }) => entryId);
    this.ofProject = this.many((tx, ids) => entries.ofProjects(tx, ids), ({ projectId }) => projectId);
    this.commentCounts = new DataLoader(async (ids) => {
      const found = new Map((await this.look((tx) => comments.counts(tx, ids))).map(({ entryId, count }) => [entryId, count]));
      return ids.map((id) => found.get(id) ?? 0);
    });
    this.codeTProjects = new DataLoader(async (ids) => {
      const found = new Map((await this.look((tx) => codeT.byIds(tx, ids))).map((project) => [project.projectId as string, project]));
      return ids.map((id) => found.get(id));
    });
    this.standings = new DataLoader((ids) => this.standingsOf(ids));
  }

  /** What holds today for the viewer. */
  facts(): Promise<HackWeekFacts> {
    this.known ??= this.look((tx) => this.stores.door.look(tx, this.ctx));
    return this.known;
  }

  private async standingsOf(ids: readonly string[]): Promise<readonly ViewerStanding[]> {
    const viewer = personOf(this.ctx);
    const { isAdmin, organizes } = await this.facts();
    const found = new Map((await this.look((tx) => standings(tx, ids, viewer))).map((row) => [row.entryId, row]));
    return Promise.all(ids.map(async (id) => {
      const [standing, entry] = [found.get(id)!, await this.entries.load(id)];
      const { editionId, phase, state, asksFirst, ownerId } = entry;
      return { ...standing, can: projectAbilities({ ...standing, phase, state, asksFirst, isOwner: ownerId === viewer, isOrganizer: isAdmin || organizes.has(editionId) }) };
    }));
  }

  private look<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.stores.uow.read(this.ctx, work);
  }

  private one<T>(find: (tx: Tx, ids: readonly string[]) => Promise<readonly T[]>, keyOf: (item: T) => string): DataLoader<string, T> {
    return new DataLoader(async (ids) => {
      const found = new Map((await this.look((tx) => find(tx, ids))).map((item) => [keyOf(item), item]));
      return ids.map((id) => found.get(id) ?? new Error(`nothing of a hack week with the id ${id}`));
    });
  }

  private many<T>(find: (tx: Tx, ids: readonly string[]) => Promise<readonly T[]>, keyOf: (item: T) => string): DataLoader<string, readonly T[]> {
    return new DataLoader(async (ids) => {
      const found = groupBy(await this.look((tx) => find(tx, ids)), keyOf);
      return ids.map((id) => found.get(id) ?? []);
    });
  }
}

/** Gives each request its loaders; for every room of the hack week. */
@Injectable()
export class HackWeekLoading {
  private readonly stores: Stores;

  constructor(uow: UnitOfWork, door: HackWeekDoor, editions: EditionStore, entries: EntryStore, members: MemberStore, roles: RoleStore, requests: RequestStore, comments: CommentStore, codeT: Projects) {
    this.stores = { uow, door, editions, entries, members, roles, requests, comments, codeT };
  }

  of(request: RequestContext): HackWeekLoaders {
    return loaderOf(request, HackWeekLoaders, () => new HackWeekLoaders(request.ctx, this.stores));
  }

  /** After a change: what was read before it is not to be answered again. */
  forget(request: RequestContext): void {
    request.loaders.delete(HackWeekLoaders);
  }
}
