/** A team of the tree; `parent` is null at the organization's top. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

/** The teams of one audience: a team and everything below it. */
export class TeamTree {
  readonly postOrder: readonly string[];
  private readonly above: ReadonlySet<string>;

  private constructor(
    readonly top: string,
    private readonly teams: ReadonlyMap<string, Team>,
    private readonly children: ReadonlyMap<string, readonly string[]>,
  ) {
    this.postOrder = this.walk();
    this.above = this.wayUp();
  }

  /**
   * The subtree at `top`.
   * @throws Error when `top` is unknown, an id occurs twice or a team is its own ancestor.
   */
  static below(teams: readonly Team[], top: string): TeamTree {
    const all = new Map(teams.map((team) => [team.id, team]));
    if (all.size !== teams.length) throw new Error('a team is listed twice');
    if (!all.has(top)) throw new Error(`unknown team ${top}`);
    const children = new Map<string, string[]>();
    for (const team of teams) {
      if (team.parent === null) continue;
      children.set(team.parent, [...(children.get(team.parent) ?? []), team.id]);
    }
    for (const list of children.values()) list.sort();
    return new TeamTree(top, all, children);
  }

  /** Whether the team belongs to the audience. */
  has(team: string): boolean {
    return this.depths.has(team);
  }

  /** Whether the team is the audience's top or lies on the way up from it. */
  isTopOrAbove(team: string): boolean {
    return this.above.has(team);
  }

  nameOf(team: string): string {
    return this.teams.get(team)!.name;
  }

  /** The parent inside the audience; null for its top. */
  parentOf(team: string): string | null {
    return team === this.top ? null : this.teams.get(team)!.parent;
  }

  /** The nearest proper ancestor inside the audience for which `holds`; null if there is none. */
  nearestAbove(team: string, holds: (team: string) => boolean): string | null {
    for (let at = this.parentOf(team); at !== null; at = this.parentOf(at)) if (holds(at)) return at;
    return null;
  }

  /** Of several teams those that lie below no other of them, each once. */
  topmost(teams: readonly string[]): readonly string[] {
    const among = new Set(teams);
    return [...among].filter((team) => this.nearestAbove(team, (above) => among.has(above)) === null);
  }

  /** The lowest team that is each of the given ones or above it. */
  nearestAboveAll(teams: readonly string[]): string {
    return teams.reduce((a, b) => this.meet(a, b));
  }

  private readonly depths = new Map<string, number>();

  private meet(a: string, b: string): string {
    let [low, other] = [a, b];
    while (low !== other) {
      if (this.depths.get(low)! < this.depths.get(other)!) [low, other] = [other, low];
      low = this.parentOf(low)!;
    }
    return low;
  }

  private walk(): readonly string[] {
    const order: string[] = [];
    const visit = (team: string, depth: number): void => {
      if (this.depths.has(team)) throw new Error(`team ${team} is its own ancestor`);
      this.depths.set(team, depth);
      for (const child of this.children.get(team) ?? []) visit(child, depth + 1);
      order.push(team);
    };
    visit(this.top, 0);
    return order;
  }

  private wayUp(): ReadonlySet<string> {
    const above = new Set<string>();
    for (let at: string | null = this.top; at !== null && !above.has(at); at = this.teams.get(at)?.parent ?? null) above.add(at);
    return above;
  }
}
