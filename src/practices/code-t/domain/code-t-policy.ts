import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { CodeTSettings } from '../../policies/domain/code-t-settings.js';

/** The rules of Code T on one day. */
export type CodeTPolicy = CodeTSettings;

/** A policy from a day on. */
export interface EffectivePolicy {
  readonly from: CalendarDate;
  readonly policy: CodeTPolicy;
}

/** The policies of an organization over time, the oldest first; before the first one the practice is off. */
export type PolicyTimeline = readonly EffectivePolicy[];

/** The policy of a day; undefined before there was any. */
export function policyOn(timeline: PolicyTimeline, day: CalendarDate): EffectivePolicy | undefined {
  return timeline.findLast(({ from }) => from <= day);
}

/** The timeline once `next` is set: it replaces what began on the same day, and later ones stay. */
export function withPolicy(timeline: PolicyTimeline, next: EffectivePolicy): PolicyTimeline {
  return [...timeline.filter(({ from }) => from !== next.from), next].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The day from which Code T is off without a break up to `day`; null when it never was on before. */
export function offSince(timeline: PolicyTimeline, day: CalendarDate): CalendarDate | null {
  const before = timeline.filter(({ from }) => from <= day);
  const lastOn = before.findLastIndex(({ policy }) => policy.isOn);
  return lastOn === -1 ? null : (before[lastOn + 1]?.from ?? null);
}

/** The day after `day` on which Code T is switched on next; null when that isn't decided. */
export function onFrom(timeline: PolicyTimeline, day: CalendarDate): CalendarDate | null {
  return timeline.find(({ from, policy }) => from > day && policy.isOn)?.from ?? null;
}

/** Is somebody whose teams upwards are `teams` (their own first) among those who may book? */
export function isInAudience({ audienceTeamId }: Pick<CodeTPolicy, 'audienceTeamId'>, teams: readonly string[]): boolean {
  return audienceTeamId === null || teams.includes(audienceTeamId);
}
