import type { HackWeekPolicyPartsFragment } from '../../lib/graphql/generated.js';

/** The numbers of the policy, with their ends. */
export const policyNumbers = [
  { name: 'days', min: 1, max: 30, step: 1 }, { name: 'demoMinutes', min: 0.5, max: 30, step: 0.5 }, { name: 'changeoverSeconds', min: 0, max: 600, step: 5 },
  { name: 'picks', min: 1, max: 20, step: 1 }, { name: 'fewestViewers', min: 1, max: 1000, step: 1 }, { name: 'pictures', min: 0, max: 6, step: 1 },
] as const;

type NumberName = (typeof policyNumbers)[number]['name'];

/** The policy as the form holds it: numbers as typed. */
export type PolicyDraft = { effectiveFrom: string; isOn: boolean; audienceTeamId: string | null; mayAnybodyPropose: boolean } & Record<NumberName, number | string>;

export function policyDraftOf({ isOn, audienceTeam, mayAnybodyPropose, days, demoMinutes, changeoverSeconds, picks, fewestViewers, pictures }: HackWeekPolicyPartsFragment, effectiveFrom: string): PolicyDraft {
  return { effectiveFrom, isOn, audienceTeamId: audienceTeam?.id ?? null, mayAnybodyPropose, days, demoMinutes, changeoverSeconds, picks, fewestViewers, pictures };
}

/** What is saved. Every number has been required before. */
export function policyInputOf({ effectiveFrom, isOn, audienceTeamId, mayAnybodyPropose, ...numbers }: PolicyDraft) {
  const of = (name: NumberName): number => Number(numbers[name]);
  return { effectiveFrom, isOn, audienceTeamId, mayAnybodyPropose, days: of('days'), demoMinutes: of('demoMinutes'), changeoverSeconds: of('changeoverSeconds'), picks: of('picks'), fewestViewers: of('fewestViewers'), pictures: of('pictures') };
}
