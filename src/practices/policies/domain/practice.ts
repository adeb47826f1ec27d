import type { z } from 'zod';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';

/** What every practice can be set to, whatever else it has. */
export interface PracticeSettings {
  /** A practice is off until somebody switches it on. */
  readonly isOn: boolean;
}

/** A practice with the shape of its policy. `key` is stored, so it never changes. */
export interface Practice<P extends PracticeSettings> {
  readonly key: string;
  readonly schema: z.ZodType<P>;
  /** What holds before anything was set, and for settings that an older policy didn't have; off. */
  readonly defaults: P;
}

/** The settings of a practice from a day on, until the next version. */
export interface PolicyVersion<P extends PracticeSettings> {
  readonly effectiveFrom: CalendarDate;
  readonly settings: P;
  /** Null where a program or the sample set it. */
  readonly setBy: PersonId | null;
  readonly setAt: Date;
}

/** The settings that hold on a day, of versions with the oldest first: those of the newest that has begun, else the defaults. */
export function settingsOn<P extends PracticeSettings>(practice: Practice<P>, timeline: readonly PolicyVersion<P>[], day: CalendarDate): P {
  return timeline.findLast(({ effectiveFrom }) => effectiveFrom <= day)?.settings ?? practice.defaults;
}

/** Reads stored settings. Throws when they don't fit: only checked ones are ever stored. */
export function readSettings<P extends PracticeSettings>(practice: Practice<P>, stored: unknown): P {
  return practice.schema.parse({ ...practice.defaults, ...(stored as object) });
}
