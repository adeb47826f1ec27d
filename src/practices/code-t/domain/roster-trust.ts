import type { RosterHealth } from '../../calendar/domain/roster-health.js';
import type { Locale } from '../../../kernel/locale.js';

/** Is there a roster that must not be relied on: too old, or held back because it shrank? A team without any roster has nothing to wait for. */
export function isRosterStale({ state, lastGoodAt }: RosterHealth, staleAfterHours: number, now: Date): boolean {
  if (state === 'none' || state === 'fresh') return false;
  if (state === 'stale' || state === 'held') return true;
  return lastGoodAt === null || now.getTime() - lastGoodAt.getTime() > staleAfterHours * 3_600_000;
}

/** `3 hours ago`, `vor 2 Tagen`: when a roster was last read well; null when never. */
export function sayRosterAge({ lastGoodAt }: RosterHealth, now: Date, locale: Locale): string | null {
  if (lastGoodAt === null) return null;
  const hours = Math.max(0, Math.floor((now.getTime() - lastGoodAt.getTime()) / 3_600_000));
  const [amount, unit] = hours < 48 ? [hours, 'hour' as const] : [Math.floor(hours / 24), 'day' as const];
  return new Intl.RelativeTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB').format(-amount, unit);
}
