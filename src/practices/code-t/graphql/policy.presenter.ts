import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import type { TeamId } from '../../../kernel/ids.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { CODE_T_PRACTICE, type CodeTSettings } from '../../policies/domain/code-t-settings.js';
import type { PolicyVersion } from '../../policies/domain/practice.js';
import type { PoliciesView } from '../app/code-t-policies.js';
import type { StoredDay } from '../domain/code-t-day.js';
import type { ForbiddenDay } from '../domain/policy-change.js';
import { fromEnum, toEnum } from '../../../platform/graphql/enum-words.js';
import type { SetCodeTPolicyInput } from './code-t.inputs.js';
import { CodeTAffectedDay, CodeTCountingScope, CodeTForbiddenBy, CodeTPolicy, CodeTPolicyView, CodeTWhenRosterStale, CodeTWorkingHours, Weekday } from './code-t.types.js';

/** Rules as the API shows them; the defaults where none were set. */
export function presentSettings(settings: CodeTSettings, version: Pick<PolicyVersion<CodeTSettings>, 'effectiveFrom' | 'setBy'> | null): CodeTPolicy {
  const { audienceTeamId, weekdays, workingHours, coverageFloor, countingScope, whenRosterStale, blockingRoles, ...plain } = settings;
  return outcome(CodeTPolicy, {
    isOn: plain.isOn, daysBeforePresentation: plain.daysBeforePresentation, staleAfterHours: plain.staleAfterHours, mayLeadsDisplace: plain.mayLeadsDisplace,
    effectiveFrom: version?.effectiveFrom ?? null, setBy: version?.setBy ? outcome(Person, { id: version.setBy }) : null,
    audienceTeam: audienceTeamId === null ? null : outcome(Team, { id: audienceTeamId as TeamId }), weekdays: weekdays.map((weekday) => toEnum(Weekday, weekday)),
    workingHours: outcome(CodeTWorkingHours, { ...workingHours }), blockingRoles: [...blockingRoles], coverageFloor: coverageFloor?.share ?? null,
    countingScope: toEnum(CodeTCountingScope, countingScope), whenRosterStale: toEnum(CodeTWhenRosterStale, whenRosterStale),
  });
}

export function presentPolicies({ current, upcoming, history }: PoliciesView): CodeTPolicyView {
  const present = (version: PolicyVersion<CodeTSettings>): CodeTPolicy => presentSettings(version.settings, version);
  return outcome(CodeTPolicyView, { current: current ? present(current) : presentSettings(CODE_T_PRACTICE.defaults, null), upcoming: upcoming.map(present), history: history.map(present) });
}

export function presentAffected({ day, by }: ForbiddenDay<StoredDay>): CodeTAffectedDay {
  return outcome(CodeTAffectedDay, { person: outcome(Person, { id: day.personId }), day: day.day, because: toEnum(CodeTForbiddenBy, by) });
}

export function readPolicy({ audienceTeamId, weekdays, workingHours, coverageFloor, countingScope, whenRosterStale, ...plain }: SetCodeTPolicyInput): CodeTSettings {
  return {
    isOn: plain.isOn, daysBeforePresentation: plain.daysBeforePresentation, staleAfterHours: plain.staleAfterHours, mayLeadsDisplace: plain.mayLeadsDisplace,
    blockingRoles: [...new Set(plain.blockingRoles.map((role) => role.trim()))], audienceTeamId: audienceTeamId ?? null, weekdays: [...new Set(weekdays.map((weekday) => fromEnum<CodeTSettings['weekdays'][number]>(weekday)))],
    workingHours: { from: workingHours.from, to: workingHours.to }, coverageFloor: coverageFloor === null || coverageFloor === undefined ? null : { share: coverageFloor },
    countingScope: fromEnum<CodeTSettings['countingScope']>(countingScope), whenRosterStale: fromEnum<CodeTSettings['whenRosterStale']>(whenRosterStale),
  };
}
