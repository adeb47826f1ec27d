/** A project that could need somebody. */
export interface Candidate {
  readonly entryId: string;
  readonly number: number;
  readonly tags: readonly string[];
  /** Skills of each role that nobody fills yet. */
  readonly openRoles: readonly (readonly string[])[];
}

/** A project with what of somebody's skills it asks for. */
export interface Suggestion<C extends Candidate> {
  readonly candidate: C;
  /** In the order in which they were offered; at least one. */
  readonly skills: readonly string[];
}

/**
 * Projects that ask for what somebody offers, by an open role or a tag: those that ask for more of it first, then those that look for more people, then
 * the newest. What is offered and asked for is compared as it is stored: lower case, one spelling. The caller leaves out own projects.
 */
export function suggestProjects<C extends Candidate>(offered: readonly string[], candidates: readonly C[], most: number): readonly Suggestion<C>[] {
  return candidates
    .map((candidate) => {
      const asked = new Set([...candidate.tags, ...candidate.openRoles.flat()]);
      return { candidate, skills: [...new Set(offered)].filter((skill) => asked.has(skill)) };
    })
    .filter(({ skills }) => skills.length > 0)
    .sort((a, b) => b.skills.length - a.skills.length || b.candidate.openRoles.length - a.candidate.openRoles.length || b.candidate.number - a.candidate.number)
    .slice(0, most);
}
