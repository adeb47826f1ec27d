import type { HackProjectPartsFragment } from '../../lib/graphql/generated.js';

/** Somebody whom a project looks for. */
export interface RoleDraft {
  /** Null for one that is new */
  readonly id: string | null;
  readonly title: string;
  readonly skills: readonly string[];
  /** Who does it already */
  readonly filledBy: string | null;
}

export interface IdeaDraft {
  readonly title: string;
  readonly oneLine: string;
  readonly idea: string;
  readonly tags: readonly string[];
  readonly asksFirst: boolean;
  readonly roles: readonly RoleDraft[];
  readonly codeTProjectId: string | null;
  /** Whether the one who proposes is in it from the start */
  readonly join: boolean;
}

export const limits = { title: 120, oneLine: 200, idea: 20_000, tags: 8, roles: 12, roleTitle: 60, skills: 8 } as const;

export const emptyIdea: IdeaDraft = { title: '', oneLine: '', idea: '', tags: [], asksFirst: false, roles: [], codeTProjectId: null, join: true };

export const ideaOf = (project: HackProjectPartsFragment): IdeaDraft => ({
  title: project.title, oneLine: project.oneLine, idea: project.idea, tags: project.tags, asksFirst: project.asksFirst, codeTProjectId: project.codeTProject?.id ?? null, join: false,
  roles: project.roles.map(({ id, title, skills, filledBy }) => ({ id, title, skills, filledBy: filledBy?.id ?? null })),
});

/** Roles that have a name; an empty line in the form is none. */
export const namedRoles = (roles: readonly RoleDraft[]): RoleDraft[] => roles.map((role) => ({ ...role, title: role.title.trim() })).filter(({ title }) => title !== '');

/** What both proposing and changing send. */
export const wordsOfIdea = ({ title, oneLine, idea, tags, asksFirst }: IdeaDraft) => ({ title: title.trim(), oneLine: oneLine.trim(), idea: idea.trimEnd(), tags: [...tags], asksFirst });
