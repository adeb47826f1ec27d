interface Break {
  readonly at: string;
  readonly minutes: number;
  readonly title: string;
}

/** The break that comes before the slot at an index by the plan: the one that lies between the plan of the slot before it and its own. */
export function breakBefore(session: { readonly breaks: readonly Break[] }, slots: readonly { readonly plannedAt: string | null }[], index: number): Break | null {
  const [before, own] = [slots[index - 1]?.plannedAt, slots[index]?.plannedAt];
  if (!own) return null;
  return session.breaks.find(({ at, minutes }) => Date.parse(at) + minutes * 60_000 <= Date.parse(own) + 60_000 && (!before || Date.parse(at) > Date.parse(before))) ?? null;
}
