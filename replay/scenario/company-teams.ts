import { stableOrder, stableShare } from '../survey/stable-hash.js';
import type { SurveyRow } from '../survey/survey-row.js';
import { ROOT, seatFor, type Scenario, type Seat } from './scenario.js';

/** One lead for so many people, and at least so many in each team: the leads of a company size are then a unit of their own above its teams. */
const PEOPLE_PER_LEAD = 20;
const LEAST_LEADS = 3;
const WAVES = 3;

/**
 * People as the survey has them: a team for those who work remotely and one for the others in each company size, the company size above them.
 * Everybody answers, a third before each of three sealing ticks, so nothing may be missing but what too few people answered.
 */
export function companyTeams(rows: readonly SurveyRow[]): Scenario {
  const teams = new Map<string, SurveyRow[]>();
  for (const row of rows) {
    const key = `${row.companySize}|${row.worksRemotely}`;
    teams.set(key, [...(teams.get(key) ?? []), row]);
  }
  return {
    name: 'companies', title: 'Teams by company size and remote work; everybody answers', seats: [...teams.values()].flatMap(seatsOf),
    tickAfter: Array.from({ length: WAVES }, () => true), mustOccur: [],
  };
}

function seatsOf(team: readonly SurveyRow[]): readonly Seat[] {
  const { companySize, worksRemotely } = team[0]!;
  const path = [ROOT, `${companySize} people`, worksRemotely ? 'Remote' : 'On site'];
  const leads = Math.max(LEAST_LEADS, Math.ceil(team.length / PEOPLE_PER_LEAD));
  return stableOrder(team, 'leads', ({ number }) => number).map((row, at) => seatFor(row, path, at < leads ? path : null, Math.floor(stableShare('wave', row.number) * WAVES)));
}
