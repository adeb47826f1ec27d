/** A line of the log. */
export interface LoggedBallot {
  readonly picks: readonly string[];
  readonly watched: readonly string[];
}

/** What the results say of one entry. */
export interface CountedRow {
  readonly project: { readonly id: string; readonly title: string };
  /** Null where too few watched it to tell. */
  readonly picks: number | null;
  readonly viewers: number | null;
}

/** Counts the log by itself and names the entries of which it comes to other figures than the results; of the log alone too, where the results leave them out. */
export function differences(rows: readonly CountedRow[], log: readonly LoggedBallot[]): string[] {
  const count = (of: 'picks' | 'watched'): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const ballot of log) for (const id of new Set(ballot[of])) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const [picks, viewers] = [count('picks'), count('watched')];
  const told = rows.filter((row) => row.viewers !== null);
  const known = new Set(told.map(({ project }) => project.id));
  const wrong = told.filter((row) => row.picks !== (picks.get(row.project.id) ?? 0) || row.viewers !== (viewers.get(row.project.id) ?? 0)).map(({ project }) => project.title);
  return [...wrong, ...new Set([...picks.keys(), ...viewers.keys()].filter((id) => !known.has(id)))];
}
