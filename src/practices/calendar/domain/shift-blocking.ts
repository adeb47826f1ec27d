import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { CODE_T_PRACTICE, type CodeTSettings } from '../../policies/domain/code-t-settings.js';
import { settingsOn, type PolicyVersion } from '../../policies/domain/practice.js';

/**
 * Does a shift of this role that begins on `day` take its person's time? Code T's policy says so, whether Code T is on or not: talks and visits
 * are kept from shifts as well.
 */
export function isBlockingShift(timeline: readonly PolicyVersion<CodeTSettings>[], role: string | null, day: CalendarDate): boolean {
  return role !== null && settingsOn(CODE_T_PRACTICE, timeline, day).blockingRoles.includes(role);
}
