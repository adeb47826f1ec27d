import { IANAZone } from 'luxon';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * A time zone as what it does: how far its clocks are ahead of UTC, in milliseconds, at an instant (milliseconds since 1970). Wall times are
 * numbers as well: the milliseconds that the same digits would be in UTC.
 */
export interface OffsetZone {
  offsetAt(instant: number): number;
}

export const UTC_ZONE: OffsetZone = { offsetAt: () => 0 };

/**
 * The instant of a wall time by the rules of RFC 5545, 3.3.5: a time that comes twice (clocks going back) means the first, and one that the
 * clocks jump over is read with the offset before the jump.
 */
export function instantOf(wall: number, zone: OffsetZone): number {
  const before = zone.offsetAt(wall - DAY);
  const after = zone.offsetAt(wall + DAY);
  if (before === after) return wall - before;
  const candidates = [wall - before, wall - after].filter((instant) => instant + zone.offsetAt(instant) === wall);
  return candidates.length > 0 ? Math.min(...candidates) : wall - before;
}

/** What the clocks of `zone` show at `instant`. */
export function wallOf(instant: number, zone: OffsetZone): number {
  return instant + zone.offsetAt(instant);
}

/** Where the clocks agree at both ends of so long a time, they are taken to agree all through it: changes lie weeks apart (Morocco's Ramadan is the shortest). */
const STRETCH = 8 * DAY;

/** An IANA zone from the runtime's tables; undefined for a name they don't hold. Asking them is slow, so stretches without a change are asked for once. */
export function ianaZone(name: string): OffsetZone | undefined {
  if (!IANAZone.isValidZone(name)) return undefined;
  const zone = IANAZone.create(name);
  const known = new Map<number, number>();
  const ask = (instant: number): number => Math.round(zone.offset(instant)) * MINUTE;
  const atStart = (stretch: number): number => {
    const offset = known.get(stretch) ?? ask(stretch * STRETCH);
    known.set(stretch, offset);
    return offset;
  };
  return {
    offsetAt: (instant) => {
      const stretch = Math.floor(instant / STRETCH);
      const offset = atStart(stretch);
      return offset === atStart(stretch + 1) ? offset : ask(instant);
    },
  };
}
