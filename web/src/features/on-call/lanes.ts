import type { ShiftPartsFragment } from '../../lib/graphql/generated.js';

type Shift = ShiftPartsFragment;

/** A shift as a bar of a time line: where it begins and how long it is, in parts (0 to 1) of the time shown. */
export interface Bar {
  readonly shift: Shift;
  readonly left: number;
  readonly width: number;
}

/** One role's bars; shifts that overlap lie in rows below each other. */
export interface Lane {
  readonly role: string;
  readonly rows: readonly (readonly Bar[])[];
}

const order = ['primary', 'secondary', 'shadow', 'manager'];
const place = (role: string): number => (order.includes(role) ? order.indexOf(role) : order.length);

/** The lanes of a time line from `from` to `to` (ms since 1970): usual roles in their order, others by name; every shift in the first row that is free. */
export function lanesOf(shifts: readonly Shift[], from: number, to: number): Lane[] {
  const roles = [...new Set(shifts.map(({ role }) => role))].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return roles.map((role) => ({ role, rows: rowsOf(shifts.filter((shift) => shift.role === role), from, to) })).filter(({ rows }) => rows.length > 0);
}

const legibleMs = 20 * 3_600_000;

/** Whether most of the bars of four weeks are wide enough for a name or its initials; where several shifts make a day, only a table can be read. */
export function isLegible(shifts: readonly Pick<Shift, 'startsAt' | 'endsAt'>[]): boolean {
  const wide = shifts.filter(({ startsAt, endsAt }) => Date.parse(endsAt) - Date.parse(startsAt) >= legibleMs);
  return wide.length * 2 > shifts.length;
}

function rowsOf(shifts: readonly Shift[], from: number, to: number): Bar[][] {
  const rows: { readonly bars: Bar[]; end: number }[] = [];
  const sorted = shifts.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  for (const shift of sorted) {
    const start = Math.max(Date.parse(shift.startsAt), from);
    const end = Math.min(Date.parse(shift.endsAt), to);
    if (end <= start) continue;
    const bar = { shift, left: (start - from) / (to - from), width: (end - start) / (to - from) };
    const free = rows.find((row) => row.end <= start);
    if (free) {
      free.bars.push(bar);
      free.end = end;
    } else rows.push({ bars: [bar], end });
  }
  return rows.map(({ bars }) => bars);
}
