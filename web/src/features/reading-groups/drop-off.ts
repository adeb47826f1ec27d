/** How much has to be left of the first sessions' readers before the page says nothing of it. */
const enough = 0.7;

/** From how many to how few, where the last session known had clearly fewer than the fullest before it; else null. */
export function dropOff(attendance: readonly { readonly attended: number | null }[]): { from: number; to: number } | null {
  const known = attendance.map(({ attended }) => attended).filter((attended) => attended !== null);
  const [from, to] = [Math.max(0, ...known.slice(0, -1)), known.at(-1) ?? 0];
  return known.length > 1 && to < from * enough ? { from, to } : null;
}
