export type TeamNameError =
  | { readonly kind: 'team-name-missing' }
  | { readonly kind: 'team-name-too-long'; readonly length: number; readonly most: number }
  | { readonly kind: 'team-name-unprintable' };

export type TeamPathError =
  | { readonly kind: 'team-path-missing' }
  | { readonly kind: 'team-path-invalid'; readonly text: string; readonly reason: TeamNameError }
  | { readonly kind: 'team-path-too-deep'; readonly depth: number; readonly most: number };

/** The rows are no forest. `cycle` lists the teams of the circle in order. */
export type TeamTreeError =
  | { readonly kind: 'team-twice'; readonly teamId: string }
  | { readonly kind: 'unknown-parent'; readonly teamId: string; readonly parentId: string }
  | { readonly kind: 'team-cycle'; readonly teamIds: readonly string[] }
  | { readonly kind: 'sibling-name-taken'; readonly teamId: string; readonly otherTeamId: string; readonly name: string };

export type MoveTeamError =
  | { readonly kind: 'unknown-team'; readonly teamId: string }
  /** The new parent lies in the team's own subtree. */
  | { readonly kind: 'team-under-itself'; readonly teamId: string; readonly parentId: string }
  | { readonly kind: 'sibling-name-taken'; readonly teamId: string; readonly otherTeamId: string; readonly name: string }
  | { readonly kind: 'tree-too-deep'; readonly depth: number; readonly most: number };
