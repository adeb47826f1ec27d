import { groupBy } from '../../../kernel/group-by.js';
import type { TeamId } from '../../../kernel/ids.js';
import type { TeamRecord } from '../persistence/team-list.query.js';

/** All teams of an organization, ended ones too, for looking up what a page shows of one team. */
export class TeamDirectory {
  private readonly byId: ReadonlyMap<string, TeamRecord>;
  private readonly childrenOf: ReadonlyMap<TeamId | null, readonly TeamRecord[]>;

  constructor(readonly all: readonly TeamRecord[]) {
    this.byId = new Map(all.map((team) => [team.id, team]));
    this.childrenOf = groupBy(all, ({ parentId }) => parentId);
  }

  find(id: string): TeamRecord | undefined {
    return this.byId.get(id);
  }

  /** Children that haven't ended, by name. */
  children(id: TeamId): readonly TeamRecord[] {
    return (this.childrenOf.get(id) ?? []).filter(({ endedOn }) => endedOn === null);
  }

  /** The team first, then those above it. */
  wayUp(id: string): readonly TeamRecord[] {
    const way: TeamRecord[] = [];
    for (let team = this.byId.get(id); team !== undefined; team = team.parentId === null ? undefined : this.byId.get(team.parentId)) way.push(team);
    return way;
  }

  /** Parents before children, siblings by name. */
  inOrder(includeEnded: boolean, below: TeamId | null = null): readonly TeamRecord[] {
    return (this.childrenOf.get(below) ?? [])
      .filter(({ endedOn }) => includeEnded || endedOn === null)
      .flatMap((team) => [team, ...this.inOrder(includeEnded, team.id)]);
  }

  /** Names from the root down. */
  path(id: string): readonly string[] {
    return this.wayUp(id).map(({ name }) => name).reverse();
  }

  /** The sum over the team and everything below it. */
  sum(id: TeamId, counts: ReadonlyMap<TeamId, number>): number {
    return (this.childrenOf.get(id) ?? []).reduce((total, child) => total + this.sum(child.id, counts), counts.get(id) ?? 0);
  }

  /** The team and everything below it. */
  subtree(id: TeamId): readonly TeamId[] {
    return [id, ...(this.childrenOf.get(id) ?? []).flatMap((child) => this.subtree(child.id))];
  }
}
