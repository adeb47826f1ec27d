/**
 * How feedback products commonly publish, without the protections of `src/engines/anonymity`. Only the attack tests use it: an attack that
 * doesn't succeed here proves nothing by failing on the engine.
 */
export interface NaiveAnswer {
  readonly person: string;
  readonly team: string;
  readonly value: number | null;
}

/** What a naive screen shows of a team. */
export interface NaiveResult {
  readonly team: string;
  readonly n: number;
  readonly mean: number;
  readonly counts: readonly number[] | null;
}

/** Live: recomputed at every look from all answers so far, shown as an integer on 0-100 as soon as `least` have answered. */
export function naiveLiveMean(answers: readonly NaiveAnswer[], least: number): { readonly mean: number; readonly n: number } | null {
  const values = answers.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < least) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean: Math.round((mean - 1) * 25), n: values.length };
}

/** Over the team tree: every team with `least` answers in its subtree is shown, with counts from `countsFrom`; smaller ones are merely hidden. */
export function naiveTree(
  teams: readonly { readonly id: string; readonly parent: string | null }[],
  answers: readonly NaiveAnswer[],
  least: number,
  countsFrom: number,
): readonly NaiveResult[] {
  const parents = new Map(teams.map(({ id, parent }) => [id, parent]));
  const within = (low: string, high: string): boolean => {
    for (let at: string | null = low; at !== null; at = parents.get(at) ?? null) if (at === high) return true;
    return false;
  };
  return teams.flatMap(({ id }): readonly NaiveResult[] => {
    const values = answers.filter(({ team }) => within(team, id)).flatMap(({ value }) => (value === null ? [] : [value]));
    if (values.length < least) return [];
    const counts = [1, 2, 3, 4, 5].map((point) => values.filter((value) => value === point).length);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [{ team: id, n: values.length, mean: Math.round((mean - 1) * 250) / 10, counts: values.length >= countsFrom ? counts : null }];
  });
}

/** Whoever is in a team counts as its member at once; every team of `least` people is shown. */
export function naiveUnits(people: readonly { readonly id: string; readonly team: string }[], least: number): ReadonlyMap<string, readonly string[]> {
  const teams = new Map<string, string[]>();
  for (const { id, team } of people) teams.set(team, [...(teams.get(team) ?? []), id]);
  return new Map([...teams].filter(([, members]) => members.length >= least));
}

/** Comments in the order of arrival, shown beside the answers of the same order, whatever their number. */
export function naiveComments<C>(comments: readonly C[]): readonly C[] {
  return comments;
}
