import type { CodeTCountingScope, CodeTPolicyPartsFragment, CodeTWhenRosterStale, SetCodeTPolicyInput, Weekday } from '../../lib/graphql/generated.js';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const satisfies readonly Weekday[];

/** The roles that rosters usually name; others can be typed. */
export const usualRoles: readonly string[] = ['primary', 'secondary', 'shadow', 'manager'];

/** The policy as the form holds it: shares in percent, numbers as typed. */
export interface PolicyDraft {
  isOn: boolean;
  effectiveFrom: string;
  audienceTeamId: string | null;
  weekdays: Weekday[];
  from: string;
  to: string;
  daysBeforePresentation: number | string;
  countingScope: CodeTCountingScope;
  blockingRoles: string[];
  /** Percent of the team; empty for no floor */
  coverageFloor: number | string;
  whenRosterStale: CodeTWhenRosterStale;
  staleAfterHours: number | string;
  mayLeadsDisplace: boolean;
}

export function draftOf(policy: CodeTPolicyPartsFragment, effectiveFrom: string): PolicyDraft {
  const { isOn, audienceTeam, workingHours, daysBeforePresentation, countingScope, blockingRoles, coverageFloor, whenRosterStale, staleAfterHours, mayLeadsDisplace } = policy;
  return {
    isOn, effectiveFrom, audienceTeamId: audienceTeam?.id ?? null, weekdays: [...policy.weekdays], from: workingHours.from, to: workingHours.to, daysBeforePresentation, countingScope, blockingRoles: [...blockingRoles],
    coverageFloor: coverageFloor === null ? '' : Math.round(coverageFloor * 100), whenRosterStale, staleAfterHours, mayLeadsDisplace,
  };
}

/** The input of the preview and of saving; null while a number is missing. */
export function inputOf({ from, to, ...draft }: PolicyDraft): SetCodeTPolicyInput | null {
  const { daysBeforePresentation, staleAfterHours, coverageFloor, effectiveFrom } = draft;
  if (typeof daysBeforePresentation !== 'number' || typeof staleAfterHours !== 'number' || !effectiveFrom || !from || !to || draft.weekdays.length === 0) return null;
  return {
    ...draft, daysBeforePresentation, staleAfterHours, workingHours: { from, to }, coverageFloor: typeof coverageFloor === 'number' ? coverageFloor / 100 : null,
    weekdays: weekdays.filter((day) => draft.weekdays.includes(day)),
  };
}
