/** So many hours before the freeze, people of projects that are not submitted are reminded; the earlier first. */
export const REMINDER_HOURS = [24, 3] as const;
const HOUR_MS = 3_600_000;

/** Which reminder is due: the last one whose time has come; null before all of them and from the freeze on. */
export function reminderDue(freezesAt: Date, now: Date): (typeof REMINDER_HOURS)[number] | null {
  const left = freezesAt.getTime() - now.getTime();
  if (left <= 0) return null;
  return REMINDER_HOURS.findLast((hours) => left <= hours * HOUR_MS) ?? null;
}
